import assert from "node:assert/strict";
import { assertWithin } from "../assertions";
import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface Contract {
  readonly start: number;
  readonly end: number | null;
}

export interface ContractChoices {
  readonly discount: number;
  readonly payment: number;
  readonly ahead: number;
}

/** The day of the month a contract began on, so many months later; for days that every month has. */
function due(start: number, renewal: number): number {
  const began = new Date((start - 25_569) * 86_400_000);
  const month = began.getUTCMonth() + renewal;
  return Date.UTC(began.getUTCFullYear(), month, began.getUTCDate()) / 86_400_000 + 25_569;
}

/** How many faced each renewal and stayed, and who is still there after how many, one contract at a time. */
export function renewalsOf(contracts: readonly Contract[]) {
  const last = Math.max(...contracts.flatMap(({ start, end }) => [start, end ?? start]));
  const faced: number[] = [];
  const stayed: number[] = [];
  for (let renewal = 1; contracts.some(({ start }) => due(start, renewal) <= last); renewal++) {
    const facing = contracts.filter(
      ({ start, end }) => due(start, renewal) <= last && (end === null || end > due(start, renewal - 1))
    );
    faced.push(facing.length);
    stayed.push(facing.filter(({ start, end }) => end === null || end > due(start, renewal)).length);
  }
  const there = new Map<number, number>();
  for (const { start, end } of contracts) {
    if (end !== null) continue;
    let renewals = 0;
    while (due(start, renewals + 1) <= last) renewals++;
    there.set(renewals, (there.get(renewals) ?? 0) + 1);
  }
  return { faced, stayed, there: [...there].sort(([one], [other]) => one - other) };
}

/** Shifted-beta-geometric: of those who face renewal k, the share who stay. */
const retention = (alpha: number, beta: number, k: number): number => (beta + k - 1) / (alpha + beta + k - 1);

const survival = (alpha: number, beta: number, periods: number): number =>
  Array.from({ length: periods }, (_, k) => retention(alpha, beta, k + 1)).reduce((a, b) => a * b, 1);

/** Payments to come within so many periods of one who has renewed so often, the next one not discounted. */
function payments(alpha: number, beta: number, renewals: number, discount: number, periods: number): number {
  let share = 1;
  let total = 0;
  for (let wait = 0; wait < periods && share > 1e-14; wait++) {
    share *= retention(alpha, beta, renewals + wait + 1) / (wait === 0 ? 1 : 1 + discount);
    total += share;
  }
  return total;
}

const EACH = "Payments from each in the periods projected";

/** Log-likelihood of what was seen at each renewal. */
const likelihood =
  ({ faced, stayed }: Pick<ReturnType<typeof renewalsOf>, "faced" | "stayed">) =>
  (alpha: number, beta: number): number =>
    sum(
      faced.map((n, index) => {
        const share = retention(alpha, beta, index + 1);
        return stayed[index]! * Math.log(share) + (n - stayed[index]!) * Math.log(1 - share);
      })
    );

/** What was seen by counting; what the model says by its formulas, at parameters that no others near them beat. */
export function checkContracts(
  view: ReportView,
  contracts: readonly Contract[],
  { discount, payment, ahead }: ContractChoices
): void {
  const renewals = renewalsOf(contracts);
  const { faced, stayed, there } = renewals;
  const [alpha, beta, written] = view.column("model", "Estimate") as [number, number, number];
  const fitOf = likelihood(renewals);
  assertCell(written, fitOf(alpha, beta), 10, "log-likelihood");
  for (const step of [1e-4, 1e-2, 0.3])
    for (const [a, b] of [
      [1 + step, 1],
      [1 - step, 1],
      [1, 1 + step],
      [1, 1 - step],
      [1 + step, 1 + step],
    ] as const)
      assert.ok(fitOf(alpha * a, beta * b) < written, `α × ${a}, β × ${b} would be likelier`);
  const errors = view.column("model", "Standard error") as number[];
  errorsOf(fitOf, alpha, beta).forEach((error, index) =>
    assertCell(errors[index], error, 3, "standard error")
  );

  const seen = faced.map((_, index) =>
    faced.slice(0, index + 1).reduce((share, n, k) => share * (stayed[k]! / n), 1)
  );
  assertRows(
    view,
    "projection",
    "Renewals",
    Array.from({ length: faced.length + ahead + 1 }, (_, period) => [
      period,
      {
        "Came up for renewal": faced[period - 1] ?? null,
        "Still there, actual": period === 0 ? 1 : (seen[period - 1] ?? null),
        "Still there, by the model": survival(alpha, beta, period),
        "Actual retention": period in faced || period === faced.length ? rate(stayed, faced, period) : null,
        "Retention by the model": period === 0 ? null : retention(alpha, beta, period),
        [EACH]: payments(alpha, beta, period, discount, ahead),
      },
    ]),
    8
  );

  const rows = there.map(([renewed, customers]) => {
    const each = payments(alpha, beta, renewed, discount, ahead);
    const endless = payments(alpha, beta, renewed, discount, Infinity);
    return { renewed, customers, each, total: customers * each, endless };
  });
  assertRows(
    view,
    "remaining",
    "Renewals",
    rows.map(({ renewed, customers, each, total, endless }) => [
      String(renewed),
      {
        "Customers still there": customers,
        [EACH]: each,
        "Payments in the periods projected": total,
        "Payments from each without end": endless,
        "Value in the periods projected": total * payment,
      },
    ]),
    8
  );
  const customers = sum(rows.map((row) => row.customers));
  const total = sum(rows.map((row) => row.total));
  const endless = sum(rows.map((row) => row.customers * row.endless));
  [customers, total / customers, total, endless / customers, total * payment].forEach((value, index) =>
    assertCell(view.footer("remaining")[index + 1], value, 8, `remaining in all ${index}`)
  );
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 8, label);
  const end = faced.length + ahead;
  number("Customers still there", customers);
  number(`Still there after renewal ${faced.length}, actual`, seen.at(-1)!);
  number(`Still there after renewal ${end}, by the model`, survival(alpha, beta, end));
  number("Retention at the next renewal", retention(alpha, beta, faced.length + 1));
  number("Payments in the periods projected", total);
  number(EACH, total / customers);
  number("Value in the periods projected", total * payment);
  number("Value per customer in the periods projected", (total * payment) / customers);
  number("Payments without end", endless);
  assertWithin(alpha / (alpha + beta), 0.04, 0.14);
}

const rate = (stayed: readonly number[], faced: readonly number[], period: number): number | null =>
  period === 0 ? null : stayed[period - 1]! / faced[period - 1]!;

/** From the curvature of the log-likelihood, by differences. */
function errorsOf(fitOf: (alpha: number, beta: number) => number, alpha: number, beta: number): number[] {
  const [h, k] = [alpha * 1e-3, beta * 1e-3];
  const middle = fitOf(alpha, beta);
  const aa = (fitOf(alpha + h, beta) - 2 * middle + fitOf(alpha - h, beta)) / h ** 2;
  const bb = (fitOf(alpha, beta + k) - 2 * middle + fitOf(alpha, beta - k)) / k ** 2;
  const ab =
    (fitOf(alpha + h, beta + k) -
      fitOf(alpha + h, beta - k) -
      fitOf(alpha - h, beta + k) +
      fitOf(alpha - h, beta - k)) /
    (4 * h * k);
  const determinant = aa * bb - ab * ab;
  return [Math.sqrt(-bb / determinant), Math.sqrt(-aa / determinant)];
}
