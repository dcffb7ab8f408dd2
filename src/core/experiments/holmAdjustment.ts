import { requireBetween } from "../check";

/**
 * p-values adjusted by Holm's method for having looked at several comparisons at once, such as
 * every segment of an A/B test: with m of them, the k-th smallest times m - k + 1, at least its
 * predecessor and at most 1. To call those at or below alpha significant keeps the chance of even one
 * false call at alpha. In: p-values in [0, 1]; out: as many, in the same order.
 *
 * @throws MetricError out-of-domain if a p-value is not within [0, 1]
 * @see Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979) 65-70
 * @example holmAdjustment([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holmAdjustment(pValues: readonly number[]): number[] {
  for (const p of pValues) requireBetween(0, 1, "pValues", p);
  const ascending = pValues.map((_, i) => i).sort((i, j) => pValues[i]! - pValues[j]!);
  const adjusted = new Array<number>(pValues.length);
  let highest = 0;
  ascending.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, pValues[index]! * (pValues.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
