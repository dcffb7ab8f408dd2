import { moderate, requireBetween, requireInside01, requireNumber } from "../check";
import { between, MetricError } from "../error";
import { upperQuantile } from "../numeric/normal";

export interface ExperimentPlan {
  /** The rate without the change that is to be tried, in (0, 1). */
  readonly baseRate: number;
  /** The relative lift worth finding: 0.2 if 10 % should become 12 %; negative for a fall. */
  readonly lift: number;
  /** Chance taken of seeing a difference where there is none (two-sided), in (0, 1). */
  readonly alpha: number;
  /** Chance wanted of seeing that lift if it is there, in (0, 1). */
  readonly power: number;
}

/**
 * Customers needed in each of two equal groups. With p1 = base, p2 = base (1 + lift), their mean p
 * and normal quantiles: n = (z(1-alpha/2) sqrt(2p(1-p)) + z(power) sqrt(p1(1-p1) + p2(1-p2)))^2 / (p2-p1)^2,
 * rounded up. A count of at least 1 out.
 *
 * @throws MetricError zero-denominator if the lift is 0
 * @throws MetricError out-of-domain if a rate, alpha or the power is not within (0, 1), or base (1 + lift) is not within [0, 1], or the power is below alpha, or the result is too large to be a number
 * @see Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., 4.2
 * @example sampleSize({ baseRate: 0.1, lift: 0.2, alpha: 0.05, power: 0.8 }) // 3841
 */
export function sampleSize({ baseRate, lift, alpha, power }: ExperimentPlan): number {
  requireInside01("baseRate", baseRate);
  requireNumber("lift", lift);
  requireInside01("alpha", alpha);
  requireInside01("power", power);
  const product = baseRate * (1 + lift);
  // A rate lifted to 1, the lift known to 15 digits, may come out a little above it.
  const changedRate = product < 1 + 1e-12 ? Math.min(product, 1) : product;
  if (lift === 0)
    throw new MetricError("zero-denominator", {
      input: "lift",
      requirement: { must: "notZero" },
      received: lift,
    });
  if (changedRate < 0 || changedRate > 1)
    throw new MetricError("out-of-domain", {
      input: "baseRate * (1 + lift)",
      requirement: between(0, 1),
      received: changedRate,
    });
  requireBetween(alpha, 1, "power", power);
  const variance = (rate: number) => rate * (1 - rate);
  const underNone = Math.sqrt(2 * variance((baseRate + changedRate) / 2));
  const underLift = Math.sqrt(variance(baseRate) + variance(changedRate));
  const reach = upperQuantile(alpha / 2) * underNone + upperQuantile(1 - power) * underLift;
  return moderate(Math.ceil((reach / (baseRate * lift)) ** 2), "lift", lift);
}
