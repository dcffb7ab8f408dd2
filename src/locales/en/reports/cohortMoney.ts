/** Words of the report on the revenue of cohorts. */
export const cohortMoney = {
  name: "Cohort revenue",
  summary: "What have the customers who first bought in each period brought since?",
  options: {
    output: "First table",
    outputHelp: "Lifetime value per customer is always shown",
    retention: "Also show net revenue retention",
  },
  outputs: {
    cumulative: "Lifetime value per customer, as it grows",
    perCustomer: "Revenue per customer, by period",
    revenue: "Revenue of the cohort, by period",
    retention: "Net revenue retention",
  },
  titles: {
    cumulative: {
      day: "Lifetime value per customer by days since their first order",
      week: "Lifetime value per customer by weeks since their first order",
      month: "Lifetime value per customer by months since their first order",
      quarter: "Lifetime value per customer by quarters since their first order",
      year: "Lifetime value per customer by years since their first order",
    },
    perCustomer: {
      day: "Revenue per customer by days since their first order",
      week: "Revenue per customer by weeks since their first order",
      month: "Revenue per customer by months since their first order",
      quarter: "Revenue per customer by quarters since their first order",
      year: "Revenue per customer by years since their first order",
    },
    revenue: {
      day: "Revenue by days since the first order",
      week: "Revenue by weeks since the first order",
      month: "Revenue by months since the first order",
      quarter: "Revenue by quarters since the first order",
      year: "Revenue by years since the first order",
    },
    retention: {
      day: "Net revenue retention by days since the first order",
      week: "Net revenue retention by weeks since the first order",
      month: "Net revenue retention by months since the first order",
      quarter: "Net revenue retention by quarters since the first order",
      year: "Net revenue retention by years since the first order",
    },
  },
  valueAt: {
    day_one: "LTV after {{count}} day",
    day_other: "LTV after {{count}} days",
    week_one: "LTV after {{count}} week",
    week_other: "LTV after {{count}} weeks",
    month_one: "LTV after {{count}} month",
    month_other: "LTV after {{count}} months",
    quarter_one: "LTV after {{count}} quarter",
    quarter_other: "LTV after {{count}} quarters",
    year_one: "LTV after {{count}} year",
    year_other: "LTV after {{count}} years",
  },
  retentionAt: {
    day_one: "Revenue kept after {{count}} day",
    day_other: "Revenue kept after {{count}} days",
    week_one: "Revenue kept after {{count}} week",
    week_other: "Revenue kept after {{count}} weeks",
    month_one: "Revenue kept after {{count}} month",
    month_other: "Revenue kept after {{count}} months",
    quarter_one: "Revenue kept after {{count}} quarter",
    quarter_other: "Revenue kept after {{count}} quarters",
    year_one: "Revenue kept after {{count}} year",
    year_other: "Revenue kept after {{count}} years",
  },
  charts: {
    cumulative: "Lifetime value per customer",
    perCustomer: "Revenue per customer",
    retention: "Net revenue retention",
  },
  captions: {
    cumulative:
      "On average a customer has brought {{firstValue}} so far ({{first}}), rising to {{lastValue}} ({{last}}).",
    perCustomer: "On average a customer brings {{firstValue}} ({{first}}) and {{lastValue}} ({{last}}).",
    retention:
      "Of the revenue of their first period, customers bring {{firstValue}} ({{first}}) and {{lastValue}} ({{last}}).",
  },
  notes: {
    cumulative:
      "Lifetime value: all revenue of the cohort up to and including that period ÷ all its customers, also those who no longer buy. It is revenue, not profit.",
    perCustomer: "Revenue per customer: revenue of the cohort in that period ÷ all its customers.",
    revenue: "Revenue: all money of the cohort's customers in that period.",
    retention:
      "Net revenue retention: revenue of the cohort in that period ÷ its revenue in its first period. Above 100% those who stay have come to spend more than those who left had spent. The first period holds every customer's first order, so the second is much lower in most shops.",
    mean: "The mean is weighted, over all cohorts, shown or not, whose period is over: all money ÷ all customers (for retention: ÷ all money of the first periods). Each column rests on the cohorts old enough for it, so it may fall from one to the next.",
    refunds:
      "Refunds are taken off in the period they were made in. Money before a customer's first purchase is in no cohort.",
    underWay: "No period is over yet, so the one under way is shown: its figures will still change.",
  },
};
