import { daysPerPeriod, type Period } from "../calendar";
import { ordersUntil, type OrderLog } from "../orderLog";
import { ordersByCustomer } from "../orders/orderNumbers";
import { buyersOf } from "../orders/buyers";
import { customerTotals } from "../orders/customerTotals";

export interface CustomerSummaryOptions {
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The unit of tx and T: a week is 7 days, a month 365.25/12. A week if left out. */
  readonly unit?: Period | undefined;
}

/** One entry a customer who has bought, in order of first appearance. */
export interface CustomerSummary {
  readonly ids: readonly (string | number)[];
  /** The customers' numbers in the order log. */
  readonly customers: Int32Array;
  /** Serial days of the first and the last purchase. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Distinct order numbers; without order numbers the same as `purchases`. */
  readonly orders: Int32Array;
  /** Days with a purchase. */
  readonly purchases: Int32Array;
  /** All money, refunds taken off; `null` if the orders have no amounts. */
  readonly total: Float64Array | null;
  /** Mean money of the purchases after the first, 0 where there are none; `null` if the orders have no amounts. */
  readonly repeatMean: Float64Array | null;
  /** Frequency: purchases after the first. */
  readonly x: Int32Array;
  /** Recency: from the first to the last purchase, in units of time. */
  readonly tx: Float64Array;
  /** From the first purchase to the end of observation, in units of time. */
  readonly T: Float64Array;
}

/**
 * What the models of repeat buying know of each customer: frequency, recency and time under observation, and the
 * mean money of repeat purchases.
 *
 * A purchase is one customer on one day. The first purchase is not in x.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284
 * @example customerSummary(orderLogOfColumns({ ids: [["a", "a", "a"]], dates: [[1, 8, 15]] }), { asOf: 29 }).T // [4]
 */
export function customerSummary(
  log: OrderLog,
  { asOf = log.lastDay, unit = "week" }: CustomerSummaryOptions = {}
): CustomerSummary {
  const past = ordersUntil(log, asOf);
  const { ids, customers } = buyersOf(past);
  const totals = customerTotals(past);
  const orderCounts = past.orders && ordersByCustomer(past);
  const size = customers.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const purchases = new Int32Array(size);
  const orders = orderCounts ? new Int32Array(size) : purchases;
  const total = totals.money && new Float64Array(size);
  const repeatMean = totals.money && new Float64Array(size);
  const x = new Int32Array(size);
  const tx = new Float64Array(size);
  const T = new Float64Array(size);
  const days = daysPerPeriod[unit];
  for (let i = 0; i < size; i++) {
    const customer = customers[i]!;
    const firstDay = past.firstDays[customer]!;
    const lastDay = totals.last[customer]!;
    const count = totals.purchases[customer]!;
    first[i] = firstDay;
    last[i] = lastDay;
    purchases[i] = count;
    if (orderCounts) orders[i] = orderCounts[customer]!;
    x[i] = count - 1;
    tx[i] = (lastDay - firstDay) / days;
    T[i] = (asOf - firstDay) / days;
    if (!total || !repeatMean) continue;
    total[i] = totals.money.total[customer]!;
    if (count > 1) repeatMean[i] = totals.money.repeat[customer]! / (count - 1);
  }
  return { ids, customers, first, last, orders, purchases, total, repeatMean, x, tx, T };
}
