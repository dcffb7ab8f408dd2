import { requireBetween, requireWholeNumber } from "../check";
import { MetricError } from "../error";
import type { OrderLog } from "../orderLog";
import { activity, requireTableSize } from "./activity";
import { cohortsOf, firstDaysOf, type CohortPeriods } from "./cohorts";
import type { CohortRetention } from "./cohortRetention";
import { activityTable } from "./cohortTable";

export interface BracketOptions extends Omit<CohortPeriods, "incomplete"> {
  /** The last day of each bracket, in days since the first purchase, rising: [7, 30, 60, 90]. */
  readonly bracketEnds: readonly number[];
}

/**
 * As {@link cohortRetention}, with brackets of days since each customer's own first purchase instead of periods: with
 * ends 7 and 30, who bought again on day 1 to 7, and who on day 8 to 30? The day of the first purchase is in no bracket.
 *
 * A bracket is complete for a cohort if it is over even for a customer who first bought on the last day of its period.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`, or there is no bracket
 * @throws MetricError out-of-domain if the ends are not whole days from 1 on that rise
 * @example
 * cohortRetentionByBracket(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]] }),
 *   { bracketEnds: [7, 30], asOf: 60 }
 * ).rates // [[0, null]]
 */
export function cohortRetentionByBracket(
  orders: OrderLog,
  { bracketEnds, ...periods }: BracketOptions
): CohortRetention {
  const bracketOfDay = bracketTable(bracketEnds);
  const cohorts = cohortsOf(orders, periods);
  const { log, ofCustomers, sizes, firstDayOf } = cohorts;
  requireTableSize("bracketEnds", sizes.length, bracketEnds.length);
  const limits = Int32Array.from(sizes, (_, cohort) => {
    const lastDay = firstDayOf(cohort + 1) - 1;
    const open = bracketEnds.findIndex((end) => lastDay + end > cohorts.asOf);
    return (open < 0 ? bracketEnds.length : open) - 1;
  });
  const ages = log.days.map((day, line) =>
    log.amounts && log.amounts[line]! < 0
      ? -1
      : (bracketOfDay[day - log.firstDays[log.customers[line]!]!] ?? -1)
  );
  const counts = activity({
    mode: "on",
    customers: log.customers,
    ages,
    rows: ofCustomers,
    limits: ofCustomers.map((cohort) => (cohort < 0 ? -1 : limits[cohort]!)),
    rowCount: sizes.length,
    ageCount: bracketEnds.length,
  });
  return {
    cohorts: firstDaysOf(cohorts),
    sizes,
    ...activityTable(counts, bracketEnds.length, (cohort, bracket) => bracket <= limits[cohort]!),
  };
}

/** In days; longer than any list of orders. */
const longestBracket = 1_000_000;

/** @internal By days since the first purchase: the bracket. */
export function bracketTable(ends: readonly number[]): Int32Array {
  if (ends.length === 0)
    throw new MetricError("no-data", {
      input: "bracketEnds",
      requirement: { must: "notBlank" },
      received: null,
    });
  ends.forEach((end, bracket) => {
    const row = bracket + 1;
    requireWholeNumber(1, "bracketEnds", end, row);
    requireBetween((ends[bracket - 1] ?? 0) + 1, longestBracket, "bracketEnds", end, row);
  });
  const table = new Int32Array(ends.at(-1)! + 1).fill(-1);
  ends.forEach((end, bracket) => table.fill(bracket, (ends[bracket - 1] ?? 0) + 1, end + 1));
  return table;
}
