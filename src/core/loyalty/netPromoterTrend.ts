import { firstDayOfPeriod, periodOfDay, type Period } from "../calendar";
import { requireSameSize } from "../check";
import { requireTableSize } from "../cohorts/activity";
import {
  nobodyAnswered,
  netPromoterChange,
  scoreTallies,
  type NetPromoterChange,
  type NetPromoterGroup,
  type NetPromoterOptions,
} from "./netPromoterGroups";
import { netPromoterInterval } from "./netPromoterInterval";

export interface NetPromoterPeriod extends NetPromoterGroup {
  /** The serial day the period begins on. */
  readonly start: number;
  /** Against the period before; `null` if nobody answered in either. */
  readonly change: NetPromoterChange | null;
}

/**
 * NPS period by period, from that of the first answer to that of the last, periods without answers included; each
 * with its interval and its change against the period before. The p-values are those of single tests.
 *
 * @param days each answer's serial day, a whole number
 * @throws MetricError wrong-type if there are not as many days as scores, or a score is not a number
 * @throws MetricError out-of-domain if a score is off the scale, the cut-offs cross, the confidence is not within (0, 1), or the periods are more than a sheet has rows
 * @example netPromoterTrend([9, 10, 3, 8], [1, 2, 40, 41], { period: "month", scale: { promoterMin: 9, detractorMax: 6, scaleMax: 10 }, confidence: 0.95 })[1].change.difference // -150
 */
export function netPromoterTrend(
  scores: ArrayLike<number>,
  days: ArrayLike<number>,
  { period, scale, confidence }: NetPromoterOptions & { readonly period: Period }
): NetPromoterPeriod[] {
  requireSameSize("days", days, "scores", scores.length);
  if (scores.length === 0) return [];
  const periods = Array.from(days, (day) => periodOfDay(day, period));
  const first = periods.reduce((a, b) => Math.min(a, b));
  const last = periods.reduce((a, b) => Math.max(a, b));
  requireTableSize("period", last - first + 1, 8);
  const tallies = scoreTallies(
    scores,
    periods.map((index) => index - first),
    last - first + 1,
    scale
  );
  return tallies.map((tally, index) => ({
    start: firstDayOfPeriod(first + index, period),
    tally,
    estimate: nobodyAnswered(tally) ? null : netPromoterInterval(tally, confidence),
    change: index === 0 ? null : netPromoterChange(tallies[index - 1]!, tally, confidence),
  }));
}
