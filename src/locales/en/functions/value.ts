/** Money: lifetime value and what a customer may cost. */
export const value = {
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
      discountRatePerYear: "Discount a year, for example 0.1 for 10 %; 0 if left out.",
    },
    columns: {},
    example:
      "A corporate client orders for 5,000 four times a year and stays eight years: 160,000 of revenue.",
    mistakes:
      "Leaving out the margin and comparing the result with the cost of acquisition: that compares revenue with cost.\nMixing periods: orders and years must be in years, and the discount rate a yearly one.\nTaking a guess of the years for a fact. If you know the churn rate instead, use LTV.CHURN.",
    find: "lifetime value, LTV, CLV, customer value, worth, how much does a customer bring",
  },
} as const;
