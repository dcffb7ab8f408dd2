import { moderate, requireAtLeast, requireBetween, requireDenominator } from "../check";

/**
 * LTV:CAC = lifetime value / acquisition cost: what a customer brings for each unit of money spent
 * on winning one. Two amounts in, a ratio of at least 0 out; 3 is often called healthy.
 *
 * @throws MetricError zero-denominator if the cost is 0
 * @throws MetricError out-of-domain if an amount is negative, or the result is too large to be a number
 * @example valueToAcquisitionCost({ ltv: 900, cac: 300 }) // 3
 */
export function valueToAcquisitionCost({ ltv, cac }: { ltv: number; cac: number }): number {
  requireAtLeast(0, "ltv", ltv);
  requireDenominator("cac", cac);
  return moderate(ltv / cac, "cac", cac);
}

export interface Payback {
  /** Money spent on winning a customer. */
  readonly cac: number;
  /** Money a customer brings in a period. */
  readonly revenuePerPeriod: number;
  /** Share of it that is profit, in [0, 1]. */
  readonly margin: number;
}

/**
 * Payback = cost / (revenue per period x margin): the number of periods, at least 0 and not
 * rounded, in which a customer's profit repays the cost of winning them.
 *
 * @throws MetricError zero-denominator if revenue or margin is 0
 * @throws MetricError out-of-domain if an amount is negative, or the margin is above 1, or the result is too large to be a number
 * @example paybackPeriods({ cac: 300, revenuePerPeriod: 50, margin: 0.5 }) // 12
 */
export function paybackPeriods({ cac, revenuePerPeriod, margin }: Payback): number {
  requireAtLeast(0, "cac", cac);
  requireDenominator("revenuePerPeriod", revenuePerPeriod);
  requireBetween(0, 1, "margin", margin);
  requireDenominator("margin", margin);
  return moderate(cac / revenuePerPeriod / margin, "revenuePerPeriod", revenuePerPeriod);
}

/**
 * Maximum CAC = lifetime value / target ratio: the most that may be spent on winning a customer if
 * LTV:CAC is not to fall below the target. Money in, money out.
 *
 * @throws MetricError zero-denominator if the target is 0
 * @throws MetricError out-of-domain if an input is negative, or the result is too large to be a number
 * @example maximumAcquisitionCost({ ltv: 900, targetRatio: 3 }) // 300
 */
export function maximumAcquisitionCost({ ltv, targetRatio }: { ltv: number; targetRatio: number }): number {
  requireAtLeast(0, "ltv", ltv);
  requireDenominator("targetRatio", targetRatio);
  return moderate(ltv / targetRatio, "targetRatio", targetRatio);
}
