import {
  civilDay,
  daysLater,
  firstDayOfPeriod,
  lastDayOfPeriod,
  periodOfDay,
  requireDay,
  type Period,
} from "../calendar";
import { requireNumber, requireSameSize } from "../check";
import type { Memberships } from "../survival/memberships";
import type { Renewals } from "./shiftedBetaGeometric";

/** For how long a contract runs until it is renewed. */
export type ContractPeriodLength = Exclude<Period, "day">;

export interface ContractRenewals extends Renewals {
  readonly faced: readonly number[];
  readonly stayed: readonly number[];
  /** Customers who are still there, by how often they have renewed. */
  readonly current: readonly number[];
  /** How many come only later, and how many left before they came: neither are counted. */
  readonly notYetStarted: number;
  readonly endedBeforeStart: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 };

/**
 * The day on which a contract is renewed for the k-th time: so many weeks, or months on the same day of the month, or on
 * its last day where the month is shorter.
 *
 * @throws MetricError out-of-domain if the start is no day that Excel knows
 * @example renewalDay(45322, 1, "month") // 45351
 */
export function renewalDay(start: number, renewal: number, period: ContractPeriodLength): number {
  requireDay("start", start);
  if (period === "week") return daysLater(start, 7 * renewal);
  const month = periodOfDay(start, "month") + MONTHS[period] * renewal;
  return Math.min(
    firstDayOfPeriod(month, "month") + civilDay(start).day - 1,
    lastDayOfPeriod(month, "month")
  );
}

/**
 * How many customers faced each renewal and stayed, from the days they came and left, whenever that was. A renewal counts
 * if it has come due by `asOf`; who has left by that day, or earlier in the period, did not stay.
 *
 * @throws MetricError wrong-type if there are not as many ends as starts, or `asOf` is not a number
 * @throws MetricError out-of-domain if a start is no day that Excel knows
 * @example contractRenewals({ starts: [45292, 45292, 45323], ends: [NaN, 45323, NaN] }, "month", 45360).faced // [3, 1]
 * @example contractRenewals({ starts: [45292, 45292, 45323], ends: [NaN, 45323, NaN] }, "month", 45360).stayed // [2, 1]
 */
export function contractRenewals(
  { starts, ends }: Memberships,
  period: ContractPeriodLength,
  asOf: number
): ContractRenewals {
  requireSameSize("ends", ends, "starts", starts.length);
  requireNumber("asOf", asOf);
  const faced: number[] = [];
  const stayed: number[] = [];
  const current: (number | undefined)[] = [];
  let notYetStarted = 0;
  let endedBeforeStart = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    if (end < start) endedBeforeStart++;
    else if (start > asOf) notYetStarted++;
    else {
      let renewals = 0;
      for (let left = false; !left; renewals++) {
        const due = renewalDay(start, renewals + 1, period);
        if (due > asOf) break;
        left = end <= due;
        faced[renewals] = (faced[renewals] ?? 0) + 1;
        stayed[renewals] = (stayed[renewals] ?? 0) + (left ? 0 : 1);
      }
      if (!(end <= asOf)) current[renewals] = (current[renewals] ?? 0) + 1;
    }
  }
  return {
    faced,
    stayed,
    current: Array.from(current, (count) => count ?? 0),
    notYetStarted,
    endedBeforeStart,
  };
}
