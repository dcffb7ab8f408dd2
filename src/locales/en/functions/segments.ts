/** Customers sorted by what they do and what they are worth. */
export const segments = {
  RFM: {
    title: "RFM scores and segments",
    summary:
      "One row per customer: days since the last purchase, purchases, spend, their scores, and the segment.",
    meaning:
      "Recency, frequency and money, each scored from 1 to 5 against the other customers: 5 is best. Customers who are equal always have the same score. R and the mean of F and M then place each customer in one of eleven segments, from champions to lost.",
    formula: "score = 1 + floor(bins × customers strictly worse ÷ customers)",
    inputs: {},
    columns: {
      id: "The customer",
      daysSinceLastOrder: "Days from the last purchase to as_of",
      purchases: "Days with a purchase",
      spend: "All money, refunds taken off",
      R: "Score of recency",
      F: "Score of frequency",
      M: "Score of money",
      segment:
        "champions, loyal, potential loyalists, new customers, promising, need attention, about to sleep, at risk, can't lose, hibernating or lost",
    },
    example: "Ann bought most often, spent most and bought recently: R = 3, F = 4, M = 4, a loyal customer.",
    mistakes:
      "Comparing scores of two lists: they rank customers within a list.\nUsing it on few customers: with four, the best can't reach 5, for a score says what share is worse.\nExpecting equal groups: many customers with one purchase share one score, as they should.",
    find: "RFM, recency, frequency, monetary, segmentation, best customers, champions, at risk",
  },
  "RFM.SUMMARY": {
    title: "RFM segments in summary",
    summary: "One row per segment: customers, revenue, means, and a suggested tactic.",
    meaning:
      "How many customers and how much of the revenue are in each of the eleven RFM segments, and what to do about each. Segments nobody is in are shown with 0.",
    formula: "share = customers of the segment ÷ customers; revenue_share = its revenue ÷ revenue",
    inputs: {},
    columns: {
      segment: "The segment, best first",
      customers: "Customers in it",
      share: "Share of all customers",
      revenue: "Money they brought",
      revenueShare: "Share of all money",
      meanDays: "Mean days since their last purchase",
      meanPurchases: "Mean number of purchases",
      meanSpend: "Mean spend per customer",
      tactic: "What is usually done about them",
    },
    example: "One loyal customer of four brings 36% of the revenue.",
    mistakes: "Treating tactics as rules: they are a start for your own.",
    find: "RFM, segments, summary, tactic, campaign, share of revenue",
  },
  LIFECYCLE: {
    title: "Lifecycle stages",
    summary: "One row per customer: new, active, leaving or lost, by the days since their purchases.",
    meaning:
      "Where does each customer stand? “new” if the first purchase was at most active_days ago, “active” if the last one was, “leaving” if the last was at most lapsed_days ago, else “lost”. Set the days by how often your customers usually buy: LADDER tells how often.",
    formula: "days from the first or last purchase to as_of, compared with active_days and lapsed_days",
    inputs: {
      activeDays: "A customer is active for this many days after a purchase; 90 if left out.",
      lapsedDays: "A customer is lost after this many days without a purchase; 180 if left out.",
    },
    columns: { id: "The customer", last: "Day of the last purchase", stage: "new, active, leaving or lost" },
    example:
      "With 30 and 60 days, Ann, who bought 20 days ago, is active; Bo, whose last purchase is 43 days ago, is leaving.",
    mistakes:
      "Using 90 days for something bought once a year: nearly all seem lost.\nLeaving out as_of when the list ends long before today.",
    find: "lifecycle, stage, active, inactive, dormant, leaving, lapsed, lost, win back",
  },
  "CLV.SEGMENT": {
    title: "Value segments",
    summary: "High value, at risk, steady or low value, beside each customer.",
    meaning:
      "Which customers to look after first: the top share by value are “high value”, the bottom share “low value”, and those between “at risk” if they spend less than before, else “steady”. Customers of equal value are never split.",
    formula:
      "high value: fewer than high_share of all are better; low value: fewer than low_share are worse; between: at risk if recent < prior",
    inputs: {
      values: "What each customer is worth, such as the CLV of CLV.PREDICT.",
      recentSpend: "What each spent recently, in as many cells as values.",
      priorSpend: "What each spent in the time before, in as many cells.",
      highShare: "Share of customers who are high value; 0.2 if left out.",
      lowShare: "Share of customers who are low value; 0.5 if left out.",
    },
    columns: {},
    example:
      "The best of five is high value, the second spends less than before and is at risk, and the other three are low value.",
    mistakes: "Comparing a month with a quarter: recent and prior spend must be of times of equal length.",
    find: "value segments, high value, at risk, ABC analysis, best customers, whom to call first",
  },
} as const;
