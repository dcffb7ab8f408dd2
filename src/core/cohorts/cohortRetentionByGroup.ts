import type { OrderLog } from "../orderLog";
import { requireTableSize } from "./activity";
import { cohortsOf } from "./cohorts";
import type { CohortRetentionOptions } from "./cohortRetention";
import { activityTable, type ActivityTable } from "./cohortTable";
import { activityInPeriods } from "./periodActivity";
import { customerGroups, groupSizes, type CustomerGrouping } from "./customerGroups";

export interface GroupRetentionOptions extends CohortRetentionOptions {
  readonly by?: CustomerGrouping | undefined;
}

/** One row a group of customers, whenever they first bought, followed period by period. */
export interface GroupRetention extends ActivityTable {
  readonly groups: readonly (string | number)[];
  readonly sizes: Int32Array;
}

/**
 * As {@link cohortRetention}, with one row for each group of customers instead of each period: by the group of the
 * first purchase (a campaign, a channel), or by its weekday or season.
 *
 * A rate at age k is that of the group's customers for whom age k is complete: those who came late are left out of it,
 * so the counts of a row need not be of all of its customers.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`, or the orders have no groups
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows
 * @example
 * cohortRetentionByGroup(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 40]], groups: [["web", "shop", "web"]] }),
 *   { asOf: 60 }
 * ).rates // [[1, 0], [1, 1]]
 */
export function cohortRetentionByGroup(
  orders: OrderLog,
  { mode = "on", by = "group", ...periods }: GroupRetentionOptions = {}
): GroupRetention {
  const cohorts = cohortsOf(orders, periods);
  const groups = customerGroups(cohorts.log, by);
  const { names, ofCustomers } = groups;
  const { ageCount } = cohorts;
  requireTableSize("groups", names.length, ageCount);
  const counts = activityInPeriods(cohorts, mode, ofCustomers, names.length);
  const firstAge = mode === "within" ? 1 : 0;
  const isComplete = (group: number, age: number) =>
    age >= firstAge && counts.observed[group * ageCount + age]! > 0;
  return { groups: names, sizes: groupSizes(groups), ...activityTable(counts, ageCount, isComplete) };
}
