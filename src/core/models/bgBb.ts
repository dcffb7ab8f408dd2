import { requireAtLeast, requireBetween, requireSameSize, requireWholeNumber } from "../check";
import { bgBbLikelihood, type OpportunityGroup } from "./bgBbLikelihood";
import { maximumLikelihood, type RepeatFit } from "./maximumLikelihood";
import { requireParameters, requireRepeatCustomers } from "./purchaseHistory";

/**
 * The BG/BB model of customers who have an opportunity to buy now and then: each month's visit, each year's appeal. While
 * active, a customer takes an opportunity with a probability of their own, beta-distributed over customers with alpha and beta;
 * before each opportunity they drop out for good with a probability of their own, beta-distributed with gamma and delta. All are
 * positive numbers.
 */
export interface BgBbParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** What the BG/BB model knows of one customer; opportunities are counted from the one after the first purchase. */
export interface OpportunityRecord {
  /** Opportunities taken. */
  readonly x: number;
  /** The last opportunity taken, counted from 1; 0 if none was. */
  readonly tx: number;
  /** Opportunities had. */
  readonly n: number;
}

/** The same of many, one entry a customer or a group of customers who are alike. */
export interface OpportunityHistory {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly n: ArrayLike<number>;
  /** Customers in each group; 1 if left out. */
  readonly weights?: ArrayLike<number> | undefined;
}

export const bgBbNames = ["alpha", "beta", "gamma", "delta"] as const;

/**
 * Fits the BG/BB model: the parameters under which what the customers took of their opportunities is likeliest.
 *
 * @throws MetricError wrong-type if the columns differ in length or hold something that is not a number
 * @throws MetricError out-of-domain if x, tx or n is not a whole number, or x <= tx <= n does not hold, or a weight is negative
 * @throws MetricError no-data if fewer than 30 customers took any opportunity
 * @throws MetricError no-convergence if the likelihood has no peak, or too flat a one, or none was found
 * @see Fader, Hardie & Shang, Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29 (2010) 1086-1108
 * @example
 * bgBbFit({
 *   x: [0, 1, 1, 1, 2, 2, 2, 3, 3, 4],
 *   tx: [0, 1, 2, 4, 2, 3, 4, 3, 4, 4],
 *   n: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
 *   weights: [310, 90, 60, 60, 40, 30, 55, 30, 60, 80],
 * }).parameters // { alpha: 0.9496, beta: 1.2098, gamma: 0.8836, delta: 5.8408 }
 */
export function bgBbFit(history: OpportunityHistory): RepeatFit<keyof BgBbParameters> {
  const groups = alike(history);
  let customers = 0;
  let repeatCustomers = 0;
  for (const { x, weight } of groups) {
    customers += weight;
    if (x > 0) repeatCustomers += weight;
  }
  requireRepeatCustomers(repeatCustomers);
  const { value, ...peak } = maximumLikelihood({
    names: bgBbNames,
    units: { alpha: 1, beta: 1, gamma: 1, delta: 1 },
    objective: bgBbLikelihood(groups),
    starts: [
      [1, 1, 0.5, 3],
      [0.5, 2, 1, 10],
      [2, 0.7, 0.7, 1.5],
    ],
  });
  return { ...peak, logLikelihood: value, customers, repeatCustomers };
}

/**
 * The natural logarithm of the probability of what these customers took of their opportunities under the BG/BB model.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or a customer cannot be
 * @see Fader, Hardie & Shang, Marketing Science 29 (2010) 1086-1108, equation 5
 * @example bgBbLogLikelihood({ alpha: 1, beta: 1, gamma: 1, delta: 1 }, { x: [0, 1], tx: [0, 1], n: [1, 1] }) // -1.674
 */
export function bgBbLogLikelihood(parameters: BgBbParameters, history: OpportunityHistory): number {
  requireParameters(parameters);
  const { alpha, beta, gamma, delta } = parameters;
  return bgBbLikelihood(alike(history))(Float64Array.of(alpha, beta, gamma, delta)).value;
}

/**
 * E[X(n)]: opportunities that a random customer is expected to take of n. At least 0, at most n.
 *
 * alpha/(alpha+beta) times the expected number of opportunities while active, the sum over k = 1 ... n of (delta)_k / (gamma+delta)_k.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or n is not a whole number from 0 to 100,000
 * @see Fader, Hardie & Shang, Marketing Science 29 (2010) 1086-1108, equation 7
 * @example bgBbExpectedPurchases({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, 1) // 0.49849
 */
export function bgBbExpectedPurchases(parameters: BgBbParameters, n: number): number {
  requireParameters(parameters);
  requireOpportunityCount("n", n);
  const { alpha, beta, gamma, delta } = parameters;
  return (alpha / (alpha + beta)) * opportunitiesUntilDropout(gamma, delta, n);
}

/**
 * Opportunities that this customer is expected to take of the next so many after the n they had. At least 0.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, the customer cannot be, or the
 * opportunities are not a whole number from 0 to 100,000
 * @see Fader, Hardie & Shang, Marketing Science 29 (2010) 1086-1108, equation 12
 * @example
 * bgBbPredictedPurchases(
 *   { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
 *   { x: 6, tx: 6, n: 6 },
 *   5
 * ) // 3.75
 */
export function bgBbPredictedPurchases(
  parameters: BgBbParameters,
  customer: OpportunityRecord,
  opportunities: number
): number {
  requireOpportunityCount("opportunities", opportunities);
  const alive = bgBbAliveProbability(parameters, customer);
  const { alpha, beta, gamma, delta } = parameters;
  const { x, n } = customer;
  return (
    alive * ((alpha + x) / (alpha + beta + n)) * opportunitiesUntilDropout(gamma, delta + n, opportunities)
  );
}

/**
 * P(alive): the probability that this customer was still active at opportunity n, in [0, 1]; 1 for one who took it. That
 * they will be at the next one is (delta+n) / (gamma+delta+n) times that.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number or the customer cannot be
 * @see Fader, Hardie & Shang, Marketing Science 29 (2010) 1086-1108
 * @example
 * bgBbAliveProbability(
 *   { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
 *   { x: 3, tx: 4, n: 6 }
 * ) // 0.472336
 */
export function bgBbAliveProbability(parameters: BgBbParameters, customer: OpportunityRecord): number {
  requireParameters(parameters);
  requireOpportunities(customer);
  const { alpha, beta, gamma, delta } = parameters;
  const { x, tx, n } = customer;
  let dropped = 0;
  let likelier = 1;
  for (let m = n - 1; m >= tx; m--) {
    likelier *= ((alpha + beta + m) / (beta + (m - x))) * ((gamma + delta + m) / (delta + m));
    dropped += (likelier * gamma) / (gamma + delta + m);
  }
  return 1 / (1 + dropped);
}

/** Expected opportunities before dropping out, of n: the sum over k = 1 ... n of the probability of surviving k. */
function opportunitiesUntilDropout(gamma: number, delta: number, n: number): number {
  let surviving = 1;
  let sum = 0;
  for (let k = 0; k < n; k++) {
    surviving *= (delta + k) / (gamma + delta + k);
    sum += surviving;
  }
  return sum;
}

/** More than anybody can have; sums over them stay quick. */
const mostOpportunities = 100_000;

function requireOpportunityCount(input: string, count: number, row?: number): void {
  requireWholeNumber(0, input, count, row);
  requireBetween(0, mostOpportunities, input, count, row);
}

function requireOpportunities({ x, tx, n }: OpportunityRecord, row?: number): void {
  requireWholeNumber(0, "x", x, row);
  requireWholeNumber(0, "tx", tx, row);
  requireOpportunityCount("n", n, row);
  requireBetween(0, x === 0 ? 0 : n, "tx", tx, row);
  requireBetween(0, tx, "x", x, row);
}

/** Customers who are alike in x, tx and n, counted together. */
function alike({ x, tx, n, weights }: OpportunityHistory): OpportunityGroup[] {
  requireSameSize("tx", tx, "x", x.length);
  requireSameSize("n", n, "x", x.length);
  if (weights) requireSameSize("weights", weights, "x", x.length);
  const groups = new Map<string, OpportunityGroup>();
  for (let i = 0; i < x.length; i++) {
    const customer = { x: x[i]!, tx: tx[i]!, n: n[i]! };
    const weight = weights ? weights[i]! : 1;
    requireOpportunities(customer, i + 1);
    requireAtLeast(0, "weights", weight, i + 1);
    const key = `${customer.x} ${customer.tx} ${customer.n}`;
    groups.set(key, { ...customer, weight: weight + (groups.get(key)?.weight ?? 0) });
  }
  return [...groups.values()];
}
