import { newcombeInterval, type Interval, type ObservedRate } from "../numeric/intervals";
import { twoSidedTail } from "../numeric/normal";

/** How a second rate differs from a first. */
export interface RateDifference extends Interval {
  /** Second rate - first rate; `low` and `high` are its limits. */
  readonly difference: number;
  /** Second rate / first rate - 1; null where the first is 0, or as good as 0. */
  readonly relative: number | null;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * @internal The difference of two rates of independent samples with Newcombe's interval, and the test
 * of their being equal: z = difference / sqrt(q (1 - q) (1/n1 + 1/n2)) with the pooled rate q; 1 - q is
 * pooled by itself, for it may be too small to be seen beside 1. Where all or none succeeded in
 * both, nothing speaks for a difference: z is 0 and p is 1.
 */
export function rateDifference(
  first: ObservedRate,
  second: ObservedRate,
  confidence: number
): RateDifference {
  const difference = second.rate - first.rate;
  const relative = difference / first.rate;
  const pooled = (a: number, b: number) =>
    a / (1 + second.trials / first.trials) + b / (1 + first.trials / second.trials);
  const variance = pooled(first.rate, second.rate) * pooled(1 - first.rate, 1 - second.rate);
  const standardError = Math.sqrt(variance * (1 / first.trials + 1 / second.trials));
  const z = difference === 0 ? 0 : difference / standardError;
  return {
    difference,
    ...newcombeInterval(first, second, confidence),
    relative: Number.isFinite(relative) ? relative : null,
    z,
    p: twoSidedTail(z),
  };
}
