import assert from "node:assert/strict";
import { serialDay } from "../../src/core/calendar";
import type { OrderLog } from "../../src/core/orderLog";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { computeReport } from "../../src/reports/computeReport";
import type { OptionValue } from "../../src/reports/option";
import type { Report } from "../../src/reports/report";
import { assertClose, assertRefused } from "../support/assertions";
import { Random } from "../support/random";
import { columnOf, keyNumber, reportOfRows, rowColumns, soundInAll } from "./rows";

const reportOfOrders = (orders: OrderLog, options: Readonly<Record<string, OptionValue>> = {}): Report =>
  soundInAll(
    (locale) => computeReport({ kind: "goals-periods", input: { shape: "orders", orders }, options, locale }),
    "goals-periods"
  );

const day = (year: number, month: number, date: number) => serialDay({ year, month, day: date });

/** Two years of orders up to 31 October 2024. */
function madeOrders() {
  const random = new Random(11);
  const last = day(2024, 10, 31);
  const lines = Array.from({ length: 2500 }, (_, i) => ({
    id: `c${Math.floor(80 * random.uniform())}`,
    day: i === 0 ? last : last - Math.floor(660 * random.uniform()),
    amount: Math.round(1000 * random.uniform()) / 10,
  }));
  return {
    lines,
    log: orderLogOfColumns({
      ids: lines.map(({ id }) => [id]),
      dates: lines.map((line) => [line.day]),
      amounts: lines.map(({ amount }) => [amount]),
    }),
  };
}

const monthOf = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 7);

describe("goals and periods report", () => {
  // GOAL(0.1, 0.06, 0.09, 45658, 46022, 45840): a quarter of the way in half of the time
  it("a table of goals: way covered, time passed, status, also of goals that fall", () => {
    const rows = rowColumns({
      group: ["Churn", "Retention", "Done"],
      base: [0.1, 0.6, 0.2],
      now: [0.09, 0.8, 0.5],
      target: [0.06, 0.9, 0.5],
      start: [45_658, NaN, 45_658],
      end: [46_022, 46_022, 46_022],
      trialsBefore: [NaN, 80, NaN],
      trialsAfter: [NaN, 70, 50],
    });
    const report = reportOfRows("goals-periods", rows, { asOf: 45_840 });
    assertClose(columnOf(report, "goals", "Progress")[0] as number, 0.25, 10);
    assert.deepEqual(columnOf(report, "goals", "Time passed"), [0.5, null, 0.5]);
    assert.deepEqual(columnOf(report, "goals", "Status"), ["behind", "not yet reached", "reached"]);
    assert.equal(keyNumber(report, "Goals reached, of 3"), 1);
    assert.equal(keyNumber(report, "Goals behind"), 1);
    // COMPARE(0.6, 0.8, 80, 70): Newcombe's interval .0524 to .3339
    assert.equal((columnOf(report, "comparison", "Change, low (95%)")[1] as number).toFixed(4), "0.0524");
    assert.equal((columnOf(report, "comparison", "Change, high (95%)")[1] as number).toFixed(4), "0.3339");
    assert.equal(columnOf(report, "comparison", "p-value")[0], null);
    assert.match(report.notes.join("\n"), /no pace where/);
    const undated = reportOfRows("goals-periods", rows);
    assert.ok(
      !undated.tables[0]!.columns.some(({ name }) => name === "Time passed"),
      "no column without a number"
    );
    const chosen = reportOfRows("goals-periods", rows, { asOf: 45_840, goalStart: 45_658 });
    assert.deepEqual(columnOf(chosen, "goals", "Status"), ["behind", "on track", "reached"]);
  });

  it("retention of orders since New Year against the ten months before, by counting ids", () => {
    const { lines, log } = madeOrders();
    const report = reportOfOrders(log, { target: 95 });
    const byMonth = new Map<string, Set<string>>();
    for (const line of lines) {
      const month = monthOf(line.day);
      byMonth.set(month, (byMonth.get(month) ?? new Set()).add(line.id));
    }
    const buyers = (month: string) => byMonth.get(month)!;
    const months = [...byMonth.keys()].sort();
    const pooled = (chosen: readonly string[]) => {
      let kept = 0;
      let n = 0;
      for (const month of chosen) {
        const active = buyers(months[months.indexOf(month) - 1]!);
        n += active.size;
        kept += [...active].filter((id) => buyers(month).has(id)).length;
      }
      return { value: kept / n, n };
    };
    const since = months.filter((month) => month >= "2024-01");
    const before = months.filter((month) => month < "2024-01").slice(-since.length);
    assert.equal(since.length, 10);
    const now = pooled(since);
    const base = pooled(before);
    assertClose(keyNumber(report, "Customer retention rate") as number, now.value, 12);
    assertClose(keyNumber(report, "Before") as number, base.value, 12);
    assert.equal(keyNumber(report, "Target"), 0.95);
    const progress = (now.value - base.value) / (0.95 - base.value);
    assertClose(keyNumber(report, "Progress") as number, progress, 10);
    assertClose(keyNumber(report, "Time passed") as number, (day(2024, 10, 31) - day(2024, 1, 1)) / 365, 12);
    const q = (base.value * base.n + now.value * now.n) / (base.n + now.n);
    const z = Math.abs(now.value - base.value) / Math.sqrt(q * (1 - q) * (1 / base.n + 1 / now.n));
    const p = keyNumber(report, "p-value") as number;
    assert.equal(p < 0.05, z > 1.959964);

    const shown = columnOf(report, "periods", "Period") as string[];
    assert.equal(shown.at(-1), "2024-12");
    shown.forEach((month, index) => {
      const value = columnOf(report, "periods", "Customer retention rate")[index];
      if (month > "2024-10") assert.equal(value, null);
      else assertClose(value as number, pooled([month]).value, 12);
    });
    assertClose(columnOf(report, "periods", "Pace to the target").at(-1) as number, 0.95, 12);
    assert.equal(columnOf(report, "periods", "Pace to the target")[0], null);
    assert.equal(columnOf(report, "periods", "Phase").at(-1), "to come");
  });

  it("revenue against the same months of the year before; churn is to fall", () => {
    const { lines, log } = madeOrders();
    const options = { compare: "yearBefore", goalStart: day(2024, 3, 1), goalEnd: day(2024, 12, 31) };
    const report = reportOfOrders(log, { ...options, metric: "revenue", improvement: 0.2 });
    const mean = (year: number) =>
      lines
        .filter((one) => monthOf(one.day) >= `${year}-03` && monthOf(one.day) <= `${year}-10`)
        .reduce((sum, { amount }) => sum + amount, 0) / 8;
    assertClose(keyNumber(report, "Revenue per period") as number, mean(2024), 10);
    assertClose(keyNumber(report, "Before") as number, mean(2023), 10);
    assertClose(keyNumber(report, "Target") as number, 1.2 * mean(2023), 10);
    const churn = reportOfOrders(log, { ...options, metric: "churn" });
    assertClose(keyNumber(churn, "Target") as number, 0.9 * (keyNumber(churn, "Before") as number), 10);
    assert.match(churn.notes.join("\n"), /improved by 10%/);
  });

  it("warns of a target that is worse than the figure was, and of an improvement beyond all there is", () => {
    const { log } = madeOrders();
    const notesOf = (options: Readonly<Record<string, OptionValue>>) =>
      reportOfOrders(log, options).notes.join("\n");
    assert.match(notesOf({ target: 0.7 }), /Caution: the target \(0\.7%\) is worse than the figure before/);
    assert.match(notesOf({ metric: "churn", target: 99 }), /Caution: the target \(99%\) is worse/);
    assert.match(notesOf({ metric: "orders", target: 1e-6 }), /Caution/);
    assert.match(notesOf({ improvement: 10 }), /beyond 100%, the best there can be/);
    assert.match(notesOf({ metric: "churn", improvement: 2 }), /beyond 0%, the best there can be/);
    assert.doesNotMatch(notesOf({}), /Caution|beyond/);
    assert.doesNotMatch(notesOf({ metric: "churn", target: 0.1 }), /Caution|beyond/);
  });

  it("refuses what can't be judged, naming the option or the column", () => {
    const { log } = madeOrders();
    const of = (options: Readonly<Record<string, OptionValue>>) => () => reportOfOrders(log, options);
    assertRefused(of({ goalStart: day(2025, 1, 1), goalEnd: day(2025, 12, 31) }), "no-data", "goalStart", 0);
    assertRefused(of({ goalStart: day(2000, 1, 1) }), "no-data", "goalStart", 0);
    assertRefused(of({ asOf: day(2000, 1, 1) }), "no-data", "asOf", day(2000, 1, 1));
    assertRefused(of({ goalEnd: day(2010, 1, 1) }), "out-of-domain", "goalEnd", day(2010, 1, 1));
    const plain = orderLogOfColumns({ ids: [["a"], ["a"]], dates: [[45_000], [45_040]] });
    assertRefused(() => reportOfOrders(plain, { metric: "revenue" }), "no-data", "amount");
    const done = rowColumns({ group: ["x"], base: [5], now: [5], target: [5] });
    assertRefused(() => reportOfRows("goals-periods", done), "out-of-domain", "target");
    const half = rowColumns({
      group: ["x"],
      base: [0.5],
      now: [0.6],
      target: [0.7],
      trialsBefore: [10.5],
      trialsAfter: [10],
    });
    assertRefused(() => reportOfRows("goals-periods", half), "out-of-domain", "trialsBefore", 10.5);
  });
});
