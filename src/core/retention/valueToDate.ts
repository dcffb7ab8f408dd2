import { periodOfDay } from "../calendar";
import { CompensatedSums } from "../numeric/compensatedSum";
import { ordersUntil, type OrderLog } from "../orderLog";
import { purchasesOf } from "../orders/purchases";
import { periodMetrics, type PeriodMetricsOptions } from "./periodMetrics";
import { repeatPurchaseRate } from "./repeatPurchaseRate";

export interface ValueToDate {
  /** The serial day the period begins on. */
  readonly start: number;
  /** From the first order to the end of the period; `null` if it is not over, or nobody had bought until then. */
  readonly toDate: {
    /** Customers who have bought. */
    readonly customers: number;
    /** Those of them with more than one purchase. */
    readonly repeatCustomers: number;
    /** Repeat customers / customers, in [0, 1]. */
    readonly repeatPurchaseRate: number;
    /** All money / customers: the historic lifetime value; `null` if the orders have no amounts. */
    readonly lifetimeValue: number | null;
  } | null;
}

/**
 * How many of the customers so far have come back, and what they have brought, at the end of each period from the first
 * order to `asOf`.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows
 * @example
 * valueToDate(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 40]], amounts: [[10, 20, 30]] }),
 *   { asOf: 60 }
 * ).map(({ toDate }) => toDate.lifetimeValue) // [15, 30]
 */
export function valueToDate(orders: OrderLog, options: PeriodMetricsOptions = {}): readonly ValueToDate[] {
  const { period = "month", asOf = orders.lastDay, fiscalYearStartMonth = 1 } = options;
  const log = ordersUntil(orders, asOf);
  const periods = periodMetrics(log, { ...options, asOf });
  const first = periodOfDay(log.firstDay, period, fiscalYearStartMonth);
  const secondPurchases = new Int32Array(periods.length);
  const { starts, days } = purchasesOf(log);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const second = starts[customer]! + 1;
    if (second < starts[customer + 1]!)
      secondPurchases[periodOfDay(days[second]!, period, fiscalYearStartMonth) - first]!++;
  }
  let customers = 0;
  let repeatCustomers = 0;
  const revenue = new CompensatedSums(1);
  return periods.map(({ start, metrics }, index) => {
    if (!metrics) return { start, toDate: null };
    customers += metrics.new;
    repeatCustomers += secondPurchases[index]!;
    revenue.add(0, metrics.revenue ?? 0);
    if (customers === 0) return { start, toDate: null };
    return {
      start,
      toDate: {
        customers,
        repeatCustomers,
        repeatPurchaseRate: repeatPurchaseRate({ repeatCustomers, customers }),
        lifetimeValue: metrics.revenue === null ? null : revenue.total(0) / customers,
      },
    };
  });
}
