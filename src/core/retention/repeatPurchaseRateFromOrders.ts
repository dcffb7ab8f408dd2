import { requireDay } from "../calendar";
import { never, ordersBetween, type OrderLog } from "../orderLog";
import { repeatPurchaseRate } from "./repeatPurchaseRate";

export interface PurchaseWindow {
  /** First day, a serial; from the first order on if left out. */
  readonly from?: number | undefined;
  /** Last day, included; to the last order if left out. */
  readonly to?: number | undefined;
}

/**
 * RPR = customers with more than one purchase in the time / customers with any. A purchase is one customer on one day.
 * A rate in [0, 1].
 *
 * @throws MetricError zero-denominator if nobody bought in the time
 * @throws MetricError out-of-domain if `from` or `to` is no day that Excel knows
 * @example
 * repeatPurchaseRateFromOrders(orderLogOfColumns({ ids: [["a", "b", "a", "b"]], dates: [[1, 2, 9, 2]] })) // 0.5
 */
export function repeatPurchaseRateFromOrders(orders: OrderLog, { from, to }: PurchaseWindow = {}): number {
  const { customers, days, amounts, firstDays } = ordersBetween(
    orders,
    from === undefined ? orders.firstDay : requireDay("from", from),
    to === undefined ? orders.lastDay : requireDay("to", to)
  );
  const repeated = new Uint8Array(firstDays.length);
  for (let line = 0; line < days.length; line++)
    if (days[line]! > firstDays[customers[line]!]! && (amounts === null || amounts[line]! >= 0))
      repeated[customers[line]!] = 1;
  return repeatPurchaseRate({
    repeatCustomers: repeated.reduce((sum, flag) => sum + flag, 0),
    customers: firstDays.reduce((sum, day) => sum + (day === never ? 0 : 1), 0),
  });
}
