import { MetricError } from "../core/error";
import type { OrderLog } from "../core/orderLog";

/**
 * Refuses orders of which none is a purchase until the day one looks back from, blaming what the user knows.
 *
 * @param chosen the day the user chose; `null` if it follows from the orders
 * @throws MetricError no-data naming the day, or the customers if the day is not to blame
 */
export function requireBuyers({ firstDays }: OrderLog, asOf: number, chosen: number | null): void {
  if (firstDays.some((day) => day <= asOf)) return;
  throw new MetricError("no-data", {
    input: chosen === null ? "customer" : "asOf",
    requirement: { must: "enough", what: "customers", minimum: 1 },
    received: 0,
  });
}
