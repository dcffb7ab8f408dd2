/** Money: lifetime value and what a customer may cost. */
export const value = {
  LTV: {
    title: "Customer lifetime value",
    summary: "What a customer brings over the years of the relationship, as money of today.",
    meaning:
      "The value of a customer whose length of stay you know or assume: what an order brings, times orders per year, times years, times the margin. With a discount rate, money of later years counts less; each year's money is taken as coming in the middle of the year.",
    formula:
      "order_value × orders_per_year × margin × Σ (1 + d)^−(k − ½) over the years k = 1 … n, and for a last part f of a year f · (1 + d)^−(n + f/2)",
    inputs: {
      orderValue: "What an average order brings.",
      ordersPerYear: "Orders a customer places per year.",
      years: "Years a customer stays, for example 2.5.",
      discountRatePerYear: "Discount rate per year, for example 0.1 for 10%; 0 if left out.",
    },
    columns: {},
    example:
      "A corporate client orders for 5,000 four times a year and stays eight years: 160,000 of revenue.",
    mistakes:
      "Leaving out the margin and comparing the result with the cost of acquisition: that compares revenue with cost.\nMixing periods: orders and years must be in years, and the discount rate a yearly one.\nTaking a guess of the years for a fact. If you know the churn rate instead, use LTV.CHURN.",
    find: "lifetime value, LTV, CLV, customer value, worth, how much does a customer bring",
  },

  "LTV.CHURN": {
    title: "Lifetime value from the churn rate",
    summary: "What a customer brings until they leave, when the same share of customers leaves each period.",
    meaning:
      "You don't know how long customers stay, but you know which share leaves in a period. If that share stays the same, the value follows from it. It matters whether the first payment comes now (a customer who signs and pays), at the first renewal (a customer you already have, who has paid), or at the end of each period.",
    formula:
      "with m = revenue × margin, r = 1 − churn rate and discount rate d: now m(1 + d) ÷ (1 + d − r); first renewal m r ÷ (1 + d − r); period end m ÷ (1 + d − r)",
    inputs: {
      revenuePerPeriod: "Money a customer brings in a period.",
      churnRate: "Share of customers who leave in a period, 0 to 1.",
    },
    columns: {},
    example:
      "A customer brings 100 a year, 20% leave each year, and the discount rate is 10%: with the first payment now, 366.67.",
    mistakes:
      "Using a churn rate that falls with time, as it does in most subscriptions: the value then comes out too low. SBG.FIT takes that into account.\nMixing periods: revenue, churn and discount must be of the same period.\nForgetting which timing a source uses: the three differ by one payment, or by its discount.",
    find: "lifetime value, LTV, CLV, churn, subscription, recurring, margin multiplier",
  },
  WHATIF: {
    title: "What a better retention rate is worth",
    summary: "Lifetime value at several retention rates, and the change from the first of them.",
    meaning:
      "What would it be worth to keep 85% of customers a year instead of 80%? Give the retention rates to compare; the first is what you have. The values are those of LTV.CHURN with 1 − rate as the churn rate.",
    formula: "LTV.CHURN at churn = 1 − rate, for each rate; change = LTV − LTV at the first rate",
    inputs: {
      revenuePerPeriod: "Money a customer brings in a period.",
      retentionRates: "Share of customers who stay for another period: what you have first, then the others.",
    },
    columns: {
      rate: "The retention rate",
      LTV: "Lifetime value of a customer at that rate",
      change: "How much more than at the first rate",
    },
    example:
      "100 a year with a margin of 50% and a discount rate of 10%. From 80% to 85% retention a customer is worth 36.67 more, to 90% 91.67 more.",
    mistakes:
      "Giving churn rates: these are retention rates, the share who stay.\nForgetting what it costs to raise the rate: compare the change with that, per customer.",
    find: "what if, scenario, simulation, sensitivity, improve retention, worth, five percent",
  },
  AOV: {
    title: "Average order value",
    summary: "Money an average order brings.",
    meaning:
      "Revenue divided by the number of orders. Together with how often customers order it makes up what a customer brings in a year.",
    formula: "revenue ÷ orders",
    inputs: { revenue: "Money of all orders.", orders: "Number of orders." },
    columns: {},
    example: "5,000 from 40 orders: 125 per order.",
    mistakes:
      "Counting order lines instead of orders: an order of three products is one order.\nMixing revenue with and without tax or returns.",
    find: "average order value, AOV, basket, ticket, mean purchase",
  },
  FREQUENCY: {
    title: "Purchase frequency",
    summary: "Orders of an average customer in the time you count.",
    meaning:
      "The number of orders divided by the number of customers who placed them, in the same time, usually a year.",
    formula: "orders ÷ customers",
    inputs: { orders: "Number of orders in the time.", customers: "Customers who ordered in that time." },
    columns: {},
    example: "1,000 orders of 400 customers in a year: 2.5 orders per customer.",
    mistakes:
      "Dividing by all customers you ever had instead of those who ordered in the time.\nComparing a month with a year.",
    find: "purchase frequency, orders per customer, how often do customers buy",
  },
  ARPU: {
    title: "Average revenue per customer",
    summary: "Money an average customer brings in the time you count.",
    meaning:
      "Revenue divided by the number of customers, in the same time. In subscriptions it is usually counted per month.",
    formula: "revenue ÷ customers",
    inputs: { revenue: "Money of the time.", customers: "Customers in that time." },
    columns: {},
    example: "12,000 a month from 400 customers: 30 each.",
    mistakes:
      "Counting customers at the end of a time in which many came or left: take the mean of start and end.",
    find: "average revenue per user, ARPU, ARPC, revenue per customer",
  },
  LTVCAC: {
    title: "Lifetime value to acquisition cost",
    summary: "What a customer brings for each unit of money spent on winning them.",
    meaning:
      "Is it worth it to win customers at that price? Below 1 each new customer loses money. 3 is often called healthy: it leaves room for all other costs.",
    formula: "ltv ÷ cac",
    inputs: {
      ltv: "Lifetime value of a customer, as profit rather than revenue.",
      cac: "Cost of winning a customer, all marketing and sales cost included.",
    },
    columns: {},
    example: "A customer brings 900 over their lifetime and costs 300 to win: 3.",
    mistakes:
      "Comparing revenue with cost: count the lifetime value with the margin.\nLeaving salaries out of the cost of acquisition.",
    find: "LTV to CAC, LTV:CAC, unit economics, acquisition cost, worth it",
  },
  PAYBACK: {
    title: "Payback time of acquisition",
    summary: "Periods until a customer's profit has repaid the cost of winning them.",
    meaning:
      "For how long is the money spent on a new customer tied up? The result is in the period of the revenue: months if it is a month's. It need not be whole.",
    formula: "cac ÷ (revenue_per_period × margin)",
    inputs: {
      cac: "Cost of winning a customer.",
      revenuePerPeriod: "Money a customer brings in a period.",
    },
    columns: {},
    example: "300 to win a customer who brings 50 a month, half of it profit: 12 months.",
    mistakes:
      "Leaving out the margin: revenue does not repay a cost, profit does.\nForgetting that some leave before: with high churn the true time is longer.",
    find: "payback, CAC payback, months to recover, break even",
  },
  MAXCAC: {
    title: "Highest acquisition cost",
    summary: "What winning a customer may cost at most to keep a given ratio of value to cost.",
    meaning:
      "Turns the target for LTV:CAC into a limit for the marketing budget: the highest cost per customer at which the ratio still holds.",
    formula: "ltv ÷ target_ratio",
    inputs: {
      ltv: "Lifetime value of a customer.",
      targetRatio: "The ratio of value to cost to keep; 3 if left out.",
    },
    columns: {},
    example: "A lifetime value of 900 and a ratio of 3: up to 300 per customer.",
    mistakes: "Using the mean lifetime value for a channel whose customers bring less.",
    find: "maximum acquisition cost, CAC limit, budget, bid, how much may a customer cost",
  },
} as const;
