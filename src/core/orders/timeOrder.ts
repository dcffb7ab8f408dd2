import type { OrderLog } from "../orderLog";

/** What an order log knows of each line. */
export interface OrderLines extends Pick<OrderLog, "customers" | "days" | "amounts" | "orders"> {
  readonly groupOfLine: Int32Array | null;
}

/** @internal The lines in order of time, those of one day as they came: laid out by counting. */
export function inTimeOrder(lines: OrderLines, firstDay: number, lastDay: number): OrderLines {
  const { customers, days, amounts, orders, groupOfLine } = lines;
  const size = days.length;
  const next = new Int32Array(lastDay - firstDay + 2);
  for (let line = 0; line < size; line++) next[days[line]! - firstDay + 1]!++;
  for (let day = 1; day < next.length; day++) next[day]! += next[day - 1]!;

  const laidCustomers = new Int32Array(size);
  const laidDays = new Int32Array(size);
  const laidAmounts = amounts && new Float64Array(size);
  const laidOrders = orders && new Int32Array(size);
  const laidGroups = groupOfLine && new Int32Array(size);
  for (let line = 0; line < size; line++) {
    const day = days[line]!;
    const place = next[day - firstDay]!++;
    laidCustomers[place] = customers[line]!;
    laidDays[place] = day;
    if (laidAmounts) laidAmounts[place] = amounts[line]!;
    if (laidOrders) laidOrders[place] = orders[line]!;
    if (laidGroups) laidGroups[place] = groupOfLine[line]!;
  }
  return {
    customers: laidCustomers,
    days: laidDays,
    amounts: laidAmounts,
    orders: laidOrders,
    groupOfLine: laidGroups,
  };
}
