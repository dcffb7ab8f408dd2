import { cohorts } from "./functions/cohorts";
import { experiments } from "./functions/experiments";
import { forecasts } from "./functions/forecasts";
import { models } from "./functions/models";
import { orders } from "./functions/orders";
import { page } from "./functions/page";
import { promoters } from "./functions/promoters";
import { rates } from "./functions/rates";
import { segments } from "./functions/segments";
import { survival } from "./functions/survival";
import { value } from "./functions/value";

/** All that is said of the functions in Excel's tips and in the help. Excel cuts tips off after 128 characters. */
export const functionGuide = {
  functions: {
    ...cohorts,
    ...experiments,
    ...forecasts,
    ...models,
    ...orders,
    ...promoters,
    ...rates,
    ...segments,
    ...survival,
    ...value,
  },
  areas: {
    rates: "Rates",
    value: "Value and cost",
    promoters: "Net promoter score",
    orders: "From an order list",
    cohorts: "Cohorts",
    segments: "Segments",
    models: "Models and forecasts",
    survival: "How long customers stay",
    experiments: "Comparisons and tests",
  },
  inputs: {
    headers: "TRUE (default) puts column names above the result; FALSE leaves them out.",
    margin: "Share of the money that is profit, 0 to 1; 1 counts revenue.",
    promoterMin: "Lowest score of a promoter; 9 if left out.",
    detractorMax: "Highest score of a detractor; 6 if left out.",
    scaleMax: "Highest score of the scale, which starts at 0; 10 if left out.",
    confidence: "Confidence level of the interval, for example 0.95, which is also used if left out.",
    timing:
      'When the first payment comes: "now" (0), "first-renewal" (1) or "period-end" (2). "now" if left out.',
    discountRatePerPeriod: "Discount rate per period: 0.01 for 1%, 0 for no discounting.",
    ids: "The customer of each order line: one column or row of texts or numbers.",
    dates: "The date of each order line, in as many cells as ids.",
    amounts: "The money of each order line, refunds negative, in as many cells as ids.",
    orderIds: "The order number of each line, where an order has several lines or a day several orders.",
    asOf: "The day the result is as of; later orders are left out. The last date of the data if left out.",
    period: 'Length of a period: "day", "week", "month", "quarter" or "year". "month" if left out.',
    mode: 'Who counts at an age: "on", "on-or-after", "every" or "within". "on" if left out.',
    bins: "Highest score, 2 to 10; 5 if left out.",
    params: "The spill of the model's FIT function, or only its parameters in that order.",
    x: "Repeat purchases of each customer: purchases after the first. As CUSTOMERS gives them.",
    tx: "Time from each customer's first purchase to the last; 0 if there was only one.",
    T: "Time from each customer's first purchase to the end of observation, in the unit of t_x.",
    repeatMean: "Mean money of each customer's repeat purchases; 0 if there were none.",
    durations: "How long each customer was watched, in any one unit: days, months.",
    events: "1 or TRUE if the customer left then, 0 or FALSE if still there when last seen.",
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
    events: "one column or row of 1 and 0, or TRUE and FALSE",
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
