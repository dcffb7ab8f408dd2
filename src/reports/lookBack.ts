import { atLeast, MetricError } from "../core/error";
import type { OrderLog } from "../core/orderLog";
import { tooFew } from "./blame";

/**
 * Refuses orders of which none is a purchase until the day one looks back from, blaming what the user knows.
 *
 * @param chosen the day the user chose; `null` if it follows from the orders
 * @throws MetricError no-data naming the day, or the customers if the day is not to blame
 */
export function requireBuyers({ firstDays }: OrderLog, asOf: number, chosen: number | null): void {
  if (firstDays.some((day) => day <= asOf)) return;
  if (chosen === null || firstDays.length === 0) throw tooFew("customer", "customers", 1, 0);
  const first = firstDays.reduce((earliest, day) => Math.min(earliest, day));
  throw new MetricError("no-data", { input: "asOf", requirement: atLeast(first), received: chosen });
}
