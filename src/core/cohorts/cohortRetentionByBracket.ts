import type { OrderLog } from "../orderLog";
import { activity, requireTableSize } from "./activity";
import { agesInBrackets, bracketTable, lastBracketOver } from "./brackets";
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
  const { log, asOf, ofCustomers, sizes, firstDayOf } = cohorts;
  const ages = agesInBrackets(log, bracketOfDay);
  requireTableSize("bracketEnds", sizes.length, bracketEnds.length);
  const limits = sizes.map((_, cohort) => lastBracketOver(firstDayOf(cohort + 1) - 1, bracketEnds, asOf));
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
