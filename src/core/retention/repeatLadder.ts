import { requireInside01, requireWholeNumber } from "../check";
import { wilsonInterval, type Interval } from "../numeric/intervals";
import { quantile } from "../numeric/quantile";
import { ordersUntil, type OrderLog } from "../orderLog";
import { orderEvents } from "../orders/orderEvents";
import { purchasesOf } from "../orders/purchases";

export interface LadderOptions {
  /** The highest purchase number shown; 10 if left out. */
  readonly maximum?: number | undefined;
  /** Confidence of the intervals, in (0, 1); 0.95 if left out. */
  readonly confidence?: number | undefined;
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /**
   * Whether all that a customer buys on one day is one purchase, as it is if this is left out. Else each order number counts,
   * or where there are none, each line.
   */
  readonly mergeSameDay?: boolean | undefined;
}

/** A rung of the ladder: the n-th purchase of a customer. */
export interface LadderStep {
  /** n, from 1. */
  readonly purchase: number;
  /** Customers who made at least n purchases. */
  readonly customers: number;
  /** The share of them who made one more, in [0, 1], and its Wilson interval. */
  readonly continuing: number;
  readonly interval: Interval;
  /** Median days from the n-th purchase to the next, of those who made it; `null` if nobody did. */
  readonly medianDays: number | null;
}

/**
 * How many customers get from each purchase to the next, and how soon: customers with more than n purchases / customers
 * with n or more. Ends with the last purchase that anybody made.
 *
 * Customers who may yet come back count as not continuing.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `maximum` is no whole number from 1, or the confidence is not within (0, 1)
 * @example
 * repeatLadder(orderLogOfColumns({ ids: [["a", "b", "a", "a"]], dates: [[1, 2, 9, 12]] }))
 *   .map(({ continuing, medianDays }) => [continuing, medianDays]) // [[0.5, 8], [1, 3], [0, null]]
 */
export function repeatLadder(
  orders: OrderLog,
  { maximum = 10, confidence = 0.95, asOf = orders.lastDay, mergeSameDay = true }: LadderOptions = {}
): readonly LadderStep[] {
  requireWholeNumber(1, "maximum", maximum);
  requireInside01("confidence", confidence);
  const log = ordersUntil(orders, asOf);
  const { starts, days } = mergeSameDay ? purchasesOf(log) : orderEvents(log);
  const reached: number[] = [];
  const gaps: number[][] = [];
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const first = starts[customer]!;
    const end = Math.min(starts[customer + 1]!, first + maximum + 1);
    for (let purchase = first; purchase < end; purchase++) {
      const step = purchase - first;
      reached[step] = (reached[step] ?? 0) + 1;
      if (step > 0) (gaps[step - 1] ??= []).push(days[purchase]! - days[purchase - 1]!);
    }
  }
  return reached.slice(0, maximum).map((customers, step) => {
    const successes = reached[step + 1] ?? 0;
    return {
      purchase: step + 1,
      customers,
      continuing: successes / customers,
      interval: wilsonInterval({ successes, trials: customers, confidence }),
      medianDays: successes > 0 ? quantile(gaps[step]!, 0.5) : null,
    };
  });
}
