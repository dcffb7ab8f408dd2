import type { Interval } from "../numeric/intervals";
import type { SurvivalCurve } from "./kaplanMeier";

/** A survival curve at one time. */
export interface CurvePoint {
  /** Customers watched until the time or longer. */
  readonly atRisk: number;
  /** Share that stays longer than the time. */
  readonly survival: number;
  /** `null` where the share is 0, of which there is no standard error. */
  readonly interval: Interval | null;
}

/**
 * The survival curve at any time: it falls at the times at which somebody left and is level between. `null` beyond
 * the longest time anybody was watched, for nothing is known of it, unless nobody was left.
 *
 * @example curvePoint(kaplanMeier({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }, 0.95), 15).survival // 0.5
 * @example curvePoint(kaplanMeier({ durations: [9, 13], events: [1, 0] }, 0.95), 15) // null
 */
export function curvePoint(
  { times, atRisk, survival, low, high }: SurvivalCurve,
  time: number
): CurvePoint | null {
  let passed = 0;
  while (passed < times.length && times[passed]! <= time) passed++;
  const last = passed - 1;
  const after = times[last] === time ? last : passed;
  if (last < 0) return { atRisk: atRisk[0]!, survival: 1, interval: { low: 1, high: 1 } };
  const share = survival[last]!;
  if (after === times.length && share > 0) return null;
  return {
    atRisk: atRisk[after] ?? 0,
    survival: share,
    interval: share > 0 ? { low: low[last]!, high: high[last]! } : null,
  };
}

/**
 * The interval of the median of a survival curve: the times at which the curve's own limits fall to one half; `null`
 * where they never do while anybody was watched.
 *
 * @see Brookmeyer & Crowley, A confidence interval for the median survival time, Biometrics 38 (1982) 29-41
 * @example medianInterval(kaplanMeier({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }, 0.95)) // { low: 9, high: null }
 */
export function medianInterval({ times, low, high }: SurvivalCurve): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const half = (limits: Float64Array) => times[limits.findIndex((limit) => limit <= 0.5)] ?? null;
  return { low: half(low), high: half(high) };
}
