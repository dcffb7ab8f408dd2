import { requireWholeNumber } from "../check";
import type { Fit } from "./maximumLikelihood";
import {
  shiftedBetaGeometricFit,
  shiftedBetaGeometricResidualLifetime,
  type ShiftedBetaGeometricParameters,
} from "./shiftedBetaGeometric";

/** A cohort after so many periods. */
export interface ContractPeriod {
  readonly period: number;
  /** Customers who were still there; `null` for periods to come. */
  readonly survivors: number | null;
  /** Customers who are there by the model. */
  readonly expected: number;
  /** Their share of the cohort. */
  readonly survival: number;
  /** Of those there at the period's beginning, the share still there at its end; `null` for period 0. */
  readonly retentionRate: number | null;
  /** Further payments to expect of one who is still there, in payments of now. */
  readonly residualLifetime: number;
}

export interface ContractProjection {
  readonly fit: Fit<keyof ShiftedBetaGeometricParameters>;
  readonly periods: readonly ContractPeriod[];
}

/**
 * Fits the shifted-beta-geometric model to a cohort under contract and follows it into periods to come.
 *
 * @param survivors customers at the start, then those left after each period
 * @param ahead periods to come
 * @param discountRatePerPeriod what a period's wait costs: 0.1 for 10 %
 * @throws MetricError wrong-type, out-of-domain, no-data or no-convergence as {@link shiftedBetaGeometricFit} does, or if the periods
 * ahead are not a whole number of at least 0, or the discount rate is negative, or 0 where the expected lifetime is endless
 * @see Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007) 76-90
 * @example contractProjection([1000, 869, 743, 653, 593, 551, 517, 491], 5, 0.1).periods[12].survival // 0.378
 */
export function contractProjection(
  survivors: ArrayLike<number>,
  ahead: number,
  discountRatePerPeriod: number
): ContractProjection {
  requireWholeNumber(0, "ahead", ahead);
  const fit = shiftedBetaGeometricFit(survivors);
  const { alpha, beta } = fit.parameters;
  const periods: ContractPeriod[] = [];
  let survival = 1;
  for (let period = 0; period < survivors.length + ahead; period++) {
    const retentionRate = period === 0 ? null : (beta + period - 1) / (alpha + beta + period - 1);
    survival *= retentionRate ?? 1;
    periods.push({
      period,
      survivors: survivors[period] ?? null,
      expected: survivors[0]! * survival,
      survival,
      retentionRate,
      residualLifetime: shiftedBetaGeometricResidualLifetime(fit.parameters, period, discountRatePerPeriod),
    });
  }
  return { fit, periods };
}
