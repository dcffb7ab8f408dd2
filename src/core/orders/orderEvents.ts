import type { OrderLog } from "../orderLog";
import { numberedOrders } from "./orderNumbers";
import type { Purchases } from "./purchases";
import { startsByKey } from "./startsByKey";

/**
 * @internal The orders of a log by customer and in order of time, several of one day apart: those with different numbers, or
 * where the log has none, its lines. Refunds are no orders.
 */
export function orderEvents(log: OrderLog): Pick<Purchases, "starts" | "days"> {
  const { customers, days } = numberedOrders(log) ?? linesOf(log);
  const starts = startsByKey(customers, log.ids.length);
  const next = starts.slice();
  const laid = new Int32Array(days.length);
  days.forEach((day, order) => {
    laid[next[customers[order]!]!++] = day;
  });
  for (let customer = 0; customer < log.ids.length; customer++)
    laid.subarray(starts[customer], starts[customer + 1]).sort();
  return { starts, days: laid };
}

function linesOf({ customers, days, amounts }: OrderLog) {
  if (!amounts) return { customers, days };
  const isOrder = (_: number, line: number) => amounts[line]! >= 0;
  return { customers: customers.filter(isOrder), days: days.filter(isOrder) };
}
