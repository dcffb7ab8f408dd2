import { moderate, requireAtLeast, requireBetween } from "../check";

export interface Lifetime {
  /** Money a typical order brings. */
  readonly orderValue: number;
  /** Orders a customer places in a year. */
  readonly ordersPerYear: number;
  /** Years a customer stays; need not be whole. */
  readonly years: number;
  /** Share of the money that is profit, in [0, 1]. */
  readonly margin: number;
  /** What a year's wait costs: 0.1 for 10 %. */
  readonly discountRatePerYear: number;
}

/**
 * LTV = order value x orders a year x margin x discounted years: what a customer brings in a
 * lifetime of known length, as money of today.
 *
 * Each year's money is discounted from the year's middle; of a last year that is a fraction f,
 * from the middle of that fraction: discounted years = sum over k = 1..n of (1+d)^-(k-1/2) + f (1+d)^-(n+f/2).
 * Without a discount that is just the number of years. The result is money, at least 0.
 *
 * @throws MetricError out-of-domain if an input is negative, or the margin is above 1, or the result is too large to be a number
 * @example customerLifetimeValue({ orderValue: 5000, ordersPerYear: 4, years: 8, margin: 1, discountRatePerYear: 0 }) // 160000
 * @example customerLifetimeValue({ orderValue: 5000, ordersPerYear: 4, years: 8.5, margin: 1, discountRatePerYear: 0.1 }) // 116461.586
 */
export function customerLifetimeValue(lifetime: Lifetime): number {
  const { orderValue, ordersPerYear, years, margin, discountRatePerYear } = lifetime;
  requireAtLeast(0, "orderValue", orderValue);
  requireAtLeast(0, "ordersPerYear", ordersPerYear);
  requireAtLeast(0, "years", years);
  requireBetween(0, 1, "margin", margin);
  requireAtLeast(0, "discountRatePerYear", discountRatePerYear);
  const value = orderValue * ordersPerYear * margin * discountedYears(years, Math.log1p(discountRatePerYear));
  return moderate(value, "orderValue", orderValue);
}

/** Years, each weighed by what money from it is worth today; `force` is log(1 + discount rate). */
function discountedYears(years: number, force: number): number {
  if (force === 0) return years;
  const whole = Math.floor(years);
  const fraction = years - whole;
  const wholeYears = (Math.exp(-force / 2) * Math.expm1(-force * whole)) / Math.expm1(-force);
  return wholeYears + fraction * Math.exp(-force * (whole + fraction / 2));
}
