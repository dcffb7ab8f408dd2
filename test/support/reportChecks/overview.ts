import { daysByCustomer, type OrderLine } from "./orders";
import { wilson, Z_95 } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface OverviewChoices {
  readonly periodOf: (day: number) => string;
  /** Of lost customers, from how many there were at the start and at the end. */
  readonly churn?: (lost: number, start: number, end: number) => number;
  /** As the headers name it, and how many standard errors it is wide on each side. */
  readonly confidence?: { readonly label: string; readonly z: number };
}

/** Period by period from sets of names, by the definitions. */
export function overviewOf(lines: readonly OrderLine[], { periodOf, churn = shareOfStart }: OverviewChoices) {
  const days = daysByCustomer(lines);
  const periods = [...new Set(lines.map(({ day }) => periodOf(day)))].sort();
  const buyers = periods.map(
    (period) =>
      new Set([...days].filter(([, own]) => own.some((day) => periodOf(day) === period)).map(([id]) => id))
  );
  return periods.map((period, index) => {
    const now = buyers[index]!;
    const before = buyers[index - 1] ?? new Set<string>();
    const first = (id: string) => periodOf(days.get(id)![0]!) === period;
    const kept = [...now].filter((id) => before.has(id)).length;
    const own = lines.filter(({ day }) => periodOf(day) === period);
    const until = [...days].filter(([, [day]]) => periodOf(day!) <= period);
    const repeat = until.filter(([, [, second]]) => second !== undefined && periodOf(second) <= period);
    const money = (some: readonly OrderLine[]) => some.reduce((all, { amount }) => all + amount, 0);
    // A refund is no order, whatever its number.
    const orders = new Set(own.flatMap(({ order, amount }) => (amount < 0 ? [] : order))).size;
    const cells = {
      Customers: now.size,
      New: [...now].filter(first).length,
      Returning: kept,
      Reactivated: [...now].filter((id) => !before.has(id) && !first(id)).length,
      Lost: before.size - kept,
      CRR: before.size > 0 ? kept / before.size : null,
      Churn: before.size > 0 ? churn(before.size - kept, before.size, now.size) : null,
      "RPR to date": repeat.length / until.length,
      Orders: orders,
      Revenue: money(own),
      AOV: money(own) / orders,
      "LTV to date": money(lines.filter(({ day }) => periodOf(day) <= period)) / until.length,
    };
    return { period, cells, kept, start: before.size };
  });
}

const shareOfStart = (lost: number, start: number): number => lost / start;

/** The table of periods, of which there may be more than are shown, and Wilson's intervals. */
export function checkOverview(view: ReportView, lines: readonly OrderLine[], choices: OverviewChoices): void {
  const { label, z } = choices.confidence ?? { label: "95%", z: Z_95 };
  const shown = view.column("periods", "Period").length;
  const expected = overviewOf(lines, choices).slice(-shown);
  assertRows(
    view,
    "periods",
    "Period",
    expected.map(({ period, cells, kept, start }) => {
      const [low, high] = start > 0 ? wilson(kept, start, z) : [null, null];
      return [period, { ...cells, [`CRR: Low (${label})`]: low, [`CRR: High (${label})`]: high }];
    })
  );
  const { period, cells } = expected.at(-1)!;
  for (const [name, value] of Object.entries(cells))
    if (!["Returning", "Reactivated", "Orders"].includes(name))
      assertCell(view.keyNumber(`${name}, ${period}`), value, 9, name);
}
