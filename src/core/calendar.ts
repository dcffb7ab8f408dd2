import { between, MetricError } from "./error";

/**
 * Days are Excel serials: day 1 is 1 January 1900, day 61 is 1 March 1900, and between them lies day 60,
 * a 29 February 1900 that never was but that every workbook knows. An order's day is `Math.floor(serial)`.
 * In a workbook with the 1904 date system the caller adds `serialsBetween1900And1904`.
 */
export const firstSerialDay = 1;
/** 31 December 9999, the last day Excel knows. */
export const lastSerialDay = 2_958_465;
export const serialsBetween1900And1904 = 1462;

export const periods = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const phantomDay = 60;
const daysOf400Years = 146_097;
/** Days from 1 March of the year 0 to 1 March 1900, less the serial of the latter. */
const marchOffset = 693_899;

/** Days in their true succession: the same as the serial from March 1900 on, one more before (and on the phantom day). */
const trueDay = (serial: number) => (serial < phantomDay ? serial + 1 : serial);
const serialOfTrueDay = (day: number) => (day <= phantomDay ? day - 1 : day);

/**
 * Year, month and day of a serial, as Excel's YEAR, MONTH and DAY give them.
 *
 * Years are counted from 1 March, so that a leap day is the last of its year.
 *
 * @param serial a whole number from 1 to 2,958,465
 * @example civilDay(45351) // { year: 2024, month: 2, day: 29 }
 */
export function civilDay(serial: number): CivilDay {
  if (serial === phantomDay) return { year: 1900, month: 2, day: 29 };
  const sinceMarchOfYear0 = trueDay(serial) + marchOffset;
  const era = Math.floor(sinceMarchOfYear0 / daysOf400Years);
  const dayOfEra = sinceMarchOfYear0 - era * daysOf400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The serial of a day of the calendar: the inverse of {@link civilDay}.
 *
 * @example serialDay({ year: 1997, month: 9, day: 30 }) // 35703
 */
export function serialDay({ year, month, day }: CivilDay): number {
  if (year === 1900 && month === 2 && day === 29) return phantomDay;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return serialOfTrueDay(era * daysOf400Years + dayOfEra - marchOffset);
}

const millisecondsADay = 86_400_000;
const serialDayOf1970 = 25_569;

/**
 * A serial, with its time of day, from milliseconds since 1970 in UTC, as a platform's own clock counts.
 *
 * @example serialOfTime(129_600_000) // 25570.5
 */
export const serialOfTime = (milliseconds: number): number =>
  milliseconds / millisecondsADay + serialDayOf1970;

/**
 * Milliseconds since 1970 in UTC: the inverse of {@link serialOfTime}.
 *
 * @example timeOfSerial(25_570.5) // 129600000
 */
export const timeOfSerial = (serial: number): number => (serial - serialDayOf1970) * millisecondsADay;

/**
 * The day so many days later, or earlier if they are below 0, true to the calendar also over the 29 February 1900 that
 * never was.
 *
 * @example daysLater(55, 7) // 63
 */
export const daysLater = (serial: number, days: number): number => serialOfTrueDay(trueDay(serial) + days);

/**
 * The weekday by ISO 8601: 1 is Monday, 7 is Sunday. True to the calendar also before March 1900, where Excel's
 * WEEKDAY is a day late.
 *
 * @example isoWeekday(45351) // 4
 */
export function isoWeekday(serial: number): number {
  return ((((trueDay(serial) - 2) % 7) + 7) % 7) + 1;
}

/**
 * The period a day lies in, as a number that grows by one from each period to the next.
 *
 * Days are their serials; weeks begin on Monday and are counted from that of 1 January 1900; months are counted from
 * January of the year 0. Quarters and years follow the fiscal year, which is named after the calendar year it begins in.
 *
 * @param serial a whole number from 1 to 2,958,465
 * @param fiscalYearStartMonth 1 to 12: the month a year and its first quarter begin with
 * @throws MetricError out-of-domain if it is no whole number from 1 to 12
 * @example periodOfDay(45351, "month") - periodOfDay(45322, "month") // 1
 */
export function periodOfDay(serial: number, period: Period, fiscalYearStartMonth = 1): number {
  if (!(Number.isInteger(fiscalYearStartMonth) && fiscalYearStartMonth >= 1 && fiscalYearStartMonth <= 12))
    throw new MetricError("out-of-domain", {
      input: "fiscalYearStartMonth",
      requirement: between(1, 12),
      received: fiscalYearStartMonth,
    });
  switch (period) {
    case "day":
      return serial;
    case "week":
      return Math.floor((trueDay(serial) - 2) / 7);
    default: {
      const { year, month } = civilDay(serial);
      const months = year * 12 + month - 1;
      return period === "month"
        ? months
        : Math.floor((months - (fiscalYearStartMonth - 1)) / monthsOf[period]);
    }
  }
}

const monthsOf = { month: 1, quarter: 3, year: 12 };

/**
 * The first day of a period by its number from {@link periodOfDay}; of one that began before 1900, the first day Excel knows.
 *
 * @example firstDayOfPeriod(periodOfDay(45351, "month"), "month") // 45323
 */
export function firstDayOfPeriod(index: number, period: Period, fiscalYearStartMonth = 1): number {
  switch (period) {
    case "day":
      return index;
    case "week":
      return serialOfTrueDay(index * 7 + 2);
    default: {
      const months = index * monthsOf[period] + (period === "month" ? 0 : fiscalYearStartMonth - 1);
      const month = (((months % 12) + 12) % 12) + 1;
      return Math.max(firstSerialDay, serialDay({ year: Math.floor(months / 12), month, day: 1 }));
    }
  }
}

/**
 * The last day of a period by its number from {@link periodOfDay}.
 *
 * @example lastDayOfPeriod(periodOfDay(45351, "month"), "month") // 45351
 */
export function lastDayOfPeriod(index: number, period: Period, fiscalYearStartMonth = 1): number {
  return firstDayOfPeriod(index + 1, period, fiscalYearStartMonth) - 1;
}

/**
 * The number of the last period that is over on the day `asOf`: a period is complete from its last day on.
 *
 * @example lastCompletePeriod(45351, "month") === periodOfDay(45351, "month") // true
 */
export function lastCompletePeriod(asOf: number, period: Period, fiscalYearStartMonth = 1): number {
  const current = periodOfDay(asOf, period, fiscalYearStartMonth);
  return lastDayOfPeriod(current, period, fiscalYearStartMonth) <= asOf ? current : current - 1;
}

/** @internal The period numbers of all days from `first` to `last`, for loops over many orders: `table[day - first]`. */
export function periodTable(
  first: number,
  last: number,
  period: Period,
  fiscalYearStartMonth = 1
): Int32Array {
  const table = new Int32Array(last - first + 1);
  let index = periodOfDay(first, period, fiscalYearStartMonth);
  let next = firstDayOfPeriod(index + 1, period, fiscalYearStartMonth);
  for (let day = first; day <= last; day++) {
    if (day === next) next = firstDayOfPeriod(++index + 1, period, fiscalYearStartMonth);
    table[day - first] = index;
  }
  return table;
}

/** Mean days of a period where lengths are converted: a week is 7 days, a month 365.25/12. */
export const daysPerPeriod: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/**
 * @internal A day, if it is one.
 * @throws MetricError out-of-domain if `serial` is no whole day that Excel knows
 */
export function requireDay(input: string, serial: number): number {
  if (!Number.isInteger(serial) || serial < firstSerialDay || serial > lastSerialDay)
    throw new MetricError("out-of-domain", {
      input,
      requirement: between(firstSerialDay, lastSerialDay),
      received: serial,
    });
  return serial;
}
