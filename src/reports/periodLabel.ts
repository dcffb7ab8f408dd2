import {
  civilDay,
  firstDayOfPeriod,
  isoWeekday,
  lastDayOfPeriod,
  periodOfDay,
  type Period,
} from "../core/calendar";
import type { Words } from "./words";

/**
 * A period by its first day: "2017-03-01", "2017-W09", "2017-03", "2017-Q1", "2017". The same in every language,
 * and in order when sorted as text.
 */
export function periodLabel(firstDay: number, period: Period): string {
  const { year, month, day } = civilDay(firstDay);
  switch (period) {
    case "day":
      return `${year}-${two(month)}-${two(day)}`;
    case "week": {
      // An ISO week belongs to the year of its Thursday.
      const thursday = firstDay - isoWeekday(firstDay) + 4;
      const weekYear = civilDay(thursday).year;
      const week = Math.floor((thursday - firstDayOfPeriod(periodOfDay(thursday, "year"), "year")) / 7) + 1;
      return `${weekYear}-W${two(week)}`;
    }
    case "month":
      return `${year}-${two(month)}`;
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "year":
      return String(year);
  }
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The longest time from the last order to the end of its period after which the period still counts as over. */
export const GRACE_DAYS = 3;

/**
 * The day a report looks back from: the one chosen, else the end of the last order's period if it is near, since
 * nobody may have ordered on the very last days; else the day of the last order.
 */
export function asOfDay(chosen: number | null, lastDay: number, period: Period): number {
  if (chosen !== null) return chosen;
  const end = lastDayOfPeriod(periodOfDay(lastDay, period), period);
  return end - lastDay <= GRACE_DAYS ? end : lastDay;
}

/** Says which day the report looks back from, and why. */
export function asOfNote(chosen: number | null, lastDay: number, asOf: number, words: Words): string {
  if (chosen !== null && chosen > lastDay)
    return words.text("notes.asOfLater", {
      date: words.date(asOf),
      last: words.date(lastDay),
      days: words.count(asOf - lastDay),
    });
  if (chosen !== null) return words.text("notes.asOfChosen", { date: words.date(asOf) });
  return asOf === lastDay
    ? words.text("notes.asOfLastOrder", { date: words.date(asOf) })
    : words.text("notes.asOfPeriodEnd", { date: words.date(asOf), last: words.date(lastDay) });
}
