import { firstDayOfPeriod, periodOfDay, type Period } from "../calendar";
import { requireSameSize } from "../check";
import { requireTableSize } from "../cohorts/activity";
import { CompensatedSums } from "../numeric/compensatedSum";

/** A loyalty programme's points in one period. */
export interface PointsPeriod {
  /** The serial day the period begins on. */
  readonly start: number;
  readonly issued: number;
  readonly redeemed: number;
  /** Issued and not redeemed since the first period, at the end of this one. */
  readonly outstanding: number;
}

/**
 * Points issued and redeemed period by period, from the first to the last day, periods without any included, and what
 * members could still redeem at the end of each.
 *
 * @param points by row: whole serial days, points issued and points redeemed
 * @throws MetricError wrong-type if the columns are not of equal size
 * @throws MetricError out-of-domain if the periods are more than a sheet has rows
 * @example pointsByPeriod({ days: [1, 40], issued: [10, 5], redeemed: [0, 8] }, "month").map(({ outstanding }) => outstanding) // [10, 7]
 */
export function pointsByPeriod(
  points: {
    readonly days: ArrayLike<number>;
    readonly issued: ArrayLike<number>;
    readonly redeemed: ArrayLike<number>;
  },
  period: Period
): PointsPeriod[] {
  const { days, issued, redeemed } = points;
  requireSameSize("issued", issued, "days", days.length);
  requireSameSize("redeemed", redeemed, "days", days.length);
  if (days.length === 0) return [];
  const periods = Array.from(days, (day) => periodOfDay(day, period));
  const first = periods.reduce((a, b) => Math.min(a, b));
  const last = periods.reduce((a, b) => Math.max(a, b));
  requireTableSize("period", last - first + 1, 4);
  const got = new CompensatedSums(last - first + 1);
  const used = new CompensatedSums(last - first + 1);
  const balance = new CompensatedSums(1);
  periods.forEach((index, i) => {
    got.add(index - first, issued[i]!);
    used.add(index - first, redeemed[i]!);
  });
  return Array.from(got.totals(), (issuedThen, index) => {
    const redeemedThen = used.total(index);
    balance.add(0, issuedThen);
    balance.add(0, -redeemedThen);
    return {
      start: firstDayOfPeriod(first + index, period),
      issued: issuedThen,
      redeemed: redeemedThen,
      outstanding: balance.total(0),
    };
  });
}
