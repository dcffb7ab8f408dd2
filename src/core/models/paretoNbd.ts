import { moderate, requireAtLeast } from "../check";
import { historyFit } from "./historyFit";
import type { RepeatFit } from "./maximumLikelihood";
import { visitDropouts } from "./paretoNbdDropout";
import { paretoNbdLikelihood } from "./paretoNbdLikelihood";
import {
  requireHistory,
  requireParameters,
  requireRecord,
  type PurchaseHistory,
  type PurchaseRecord,
} from "./purchaseHistory";

/**
 * The Pareto/NBD model of customers who buy now and then and stop without notice. While active, a customer buys at a steady
 * rate of their own, gamma-distributed over customers with shape r and rate alpha; they drop out at any moment at a
 * rate of their own, gamma-distributed with shape s and rate beta. alpha and beta are times, in the unit of all other times; the
 * others are bare numbers. All are positive.
 */
export interface ParetoNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

export const paretoNbdNames = ["r", "alpha", "s", "beta"] as const;

/**
 * Fits the Pareto/NBD model: the parameters under which the customers' purchases are likeliest.
 *
 * @param history one entry a customer, times in any one unit
 * @throws MetricError wrong-type if the columns differ in length or hold something that is not a number
 * @throws MetricError out-of-domain if x is not a whole number, or 0 < tx <= T does not hold where x > 0, or tx = 0 where x = 0
 * @throws MetricError no-data if fewer than 30 customers bought again
 * @throws MetricError no-convergence if the likelihood has no peak, or too flat a one, or none was found
 * @see Schmittlein, Morrison & Colombo, Counting Your Customers: Who Are They and What Will They Do Next?, Management Science 33 (1987) 1-24
 * @example
 * paretoNbdFit({
 *   x: Array(30).fill([0, 0, 0, 0, 0, 0, 1, 1, 2, 8]).flat(),
 *   tx: Array(30).fill([0, 0, 0, 0, 0, 0, 2, 30, 9, 36]).flat(),
 *   T: Array(300).fill(38),
 * }).parameters // { r: 0.7259, alpha: 11.0698, s: 0.4148, beta: 2.758 }
 */
export function paretoNbdFit(history: PurchaseHistory): RepeatFit<keyof ParetoNbdParameters> {
  return historyFit(history, {
    names: paretoNbdNames,
    times: ["alpha", "beta"],
    likelihood: paretoNbdLikelihood,
    starts: (meanPurchases) => [
      [0.5, 0.3 / meanPurchases, 0.6, 0.4],
      [1, 0.7 / meanPurchases, 1, 1],
      [2, 1.5 / meanPurchases, 0.5, 2],
      [0.5, 0.5 / meanPurchases, 3, 10],
    ],
  });
}

/**
 * The natural logarithm of the probability (density) of these customers' purchases under the Pareto/NBD model.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or a customer cannot be
 * @see Fader & Hardie, A Note on Deriving the Pareto/NBD Model and Related Expressions (2005)
 * @example
 * paretoNbdLogLikelihood({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { x: [2], tx: [30.43], T: [38.86] }) // -9.5543
 */
export function paretoNbdLogLikelihood(parameters: ParetoNbdParameters, history: PurchaseHistory): number {
  requireParameters(parameters);
  requireHistory(history);
  const { r, alpha, s, beta } = parameters;
  return paretoNbdLikelihood(history)(Float64Array.of(r, alpha, s, beta)).value;
}

/**
 * E[X(t)]: repeat purchases to expect of a random customer within a time t of their first purchase. At least 0.
 *
 * E[X(t)] = r beta / (alpha (s-1)) [1 - (beta/(beta+t))^(s-1)]
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or t is negative or too large to
 * compute with
 * @see Schmittlein, Morrison & Colombo, Management Science 33 (1987) 1-24
 * @example paretoNbdExpectedPurchases({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, 52) // 1.473
 */
export function paretoNbdExpectedPurchases(parameters: ParetoNbdParameters, t: number): number {
  requireParameters(parameters);
  requireAtLeast(0, "t", t);
  const { r, alpha, s, beta } = parameters;
  return moderate((r / alpha) * timeUntilDropout(s, beta, t), "t", t);
}

/**
 * Purchases to expect of a customer in (T, T + t], given what they have bought until T: given the parameters, a function of
 * the customer, and that one of t. At least 0.
 *
 * P(alive) (r+x)(beta+T) / ((alpha+T)(s-1)) [1 - ((beta+T)/(beta+T+t))^(s-1)]
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, the customer cannot be, or t is
 * negative or too large to compute with
 * @see Schmittlein, Morrison & Colombo, Management Science 33 (1987) 1-24
 * @example
 * paretoNbdPredictedPurchases({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 })(
 *   { x: 10, tx: 20, T: 39 }
 * )(52) // 0.706344
 */
export function paretoNbdPredictedPurchases(
  parameters: ParetoNbdParameters
): (customer: PurchaseRecord) => (t: number) => number {
  const { r, alpha, s, beta } = parameters;
  return (customer) => {
    const { x, T } = customer;
    const perTime = paretoNbdAliveProbability(parameters, customer) * ((r + x) / (alpha + T));
    return (t) => {
      requireAtLeast(0, "t", t);
      return moderate(perTime * timeUntilDropout(s, beta + T, t), "t", t);
    };
  };
}

/**
 * P(alive): the probability that this customer has not dropped out by T, in [0, 1].
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or the customer cannot be
 * @see Schmittlein, Morrison & Colombo, Management Science 33 (1987) 1-24
 * @example
 * paretoNbdAliveProbability(
 *   { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
 *   { x: 26, tx: 30.857, T: 31 }
 * ) // 0.997872
 */
export function paretoNbdAliveProbability(parameters: ParetoNbdParameters, customer: PurchaseRecord): number {
  requireParameters(parameters);
  requireRecord(customer);
  const { r, alpha, s, beta } = parameters;
  const { x, tx, T } = customer;
  const power = r + x;
  let dropped = 0;
  visitDropouts({ power, alpha, s, beta, tx, T }, (weight) => {
    dropped += weight;
  });
  dropped *= s / (beta + tx);
  const active = Math.exp(
    power * Math.log((alpha + tx) / (alpha + T)) + s * Math.log((beta + tx) / (beta + T))
  );
  return active / (active + dropped);
}

/**
 * Expected time that an active customer stays active within a time t, when the rate of dropping out is gamma-distributed
 * with shape s and rate beta: beta / (s-1) [1 - (beta/(beta+t))^(s-1)], which at s = 1 is beta ln((beta+t)/beta).
 */
function timeUntilDropout(s: number, beta: number, t: number): number {
  const log = Math.log1p(t / beta);
  return s === 1 ? beta * log : (beta / (1 - s)) * Math.expm1((1 - s) * log);
}
