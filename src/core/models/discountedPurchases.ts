import { daysPerPeriod } from "../calendar";
import { requireAtLeast, requireBetween, requirePositive } from "../check";

/** How far to look ahead, and how later money counts. */
export interface Horizon {
  /** Months to look ahead, up to 1,200; the last may be a part of one. */
  readonly months: number;
  /** What a month's wait costs: 0.01 for 1 %. */
  readonly discountRatePerMonth: number;
  /** How many units of the histories' times a month has: {@link weeksPerMonth} if they are weeks. */
  readonly timePerMonth: number;
}

export const weeksPerMonth = daysPerPeriod.month / daysPerPeriod.week;

/** A century; nobody's purchases are foreseen further. */
const mostMonths = 1200;

/** @internal Refuses a horizon that is none. */
export function requireHorizon({ months, discountRatePerMonth, timePerMonth }: Horizon): void {
  requirePositive("horizonMonths", months);
  requireBetween(0, mostMonths, "horizonMonths", months);
  requireAtLeast(0, "discountRatePerMonth", discountRatePerMonth);
  requirePositive("timePerMonth", timePerMonth);
}

/**
 * Expected purchases up to the horizon, each month's discounted from that month's end: with E(t) the purchases expected within a
 * time t from now, the sum over k = 1, 2 ... of [E(k) - E(k-1)] / (1+d)^k months. At least 0 where E rises.
 *
 * @param expectedWithin E, in the histories' unit of time
 * @throws MetricError wrong-type or out-of-domain if the months are not above 0 or above 1,200, or
 * their length is not above 0, or the discount rate is negative
 * @example discountedPurchases((t) => t, { months: 2, discountRatePerMonth: 0.25, timePerMonth: 4 }) // 5.76
 */
export function discountedPurchases(expectedWithin: (t: number) => number, horizon: Horizon): number {
  requireHorizon(horizon);
  const { months, discountRatePerMonth, timePerMonth } = horizon;
  if (discountRatePerMonth === 0) return expectedWithin(months * timePerMonth);
  let sum = 0;
  let before = 0;
  for (let month = 1; month < months + 1; month++) {
    const end = Math.min(month, months);
    const purchases = expectedWithin(end * timePerMonth);
    sum += (purchases - before) * Math.pow(1 + discountRatePerMonth, -end);
    before = purchases;
  }
  return sum;
}
