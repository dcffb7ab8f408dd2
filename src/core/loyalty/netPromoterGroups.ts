import { requireSameSize } from "../check";
import { holmAdjustment } from "../experiments/holmAdjustment";
import { netPromoterInterval, scoreStandardError, type NetPromoterEstimate } from "./netPromoterInterval";
import { netPromoterScore } from "./netPromoterScore";
import { netPromoterTest } from "./netPromoterTest";
import { scoreTally, type ScoreScale, type ScoreTally } from "./scoreTally";

/** How much higher a score is than another. */
export interface NetPromoterChange {
  /** Points. */
  readonly difference: number;
  /** Two-sided; `null` where each side is unanimous, so that there is nothing to measure chance by. */
  readonly p: number | null;
}

/** The answers of one group, such as those of a segment or a month. */
export interface NetPromoterGroup {
  readonly tally: ScoreTally;
  /** `null` if nobody of the group answered. */
  readonly estimate: NetPromoterEstimate | null;
}

export interface ComparedNetPromoterGroup extends NetPromoterGroup {
  /** Against the answers of all other groups together, p adjusted by Holm's method; `null` if either has none. */
  readonly againstOthers: NetPromoterChange | null;
}

export interface NetPromoterOptions {
  readonly scale: ScoreScale;
  /** Of the intervals, in (0, 1). */
  readonly confidence: number;
}

/**
 * NPS by group, each with its interval, and each compared with all the others together. As many tests as groups
 * are made, so their p-values are adjusted; with two groups the two tests are one.
 *
 * @param groups each answer's group, as an index from 0 to below `groupCount`
 * @throws MetricError wrong-type if there are not as many groups as scores, or a score is not a number
 * @throws MetricError out-of-domain if a score is off the scale, or the cut-offs cross, or the confidence is not within (0, 1)
 * @example netPromoterGroups([9, 10, 3, 8], [0, 0, 1, 1], 2, { scale: { promoterMin: 9, detractorMax: 6, scaleMax: 10 }, confidence: 0.95 })[0].againstOthers.difference // 150
 */
export function netPromoterGroups(
  scores: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
  { scale, confidence }: NetPromoterOptions
): ComparedNetPromoterGroup[] {
  const tallies = scoreTallies(scores, groups, groupCount, scale);
  const all = scoreTally(scores, scale);
  const changes = tallies.map((tally) => netPromoterChange(without(all, tally), tally, confidence));
  const tested = changes.flatMap((change) => (change === null || change.p === null ? [] : [change.p]));
  const adjusted = tested.length > 2 ? holmAdjustment(tested) : tested;
  let next = 0;
  return tallies.map((tally, group) => {
    const change = changes[group] ?? null;
    return {
      tally,
      estimate: nobodyAnswered(tally) ? null : netPromoterInterval(tally, confidence),
      againstOthers: change && { ...change, p: change.p === null ? null : adjusted[next++]! },
    };
  });
}

/** @internal Counts the answers of each group. */
export function scoreTallies(
  scores: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
  scale: ScoreScale
): ScoreTally[] {
  requireSameSize("groups", groups, "scores", scores.length);
  const ofGroups = Array.from({ length: groupCount }, (): number[] => []);
  for (let i = 0; i < scores.length; i++) ofGroups[groups[i]!]!.push(scores[i]!);
  return ofGroups.map((ofGroup) => scoreTally(ofGroup, scale));
}

/** @internal From one group of answers to another; `null` if either is empty. */
export function netPromoterChange(
  from: ScoreTally,
  to: ScoreTally,
  confidence: number
): NetPromoterChange | null {
  if (nobodyAnswered(from) || nobodyAnswered(to)) return null;
  if (scoreStandardError(from) === 0 && scoreStandardError(to) === 0)
    return { difference: netPromoterScore(to) - netPromoterScore(from), p: null };
  const { difference, p } = netPromoterTest(from, to, confidence);
  return { difference, p };
}

/** @internal Whether nobody answered. */
export const nobodyAnswered = ({ promoters, passives, detractors }: ScoreTally): boolean =>
  promoters + passives + detractors === 0;

const without = (all: ScoreTally, some: ScoreTally): ScoreTally => ({
  promoters: all.promoters - some.promoters,
  passives: all.passives - some.passives,
  detractors: all.detractors - some.detractors,
});
