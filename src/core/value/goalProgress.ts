import { moderate, requireNumber } from "../check";
import { MetricError } from "../error";

export interface Goal {
  /** What the figure was when the goal was set. */
  readonly base: number;
  /** What it is to become; may lie below the base, as for a churn rate. */
  readonly target: number;
  /** What it is at `asOf`. */
  readonly now: number;
  /** Days, as serial numbers. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
}

export type GoalStatus = "reached" | "on track" | "behind";

export interface GoalProgress {
  /** Share of the way from base to target; below 0 or above 1 if it went back or beyond. */
  readonly progress: number;
  /** Share of the time that is over, in [0, 1]. */
  readonly expected: number;
  /** What is missing, target - now. */
  readonly gap: number;
  readonly status: GoalStatus;
}

/**
 * How far a figure is on its way to a goal: progress = (now - base) / (target - base), expected =
 * (asOf - start) / (end - start) held within [0, 1], gap = target - now. The status is "reached" from
 * progress 1 on, else "on track" if progress is at least what is expected, else "behind"; a rounding error is no delay.
 *
 * @throws MetricError zero-denominator if the target is the base
 * @throws MetricError out-of-domain if the goal does not start before it ends, or the result is too large to be a number
 * @example goalProgress({ base: 0.1, target: 0.06, now: 0.09, start: 45658, end: 46022, asOf: 45840 }) // { progress: 0.25, expected: 0.5, gap: -0.03, status: "behind" }
 */
export function goalProgress({ base, target, now, start, end, asOf }: Goal): GoalProgress {
  for (const [input, value] of Object.entries({ base, target, now, start, end, asOf }))
    requireNumber(input, value);
  if (target === base)
    throw new MetricError("zero-denominator", {
      input: "target - base",
      requirement: { must: "notZero" },
      received: 0,
    });
  if (start >= end)
    throw new MetricError("out-of-domain", {
      input: "start",
      requirement: { must: "lessThan", input: "end", value: end },
      received: start,
    });
  const progress = moderate((now - base) / (target - base), "now", now);
  const expected = Math.min(Math.max((asOf - start) / (end - start), 0), 1);
  const isThere = (share: number) => progress >= share - roundingShare;
  const status = isThere(1) ? "reached" : isThere(expected) ? "on track" : "behind";
  return { progress, expected, gap: moderate(target - now, "target", target), status };
}

const roundingShare = 1e-12;
