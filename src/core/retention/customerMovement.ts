import { firstDayOfPeriod, lastCompletePeriod, periodOfDay, periodTable, type Period } from "../calendar";
import { requireAtLeast, requireWholeNumber } from "../check";
import { requireTableSize } from "../cohorts/activity";
import { ordersUntil, type OrderLog } from "../orderLog";
import { purchasesOf } from "../orders/purchases";

export interface CustomerMovementOptions {
  /** A month if left out. */
  readonly period?: Period | undefined;
  /**
   * For so many days after a purchase, its own included, one is a customer; at least a period's length. If left out, one is
   * a customer at the end of a period if one bought in it.
   */
  readonly inactivityDays?: number | undefined;
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The month (1 to 12) that years and quarters begin with; January if left out. */
  readonly fiscalYearStartMonth?: number | undefined;
  /** Tell also of the period that is not over yet; it is `null` if this is left out. */
  readonly incomplete?: boolean | undefined;
}

export interface CustomerMovement {
  /** The serial day the period begins on. */
  readonly start: number;
  /** `null` if the period is not over. */
  readonly customers: {
    /** Customers when the period began: those at the end of the one before. */
    readonly atStart: number;
    /** Bought for the first time ever. */
    readonly new: number;
    /** Had been customers before, were none at the start, and bought. */
    readonly reactivated: number;
    /** Customers at the start and not at the end. */
    readonly lost: number;
    /** atStart + new + reactivated - lost. */
    readonly atEnd: number;
  } | null;
}

/** Days of the longest period of each kind. */
const longest: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/**
 * Customers at the start and the end of each period, and who came, came back and left between, from the first line
 * of the orders to `asOf`: what retention and churn are rates of. Counts are of customers.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows, `inactivityDays` is shorter than a period can be,
 * or the periods are more than a sheet has rows
 * @example
 * customerMovement(
 *   orderLogOfColumns({ ids: [["a", "b", "a", "c"]], dates: [[1, 2, 40, 41]] }),
 *   { asOf: 60 }
 * )[1].customers // { atStart: 2, new: 1, reactivated: 0, lost: 1, atEnd: 2 }
 */
export function customerMovement(
  orders: OrderLog,
  options: CustomerMovementOptions = {}
): readonly CustomerMovement[] {
  const { period = "month", inactivityDays, asOf = orders.lastDay, incomplete = false } = options;
  const { fiscalYearStartMonth = 1 } = options;
  if (inactivityDays !== undefined) {
    requireAtLeast(longest[period], "inactivityDays", inactivityDays);
    requireWholeNumber(1, "inactivityDays", inactivityDays);
  }
  const log = ordersUntil(orders, asOf);
  const first = periodOfDay(log.firstDay, period, fiscalYearStartMonth);
  const count = periodOfDay(asOf, period, fiscalYearStartMonth) - first + 1;
  requireTableSize("period", count, 6);
  const lastShown = incomplete ? count - 1 : lastCompletePeriod(asOf, period, fiscalYearStartMonth) - first;
  const periodOf = periodTable(log.firstDay, asOf, period, fiscalYearStartMonth).map(
    (index) => index - first
  );
  const lastPeriodOf = (day: number): number => {
    if (inactivityDays === undefined) return periodOf[day - log.firstDay]!;
    const lostOn = day + inactivityDays;
    return lostOn > asOf ? count - 1 : periodOf[lostOn - log.firstDay]! - 1;
  };

  const { starts, days } = purchasesOf(log);
  const counts = {
    new: new Int32Array(count),
    reactivated: new Int32Array(count),
    lost: new Int32Array(count + 1),
  };
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    let until = -2;
    for (let purchase = starts[customer]!; purchase < starts[customer + 1]!; purchase++) {
      const day = days[purchase]!;
      const now = periodOf[day - log.firstDay]!;
      if (until === -2) counts.new[now]!++;
      else if (now > until + 1) {
        counts.lost[until + 1]!++;
        counts.reactivated[now]!++;
      }
      until = lastPeriodOf(day);
    }
    if (until >= 0) counts.lost[until + 1]!++;
  }
  let atStart = 0;
  return Array.from({ length: count }, (_, index) => {
    const moved = {
      atStart,
      new: counts.new[index]!,
      reactivated: counts.reactivated[index]!,
      lost: counts.lost[index]!,
    };
    const atEnd = atStart + moved.new + moved.reactivated - moved.lost;
    atStart = atEnd;
    return {
      start: firstDayOfPeriod(first + index, period, fiscalYearStartMonth),
      customers: index > lastShown ? null : { ...moved, atEnd },
    };
  });
}
