import { requireAtLeast } from "../check";
import { ordersUntil, type OrderLog } from "../orderLog";
import { buyersOf } from "../orders/buyers";
import { customerTotals } from "../orders/customerTotals";

export const lifecycleStageNames = ["new", "active", "leaving", "lost"] as const;
export type LifecycleStage = (typeof lifecycleStageNames)[number];

export interface LifecycleOptions {
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** For so many days after a purchase a customer is active; 90 if left out. */
  readonly activeDays?: number | undefined;
  /** For so many days after the last purchase a customer is not yet lost; 180 if left out. */
  readonly lapsedDays?: number | undefined;
}

/** One entry a customer who has bought, in order of first appearance. */
export interface LifecycleStages {
  readonly ids: readonly (string | number)[];
  /** The customers' numbers in the order log. */
  readonly customers: Int32Array;
  /** The serial day of the last purchase. */
  readonly last: Int32Array;
  readonly stages: readonly LifecycleStage[];
  /** Customers in each stage. */
  readonly counts: Readonly<Record<LifecycleStage, number>>;
}

/**
 * Where each customer stands on the day `asOf`: "new" if the first purchase was at most `activeDays` ago, "active" if
 * the last one was, "leaving" if the last was at most `lapsedDays` ago, else "lost".
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `activeDays` is negative, or `lapsedDays` is less than it
 * @example
 * lifecycleStages(
 *   orderLogOfColumns({ ids: [["a", "b", "c", "a"]], dates: [[1, 120, 300, 290]] }),
 *   { asOf: 300 }
 * ).stages // ["active", "leaving", "new"]
 */
export function lifecycleStages(
  orders: OrderLog,
  { asOf = orders.lastDay, activeDays = 90, lapsedDays = 180 }: LifecycleOptions = {}
): LifecycleStages {
  requireAtLeast(0, "activeDays", activeDays);
  requireAtLeast(activeDays, "lapsedDays", lapsedDays);
  const log = ordersUntil(orders, asOf);
  const { ids, customers } = buyersOf(log);
  const totals = customerTotals(log);
  const last = customers.map((customer) => totals.last[customer]!);
  const counts = { new: 0, active: 0, leaving: 0, lost: 0 };
  const stages = Array.from(customers, (customer, i): LifecycleStage => {
    const daysSinceFirst = asOf - log.firstDays[customer]!;
    const daysSinceLast = asOf - last[i]!;
    const stage = stageOf(daysSinceFirst, daysSinceLast, activeDays, lapsedDays);
    counts[stage]++;
    return stage;
  });
  return { ids, customers, last, stages, counts };
}

/** @internal The stage of a customer whose first and last purchase were so many days ago. */
export function stageOf(
  daysSinceFirst: number,
  daysSinceLast: number,
  activeDays: number,
  lapsedDays: number
): LifecycleStage {
  if (daysSinceFirst <= activeDays) return "new";
  if (daysSinceLast <= activeDays) return "active";
  return daysSinceLast <= lapsedDays ? "leaving" : "lost";
}
