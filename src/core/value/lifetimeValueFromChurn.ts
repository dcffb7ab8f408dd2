import { moderate, requireAtLeast, requireBetween } from "../check";
import { MetricError } from "../error";

/**
 * When the payments of a customer come, in the order of their numbers in Excel: the first one now;
 * the first one at the first renewal (today's is already in); or each at the end of its period.
 */
export const paymentTimings = ["now", "first-renewal", "period-end"] as const;
export type PaymentTiming = (typeof paymentTimings)[number];

export interface ChurningRevenue {
  /** Money a customer brings in a period. */
  readonly revenuePerPeriod: number;
  /** Share of the customers who leave in a period, in [0, 1]. */
  readonly churnRate: number;
  /** Share of the money that is profit, in [0, 1]. */
  readonly margin: number;
  /** What a period's wait costs: 0.1 for 10 %. */
  readonly discountRatePerPeriod: number;
  readonly timing: PaymentTiming;
}

/**
 * Lifetime value of a customer who leaves with the same probability after every period. With
 * m = revenue x margin, r = 1 - churn and discount rate d it is
 *
 * - "now": m (1+d) / (1+d-r),
 * - "first-renewal": m r / (1+d-r),
 * - "period-end": m / (1+d-r).
 *
 * The result is money of today, at least 0.
 *
 * @throws MetricError zero-denominator if nobody ever leaves and nothing is discounted
 * @throws MetricError out-of-domain if an input is negative, or a rate or margin above 1, or the result is too large to be a number
 * @see Fader & Hardie, "What's wrong with this CLV formula?" (note 024, brucehardie.com/notes/024)
 * @example lifetimeValueFromChurn({ revenuePerPeriod: 100, churnRate: 0.2, margin: 1, discountRatePerPeriod: 0.1, timing: "now" }) // 366.667
 * @example lifetimeValueFromChurn({ revenuePerPeriod: 100, churnRate: 0.2, margin: 1, discountRatePerPeriod: 0.1, timing: "first-renewal" }) // 266.667
 */
export function lifetimeValueFromChurn(revenue: ChurningRevenue): number {
  const { revenuePerPeriod, churnRate, margin, discountRatePerPeriod, timing } = revenue;
  requireAtLeast(0, "revenuePerPeriod", revenuePerPeriod);
  requireBetween(0, 1, "churnRate", churnRate);
  requireBetween(0, 1, "margin", margin);
  requireAtLeast(0, "discountRatePerPeriod", discountRatePerPeriod);
  const leak = discountRatePerPeriod + churnRate; // 1 + d - r
  if (leak === 0)
    throw new MetricError("zero-denominator", {
      input: "churnRate",
      requirement: { must: "positive" },
      received: churnRate,
    });
  const payments = {
    now: (1 + discountRatePerPeriod) / leak,
    "first-renewal": (1 - churnRate) / leak,
    "period-end": 1 / leak,
  }[timing];
  return moderate(revenuePerPeriod * margin * payments, "revenuePerPeriod", revenuePerPeriod);
}
