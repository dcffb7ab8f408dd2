import { requireInside01 } from "../check";
import { atMost, MetricError } from "../error";
import { twoSidedQuantile } from "../numeric/normal";
import { exitsByTime, type Durations } from "./durations";

/**
 * A survival curve: one entry for each distinct duration, ascending. Survival may end at 0, and of
 * 0 there is no standard error: the last three columns are then one entry shorter.
 */
export interface SurvivalCurve {
  readonly times: Float64Array;
  /** Customers still watched just before the time. */
  readonly atRisk: Uint32Array;
  /** Customers who left at the time. */
  readonly events: Uint32Array;
  /** Customers last seen, still there, at the time; they count as at risk in it. */
  readonly censored: Uint32Array;
  /** Share that stays longer than the time, in [0, 1]. */
  readonly survival: Float64Array;
  /** Greenwood's. */
  readonly standardErrors: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * The Kaplan-Meier estimate of how many customers stay how long, when some have not left yet:
 * S(t) = product over times up to t of (1 - d/n), with d leaving of the n at risk. Greenwood's standard
 * error is S sqrt(sum of d / (n (n - d))); the interval is symmetric in log S and cut at 1:
 * S exp(-+ z SE/S), as R's survfit has it by default.
 *
 * @throws MetricError no-data if there are no durations
 * @throws MetricError wrong-type if there are not as many events as durations, or a duration is not a number
 * @throws MetricError out-of-domain if a duration is negative, an event neither 0 nor 1, or the confidence not within (0, 1)
 * @see Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data, 2nd ed., 1.4
 * @example kaplanMeier({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }, 0.95).survival // [0.75, 0.5, 0]
 * @example kaplanMeier({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }, 0.95).standardErrors // [0.2165, 0.25]
 */
export function kaplanMeier(watched: Durations, confidence: number): SurvivalCurve {
  requireInside01("confidence", confidence);
  const { times, left: events, censored } = exitsByTime(watched);
  const z = twoSidedQuantile(confidence);
  const atRisk = new Uint32Array(times.length);
  const survival = new Float64Array(times.length);
  const standardErrors = new Float64Array(times.length);
  const low = new Float64Array(times.length);
  const high = new Float64Array(times.length);
  let staying = watched.durations.length;
  let share = 1;
  let greenwood = 0;
  for (let i = 0; i < times.length; i++) {
    const left = events[i]!;
    atRisk[i] = staying;
    share *= (staying - left) / staying;
    greenwood += left / staying / (staying - left);
    const logError = Math.sqrt(greenwood);
    survival[i] = share;
    standardErrors[i] = share * logError;
    low[i] = share * Math.exp(-z * logError);
    high[i] = Math.min(share * Math.exp(z * logError), 1);
    staying -= left + censored[i]!;
  }
  const known = share > 0 ? times.length : times.length - 1;
  return {
    times,
    atRisk,
    events,
    censored,
    survival,
    standardErrors: standardErrors.slice(0, known),
    low: low.slice(0, known),
    high: high.slice(0, known),
  };
}

/**
 * The median of a survival curve: the first time after which no more than half of the customers
 * stay, in the unit of the durations; null if more than half stay longer than anybody was watched.
 *
 * @example curveMedian(kaplanMeier({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }, 0.95)) // 13
 * @example curveMedian(kaplanMeier({ durations: [9, 13], events: [0, 0] }, 0.95)) // null
 */
export function curveMedian({ times, survival }: SurvivalCurve): number | null {
  const index = survival.findIndex((share) => share <= 0.5 + rounding);
  return times[index] ?? null;
}

/** A product of shares may miss one half by as much. */
const rounding = 1e-12;

/**
 * The median time customers stay, from what was watched: the first time after which no more than
 * half of them stay. A duration in the unit of the input.
 *
 * @throws MetricError no-data if more than half stay longer than anybody was watched, or there are no durations
 * @throws MetricError wrong-type if there are not as many events as durations, or a duration is not a number
 * @throws MetricError out-of-domain if a duration is negative, or an event neither 0 nor 1
 * @example medianSurvivalTime({ durations: [9, 13, 13, 18], events: [1, 1, 0, 1] }) // 13
 */
export function medianSurvivalTime(watched: Durations): number {
  const curve = kaplanMeier(watched, 0.95);
  const median = curveMedian(curve);
  if (median === null)
    throw new MetricError("no-data", {
      input: "survival",
      requirement: atMost(0.5),
      received: curve.survival.at(-1)!,
    });
  return median;
}
