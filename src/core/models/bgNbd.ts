import { moderate, requireAtLeast } from "../check";
import { bgNbdLikelihood } from "./bgNbdLikelihood";
import { historyFit } from "./historyFit";
import type { RepeatFit } from "./maximumLikelihood";
import {
  requireHistory,
  requireParameters,
  requireRecord,
  type PurchaseHistory,
  type PurchaseRecord,
} from "./purchaseHistory";
import { purchasesUntilDropout } from "./purchasesUntilDropout";

/**
 * The BG/NBD model of customers who buy now and then and stop without notice. While active, a customer buys at a steady
 * rate of their own, gamma-distributed over customers with shape r and rate alpha; after each purchase they drop out for
 * good with a probability of their own, beta-distributed with a and b. alpha is a time, in the unit of all other times;
 * the others are bare numbers. All are positive.
 */
export interface BgNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export const bgNbdNames = ["r", "alpha", "a", "b"] as const;

/**
 * Fits the BG/NBD model: the parameters under which the customers' purchases are likeliest.
 *
 * @param history one entry a customer, times in any one unit
 * @throws MetricError wrong-type if the columns differ in length or hold something that is not a number
 * @throws MetricError out-of-domain if x is not a whole number, or 0 < tx <= T does not hold where x > 0, or tx = 0 where x = 0
 * @throws MetricError no-data if fewer than 30 customers bought again
 * @throws MetricError no-convergence if the likelihood has no peak, or too flat a one, or none was found
 * @see Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005) 275-284
 * @example
 * bgNbdFit({
 *   x: Array(30).fill([0, 0, 0, 0, 0, 1, 1, 2, 3, 9]).flat(),
 *   tx: Array(30).fill([0, 0, 0, 0, 0, 4, 21, 15, 30, 36]).flat(),
 *   T: Array(300).fill(38),
 * }).parameters // { r: 0.4124, alpha: 8.2629, a: 0.0492, b: 0.2306 }
 */
export function bgNbdFit(history: PurchaseHistory): RepeatFit<keyof BgNbdParameters> {
  return historyFit(history, {
    names: bgNbdNames,
    times: ["alpha"],
    likelihood: bgNbdLikelihood,
    starts: (meanPurchases) => [
      [0.3, 0.3 / meanPurchases, 0.8, 2.5],
      [1, 1 / meanPurchases, 0.3, 3],
      [3, 3 / meanPurchases, 2, 2],
    ],
  });
}

/**
 * The natural logarithm of the probability (density) of these customers' purchases under the BG/NBD model.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or a customer cannot be
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284, equation 6
 * @example bgNbdLogLikelihood({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: [2], tx: [30.43], T: [38.86] }) // -9.46
 */
export function bgNbdLogLikelihood(parameters: BgNbdParameters, history: PurchaseHistory): number {
  requireParameters(parameters);
  requireHistory(history);
  const { r, alpha, a, b } = parameters;
  return bgNbdLikelihood(history)(Float64Array.of(r, alpha, a, b)).value;
}

/**
 * E[X(t)]: repeat purchases to expect of a random customer within a time t of their first purchase. At least 0.
 *
 * E[X(t)] = (a+b-1)/(a-1) [1 - (alpha/(alpha+t))^r 2F1(r, b; a+b-1; t/(alpha+t))], computed in a form that also holds at a = 1.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or t is negative or too large to
 * compute with
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284, equation 9
 * @example bgNbdExpectedPurchases({ r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 }, 52) // 1.44402
 */
export function bgNbdExpectedPurchases(parameters: BgNbdParameters, t: number): number {
  requireParameters(parameters);
  requireAtLeast(0, "t", t);
  const { r, alpha, a, b } = parameters;
  return moderate(purchasesUntilDropout(a, b, r)(t / alpha), "t", t);
}

/**
 * Purchases to expect of a customer in (T, T + t], given what they have bought until T: given the parameters, a function of
 * the customer, and that one of t. At least 0. Customers and times share what is computed for them.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, the customer cannot be, or t is
 * negative or too large to compute with
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284, equation 10
 * @example
 * bgNbdPredictedPurchases({ r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 })(
 *   { x: 2, tx: 30.43, T: 38.86 }
 * )(39) // 1.22591
 */
export function bgNbdPredictedPurchases(
  parameters: BgNbdParameters
): (customer: PurchaseRecord) => (t: number) => number {
  requireParameters(parameters);
  const { r, alpha, a, b } = parameters;
  const ofFrequency = new Map<number, (w: number) => number>();
  return (customer) => {
    const { x, T } = customer;
    const alive = bgNbdAliveProbability(parameters, customer);
    const untilDropout = ofFrequency.get(x) ?? purchasesUntilDropout(a, b + x, r + x);
    ofFrequency.set(x, untilDropout);
    return (t) => {
      requireAtLeast(0, "t", t);
      return moderate(alive * untilDropout(t / (alpha + T)), "t", t);
    };
  };
}

/**
 * P(alive): the probability that this customer has not dropped out by T, in [0, 1]. One who has not come back is surely
 * active under this model, as nobody drops out but after a repeat purchase:
 *
 * 1 / (1 + [x > 0] a/(b+x-1) ((alpha+T)/(alpha+tx))^(r+x)).
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or the customer cannot be
 * @see Fader, Hardie & Lee, Computing P(alive) Using the BG/NBD Model (2008)
 * @example
 * bgNbdAliveProbability(
 *   { r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 },
 *   { x: 2, tx: 30.43, T: 38.86 }
 * ) // 0.726609
 */
export function bgNbdAliveProbability(parameters: BgNbdParameters, customer: PurchaseRecord): number {
  requireParameters(parameters);
  requireRecord(customer);
  const { r, alpha, a, b } = parameters;
  const { x, tx, T } = customer;
  if (x === 0) return 1;
  const logOdds = Math.log(a / (b + (x - 1))) + (r + x) * Math.log((alpha + T) / (alpha + tx));
  return 1 / (1 + Math.exp(logOdds));
}
