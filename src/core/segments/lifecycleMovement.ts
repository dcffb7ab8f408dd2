import { never, type OrderLog } from "../orderLog";
import {
  lifecycleStages,
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
 * @throws MetricError out-of-domain as {@link lifecycleStages} does
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
  const now = lifecycleStages(orders, options);
  const earlier = new Map<number, LifecycleStage>();
  if (anyBuyer(orders, since)) {
    const { customers, stages } = lifecycleStages(orders, { ...options, asOf: since });
    customers.forEach((customer, i) => earlier.set(customer, stages[i]!));
  }
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
 * How many customers were in each stage on each of some days; none before the first purchase.
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
  return days.map((asOf) =>
    anyBuyer(orders, asOf)
      ? lifecycleStages(orders, { ...options, asOf }).counts
      : { new: 0, active: 0, leaving: 0, lost: 0 }
  );
}

const anyBuyer = ({ firstDays }: OrderLog, until: number): boolean =>
  firstDays.some((day) => day <= until && day !== never);
