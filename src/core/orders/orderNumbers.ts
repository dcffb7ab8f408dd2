import type { OrderLog } from "../orderLog";

/** An order: a number that a customer's lines share. Lines with a blank number make one order a day. */
export interface NumberedOrders {
  /** By order: the customer, and the first day of any line that is no refund. */
  readonly customers: Int32Array;
  readonly days: Int32Array;
}

/** @internal The orders of a log by their numbers; `null` if it has none. An order of nothing but refunds is none. */
export function numberedOrders({ customers, days, orders, amounts }: OrderLog): NumberedOrders | null {
  if (!orders) return null;
  const found = new Map<number, number>();
  const orderCustomers: number[] = [];
  const orderDays: number[] = [];
  for (let line = 0; line < orders.length; line++) {
    if (amounts && amounts[line]! < 0) continue;
    const customer = customers[line]!;
    const day = days[line]!;
    const order = orders[line]!;
    const key = order < 0 ? -(customer * 2 ** 32 + day) : customer * 2 ** 32 + order;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, orderDays.length);
      orderCustomers.push(customer);
      orderDays.push(day);
    } else if (day < orderDays[known]!) orderDays[known] = day;
  }
  return { customers: Int32Array.from(orderCustomers), days: Int32Array.from(orderDays) };
}

/** @internal How many orders each customer has placed, by customer. */
export function ordersByCustomer(log: OrderLog): Int32Array | null {
  const numbered = numberedOrders(log);
  if (!numbered) return null;
  const counts = new Int32Array(log.ids.length);
  for (const customer of numbered.customers) counts[customer]!++;
  return counts;
}
