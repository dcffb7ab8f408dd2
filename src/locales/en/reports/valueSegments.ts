/** Words of the report on customers by value. */
export const valueSegments = {
  name: "Value segments",
  summary: "Which customers carry the revenue, which of the good ones spend less, and whom to call first?",
  options: {
    high: "Share of the customers that is high value",
    low: "Share of the customers that is low value",
    days: "Days compared with as many before",
    daysHelp:
      "Customers who spent less in the last days than in the days before, or bought nothing in them, are at risk",
    calls: "Customers to call first, at most",
  },
  names: { highValue: "High value", atRisk: "At risk", steady: "Steady", lowValue: "Low value" },
  tactics: {
    highValue: "Look after them in person, never let them wait",
    atRisk: "Call, find out why they spend less",
    steady: "Offer more of what they buy",
    lowValue: "Serve them at little cost",
  },
  segment: "Segment",
  highRevenue: "High value: share of revenue",
  highDeclining: "High value, spending less",
  atRiskCount: "Customers at risk",
  atRiskRevenue: "Their revenue so far",
  lessSpent: "Drop in spend of those listed to call",
  value: "Revenue so far",
  prior: "Spent before",
  recent: "Spent recently",
  change: "Change",
  difference: "Difference",
  last: "Last purchase",
  tactic: "What to do",
  titles: {
    segments: "Customers by value",
    shares: "Share of customers and of revenue",
    calls: "Customers to call first",
    customers: "Customers and their value",
  },
  captions: {
    shares:
      "The high-value {{high}} of the customers bring {{highRevenue}} of the revenue, the low-value {{low}} bring {{lowRevenue}}.",
  },
  notes: {
    segments:
      "High value: the best {{high}} of the customers by revenue so far. Low value: the last {{low}}. Between them: at risk if they spend less than before or have not bought recently, else steady.",
    change: "Recently: the last {{days}} days. Before: the {{days}} days before those.",
    calls:
      "To call first: customers who are not of low value and spend less than before or have not bought recently: those with the greatest loss first, then those who stayed away even longer, by their revenue so far.",
    ties: "Customers of equal value are never split, so the shares may differ a little from those chosen. Refunds are taken off.",
  },
};
