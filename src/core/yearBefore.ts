import { civilDay, daysLater, serialDay, type Period } from "./calendar";

const daysOf52Weeks = 364;

/**
 * The first day of the same period a year earlier. For a week that is 52 weeks earlier, so that weekdays stay together; for
 * 29 February it is 28 February. Before 1900 it is below 1, which is no day that Excel knows.
 *
 * @param start the serial of the first day of a period
 * @example yearBefore(45323, "month") // 44958
 */
export function yearBefore(start: number, period: Period): number {
  if (period === "week") return daysLater(start, -daysOf52Weeks);
  const { year, month, day } = civilDay(start);
  return serialDay({ year: year - 1, month, day: month === 2 ? Math.min(day, 28) : day });
}
