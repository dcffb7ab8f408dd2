import type { Row } from "./generator";

/** The least that must be done with rows: look at each cell that counts, and look up each id once, to tell customers apart. */
export function mapFloor(rows: readonly Row[]): number {
  const customers = new Map<string | number, number>();
  let days = 0;
  let money = 0;
  for (const row of rows) {
    const id = row[0];
    if (customers.get(id) === undefined) customers.set(id, customers.size);
    if (typeof row[1] === "number") days += row[1];
    if (typeof row[2] === "number") money += row[2];
  }
  return customers.size + days + money;
}
