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
} as const;
