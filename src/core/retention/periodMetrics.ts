import { firstDayOfPeriod, lastCompletePeriod, periodOfDay, periodTable, type Period } from "../calendar";
import { requireTableSize } from "../cohorts/activity";
import { CompensatedSums } from "../numeric/compensatedSum";
import { ordersUntil, type OrderLog } from "../orderLog";
import { numberedOrders } from "../orders/orderNumbers";
import { purchasesOf } from "../orders/purchases";

export interface PeriodMetricsOptions {
  /** A month if left out. */
  readonly period?: Period | undefined;
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The month (1 to 12) that years and quarters begin with; January if left out. */
  readonly fiscalYearStartMonth?: number | undefined;
  /** Tell also of the period that is not over yet; it is `null` if this is left out. */
  readonly incomplete?: boolean | undefined;
}

export interface PeriodMetrics {
  /** The serial day the period begins on. */
  readonly start: number;
  /** `null` if the period is not over. */
  readonly metrics: {
    /** Customers with a purchase in the period. */
    readonly active: number;
    /** Active, and never before. */
    readonly new: number;
    /** Active, and in the period before too. */
    readonly returning: number;
    /** Active, not in the period before, but earlier. */
    readonly reactivated: number;
    /** Active in the period before, and not now. */
    readonly lost: number;
    /** Returning / active in the period before; `null` if nobody was. */
    readonly retentionRate: number | null;
    /** 1 - retention rate. */
    readonly churnRate: number | null;
    /** Days on which a customer bought. */
    readonly purchases: number;
    /** Distinct order numbers; without order numbers the same as `purchases`. */
    readonly orders: number;
    /** All money, refunds taken off; `null` if the orders have no amounts. */
    readonly revenue: number | null;
    /** Revenue / orders; `null` if there are no amounts or no orders. */
    readonly averageOrderValue: number | null;
  } | null;
}

/**
 * Who came, came back and left, period by period from the first line of the orders to `asOf`, periods without orders included.
 *
 * Counts are of customers, each once a period: active = new + returning + reactivated. Rates are in [0, 1].
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows, or the periods are more than a sheet has rows
 * @example
 * periodMetrics(
 *   orderLogOfColumns({ ids: [["a", "b", "a", "c"]], dates: [[1, 2, 40, 41]] }),
 *   { asOf: 60 }
 * ).map(({ metrics }) => metrics?.retentionRate) // [null, 0.5]
 */
export function periodMetrics(
  orders: OrderLog,
  options: PeriodMetricsOptions = {}
): readonly PeriodMetrics[] {
  const { period = "month", asOf = orders.lastDay, fiscalYearStartMonth = 1, incomplete = false } = options;
  const log = ordersUntil(orders, asOf);
  const first = periodOfDay(log.firstDay, period, fiscalYearStartMonth);
  const count = periodOfDay(asOf, period, fiscalYearStartMonth) - first + 1;
  requireTableSize("period", count, 12);
  const lastShown = incomplete ? count - 1 : lastCompletePeriod(asOf, period, fiscalYearStartMonth) - first;
  const periodOf = periodTable(log.firstDay, log.lastDay, period, fiscalYearStartMonth).map(
    (index) => index - first
  );
  const customers = countCustomers(log, periodOf, count);
  const orderCounts = countOrders(log, periodOf, count) ?? customers.purchases;
  const revenue = revenueOf(log, periodOf, count);

  return Array.from({ length: count }, (_, index) => {
    const activeBefore = index === 0 ? 0 : customers.active[index - 1]!;
    const returning = customers.returning[index]!;
    const retentionRate = activeBefore > 0 ? returning / activeBefore : null;
    const money = revenue && revenue[index]!;
    const orderCount = orderCounts[index]!;
    return {
      start: firstDayOfPeriod(first + index, period, fiscalYearStartMonth),
      metrics:
        index > lastShown
          ? null
          : {
              active: customers.active[index]!,
              new: customers.new[index]!,
              returning,
              reactivated: customers.active[index]! - customers.new[index]! - returning,
              lost: activeBefore - returning,
              retentionRate,
              churnRate: retentionRate === null ? null : 1 - retentionRate,
              purchases: customers.purchases[index]!,
              orders: orderCount,
              revenue: money,
              averageOrderValue: money !== null && orderCount > 0 ? money / orderCount : null,
            },
    };
  });
}

function countCustomers(log: OrderLog, periodOf: Int32Array, count: number) {
  const { starts, days } = purchasesOf(log);
  const counts = {
    active: new Int32Array(count),
    new: new Int32Array(count),
    returning: new Int32Array(count),
    purchases: new Int32Array(count),
  };
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    let before = -2;
    for (let purchase = starts[customer]!; purchase < starts[customer + 1]!; purchase++) {
      const now = periodOf[days[purchase]! - log.firstDay]!;
      counts.purchases[now]!++;
      if (now === before) continue;
      counts.active[now]!++;
      if (before === -2) counts.new[now]!++;
      else if (before === now - 1) counts.returning[now]!++;
      before = now;
    }
  }
  return counts;
}

/** An order counts in the period of its first day. */
function countOrders(log: OrderLog, periodOf: Int32Array, count: number): Int32Array | null {
  const orders = numberedOrders(log);
  if (!orders) return null;
  const counts = new Int32Array(count);
  for (const day of orders.days) counts[periodOf[day - log.firstDay]!]!++;
  return counts;
}

function revenueOf({ days, amounts, firstDay }: OrderLog, periodOf: Int32Array, count: number) {
  if (!amounts) return null;
  const sums = new CompensatedSums(count);
  for (let line = 0; line < days.length; line++) sums.add(periodOf[days[line]! - firstDay]!, amounts[line]!);
  return sums.totals();
}
