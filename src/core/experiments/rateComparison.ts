import { requireBetween, requireDenominator, requireInside01, requireWholeNumber } from "../check";
import type { Interval } from "../numeric/intervals";
import { rateDifference } from "./rateDifference";

export interface BeforeAndAfter {
  /** The rates, in [0, 1]; they may be rounded. */
  readonly rateBefore: number;
  readonly rateAfter: number;
  /** How many customers each rate is of. */
  readonly nBefore: number;
  readonly nAfter: number;
  /** Share of such intervals that contain the true change, in (0, 1). */
  readonly confidence: number;
}

export interface RateComparison extends Interval {
  /** Rate after - rate before; `low` and `high` are its limits. */
  readonly change: number;
  /** Rate after / rate before - 1; null where the rate before is 0. */
  readonly relativeChange: number | null;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Whether a rate of one period differs from that of another by more than chance: the change with
 * Newcombe's interval, the relative change, and the p-value of the two-sided z-test with the pooled
 * rate. The two periods are taken as independent samples.
 *
 * @throws MetricError zero-denominator if a rate is of no customers
 * @throws MetricError out-of-domain if a rate is not within [0, 1], or a number of customers not whole, or the confidence not within (0, 1)
 * @see Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10
 * @example rateComparison({ rateBefore: 0.6, rateAfter: 0.8, nBefore: 80, nAfter: 70, confidence: 0.95 }) // { change: 0.2, relativeChange: 0.3333, low: 0.0524, high: 0.3339, p: 0.008045 }
 */
export function rateComparison(periods: BeforeAndAfter): RateComparison {
  const { rateBefore, rateAfter, nBefore, nAfter, confidence } = periods;
  requireBetween(0, 1, "rateBefore", rateBefore);
  requireBetween(0, 1, "rateAfter", rateAfter);
  requireDenominator("nBefore", nBefore);
  requireWholeNumber(1, "nBefore", nBefore);
  requireDenominator("nAfter", nAfter);
  requireWholeNumber(1, "nAfter", nAfter);
  requireInside01("confidence", confidence);
  const { difference, relative, low, high, p } = rateDifference(
    { rate: rateBefore, trials: nBefore },
    { rate: rateAfter, trials: nAfter },
    confidence
  );
  return { change: difference, relativeChange: relative, low, high, p };
}
