import fc from "fast-check";
import type { OrderLog } from "../../src/core/orderLog";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";

/** A line of an order list, for tests that compute metrics the plain way. */
export interface Line {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
  readonly order: string;
  readonly group: string;
}

/** A line without an order number and a group. */
export const lineOf = (id: string, day: number, amount: number): Line => ({
  id,
  day,
  amount,
  order: "",
  group: "",
});

export function logOf(lines: readonly Line[]): OrderLog {
  const column = (cell: (line: Line) => unknown) => lines.map((line) => [cell(line)]);
  return orderLogOfColumns({
    ids: column(({ id }) => id),
    dates: column(({ day }) => day),
    amounts: column(({ amount }) => amount),
    orderIds: column(({ order }) => order),
    groups: column(({ group }) => group),
  });
}

/** The same without amounts: every line is a purchase. */
export function plainLogOf(lines: readonly Pick<Line, "id" | "day">[]): OrderLog {
  return orderLogOfColumns({ ids: lines.map(({ id }) => [id]), dates: lines.map(({ day }) => [day]) });
}

export const firstTestDay = 45_000;

const line: fc.Arbitrary<Line> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "12", "__proto__", "constructor"),
  day: fc.integer({ min: firstTestDay, max: firstTestDay + 400 }),
  amount: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }).map((cents) => cents / 100) }
  ),
  order: fc.constantFrom("", "1", "2", "3", "4"),
  group: fc.constantFrom("", "web", "shop", "10", "9"),
});

/** Lines in order of time or in none, with at least one purchase among them. */
export const orderLines = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 80 }), fc.boolean())
  .map(([lines, inOrder]) => (inOrder ? [...lines].sort((a, b) => a.day - b.day) : lines))
  .filter((lines) => lines.some(({ amount }) => amount >= 0));

/** Lines and the same in another order. */
export const shuffledLines = orderLines.chain((lines) =>
  fc.tuple(
    fc.constant(lines),
    fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })
  )
);

/** The last days of brackets. */
export const risingBracketEnds = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
  .map((values) => values.sort((a, b) => a - b));

/** The plain way: of each customer the days with a purchase, rising. */
export function purchaseDays(lines: readonly Line[]): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const { id, day, amount } of lines) {
    if (amount < 0) continue;
    const known = days.get(id) ?? [];
    if (!known.includes(day)) known.push(day);
    days.set(
      id,
      known.sort((a, b) => a - b)
    );
  }
  return days;
}

/** Money of lines, added in cents so that nothing is lost. */
export const moneyOf = (lines: readonly Line[]) =>
  lines.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0) / 100;
