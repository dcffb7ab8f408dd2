import { requireDay } from "../calendar";
import { requireAtLeast } from "../check";
import type { OrderLog } from "../orderLog";
import { purchasesOf } from "../orders/purchases";
import {
  lifecycleStages,
  stageOf,
  type LifecycleOptions,
  type LifecycleStage,
  type LifecycleStages,
} from "./lifecycleStages";

export interface LifecycleMovementOptions extends LifecycleOptions {
  /** The earlier day that `asOf` is compared with. */
  readonly since: number;
}

/** Customers by their stage on one day; "none" had not bought yet. */
export type LifecycleCounts = Readonly<Record<LifecycleStage, number>>;
export type EarlierStage = LifecycleStage | "none";

export interface LifecycleMovement {
  readonly now: LifecycleStages;
  /** The stage that each customer of `now` was in on the day `since`. */
  readonly before: readonly EarlierStage[];
  /** Customers by the stage they were in and the stage they are in. */
  readonly moved: Readonly<Record<EarlierStage, LifecycleCounts>>;
}

/**
 * Where each customer stands on the day `asOf`, and stood on an earlier day: who is new, was won back, is leaving or lost since.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain as {@link lifecycleStages} does, or if `since` is no day that Excel knows
 * @example
 * lifecycleMovement(
 *   orderLogOfColumns({ ids: [["a", "b", "c", "a"]], dates: [[1, 120, 300, 290]] }),
 *   { since: 150, asOf: 300 }
 * ).before // ["leaving", "new", "none"]
 */
export function lifecycleMovement(
  orders: OrderLog,
  { since, ...options }: LifecycleMovementOptions
): LifecycleMovement {
  requireDay("since", since);
  const now = lifecycleStages(orders, options);
  const earlier = new Map<number, LifecycleStage>();
  visitStages(orders, [since], options, (customer, stage) => earlier.set(customer, stage));
  const none = () => ({ new: 0, active: 0, leaving: 0, lost: 0 });
  const moved = { none: none(), new: none(), active: none(), leaving: none(), lost: none() };
  const before = Array.from(now.customers, (customer, i): EarlierStage => {
    const from = earlier.get(customer) ?? "none";
    moved[from][now.stages[i]!]++;
    return from;
  });
  return { now, before, moved };
}

/**
 * How many customers were in each stage on each of some days, which rise; none before the first purchase.
 *
 * @throws MetricError out-of-domain as {@link lifecycleStages} does
 * @example
 * lifecycleTrend(orderLogOfColumns({ ids: [["a", "b"]], dates: [[10, 200]] }), [5, 50, 200])
 *   .map((counts) => counts.new) // [0, 1, 1]
 */
export function lifecycleTrend(
  orders: OrderLog,
  days: readonly number[],
  options: Omit<LifecycleOptions, "asOf"> = {}
): readonly LifecycleCounts[] {
  const counts = days.map(() => ({ new: 0, active: 0, leaving: 0, lost: 0 }));
  visitStages(orders, days, options, (_, stage, index) => counts[index]![stage]++);
  return counts;
}

/** Visits the stage of each customer on each of some days, which rise; not on days before their first purchase. */
function visitStages(
  orders: OrderLog,
  days: readonly number[],
  { activeDays = 90, lapsedDays = 180 }: Omit<LifecycleOptions, "asOf">,
  visit: (customer: number, stage: LifecycleStage, index: number) => void
): void {
  requireAtLeast(0, "activeDays", activeDays);
  requireAtLeast(activeDays, "lapsedDays", lapsedDays);
  const purchases = purchasesOf(orders);
  for (let customer = 0; customer < orders.ids.length; customer++) {
    const first = purchases.starts[customer]!;
    const end = purchases.starts[customer + 1]!;
    let next = first;
    days.forEach((day, index) => {
      while (next < end && purchases.days[next]! <= day) next++;
      if (next === first) return;
      const daysSince = (purchase: number) => day - purchases.days[purchase]!;
      visit(customer, stageOf(daysSince(first), daysSince(next - 1), activeDays, lapsedDays), index);
    });
  }
}
