import { requireBetween, requireDenominator, requireInside01, requireWholeNumber } from "../check";
import type { Interval } from "../numeric/intervals";
import { rateDifference } from "./rateDifference";

export interface Experiment {
  readonly successesA: number;
  readonly trialsA: number;
  readonly successesB: number;
  readonly trialsB: number;
  /** Share of such intervals that contain the true difference, in (0, 1). */
  readonly confidence: number;
}

export interface ProportionTest extends Interval {
  readonly rateA: number;
  readonly rateB: number;
  /** Rate b - rate a; `low` and `high` are its limits. */
  readonly difference: number;
  /** Rate b / rate a - 1; null where rate a is 0. */
  readonly lift: number | null;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * An A/B test: did b succeed more often than a? The difference of the rates with Newcombe's
 * interval, the relative lift, and the two-sided z-test with the pooled rate. Where all or none
 * succeeded in both arms, z is 0 and p is 1.
 *
 * @throws MetricError zero-denominator if an arm had no trials
 * @throws MetricError out-of-domain if successes are not whole or not within 0..trials, or the confidence is not within (0, 1)
 * @see Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10
 * @example proportionTest({ successesA: 48, trialsA: 80, successesB: 56, trialsB: 70, confidence: 0.95 }) // { rateA: 0.6, rateB: 0.8, difference: 0.2, low: 0.0524, high: 0.3339, lift: 0.3333, z: 2.65017, p: 0.008045 }
 */
export function proportionTest(experiment: Experiment): ProportionTest {
  const { successesA, trialsA, successesB, trialsB, confidence } = experiment;
  const rateA = rateOf("successesA", successesA, "trialsA", trialsA);
  const rateB = rateOf("successesB", successesB, "trialsB", trialsB);
  requireInside01("confidence", confidence);
  const { relative, ...difference } = rateDifference(
    { rate: rateA, trials: trialsA },
    { rate: rateB, trials: trialsB },
    confidence
  );
  return { rateA, rateB, ...difference, lift: relative };
}

function rateOf(successesInput: string, successes: number, trialsInput: string, trials: number): number {
  requireDenominator(trialsInput, trials);
  requireWholeNumber(1, trialsInput, trials);
  requireWholeNumber(0, successesInput, successes);
  requireBetween(0, trials, successesInput, successes);
  return successes / trials;
}
