import { requireBetween } from "../check";
import { MetricError } from "../error";

/**
 * The p-quantile as Excel's PERCENTILE.INC and R's type 7 have it: between the two values around rank (n - 1) p, counted
 * from 0, in proportion.
 *
 * @param share p in [0, 1]; 0.5 is the median
 * @throws MetricError no-data if there are no values
 * @throws MetricError out-of-domain if `share` is outside of [0, 1]
 * @see Hyndman & Fan, The American Statistician 50 (1996) 361-365, definition 7
 * @example quantile([7, 1, 4, 10], 0.5) // 5.5
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  requireBetween(0, 1, "share", share);
  if (values.length === 0)
    throw new MetricError("no-data", { input: "values", requirement: { must: "notBlank" }, received: null });
  const sorted = Float64Array.from(values).sort();
  const rank = (sorted.length - 1) * share;
  const low = sorted[Math.floor(rank)]!;
  const high = sorted[Math.ceil(rank)]!;
  return low + (high - low) * (rank - Math.floor(rank));
}
