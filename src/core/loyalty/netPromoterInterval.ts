import { requireInside01 } from "../check";
import type { Interval } from "../numeric/intervals";
import { twoSidedQuantile } from "../numeric/normal";
import { answers, netPromoterScore } from "./netPromoterScore";
import type { ScoreTally } from "./scoreTally";

export interface NetPromoterEstimate extends Interval {
  readonly score: number;
  /** In points of the score. */
  readonly standardError: number;
  readonly answers: number;
}

/**
 * NPS with an interval for the score that all customers would give, of whom those who answered are
 * a random sample: score -+ z SE, cut at -100 and 100. The counts are multinomial, so with the
 * shares p of promoters and d of detractors among n answers, SE^2 = 100^2 (p + d - (p - d)^2) / n.
 *
 * @throws MetricError no-data if there are no answers
 * @throws MetricError out-of-domain if a count is negative, or the confidence is not within (0, 1)
 * @see Rocks, Interval estimation for the net promoter score, The American Statistician 70 (2016) 365-372
 * @example netPromoterInterval({ promoters: 162, passives: 108, detractors: 54 }, 0.95) // { score: 33.33, low: 25.22, high: 41.45, standardError: 4.14, answers: 324 }
 */
export function netPromoterInterval(tally: ScoreTally, confidence: number): NetPromoterEstimate {
  requireInside01("confidence", confidence);
  const score = netPromoterScore(tally);
  const standardError = scoreStandardError(tally);
  const reach = twoSidedQuantile(confidence) * standardError;
  return {
    score,
    low: Math.max(score - reach, -100),
    high: Math.min(score + reach, 100),
    standardError,
    answers: answers(tally),
  };
}

/** @internal (p + d) - (p - d)^2 without cancelling: p (1 - p) + d (1 - d) + 2 p d. */
export function scoreStandardError(tally: ScoreTally): number {
  const n = answers(tally);
  const promoters = tally.promoters / n;
  const passives = tally.passives / n;
  const detractors = tally.detractors / n;
  const variance =
    promoters * (passives + detractors) + detractors * (passives + promoters) + 2 * promoters * detractors;
  return 100 * Math.sqrt(variance / n);
}
