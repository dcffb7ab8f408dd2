import { newcombeInterval, type Interval, type ObservedRate } from "../numeric/intervals";
import { twoSidedTail } from "../numeric/normal";

/** How a second rate differs from a first. */
export interface RateDifference extends Interval {
  /** Second rate - first rate; `low` and `high` are its limits. */
  readonly difference: number;
  /** Second rate / first rate - 1; null where the first is 0. */
  readonly relative: number | null;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * @internal The difference of two rates of independent samples with Newcombe's interval, and the test
 * of their being equal: z = difference / sqrt(q (1 - q) (1/n1 + 1/n2)) with the pooled rate q. Where
 * all or none succeeded in both, nothing speaks for a difference: z is 0 and p is 1.
 */
export function rateDifference(
  first: ObservedRate,
  second: ObservedRate,
  confidence: number
): RateDifference {
  const difference = second.rate - first.rate;
  const weight = first.trials / (first.trials + second.trials);
  const pooled = first.rate * weight + second.rate * (1 - weight);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials));
  const z = difference === 0 ? 0 : difference / standardError;
  return {
    difference,
    ...newcombeInterval(first, second, confidence),
    relative: first.rate === 0 ? null : difference / first.rate,
    z,
    p: twoSidedTail(z),
  };
}
