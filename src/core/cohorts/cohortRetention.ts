import type { OrderLog } from "../orderLog";
import { requireTableSize, type CohortMode } from "./activity";
import { cohortsOf, firstDaysOf, type CohortPeriods } from "./cohorts";
import { activityTable, type ActivityTable } from "./cohortTable";
import { activityInPeriods } from "./periodActivity";

export interface CohortRetentionOptions extends CohortPeriods {
  /** When a customer counts at an age; "on" if left out. */
  readonly mode?: CohortMode | undefined;
}

/** One row a cohort: the customers who first bought in one period, followed period by period. */
export interface CohortRetention extends ActivityTable {
  /** The serial day each cohort's period begins on; periods without new customers are there, with size 0. */
  readonly cohorts: Int32Array;
  readonly sizes: Int32Array;
}

/**
 * Of the customers who first bought in each period, how many buy again later?
 *
 * Age k is the k-th period after that of the first purchase. At age k a customer counts
 * - "on": if they bought in that period,
 * - "on-or-after": if they bought in it or later (until `asOf`),
 * - "every": if they bought in every period from age 0 to age k,
 * - "within": if they bought in any of the periods 1 to k (age 0 is empty).
 *
 * A rate is customers who count / size of the cohort, in [0, 1]; the mean row is the sum of those who count / the sum of
 * sizes over the cohorts whose age k is complete. A period is complete if `asOf` is at or after its last day; what is
 * not complete is `null`.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows, or the table would not fit in a sheet
 * @example
 * cohortRetention(
 *   orderLogOfColumns({ ids: [["a", "b", "a", "c"]], dates: [[1, 2, 40, 41]] }),
 *   { asOf: 60 }
 * ).rates // [[1, 0.5], [1, null]]
 */
export function cohortRetention(
  orders: OrderLog,
  { mode = "on", ...periods }: CohortRetentionOptions = {}
): CohortRetention {
  const cohorts = cohortsOf(orders, periods);
  const { ageCount, lastComplete, ofCustomers } = cohorts;
  requireTableSize("period", cohorts.sizes.length, ageCount);
  const counts = activityInPeriods(cohorts, mode, ofCustomers, cohorts.sizes.length);
  const firstAge = mode === "within" ? 1 : 0;
  const isComplete = (cohort: number, age: number) => age >= firstAge && cohort + age <= lastComplete;
  return {
    cohorts: firstDaysOf(cohorts),
    sizes: cohorts.sizes,
    ...activityTable(counts, ageCount, isComplete),
  };
}
