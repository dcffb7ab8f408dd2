import type { OrderLog } from "../orderLog";
import { madeOnce } from "./madeOnce";
import { startsByKey } from "./startsByKey";

/** What is known of each line of a log, whatever the order of the lines. */
export type OrderLines = Pick<
  OrderLog,
  "firstDays" | "customers" | "days" | "amounts" | "firstDay" | "lastDay"
>;

/**
 * @internal The lines of a log so that no customer goes back in time: as they are if nobody does, else in order of day, those
 * of one day as they came. Made when first asked for.
 */
export const inTimeOrder = madeOnce((log: OrderLines) => (nobodyGoesBack(log) ? log : byDay(log)));

function nobodyGoesBack({ firstDays, customers, days }: OrderLines): boolean {
  const last = new Int32Array(firstDays.length);
  for (let line = 0; line < days.length; line++) {
    const customer = customers[line]!;
    const day = days[line]!;
    if (day < last[customer]!) return false;
    last[customer] = day;
  }
  return true;
}

function byDay({ firstDays, customers, days, amounts, firstDay, lastDay }: OrderLines): OrderLines {
  const next = startsByKey(days, lastDay - firstDay + 1, firstDay);
  const laidCustomers = new Int32Array(days.length);
  const laidDays = new Int32Array(days.length);
  const laidAmounts = amounts && new Float64Array(days.length);
  for (let line = 0; line < days.length; line++) {
    const day = days[line]!;
    const place = next[day - firstDay]!++;
    laidCustomers[place] = customers[line]!;
    laidDays[place] = day;
    if (laidAmounts) laidAmounts[place] = amounts[line]!;
  }
  return { firstDays, customers: laidCustomers, days: laidDays, amounts: laidAmounts, firstDay, lastDay };
}
