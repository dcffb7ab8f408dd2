import { moderate, requireAtLeast, requireBetween, requireDenominator } from "../check";

/** Recurring revenue of one group of customers, and what became of it in a period. */
export interface RevenueChange {
  /** Revenue of the group when the period began. */
  readonly start: number;
  /** Gained from those of the group who came to pay more. */
  readonly expansion: number;
  /** Lost from those who came to pay less. */
  readonly contraction: number;
  /** Lost with those who left. */
  readonly churned: number;
  /** Gained from former customers who came back. */
  readonly reactivated: number;
}

/**
 * NRR = (start + expansion + reactivated - contraction - churned) / start: the revenue at the end
 * of a period from the customers of its start, as a share of their revenue then. Amounts of money
 * in, a rate of at least 0 out; above 1 where expansion outweighs the losses.
 *
 * @throws MetricError zero-denominator if there was no revenue at the start
 * @throws MetricError out-of-domain if an amount is negative, or more was lost than there was, or the result is too large to be a number
 * @example netRevenueRetention({ start: 100, expansion: 10, contraction: 10, churned: 10, reactivated: 0 }) // 0.9
 */
export function netRevenueRetention(change: RevenueChange): number {
  const { start, expansion, reactivated } = change;
  requireAtLeast(0, "expansion", expansion);
  requireAtLeast(0, "reactivated", reactivated);
  const rate = grossRevenueRetention(change) + expansion / start + reactivated / start;
  return moderate(rate, "start", start);
}

/**
 * GRR = (start - contraction - churned) / start: the share of the revenue at the start of a period
 * that was still there at its end, gains left aside. Amounts of money in, a rate in [0, 1] out.
 *
 * @throws MetricError zero-denominator if there was no revenue at the start
 * @throws MetricError out-of-domain if an amount is negative, or more was lost than there was
 * @example grossRevenueRetention({ start: 100, contraction: 10, churned: 10 }) // 0.8
 */
export function grossRevenueRetention({
  start,
  contraction,
  churned,
}: Pick<RevenueChange, "start" | "contraction" | "churned">): number {
  requireDenominator("start", start);
  requireBetween(0, start, "contraction", contraction);
  requireAtLeast(0, "churned", churned);
  const kept = start - contraction - churned;
  // Money in decimals leaves a rounding error: 100.3 - 40.1 - 60.2 is a little below 0.
  if (kept < -roundingShare * start) requireBetween(0, start - contraction, "churned", churned);
  return Math.max(kept, 0) / start;
}

const roundingShare = 4 * Number.EPSILON;
