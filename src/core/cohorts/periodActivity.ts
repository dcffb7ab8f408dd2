import { activity, observedAt, type Activity, type CohortMode } from "./activity";
import { agesInPeriods, lastCompleteAges, type Cohorts } from "./cohorts";

/**
 * @internal How many of each row's customers count at each period after that of their first purchase.
 *
 * @param rows by customer: the row of the table, -1 for none
 */
export function activityInPeriods(
  cohorts: Cohorts,
  mode: CohortMode,
  rows: Int32Array,
  rowCount: number
): Activity {
  const { ageCount, log } = cohorts;
  const limits = lastCompleteAges(cohorts);
  const active = mode === "on" ? activeInOrder(cohorts, rows, rowCount) : null;
  return active
    ? { active, observed: observedAt({ rows, limits, rowCount, ageCount }) }
    : activity({
        mode,
        customers: log.customers,
        ages: agesInPeriods(cohorts),
        rows,
        limits,
        rowCount,
        ageCount,
      });
}

/** Counts each customer once in every period with a purchase, if nobody goes back to an earlier one; `null` if one does. */
function activeInOrder(
  { log, periodOf, ofCustomers, ageCount, lastComplete }: Cohorts,
  rows: Int32Array,
  rowCount: number
): Int32Array | null {
  const { customers, days, amounts, firstDay } = log;
  const active = new Int32Array(rowCount * ageCount);
  const lastPeriods = new Int32Array(rows.length).fill(-1);
  for (let line = 0; line < days.length; line++) {
    if (amounts !== null && amounts[line]! < 0) continue;
    const customer = customers[line]!;
    const period = periodOf[days[line]! - firstDay]!;
    const last = lastPeriods[customer]!;
    if (period === last) continue;
    if (period < last) return null;
    lastPeriods[customer] = period;
    const row = rows[customer]!;
    if (period <= lastComplete && row >= 0) active[row * ageCount + period - ofCustomers[customer]!]!++;
  }
  return active;
}
