import { requireAtLeast, requireBetween } from "../check";
import { between, MetricError } from "../error";

/** How answers to "how likely are you to recommend us" are read. The usual: 9-10 promote, 0-6 detract. */
export interface ScoreScale {
  /** The lowest score of a promoter. */
  readonly promoterMin: number;
  /** The highest score of a detractor. */
  readonly detractorMax: number;
  /** The highest score there is; the lowest is 0. */
  readonly scaleMax: number;
}

export const usualScoreScale: ScoreScale = { promoterMin: 9, detractorMax: 6, scaleMax: 10 };

/** Answers by kind: all that any NPS figure needs, so that one pass over the scores serves them all. */
export interface ScoreTally {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Counts answers by kind: promoters score at least `promoterMin`, detractors at most
 * `detractorMax`, passives lie between. Scores are numbers in [0, scaleMax]; blanks are to be left
 * out beforehand. Three counts out, which sum to the number of scores.
 *
 * @throws MetricError out-of-domain if a score is outside 0..scaleMax, or the cut-offs cross or leave the scale
 * @throws MetricError wrong-type if a score is not a number
 * @example scoreTally([9, 10, 7, 6], { promoterMin: 9, detractorMax: 6, scaleMax: 10 }) // { promoters: 2, passives: 1, detractors: 1 }
 */
export function scoreTally(scores: ArrayLike<number>, scale: ScoreScale): ScoreTally {
  const { promoterMin, detractorMax, scaleMax } = requireScale(scale);
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (!(score >= 0 && score <= scaleMax)) throw offScale(score, scaleMax);
    // Added rather than branched upon: nobody, and no processor, can foretell the next answer.
    promoters += Number(score >= promoterMin);
    detractors += Number(score <= detractorMax);
  }
  return { promoters, passives: scores.length - promoters - detractors, detractors };
}

function requireScale(scale: ScoreScale): ScoreScale {
  requireAtLeast(0, "scaleMax", scale.scaleMax);
  requireBetween(0, scale.scaleMax, "promoterMin", scale.promoterMin);
  requireBetween(0, scale.scaleMax, "detractorMax", scale.detractorMax);
  if (scale.detractorMax >= scale.promoterMin)
    throw new MetricError("out-of-domain", {
      input: "detractorMax",
      requirement: { must: "lessThan", input: "promoterMin", value: scale.promoterMin },
      received: scale.detractorMax,
    });
  return scale;
}

const offScale = (score: number, scaleMax: number) =>
  new MetricError(Number.isNaN(score) ? "wrong-type" : "out-of-domain", {
    input: "scores",
    requirement: between(0, scaleMax),
    received: score,
  });
