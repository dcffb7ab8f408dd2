import erfc from "@stdlib/math-base-special-erfc";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** The z with P(|Z| <= z) = confidence for a standard normal Z: 1.96 for 95 %. */
export const twoSidedQuantile = (confidence: number): number => -quantile((1 - confidence) / 2, 0, 1);

/** P(|Z| >= |z|) for a standard normal Z: the two-sided p-value. */
export const twoSidedTail = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);
