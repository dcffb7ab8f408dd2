import type { SheetCell } from "../writtenReport";

/** A line of an order list, for computations that know nothing of ours. */
export interface OrderLine {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
  readonly order: string;
}

/** The lines in a sheet's rows, with the columns counted from 0. */
export const linesOfRows = (
  rows: readonly (readonly SheetCell[])[],
  { id, day, amount, order }: Readonly<Record<keyof OrderLine, number>>
): OrderLine[] =>
  rows.map((row) => ({
    id: String(row[id]),
    day: Number(row[day]),
    amount: Number(row[amount]),
    order: String(row[order]),
  }));

/** "2017-03-01" as a serial day. */
export const serial = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

export const monthOf = (day: number): string =>
  new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 7);

export const quarterOf = (day: number): string => {
  const month = monthOf(day);
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
};

/** Each customer's days with a purchase, rising. */
export function daysByCustomer(lines: readonly OrderLine[]): Map<string, number[]> {
  const days = new Map<string, Set<number>>();
  for (const { id, day, amount } of lines) {
    if (amount < 0) continue;
    days.set(id, (days.get(id) ?? new Set<number>()).add(day));
  }
  return new Map([...days].map(([id, own]) => [id, [...own].sort((a, b) => a - b)]));
}
