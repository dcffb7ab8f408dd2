import { requireDay } from "../calendar";
import { requireWholeNumber } from "../check";
import { MetricError } from "../error";
import type { OrderLog } from "../orderLog";

export interface RetentionWindow {
  /** First and last day of the period, serials, both included. */
  readonly from: number;
  readonly to: number;
  /** Who bought in so many days before `from` was a customer at the start; the period's own length if left out. */
  readonly activeDays?: number | undefined;
}

/**
 * CRR = customers with a purchase both in the days before the period and in it / customers with one in the days before.
 * A rate in [0, 1].
 *
 * @throws MetricError zero-denominator if nobody bought in the days before the period
 * @throws MetricError out-of-domain if `from` or `to` is no day, `to` is before `from`, or `activeDays` is no whole number from 1
 * @example
 * customerRetentionRateFromOrders(
 *   orderLogOfColumns({ ids: [["a", "b", "c", "a"]], dates: [[1, 5, 12, 13]] }),
 *   { from: 11, to: 20 }
 * ) // 0.5
 */
export function customerRetentionRateFromOrders(
  { ids, customers, days, amounts }: OrderLog,
  { from, to, activeDays = to - from + 1 }: RetentionWindow
): number {
  requireDay("from", from);
  requireDay("to", to);
  if (to < from)
    throw new MetricError("out-of-domain", {
      input: "from",
      requirement: { must: "atMost", maximum: to },
      received: from,
    });
  requireWholeNumber(1, "activeDays", activeDays);
  const before = new Uint8Array(ids.length);
  const within = new Uint8Array(ids.length);
  for (let line = 0; line < days.length; line++) {
    if (amounts && amounts[line]! < 0) continue;
    const day = days[line]!;
    if (day >= from - activeDays && day < from) before[customers[line]!] = 1;
    else if (day >= from && day <= to) within[customers[line]!] = 1;
  }
  let base = 0;
  let kept = 0;
  for (let customer = 0; customer < ids.length; customer++) {
    base += before[customer]!;
    kept += before[customer]! & within[customer]!;
  }
  if (base === 0)
    throw new MetricError("zero-denominator", {
      input: "activeDays",
      requirement: { must: "enough", what: "customers", minimum: 1 },
      received: 0,
    });
  return kept / base;
}
