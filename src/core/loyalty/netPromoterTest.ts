import { requireInside01 } from "../check";
import { MetricError } from "../error";
import type { Interval } from "../numeric/intervals";
import { twoSidedQuantile, twoSidedTail } from "../numeric/normal";
import { scoreStandardError } from "./netPromoterInterval";
import { netPromoterScore } from "./netPromoterScore";
import type { ScoreTally } from "./scoreTally";

export interface NetPromoterDifference extends Interval {
  /** Points by which b is above a. */
  readonly difference: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Whether two groups of independent answers differ in NPS: b - a, its interval, and the test
 * z = (b - a) / SE with SE^2 = SE_a^2 + SE_b^2 and p = P(|Z| >= |z|). The interval is cut at -200 and 200.
 *
 * @throws MetricError no-data if a group has no answers
 * @throws MetricError zero-denominator if each group is unanimous, but not both of one mind
 * @throws MetricError out-of-domain if a count is negative, or the confidence is not within (0, 1)
 * @example netPromoterTest({ promoters: 50, passives: 30, detractors: 20 }, { promoters: 60, passives: 25, detractors: 15 }, 0.95) // { difference: 15, low: -6.087, high: 36.087, z: 1.3942, p: 0.16325 }
 */
export function netPromoterTest(a: ScoreTally, b: ScoreTally, confidence: number): NetPromoterDifference {
  requireInside01("confidence", confidence);
  const difference = netPromoterScore(b) - netPromoterScore(a);
  const standardError = Math.hypot(scoreStandardError(a), scoreStandardError(b));
  if (standardError === 0 && difference !== 0)
    throw new MetricError("zero-denominator", {
      input: "standard error",
      requirement: { must: "positive" },
      received: 0,
    });
  const reach = twoSidedQuantile(confidence) * standardError;
  const z = difference === 0 ? 0 : difference / standardError;
  return {
    difference,
    low: Math.max(difference - reach, -200),
    high: Math.min(difference + reach, 200),
    z,
    p: twoSidedTail(z),
  };
}
