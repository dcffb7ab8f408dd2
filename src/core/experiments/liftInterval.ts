import type { Interval } from "../numeric/intervals";
import { twoSidedQuantile } from "../numeric/normal";
import { proportionTest, type Experiment } from "./proportionTest";

/**
 * The interval of the relative lift of an A/B test, rate b / rate a - 1: symmetric in the logarithm of the ratio,
 * whose standard error is sqrt(1/successes a - 1/trials a + 1/successes b - 1/trials b). `null` where an arm had no
 * success, for then the ratio has no logarithm.
 *
 * @throws MetricError as {@link proportionTest} does
 * @see Katz, Baptista, Azen & Pike, Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34 (1978) 469-474
 * @example liftInterval({ successesA: 48, trialsA: 80, successesB: 56, trialsB: 70, confidence: 0.95 }) // { low: 0.0766, high: 0.6512 }
 */
export function liftInterval(experiment: Experiment): Interval | null {
  const { rateA, rateB } = proportionTest(experiment);
  const { successesA, trialsA, successesB, trialsB, confidence } = experiment;
  if (successesA === 0 || successesB === 0) return null;
  const error = Math.sqrt(1 / successesA - 1 / trialsA + 1 / successesB - 1 / trialsB);
  const reach = twoSidedQuantile(confidence) * error;
  const ratio = rateB / rateA;
  return { low: ratio * Math.exp(-reach) - 1, high: ratio * Math.exp(reach) - 1 };
}
