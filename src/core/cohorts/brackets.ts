import { requireBetween, requireWholeNumber } from "../check";
import { MetricError } from "../error";
import type { OrderLog } from "../orderLog";

/** In days; longer than any list of orders. */
const longestBracket = 1_000_000;

/** @internal By line: the bracket of days since the customer's first purchase; -1 for none, or if the line is no purchase. */
export const agesInBrackets = (
  { firstDays, customers, days, amounts }: OrderLog,
  bracketOfDay: Int32Array
): Int32Array =>
  days.map((day, line) =>
    amounts && amounts[line]! < 0 ? -1 : (bracketOfDay[day - firstDays[customers[line]!]!] ?? -1)
  );

/** @internal The last bracket that is over on the day `asOf` for those who first bought on `firstDay`, -1 if none is. */
export function lastBracketOver(firstDay: number, ends: readonly number[], asOf: number): number {
  const open = ends.findIndex((end) => firstDay + end > asOf);
  return (open < 0 ? ends.length : open) - 1;
}

/**
 * @internal By days since the first purchase: the bracket.
 *
 * @param ends the last day of each bracket
 * @throws MetricError no-data if there is no bracket
 * @throws MetricError wrong-type or out-of-domain if the ends are not whole days from 1 on that rise
 */
export function bracketTable(ends: readonly number[]): Int32Array {
  if (ends.length === 0)
    throw new MetricError("no-data", {
      input: "bracketEnds",
      requirement: { must: "notBlank" },
      received: null,
    });
  ends.forEach((end, bracket) => {
    const row = bracket + 1;
    requireWholeNumber(1, "bracketEnds", end, row);
    requireBetween((ends[bracket - 1] ?? 0) + 1, longestBracket, "bracketEnds", end, row);
  });
  const table = new Int32Array(ends.at(-1)! + 1).fill(-1);
  ends.forEach((end, bracket) => table.fill(bracket, (ends[bracket - 1] ?? 0) + 1, end + 1));
  return table;
}
