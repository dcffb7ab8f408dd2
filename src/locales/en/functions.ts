import { page } from "./functions/page";
import { rates } from "./functions/rates";

/** All that is said of the functions in Excel's tips and in the help. Excel cuts tips off after 128 characters. */
export const functionGuide = {
  functions: { ...rates },
  inputs: {
    headers: "TRUE (default) puts the columns' names above the result, FALSE leaves them out.",
  },
  kinds: {
    count: "a number of customers, orders or points, 0 or more",
    number: "a number",
    money: "an amount of money",
    rate: "a rate as a fraction: 0.2 or 20%",
    score: "a score on the survey's scale",
    date: "a date",
    days: "a number of days",
    flag: "TRUE or FALSE",
    option: "one of the words below, in quotation marks, or its number",
    ids: "one column or row of customer ids: texts or numbers",
    dates: "one column or row of dates",
    amounts: "one column or row of amounts of money",
    groups: "one column or row of names",
    scores: "one column or row of scores; blanks and texts are skipped",
    numbers: "a number, or one column or row of numbers",
    parameters: "the result of the matching FIT function, or its estimates in that order",
  },
  units: {
    text: "text",
    count: "number",
    number: "number",
    rate: "rate as a fraction: 0.6 is 60%",
    money: "money, in the currency of the inputs",
    date: "date",
    days: "number of days",
    score: "points from −100 to 100",
  },
  options: {
    period: {
      day: "Calendar days",
      week: "Weeks by ISO 8601, from Monday",
      month: "Calendar months",
      quarter: "Calendar quarters",
      year: "Calendar years",
    },
    mode: {
      on: "Bought in that period",
      "on-or-after": "Bought in that period or later",
      every: "Bought in every period up to that one",
      within: "Bought again in any period up to that one",
    },
    output: {
      rate: "Share of the cohort's customers",
      count: "Number of customers",
    },
    revenueOutput: {
      revenue: "Money of the period",
      "per-customer": "Money of the period per customer of the cohort",
      cumulative: "All money so far per customer: lifetime value as it grows",
      retention: "Money of the period as a share of that of age 0",
    },
    basis: {
      start: "Customers at the start of the period",
      end: "Customers at its end: start − lost + acquired",
      mean: "The mean of start and end",
      exposed: "All who could leave: start + acquired",
    },
    timing: {
      now: "The first payment comes now",
      "first-renewal": "The first payment comes at the first renewal",
      "period-end": "Payments come at the end of each period",
    },
    method: {
      wilson: "Wilson's interval: right on average, the usual choice",
      exact: "Clopper and Pearson's interval: never too narrow, hence wider",
    },
  },
  page,
} as const;
