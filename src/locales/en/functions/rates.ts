/** Rates and values from counts. */
export const rates = {
  CRR: {
    title: "Customer retention rate",
    summary: "Share of the customers at the start of a period who are still customers at its end.",
    meaning:
      "Of the customers you had when the period began, how many are still with you when it ends? New customers are taken out of the count, so that growth can't hide the ones who left. Compare rates of periods of equal length only.",
    formula: "(end − acquired) ÷ start",
    inputs: {
      start: "Customers at the start of the period.",
      end: "Customers at the end of the period, new ones included.",
      acquired: "Those of end who were won during the period; 0 if left out.",
    },
    columns: {},
    example:
      "The year began with 1,000 customers and ended with 800, of whom 200 were new. So 600 of the 1,000 stayed: 60%.",
    mistakes:
      "Forgetting to give the new customers: then growth counts as retention, and the rate comes out too high.\nComparing a monthly rate with a yearly one. A monthly rate of 95% is about 54% a year (0.95 to the power of 12).\nExpecting 60: the result is a fraction, so format the cell as a percentage.",
    find: "retention, CRR, loyal, stayed, kept, how many customers stayed",
  },
  CHURN: {
    title: "Customer churn rate",
    summary: "Share of customers who left during a period; basis says of which customers it is a share.",
    meaning:
      "What share of your customers left? Companies divide by different numbers: the customers at the start (usual), at the end, the mean of both, or all who could have left. Say which one you use, and keep to it, or the trend means nothing. On the start, churn and retention add up to 1.",
    formula:
      "lost ÷ base, where the base is start, or end = start − lost + acquired, or (start + end) ÷ 2, or start + acquired",
    inputs: {
      start: "Customers at the start of the period.",
      lost: "Customers who left during the period.",
      acquired: "Customers won during the period; 0 if left out.",
      basis: 'Divide by: "start" (0), "end" (1), "mean" (2) or "exposed" (3). "start" if left out.',
    },
    columns: {},
    example:
      "400 of 1,000 customers left during the year. Whoever was won does not matter on this basis: churn is 40%.",
    mistakes:
      'Counting lost new customers while dividing by the customers at the start: such a rate can\'t be interpreted. Use the basis "exposed" if new customers are among the lost.\nAdding up monthly rates to a yearly one: 5% a month is 46% a year, not 60%.',
    find: "churn, attrition, left, lost, cancelled, how many customers left",
  },
  RPR: {
    title: "Repeat purchase rate",
    summary: "Share of customers who bought more than once.",
    meaning:
      "Of all who bought at all, how many came back for another purchase? A purchase is one customer on one day: several orders of one day are one purchase. State the window you count in, for a longer window always gives a higher rate.",
    formula: "repeat_customers ÷ customers",
    inputs: {
      repeatCustomers: "Customers with more than one purchase.",
      customers: "Customers with at least one purchase.",
    },
    columns: {},
    example: "Of 2,357 customers 946 bought again: 40%.",
    mistakes:
      "Counting orders instead of customers: a customer with ten orders is one repeat customer.\nComparing a shop's first year with its third: new customers have had less time to come back. COHORT compares like with like.",
    find: "repeat purchase rate, RPR, repurchase, came back, bought again, how many customers came back",
  },

  "CRR.IDS": {
    title: "Customer retention rate from two lists",
    summary: "Share of the customers of one list who are also in a later list.",
    meaning:
      "You have two lists of customers, such as the members of January and those of December. What share of the first list is still in the second? Each customer counts once, however often the list has them; new names in the second list don't matter.",
    formula: "distinct ids that are in both lists ÷ distinct ids of the first",
    inputs: {
      startIds: "The customers at the start: one column or row.",
      endIds: "The customers at the end: one column or row, of any length.",
    },
    columns: {},
    example: "The first list has A, B and C, the second B, C and D. Two of three are still there: 66.7%.",
    mistakes:
      "Taking the headers along. Both lists then begin with the same text, and the function refuses them: leave the headers out.\nDifferent spellings of one customer: spaces around an id are ignored, but upper and lower case are not.",
    find: "retention, lists, members, subscribers, compare two lists, still there, overlap",
  },
  NRR: {
    title: "Net revenue retention",
    summary:
      "Revenue kept from the customers at the start, upgrades included, as a share of their revenue then.",
    meaning:
      "Of the recurring revenue you began the period with, how much do the same customers bring at its end? Upgrades and reactivated customers add, downgrades and departures take away. Above 100% the customers you have grow faster than they leave. Revenue from new customers is not part of it.",
    formula: "(start + expansion + reactivated − contraction − churned) ÷ start",
    inputs: {
      start: "Recurring revenue at the start of the period.",
      expansion: "Gained from customers who came to pay more.",
      contraction: "Lost from customers who came to pay less.",
      churned: "Lost with customers who left.",
      reactivated: "Gained from former customers who came back; 0 if left out.",
    },
    columns: {},
    example:
      "100 at the start, 10 more from upgrades, 10 less from downgrades and 10 lost with departures: 90%.",
    mistakes:
      "Counting the revenue of new customers as expansion.\nGiving losses as negative numbers: contraction and churned are amounts of 0 or more.",
    find: "net revenue retention, NRR, NDR, net dollar retention, upsell, expansion, recurring revenue, MRR",
  },
  GRR: {
    title: "Gross revenue retention",
    summary: "Revenue kept from the customers at the start, leaving gains aside; at most 100%.",
    meaning:
      "How much of the recurring revenue you began with is left after downgrades and departures, whatever upgrades brought? It shows the leak that net revenue retention can hide.",
    formula: "(start − contraction − churned) ÷ start",
    inputs: {
      start: "Recurring revenue at the start of the period.",
      contraction: "Lost from customers who came to pay less.",
      churned: "Lost with customers who left.",
    },
    columns: {},
    example: "100 at the start, 10 lost to downgrades and 10 with departures: 80%.",
    mistakes:
      "Setting off upgrades against downgrades: that is NRR.\nGiving losses as negative numbers: they are amounts of 0 or more.",
    find: "gross revenue retention, GRR, leak, downgrade, recurring revenue, MRR",
  },
  REDEMPTION: {
    title: "Redemption rate",
    summary: "Share of a loyalty programme's points that were used.",
    meaning:
      "Of the points you gave out, how many have been redeemed? A low rate says that members don't find the rewards worth it, or don't know of them; what is not redeemed stays a liability until it expires.",
    formula: "redeemed ÷ issued",
    inputs: { redeemed: "Points used.", issued: "Points given out." },
    columns: {},
    example: "1,500 of 10,000 points were used: 15%.",
    mistakes:
      "Dividing the points used this month by those issued this month: they are mostly not the same points. Follow the points of one month over time instead.",
    find: "redemption, loyalty points, bonus, programme, used points, rewards",
  },
  "RATE.CI": {
    title: "Interval of a rate",
    summary: "A rate with its confidence interval, from successes and trials.",
    meaning:
      "81 of 263 customers came back: 30.8%. But what would the rate be among all customers like these? The interval says how far it may be from the one you saw. It also works for few trials and for rates near 0 and 1.",
    formula:
      "Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), with p = successes ÷ trials, n = trials and z the normal quantile of the confidence",
    inputs: {
      successes: "How many did it.",
      trials: "How many could have done it.",
      method: '"wilson" (0) or "exact" (1), which is wider. "wilson" if left out.',
    },
    columns: {
      rate: "successes ÷ trials",
      low: "The lower end of the interval",
      high: "The upper end of the interval",
    },
    example:
      "81 of 263 customers came back. The rate is 30.8%, and with 95% confidence between 25.5% and 36.6%.",
    mistakes:
      "Reading two overlapping intervals as “no difference”: test the difference with AB.TEST.\nUsing it for a whole population that is no sample, such as all of last year's invoices.",
    find: "confidence interval, margin of error, Wilson, Clopper-Pearson, proportion, uncertainty, how sure",
  },
  GOAL: {
    title: "Progress towards a goal",
    summary: "How far a figure has come from its base to its target, and how far it should be by now.",
    meaning:
      "You set out to raise retention from 60% to 70% in a year: where do you stand? Progress is the share of the way that is done, expected the share of the time that is over. The status is “reached”, “on track” (progress at least as large as expected) or “behind”. It works for figures that are to fall, such as churn, just as well.",
    formula:
      "progress = (now − base) ÷ (target − base); expected = (as_of − start) ÷ (end − start), kept within 0 and 1; gap = target − now",
    inputs: {
      base: "The figure when the goal was set.",
      target: "What it is to become; below the base if it is to fall.",
      now: "The figure now.",
      start: "The day the work began.",
      end: "The day by which the goal is to be reached.",
    },
    columns: {
      progress:
        "Share of the way that is done; above 100% if the figure went beyond the target, below 0 if it went the wrong way",
      expected: "Share of the time that is over",
      gap: "What remains to the target",
      status: "reached, on track or behind",
    },
    example:
      "Retention is to rise from 60% to 70% in 2024. On 30 April it is 65%: half of the way is done in a third of the time, so the goal is on track.",
    mistakes:
      "Mixing 60 and 0.6: base, target and now must be in the same unit.\nTaking “on track” for certain: the pace is assumed to be even over the time.",
    find: "goal, target, KPI, progress, on track, pace, plan",
  },
} as const;
