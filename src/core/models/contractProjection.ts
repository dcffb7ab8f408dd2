import { requireWholeNumber } from "../check";
import type { Fit } from "./maximumLikelihood";
import {
  shiftedBetaGeometricFitToRenewals,
  type Renewals,
  type ShiftedBetaGeometricParameters,
} from "./shiftedBetaGeometric";

/** Customers under contract after so many periods: what was seen, and what the model says. */
export interface ContractPeriod {
  readonly period: number;
  /** Of those who faced the renewal at the period's end, the share who stayed; `null` for period 0, or if nobody did. */
  readonly seenRetentionRate: number | null;
  /** The product of the rates seen so far; `null` for periods to come. */
  readonly seenSurvival: number | null;
  readonly retentionRate: number | null;
  /** Share of the customers who are still there. */
  readonly survival: number;
}

export interface ContractProjection {
  readonly fit: Fit<keyof ShiftedBetaGeometricParameters>;
  readonly periods: readonly ContractPeriod[];
}

/**
 * Fits the shifted-beta-geometric model to customers under contract and follows them into periods to come.
 *
 * @param ahead periods to come
 * @throws MetricError wrong-type, out-of-domain, no-data or no-convergence as {@link shiftedBetaGeometricFitToRenewals} does, or if
 * the periods ahead are not a whole number of at least 0
 * @see Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007) 76-90
 * @example contractProjection(renewalsOfSurvivors([1000, 869, 743, 653, 593, 551, 517, 491]), 5).periods[12].survival // 0.378
 */
export function contractProjection(renewals: Renewals, ahead: number): ContractProjection {
  requireWholeNumber(0, "ahead", ahead);
  const fit = shiftedBetaGeometricFitToRenewals(renewals);
  const { alpha, beta } = fit.parameters;
  const { faced, stayed } = renewals;
  const periods: ContractPeriod[] = [];
  let survival = 1;
  let seenSurvival: number | null = 1;
  for (let period = 0; period <= faced.length + ahead; period++) {
    const due = period === 0 ? 0 : (faced[period - 1] ?? 0);
    const seenRetentionRate = due === 0 ? null : stayed[period - 1]! / due;
    const retentionRate = period === 0 ? null : (beta + period - 1) / (alpha + beta + period - 1);
    survival *= retentionRate ?? 1;
    if (period > 0)
      seenSurvival =
        seenRetentionRate === null || seenSurvival === null ? null : seenSurvival * seenRetentionRate;
    periods.push({ period, seenRetentionRate, seenSurvival, retentionRate, survival });
  }
  return { fit, periods };
}
