import { requireWholeNumber } from "../check";
import { requireDay } from "../calendar";
import { CompensatedSums } from "../numeric/compensatedSum";
import { ordersBetween, requireAmounts, type OrderLog } from "../orderLog";

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
  requireAmounts(orders);
  requireDay("asOf", asOf);
  requireWholeNumber(1, "days", days);
  return {
    recentSpend: spendBetween(orders, asOf - days + 1, asOf),
    priorSpend: spendBetween(orders, asOf - 2 * days + 1, asOf - days),
  };
}

function spendBetween(orders: OrderLog, from: number, to: number): Float64Array {
  const log = ordersBetween(orders, from, to);
  const amounts = requireAmounts(log);
  const sums = new CompensatedSums(log.ids.length);
  for (let line = 0; line < amounts.length; line++) sums.add(log.customers[line]!, amounts[line]!);
  return sums.totals();
}
