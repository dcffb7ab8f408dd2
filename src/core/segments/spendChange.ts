import { requireWholeNumber } from "../check";
import { requireDay } from "../calendar";
import { CompensatedSums } from "../numeric/compensatedSum";
import { requireAmounts, type OrderLog } from "../orderLog";

export interface SpendChangeOptions {
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The length of both stretches of time. */
  readonly days: number;
}

/** By customer of the order log. */
export interface SpendChange {
  /** Money in the last so many days, `asOf` included. */
  readonly recentSpend: Float64Array;
  /** Money in as many days before those. */
  readonly priorSpend: Float64Array;
}

/**
 * What each customer spent of late, and in a time of the same length before. Refunds are taken off where they were made.
 *
 * @throws MetricError no-data if the orders have no amounts
 * @throws MetricError out-of-domain if `days` is no whole number from 1, or `asOf` is no day that Excel knows
 * @example
 * spendChange(
 *   orderLogOfColumns({ ids: [["a", "a", "a"]], dates: [[71, 80, 90]], amounts: [[50, 30, 20]] }),
 *   { days: 10 }
 * ) // { recentSpend: [20], priorSpend: [80] }
 */
export function spendChange(
  orders: OrderLog,
  { asOf = orders.lastDay, days }: SpendChangeOptions
): SpendChange {
  const amounts = requireAmounts(orders);
  requireDay("asOf", asOf);
  requireWholeNumber(1, "days", days);
  const recent = new CompensatedSums(orders.ids.length);
  const prior = new CompensatedSums(orders.ids.length);
  for (let line = 0; line < amounts.length; line++) {
    const daysAgo = asOf - orders.days[line]!;
    if (daysAgo < 0 || daysAgo >= 2 * days) continue;
    (daysAgo < days ? recent : prior).add(orders.customers[line]!, amounts[line]!);
  }
  return { recentSpend: recent.totals(), priorSpend: prior.totals() };
}
