import { moderate, requireAtLeast, requireBetween, requireDenominator } from "../check";

/** Which customers a churn rate is a share of, in the order of their numbers in Excel. */
export const churnBases = ["start", "end", "mean", "exposed"] as const;
export type ChurnBasis = (typeof churnBases)[number];

export interface Churn {
  /** Customers when the period began. */
  readonly start: number;
  /** Customers who left during the period. */
  readonly lost: number;
  /** Customers won during the period. */
  readonly acquired: number;
  readonly basis: ChurnBasis;
}

/**
 * Churn = lost / base: the customers who left during a period as a share of
 *
 * - "start": the customers at its start (then churn = 1 - retention),
 * - "end": those at its end, start - lost + acquired,
 * - "mean": the mean of both,
 * - "exposed": all who could have left, start + acquired.
 *
 * Three counts in, a rate out: in [0, 1] on "start" and "exposed", possibly above 1 on the others.
 *
 * @throws MetricError zero-denominator if there is nobody in the base
 * @throws MetricError out-of-domain if a count is negative or too large to compute with, or more left than could
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, "Customer profitability"
 * @example customerChurnRate({ start: 1000, lost: 400, acquired: 200, basis: "start" }) // 0.4
 * @example customerChurnRate({ start: 1000, lost: 400, acquired: 200, basis: "mean" }) // 0.444444
 */
export function customerChurnRate({ start, lost, acquired, basis }: Churn): number {
  requireAtLeast(0, "start", start);
  requireAtLeast(0, "acquired", acquired);
  const exposed = moderate(start + acquired, "acquired", acquired);
  requireBetween(0, basis === "start" ? start : exposed, "lost", lost);
  const end = start - lost + acquired;
  const base = { start, end, mean: start / 2 + end / 2, exposed }[basis];
  requireDenominator(basis === "end" ? "start - lost + acquired" : "start", base);
  return moderate(lost / base, "lost", lost);
}
