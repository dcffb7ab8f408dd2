import { moderate, requireAtLeast, requirePositive, requireSameSize, requireWholeNumber } from "../check";
import { gammaGammaLikelihood } from "./gammaGammaLikelihood";
import { maximumLikelihood, type RepeatFit } from "./maximumLikelihood";
import { requireParameters, requireRepeatCustomers } from "./purchaseHistory";

/**
 * The Gamma-Gamma model of what a purchase brings: a customer's purchases vary about a mean of their own, gamma-distributed with
 * shape p; the means differ so that their rates are gamma-distributed with shape q and rate v. v is money, p and q are bare
 * numbers. All are positive. How much a customer spends is taken to have nothing to do with how often.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** What many customers spent, one entry a customer. */
export interface SpendHistory {
  /** Repeat purchases. */
  readonly x: ArrayLike<number>;
  /** Mean money of the repeat purchases; not looked at where there are none. */
  readonly repeatMean: ArrayLike<number>;
}

export const gammaGammaNames = ["p", "q", "v"] as const;

/**
 * Fits the Gamma-Gamma model: the parameters under which the mean spends of the repeat customers are likeliest.
 *
 * @returns of the fit, `customers` counts all rows, those without a repeat purchase too
 * @throws MetricError wrong-type if the columns differ in length or hold something that is not a number
 * @throws MetricError out-of-domain if x is not a whole number of at least 0, or the mean of a repeat customer is not above 0
 * @throws MetricError no-data with fewer than 30 repeat customers
 * @throws MetricError no-convergence if the likelihood has no peak, or too flat a one, or none was found
 * @see Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013)
 * @example
 * gammaGammaFit({
 *   x: Array(30).fill([0, 0, 0, 0, 0, 1, 1, 2, 3, 9]).flat(),
 *   repeatMean: Array(30).fill([0, 0, 0, 0, 0, 20, 35, 60, 30, 25]).flat(),
 * }).parameters // { p: 36.628, q: 9.233, v: 7.6178 }
 */
export function gammaGammaFit(history: SpendHistory): RepeatFit<keyof GammaGammaParameters> {
  const spends = repeatSpends(history);
  const repeatCustomers = spends.x.length;
  requireRepeatCustomers(repeatCustomers);
  const unit = spends.repeatMean.reduce((sum, money) => sum + money, 0) / repeatCustomers;
  const { value, ...peak } = maximumLikelihood({
    names: gammaGammaNames,
    units: { p: 1, q: 1, v: unit },
    objective: gammaGammaLikelihood({
      x: spends.x,
      repeatMean: spends.repeatMean.map((money) => money / unit),
    }),
    starts: [
      [6, 4, 0.5],
      [1, 3, 2],
      [20, 10, 0.5],
    ],
  });
  return {
    ...peak,
    logLikelihood: value - repeatCustomers * Math.log(unit),
    customers: history.x.length,
    repeatCustomers,
  };
}

/**
 * The natural logarithm of the probability density of the repeat customers' mean spends under the Gamma-Gamma model.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter or the mean of a repeat customer is not a positive number
 * @see Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013), equation 1a
 * @example gammaGammaLogLikelihood({ p: 6.25, q: 3.74, v: 15.44 }, { x: [2, 0], repeatMean: [22.35, 0] }) // -3.5513
 */
export function gammaGammaLogLikelihood(parameters: GammaGammaParameters, history: SpendHistory): number {
  requireParameters(parameters);
  const { p, q, v } = parameters;
  return gammaGammaLikelihood(repeatSpends(history))(Float64Array.of(p, q, v)).value;
}

/**
 * What a purchase of this customer is expected to bring: between their own mean and that of everybody, the nearer to their own the
 * more purchases it is the mean of. Money, above 0.
 *
 * p (v + x m) / (p x + q - 1), with m the mean of x repeat purchases; for x = 0 the mean of everybody, p v / (q - 1).
 *
 * @param repeatMean not looked at if x is 0
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, x is not a whole number of at least 0, the mean
 * is negative, or p x + q - 1 is not above 0 (then there is no mean: q <= 1 and too few purchases)
 * @see Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013), equation 5
 * @example gammaGammaExpectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, 2, 22.35) // 24.6637
 */
export function gammaGammaExpectedSpend(
  parameters: GammaGammaParameters,
  x: number,
  repeatMean: number
): number {
  requireParameters(parameters);
  requireWholeNumber(0, "x", x);
  if (x > 0) requireAtLeast(0, "repeatMean", repeatMean);
  const { p, q, v } = parameters;
  requirePositive("p x + q - 1", p * x + q - 1);
  const spend = (p * (v + (x > 0 ? x * repeatMean : 0))) / (p * x + q - 1);
  return moderate(spend, "repeatMean", repeatMean);
}

/** The rows of repeat customers. */
function repeatSpends({ x, repeatMean }: SpendHistory) {
  requireSameSize("repeatMean", repeatMean, "x", x.length);
  const spends = { x: [] as number[], repeatMean: [] as number[] };
  for (let i = 0; i < x.length; i++) {
    requireWholeNumber(0, "x", x[i]!, i + 1);
    if (x[i] === 0) continue;
    requirePositive("repeatMean", repeatMean[i]!, i + 1);
    spends.x.push(x[i]!);
    spends.repeatMean.push(repeatMean[i]!);
  }
  return spends;
}
