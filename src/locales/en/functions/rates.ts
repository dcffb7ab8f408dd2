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
      "The year began with 1,000 customers and ended with 800, of whom 200 were new. So 600 of the 1,000 stayed: 60 %.",
    mistakes:
      "Forgetting to give the new customers: then growth counts as retention, and the rate comes out too high.\nComparing a monthly rate with a yearly one. A monthly rate of 95 % is about 54 % a year (0.95 to the power of 12).\nTyping 60 where a rate is meant: rates are fractions, so format the cell as a percentage.",
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
      "400 of 1,000 customers left during the year. Whoever was won does not matter on this basis: churn is 40 %.",
    mistakes:
      'Dividing customers lost among the new ones by the customers at the start: then the rate can\'t be read. Use the basis "exposed" if new customers are among the lost.\nAdding up monthly rates to a yearly one: 5 % a month is 46 % a year, not 60 %.',
    find: "churn, attrition, left, lost, cancelled, how many customers left",
  },
  LTV: {
    title: "Customer lifetime value",
    summary: "What a customer brings over the years of the relationship, as money of today.",
    meaning:
      "The value of a customer whose length of stay you know or assume: what an order brings, times orders a year, times years, times the margin. With a discount rate, money of later years counts less; each year's money is taken as coming in the middle of the year.",
    formula:
      "order_value × orders_per_year × margin × Σ (1 + d)^−(k − ½) over the years k = 1 … n, and for a last part f of a year f · (1 + d)^−(n + f/2)",
    inputs: {
      orderValue: "What an average order brings.",
      ordersPerYear: "Orders a customer places in a year.",
      years: "Years a customer stays, for example 2.5.",
      margin: "Share of the money that is profit, 0 to 1; 1 if left out, which gives revenue.",
      discountRatePerYear: "Discount a year, for example 0.1 for 10 %; 0 if left out.",
    },
    columns: {},
    example:
      "A corporate client orders for 5,000 four times a year and stays eight years: 160,000 of revenue.",
    mistakes:
      "Leaving out the margin and comparing the result with the cost of acquisition: that compares revenue with cost.\nMixing periods: orders and years must be in years, and the discount rate a yearly one.\nTaking a guess of the years for a fact. If you know the churn rate instead, use LTV.CHURN.",
    find: "lifetime value, LTV, CLV, customer value, worth, how much does a customer bring",
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
    example: "Of 2,357 customers 946 bought again: 40 %.",
    mistakes:
      "Counting orders instead of customers: a customer with ten orders is one repeat customer.\nComparing a shop's first year with its third: new customers have had less time to come back. COHORT compares like with like.",
    find: "repeat purchase rate, RPR, repurchase, came back, bought again, how many customers came back",
  },
  NPS: {
    title: "Net promoter score",
    summary: "Promoters minus detractors in per cent of the answers, from −100 to 100.",
    meaning:
      "Of those who answered “How likely are you to recommend us, from 0 to 10?”, who scores 9 or 10 is a promoter, who scores 0 to 6 a detractor, and 7 or 8 is passive. The score is the share of promoters minus that of detractors, in points. Blank cells and texts are no answers and are skipped.",
    formula: "100 × (promoters − detractors) ÷ answers",
    inputs: {
      scores: "The answers: one column or row of cells. Blanks and texts are skipped.",
      promoterMin: "Lowest score of a promoter; 9 if left out.",
      detractorMax: "Highest score of a detractor; 6 if left out.",
      scaleMax: "Highest score of the scale, which starts at 0; 10 if left out.",
    },
    columns: {},
    example: "Ten answers: four promoters, four passives and two detractors. 40 % minus 20 % gives 20.",
    mistakes:
      "Averaging the scores: a mean of 7.7 is not a net promoter score.\nReading too much into few answers: with 50 answers the score is uncertain by 20 points or more. NPS.CI tells by how much.\nUsing the usual limits on another scale. For 0 to 9 with promoters from 8 and detractors up to 5 give 8, 5, 9.",
    find: "net promoter score, NPS, recommend, promoters, detractors, survey, satisfaction",
  },
} as const;
