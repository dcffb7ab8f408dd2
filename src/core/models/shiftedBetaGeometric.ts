import { moderate, requireAtLeast, requireBetween, requireSameSize, requireWholeNumber } from "../check";
import { MetricError } from "../error";
import { betaExpectation } from "../numeric/betaExpectation";
import type { Objective } from "../numeric/maximum";
import { maximumLikelihood, type Fit } from "./maximumLikelihood";
import { requireParameters } from "./purchaseHistory";
import { addRisingFactorials, mirrored, running } from "./risingFactorials";

/**
 * The shifted-beta-geometric model of customers under contract: at each renewal a customer leaves with a probability of their own,
 * always the same, beta-distributed over customers with alpha and beta (positive numbers). As those who leave easily leave first,
 * the retention rate of those who are left rises.
 */
export interface ShiftedBetaGeometricParameters {
  readonly alpha: number;
  readonly beta: number;
}

export const shiftedBetaGeometricNames = ["alpha", "beta"] as const;

/**
 * Fits the shifted-beta-geometric model to one cohort by maximum likelihood.
 *
 * @param survivors customers at the start, then those left after each period
 * @returns parameters, their standard errors, log-likelihood and the customers at the start
 * @throws MetricError wrong-type or out-of-domain if they are not whole numbers that never rise
 * @throws MetricError no-data if there are fewer than two periods
 * @throws MetricError no-convergence if the likelihood has no peak, as when nobody left, or is flat
 * @see Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007) 76-90
 * @example shiftedBetaGeometricFit([1000, 869, 743, 653, 593, 551, 517, 491]).parameters // { alpha: 0.668, beta: 3.806 }
 */
export function shiftedBetaGeometricFit(
  survivors: ArrayLike<number>
): Fit<keyof ShiftedBetaGeometricParameters> {
  return shiftedBetaGeometricFitToRenewals(renewalsOfSurvivors(survivors));
}

/** Customers by renewal, the first at index 0: how many faced it, and how many of those stayed. */
export interface Renewals {
  readonly faced: ArrayLike<number>;
  readonly stayed: ArrayLike<number>;
}

/**
 * The renewals of a cohort that was followed from its start: who was there after a period faced the next renewal.
 *
 * @param survivors customers at the start, then those left after each period
 * @throws MetricError wrong-type or out-of-domain if they are not whole numbers that never rise
 * @throws MetricError no-data if there are fewer than two periods
 * @example renewalsOfSurvivors([100, 80, 70]) // { faced: [100, 80], stayed: [80, 70] }
 */
export function renewalsOfSurvivors(survivors: ArrayLike<number>): Renewals {
  requireSurvivors(survivors);
  const counts = Float64Array.from(survivors);
  return { faced: counts.subarray(0, -1), stayed: counts.subarray(1) };
}

/**
 * Fits the shifted-beta-geometric model by maximum likelihood to customers who need not have started together: at each renewal
 * count only those for whom it has come due.
 *
 * @returns parameters, their standard errors, log-likelihood and the customers who faced the first renewal
 * @throws MetricError wrong-type or out-of-domain if the counts are not whole numbers, or more stayed than faced a renewal
 * @throws MetricError no-data if fewer than two renewals were faced
 * @throws MetricError no-convergence if the likelihood has no peak, as when nobody left, or is flat
 * @see Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007) 76-90
 * @example shiftedBetaGeometricFitToRenewals({ faced: [1000, 869, 743, 653, 593, 551, 517], stayed: [869, 743, 653, 593, 551, 517, 491] }).parameters // { alpha: 0.668, beta: 3.806 }
 */
export function shiftedBetaGeometricFitToRenewals(
  renewals: Renewals
): Fit<keyof ShiftedBetaGeometricParameters> {
  requireRenewals(renewals);
  const { value, ...peak } = maximumLikelihood({
    names: shiftedBetaGeometricNames,
    units: { alpha: 1, beta: 1 },
    objective: shiftedBetaGeometricLikelihood(renewals),
    starts: [
      [1, 2],
      [0.3, 10],
      [10, 100],
    ],
  });
  return { ...peak, logLikelihood: value, customers: renewals.faced[0]! };
}

/**
 * @internal The shifted-beta-geometric log-likelihood of renewals with its derivatives by (alpha, beta). Each customer who faces the
 * renewal j = 0, 1 ... leaves with probability alpha / (alpha+beta+j), given that they came so far, and stays with
 * (beta+j) / (alpha+beta+j).
 */
export function shiftedBetaGeometricLikelihood(renewals: Renewals): Objective {
  const faced = Float64Array.from(renewals.faced);
  const stayed = Float64Array.from(renewals.stayed);
  const left = faced.reduce((sum, count, j) => sum + count - stayed[j]!, 0);
  return ([alpha, beta]) => {
    const total = running(2);
    addRisingFactorials(total, stayed, beta!, [1]);
    addRisingFactorials(total, faced, alpha! + beta!, [0, 1], -1);
    total.value += left * Math.log(alpha!);
    total.gradient[0]! += left / alpha!;
    total.hessian[0]! -= left / alpha! ** 2;
    return mirrored(total);
  };
}

/** More than any contract has; the product over them stays quick. */
const mostPeriods = 100_000;

/**
 * Share of a cohort that is still there after so many periods: the product of the
 * retention rates (beta+j) / (alpha+beta+j) over j = 0 ... periods - 1. In [0, 1].
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, or periods are not a whole number from 0 to 100,000
 * @see Fader & Hardie, Journal of Interactive Marketing 21 (2007) 76-90
 * @example shiftedBetaGeometricSurvival({ alpha: 0.668, beta: 3.806 }, 8) // 0.460
 */
export function shiftedBetaGeometricSurvival(
  parameters: ShiftedBetaGeometricParameters,
  periods: number
): number {
  requireParameters(parameters);
  requireWholeNumber(0, "periods", periods);
  requireBetween(0, mostPeriods, "periods", periods);
  const { alpha, beta } = parameters;
  let survival = 1;
  for (let j = 0; j < periods; j++) survival *= (beta + j) / (alpha + beta + j);
  return survival;
}

/**
 * Discounted expected residual lifetime: how many further payments a customer who has renewed so many times is worth, in payments of
 * now. The next one, at the renewal that is due, is not discounted:
 *
 * DERL = sum over j = 0, 1 ... of S(k+1+j) / S(k) (1+d)^-j = (beta+k)/(alpha+beta+k) 2F1(1, beta+k+1; alpha+beta+k+1; 1/(1+d)),
 *
 * with k renewals and S the survival. It is computed as the mean of (1+d)(1-p)/(d+p) over the probability p of leaving, which given k
 * renewals is beta-distributed with alpha and beta + k.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, renewals are not a whole number of at least
 * 0, or the rate is negative, or 0 while alpha <= 1 (the expected lifetime is then endless), or the result is too large to be a number
 * @see Fader & Hardie, Customer-Base Valuation in a Contractual Setting, Marketing Science 29 (2010) 85-93
 * @example shiftedBetaGeometricResidualLifetime({ alpha: 0.668, beta: 3.806 }, 7, 0.1) // 7.530
 */
export function shiftedBetaGeometricResidualLifetime(
  parameters: ShiftedBetaGeometricParameters,
  renewals: number,
  discountRatePerPeriod: number
): number {
  requireParameters(parameters);
  requireWholeNumber(0, "renewals", renewals);
  requireAtLeast(0, "discountRatePerPeriod", discountRatePerPeriod);
  const { alpha, beta } = parameters;
  const d = discountRatePerPeriod;
  if (d === 0) {
    if (alpha <= 1)
      throw new MetricError("out-of-domain", {
        input: "discountRatePerPeriod",
        requirement: { must: "positive" },
        received: d,
      });
    return (beta + renewals) / (alpha - 1);
  }
  const payments = betaExpectation(
    alpha,
    beta + renewals
  )((leaving, staying) => ((1 + d) * staying) / (d + leaving));
  return moderate(payments, "discountRatePerPeriod", d);
}

/**
 * Expected payments within so many periods of a customer who has renewed so many times, in payments of now. The next one, at the
 * renewal that is due, is not discounted:
 *
 * sum over j = 0 ... periods - 1 of S(k+1+j) / S(k) (1+d)^-j, with k renewals and S the survival.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, renewals or periods are not whole numbers of
 * at least 0, periods are more than 100,000, or the rate is negative
 * @see Fader & Hardie, Customer-Base Valuation in a Contractual Setting, Marketing Science 29 (2010) 85-93
 * @example shiftedBetaGeometricPayments({ alpha: 0.668, beta: 3.806 }, { renewals: 7, periods: 2, discountRatePerPeriod: 0.1 }) // 1.752
 */
export function shiftedBetaGeometricPayments(
  parameters: ShiftedBetaGeometricParameters,
  {
    renewals,
    periods,
    discountRatePerPeriod,
  }: { readonly renewals: number; readonly periods: number; readonly discountRatePerPeriod: number }
): number {
  requireParameters(parameters);
  requireWholeNumber(0, "renewals", renewals);
  requireWholeNumber(0, "periods", periods);
  requireBetween(0, mostPeriods, "periods", periods);
  requireAtLeast(0, "discountRatePerPeriod", discountRatePerPeriod);
  const { alpha, beta } = parameters;
  let payments = 0;
  let worth = 1;
  for (let j = renewals; j < renewals + periods; j++) {
    worth *= (beta + j) / (alpha + beta + j);
    payments += worth;
    worth /= 1 + discountRatePerPeriod;
  }
  return payments;
}

function requireSurvivors(survivors: ArrayLike<number>): void {
  for (let i = 0; i < survivors.length; i++) {
    requireWholeNumber(0, "survivors", survivors[i]!, i + 1);
    if (i > 0) requireBetween(0, survivors[i - 1]!, "survivors", survivors[i]!, i + 1);
  }
  if (survivors.length < 3)
    throw new MetricError("no-data", {
      input: "survivors",
      requirement: { must: "enough", what: "survivors", minimum: 3 },
      received: survivors.length,
    });
}

function requireRenewals({ faced, stayed }: Renewals): void {
  requireSameSize("stayed", stayed, "faced", faced.length);
  for (let j = 0; j < faced.length; j++) {
    requireWholeNumber(0, "faced", faced[j]!, j + 1);
    requireWholeNumber(0, "stayed", stayed[j]!, j + 1);
    requireBetween(0, faced[j]!, "stayed", stayed[j]!, j + 1);
  }
  if (faced.length < 2)
    throw new MetricError("no-data", {
      input: "faced",
      requirement: { must: "enough", what: "survivors", minimum: 2 },
      received: faced.length,
    });
}
