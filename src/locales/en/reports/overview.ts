/** Words of the overview. */
export const overview = {
  name: "Overview",
  summary: "How are we doing: who comes, stays and leaves, and what do they bring?",
  options: {
    churnBasis: "Churn as a share of",
    churnBases: {
      start: "the customers at the start",
      end: "the customers at the end",
      mean: "the mean of start and end",
      exposed: "the customers at the start and those who came",
    },
    inactivity: "Days without a purchase until a customer is lost",
    inactivityHelp: "0: a customer is whoever bought in the period itself",
    periodCount: "Latest periods shown",
  },
  new: "New",
  returning: "Returning",
  kept: "Kept",
  reactivated: "Reactivated",
  lost: "Lost",
  retentionRate: "CRR",
  churnRate: "Churn",
  repeatRate: "RPR to date",
  orders: "Orders",
  averageOrderValue: "AOV",
  lifetimeValue: "LTV to date",
  changeBefore: "Change from the period before",
  changeLastYear: "Change from last year",
  against: "Compared with {{period}}",
  titles: {
    latest: "{{period}} compared with the period before and the same period last year",
    growth: "{{period}}: growth in percent",
    day: "Key figures by day",
    week: "Key figures by week",
    month: "Key figures by month",
    quarter: "Key figures by quarter",
    year: "Key figures by year",
  },
  charts: {
    customers: "Customers: new, returning and reactivated",
    retention: "Customer retention rate (CRR)",
    revenue: "Revenue",
    value: "Lifetime value to date and average order value",
  },
  captions: {
    customers: "From {{first}} customers in {{firstPeriod}} to {{last}} in {{lastPeriod}}.",
    retention:
      "CRR was {{first}} in {{firstPeriod}} and {{last}} in {{lastPeriod}}; the outer lines are the limits of its {{confidence}} interval.",
    revenue: "Revenue was {{first}} in {{firstPeriod}} and {{last}} in {{lastPeriod}}.",
    value:
      "A customer had brought {{first}} by the end of {{firstPeriod}}, and {{last}} by the end of {{lastPeriod}}.",
  },
  notes: {
    customers:
      "Customers of a period are those who bought in it. New: bought for the first time ever. Returning: bought in the period before too. Reactivated: bought earlier, but not in the period before. Lost: bought in the period before, but not in this one.",
    customersByDays:
      "Customers of a period are those who, at its end, had bought within the last {{days}} days. New: bought for the first time ever. Kept: were customers at the start and at the end. Reactivated: had been customers before, not at the start, and bought again. Lost: were customers at the start, not at the end.",
    rates:
      "CRR = (customers at the end − new − reactivated) ÷ customers at the start. Churn = lost ÷ {{basis}}.",
    toDate:
      "RPR to date = customers with more than one purchase ÷ all customers, from the first order to the end of the period. LTV to date = revenue so far ÷ customers so far.",
    orders:
      "AOV = revenue ÷ orders; an order is a number in the order number column, counted in the period of its first day.",
    purchases: "AOV = revenue ÷ orders; as there is no order number, an order is one customer on one day.",
    interval:
      "The limits are those of the {{confidence}} Wilson interval: so far could a rate lie from its true value by chance alone. Where two intervals don't overlap, chance alone hardly explains the change.",
    underWay:
      "{{period}} is not over yet: its figures will still change and must not be compared with whole periods.",
  },
};
