import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";

/** @internal The z with P(Z >= z) = tail for a standard normal Z: 1.96 for 0.025. */
export const upperQuantile = (tail: number): number => Math.SQRT2 * erfcinv(2 * tail);

/** @internal The z with P(|Z| <= z) = confidence for a standard normal Z: 1.96 for 95 %. */
export const twoSidedQuantile = (confidence: number): number => upperQuantile((1 - confidence) / 2);

/** @internal P(|Z| >= |z|) for a standard normal Z: the two-sided p-value. */
export const twoSidedTail = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);
