import { firstDayOfPeriod, lastCompletePeriod, periodOfDay, periodTable, type Period } from "../calendar";
import { never, ordersUntil, type OrderLog } from "../orderLog";

export interface CohortPeriods {
  /** The length of a cohort's period; a month if left out. */
  readonly period?: Period | undefined;
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The month (1 to 12) that years and quarters begin with; January if left out. */
  readonly fiscalYearStartMonth?: number | undefined;
  /** Fill in the cells of the period that is not over yet; they are `null` if this is left out. */
  readonly incomplete?: boolean | undefined;
}

/** Customers by the period of their first purchase. */
export interface Cohorts {
  /** The orders up to `asOf`. */
  readonly log: OrderLog;
  readonly asOf: number;
  /** Customers in each cohort, periods without new customers included. */
  readonly sizes: Int32Array;
  /** The first day of a cohort's period. */
  readonly firstDayOf: (cohort: number) => number;
  /** By customer: the cohort, -1 for those who have not bought. */
  readonly ofCustomers: Int32Array;
  /** How many periods there are from the first cohort's to the last that is shown; at least 1. */
  readonly ageCount: number;
  /** The last period that is over (or, with `incomplete`, that has begun), counted from the first cohort's. */
  readonly lastComplete: number;
  /** The period of any day from the log's first, counted from the first cohort's. */
  readonly periodOf: Int32Array;
}

/**
 * @internal The cohorts of the customers who have bought until `asOf`.
 * @throws MetricError no-data if nobody has bought until then
 */
export function cohortsOf(orders: OrderLog, options: CohortPeriods): Cohorts {
  const { period = "month", asOf = orders.lastDay, fiscalYearStartMonth = 1, incomplete = false } = options;
  const log = ordersUntil(orders, asOf);
  const { firstDays } = log;
  let earliest = never;
  let latest = 0;
  for (let customer = 0; customer < firstDays.length; customer++) {
    const day = firstDays[customer]!;
    if (day < earliest) earliest = day;
    if (day !== never && day > latest) latest = day;
  }
  const firstPeriod = periodOfDay(earliest, period, fiscalYearStartMonth);
  const count = periodOfDay(latest, period, fiscalYearStartMonth) - firstPeriod + 1;
  const lastComplete =
    (incomplete
      ? periodOfDay(asOf, period, fiscalYearStartMonth)
      : lastCompletePeriod(asOf, period, fiscalYearStartMonth)) - firstPeriod;
  const ageCount = Math.max(1, lastComplete + 1);

  const periodOf = periodTable(log.firstDay, log.lastDay, period, fiscalYearStartMonth);
  for (let i = 0; i < periodOf.length; i++) periodOf[i]! -= firstPeriod;
  const sizes = new Int32Array(count);
  const ofCustomers = new Int32Array(firstDays.length).fill(-1);
  for (let customer = 0; customer < firstDays.length; customer++) {
    const day = firstDays[customer]!;
    if (day === never) continue;
    const cohort = periodOf[day - log.firstDay]!;
    ofCustomers[customer] = cohort;
    sizes[cohort]!++;
  }
  return {
    log,
    asOf,
    firstDayOf: (cohort) => firstDayOfPeriod(firstPeriod + cohort, period, fiscalYearStartMonth),
    sizes,
    ofCustomers,
    ageCount,
    lastComplete,
    periodOf,
  };
}

/** @internal By line: how many periods after the customer's first purchase it lies; -1 if it is no purchase. */
export function agesInPeriods({ log, periodOf, ofCustomers }: Cohorts): Int32Array {
  const { customers, days, amounts, firstDay } = log;
  const ages = new Int32Array(days.length);
  for (let line = 0; line < days.length; line++)
    ages[line] =
      amounts !== null && amounts[line]! < 0
        ? -1
        : periodOf[days[line]! - firstDay]! - ofCustomers[customers[line]!]!;
  return ages;
}

/** @internal The first day of each cohort's period. */
export const firstDaysOf = ({ sizes, firstDayOf }: Cohorts): Int32Array =>
  sizes.map((_, cohort) => firstDayOf(cohort));

/** @internal By customer: the last age that is complete for their cohort. */
export function lastCompleteAges({ ofCustomers, lastComplete }: Cohorts): Int32Array {
  const ages = new Int32Array(ofCustomers.length);
  for (let customer = 0; customer < ages.length; customer++)
    ages[customer] = lastComplete - ofCustomers[customer]!;
  return ages;
}
