import { requireAtLeast, requireDenominator } from "../check";
import { between, MetricError } from "../error";

/** Customers counted at the two ends of a period. */
export interface PeriodCounts {
  /** Customers when the period began. */
  readonly start: number;
  /** Customers when it ended, whoever they are. */
  readonly end: number;
  /** Those of `end` who were won during the period. */
  readonly acquired: number;
}

/**
 * CRR = (end - acquired) / start: of the customers at the start of a period, the share who are
 * still customers at its end. Three counts in, a rate in [0, 1] out.
 *
 * @throws MetricError zero-denominator if nobody was a customer at the start
 * @throws MetricError out-of-domain if a count is negative, or more were kept than there were, or fewer than none
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, "Customer profitability"
 * @example customerRetentionRate({ start: 1000, end: 800, acquired: 200 }) // 0.6
 */
export function customerRetentionRate({ start, end, acquired }: PeriodCounts): number {
  requireDenominator("start", start);
  requireAtLeast(0, "end", end);
  requireAtLeast(0, "acquired", acquired);
  const kept = end - acquired;
  if (kept < 0 || kept > start)
    throw new MetricError("out-of-domain", {
      input: "end - acquired",
      requirement: between(0, start),
      received: kept,
    });
  return kept / start;
}
