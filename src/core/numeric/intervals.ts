import { requireInside01, requireBetween, requireWholeNumber, requireDenominator } from "../check";
import { binomialTail } from "./binomial";
import { twoSidedQuantile } from "./normal";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many of so many, such as 81 of 263. */
export interface ProportionSample {
  readonly successes: number;
  readonly trials: number;
  /** Share of such intervals that contain the true rate, in (0, 1). */
  readonly confidence: number;
}

/**
 * The Wilson score interval of a rate: good at every size and never outside [0, 1].
 * With z the normal quantile, p = s/n: (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n).
 *
 * @throws MetricError zero-denominator if there are no trials
 * @throws MetricError out-of-domain if successes are not whole or not within 0..trials, or the confidence is not within (0, 1)
 * @see Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3
 * @example wilsonInterval({ successes: 81, trials: 263, confidence: 0.95 }) // { low: 0.25529, high: 0.36621 }
 */
export function wilsonInterval(sample: ProportionSample): Interval {
  requireProportion(sample);
  return wilsonLimits(sample.successes / sample.trials, sample.trials, sample.confidence);
}

function wilsonLimits(rate: number, trials: number, confidence: number): Interval {
  const z = twoSidedQuantile(confidence);
  const spread = z * Math.sqrt((rate * (1 - rate)) / trials + (z / trials / 2) ** 2);
  const centre = rate + (z * z) / trials / 2;
  const scale = 1 + (z * z) / trials;
  return {
    low: rate === 0 ? 0 : (centre - spread) / scale,
    high: rate === 1 ? 1 : (centre + spread) / scale,
  };
}

/**
 * The exact (Clopper-Pearson) interval of a rate: the rates p under which neither as many nor as
 * few successes would be rarer than (1 - confidence) / 2. It always keeps its promise, at the price of width.
 *
 * @throws MetricError zero-denominator if there are no trials
 * @throws MetricError out-of-domain if successes are not whole or not within 0..trials, or trials are above a billion, or the confidence is not within (0, 1)
 * @see Clopper & Pearson, Biometrika 26 (1934) 404-413
 * @example exactInterval({ successes: 0, trials: 20, confidence: 0.95 }) // { low: 0, high: 0.168433 }
 */
export function exactInterval(sample: ProportionSample): Interval {
  requireProportion(sample);
  const { successes, trials, confidence } = sample;
  requireBetween(1, 1e9, "trials", trials);
  const tail = (1 - confidence) / 2;
  return {
    low: rateWithTail(successes, trials, tail).rate,
    high: rateWithTail(trials - successes, trials, tail).complement,
  };
}

/** A rate seen in so many trials; it need not be a whole number of successes, for rates come rounded. */
export interface ObservedRate {
  readonly rate: number;
  readonly trials: number;
}

/**
 * Newcombe's interval of a difference of two rates, b - a, of independent samples: the Wilson
 * limits of each, combined by squares. A difference in [-1, 1].
 *
 * @see Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10
 * @example newcombeInterval({ rate: 48 / 80, trials: 80 }, { rate: 56 / 70, trials: 70 }, 0.95) // { low: 0.0524, high: 0.3339 }
 */
export function newcombeInterval(a: ObservedRate, b: ObservedRate, confidence: number): Interval {
  const limitsA = wilsonLimits(a.rate, a.trials, confidence);
  const limitsB = wilsonLimits(b.rate, b.trials, confidence);
  const difference = b.rate - a.rate;
  return {
    low: difference - Math.hypot(b.rate - limitsB.low, limitsA.high - a.rate),
    high: difference + Math.hypot(limitsB.high - b.rate, a.rate - limitsA.low),
  };
}

/** Whole successes within whole trials, and a confidence. */
function requireProportion({ successes, trials, confidence }: ProportionSample): void {
  requireDenominator("trials", trials);
  requireWholeNumber(1, "trials", trials);
  requireWholeNumber(0, "successes", successes);
  requireBetween(0, trials, "successes", successes);
  requireInside01("confidence", confidence);
}

export const intervalMethods = ["wilson", "exact"] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/**
 * A rate with its interval by either method.
 *
 * @throws MetricError as the method does
 * @example rateWithInterval({ successes: 81, trials: 263, confidence: 0.95, method: "wilson" }) // { rate: 0.307985, low: 0.255289, high: 0.366210 }
 */
export function rateWithInterval({
  method,
  ...sample
}: ProportionSample & { readonly method: IntervalMethod }): Interval & { readonly rate: number } {
  const interval = method === "wilson" ? wilsonInterval(sample) : exactInterval(sample);
  return { rate: sample.successes / sample.trials, ...interval };
}

/**
 * The rate at which at least so many successes have this probability, and 1 - rate: bracketed Newton, for the tail rises with
 * the rate. The smaller of the two is sought, so that it keeps its digits.
 */
function rateWithTail(
  successes: number,
  trials: number,
  probability: number
): { rate: number; complement: number } {
  if (successes === 0) return { rate: 0, complement: 1 };
  const isComplement = 2 * successes > trials;
  const both = (value: number) =>
    isComplement ? { rate: 1 - value, complement: value } : { rate: value, complement: 1 - value };
  let low = 0;
  let high = 1;
  let sought = (isComplement ? trials - successes + 1 : successes) / (trials + 1);
  let change = sought;
  for (let step = 0; step < 200 && Math.abs(change) > 1e-15 * sought; step++) {
    const { rate, complement } = both(sought);
    const { tail, slope } = binomialTail(successes, trials, rate, complement);
    if (tail < probability === isComplement) high = sought;
    else low = sought;
    const newton = sought + ((probability - tail) / slope) * (isComplement ? -1 : 1);
    change = (newton > low && newton < high ? newton : (low + high) / 2) - sought;
    sought += change;
  }
  return both(sought);
}
