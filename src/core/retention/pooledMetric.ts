import type { PeriodMetrics } from "./periodMetrics";

/** Figures for which one sets goals. */
export const goalMetrics = [
  "retention",
  "churn",
  "customers",
  "newCustomers",
  "orders",
  "revenue",
  "averageOrderValue",
] as const;
export type GoalMetric = (typeof goalMetrics)[number];

export interface PooledMetric {
  readonly value: number;
  /** Of rates: how many customers they are of; `null` for other figures. */
  readonly n: number | null;
}

/**
 * One figure for several periods together: of rates and of the average order value all that counts over all it is of, of
 * numbers and money the mean of a period. Periods that are not over are left out. `null` if there is nothing to tell, as
 * where nobody was active before, or the orders have no amounts.
 *
 * @example
 * pooledMetric(
 *   periodMetrics(orderLogOfColumns({ ids: [["a", "b", "a", "c", "a"]], dates: [[1, 2, 40, 41, 70]] }), { asOf: 91 }),
 *   "retention"
 * ) // { value: 0.5, n: 4 }
 */
export function pooledMetric(periods: readonly PeriodMetrics[], metric: GoalMetric): PooledMetric | null {
  const over = periods.flatMap(({ metrics }) => (metrics ? [metrics] : []));
  type Metrics = (typeof over)[number];
  const sum = (of: (period: Metrics) => number) => over.reduce((total, period) => total + of(period), 0);
  const mean = (of: (period: Metrics) => number): PooledMetric | null =>
    over.length === 0 ? null : { value: sum(of) / over.length, n: null };
  const share = (of: (period: Metrics) => number): PooledMetric | null => {
    const n = sum(({ returning, lost }) => returning + lost);
    return n === 0 ? null : { value: sum(of) / n, n };
  };
  switch (metric) {
    case "retention":
      return share(({ returning }) => returning);
    case "churn":
      return share(({ lost }) => lost);
    case "customers":
      return mean(({ active }) => active);
    case "newCustomers":
      return mean((period) => period.new);
    case "orders":
      return mean(({ orders }) => orders);
  }
  if (over.some(({ revenue }) => revenue === null)) return null;
  if (metric === "revenue") return mean(({ revenue }) => revenue!);
  const orders = sum((period) => period.orders);
  return orders === 0 ? null : { value: sum(({ revenue }) => revenue!) / orders, n: null };
}
