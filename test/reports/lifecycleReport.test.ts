import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import {
  buyersLines,
  daysByCustomer,
  logOfLines,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
} from "./orders";
import { columnOf, keyNumber } from "./rows";

const KIND = "lifecycle";

/** By the definition, from a customer's days up to some day. */
function stageOn(days: readonly number[], on: number, activeDays: number, lapsedDays: number): string {
  const known = days.filter((day) => day <= on);
  if (known.length === 0) return "Not yet a customer";
  if (on - known[0]! <= activeDays) return "New";
  const since = on - known.at(-1)!;
  return since <= activeDays ? "Active" : since <= lapsedDays ? "Leaving" : "Lost";
}

describe("lifecycle report", () => {
  it("a young shop: every customer, every move and every month by the definition", () => {
    const lines = buyersLines(500);
    const report = reportOfOrders(KIND, logOfLines(lines), { activeDays: 60, lapsedDays: 120 });
    const own = daysByCustomer(lines);
    const [asOf, since] = [serial("2025-06-30"), serial("2025-05-31")];
    const stage = (id: string, on: number) => stageOn(own.get(id)!, on, 60, 120);
    const ids = columnOf(report, "customers", "Customer") as string[];
    assert.equal(ids.length, 500);
    assert.deepEqual(
      columnOf(report, "customers", "Stage"),
      ids.map((id) => stage(id, asOf))
    );
    assert.deepEqual(
      columnOf(report, "customers", "Stage on May 31, 2025"),
      ids.map((id) => stage(id, since))
    );
    const spend = columnOf(report, "customers", "Spend") as number[];
    assert.ok(spend.every((money, row) => row === 0 || money <= spend[row - 1]!));

    const names = columnOf(report, "stages", "Stage") as string[];
    assert.deepEqual(names, ["New", "Active", "Leaving", "Lost"]);
    const counted = (on: number) => names.map((name) => ids.filter((id) => stage(id, on) === name).length);
    const now = counted(asOf);
    assert.deepEqual(columnOf(report, "stages", "Customers"), now);
    assert.deepEqual(
      columnOf(report, "stages", "Change"),
      now.map((count, i) => count - counted(since)[i]!)
    );
    const money = lines
      .filter(({ id }) => stage(id, asOf) === "Lost")
      .reduce((sum, { amount }) => sum + amount, 0);
    assertClose(columnOf(report, "stages", "Revenue")[3] as number, money, 9);
    const from = columnOf(report, "movement", "From") as string[];
    for (const to of names)
      assert.deepEqual(
        columnOf(report, "movement", `To: ${to}`),
        from.map((name) => ids.filter((id) => stage(id, since) === name && stage(id, asOf) === to).length)
      );
    const days = (columnOf(report, "trend", "On") as string[]).map(serial);
    assert.equal(days.length, 12);
    assert.deepEqual(days.slice(-2), [since, asOf]);
    days.forEach((day, row) =>
      assert.deepEqual(
        names.map((name) => columnOf(report, "trend", name)[row]),
        counted(day)
      )
    );
    assert.equal(keyNumber(report, "New or active"), now[0]! + now[1]!);
    assert.equal(
      keyNumber(report, "Won back"),
      ids.filter((id) => ["Leaving", "Lost"].includes(stage(id, since)) && stage(id, asOf) === "Active")
        .length
    );
    assert.deepEqual(
      report.charts.map(({ kind }) => kind),
      ["column", "stackedColumn"]
    );
  });

  it("the Superstore without amounts, by quarters", () => {
    const report = reportOfOrders(KIND, logOfLines(superstoreLines(), { amounts: false, orders: false }), {
      period: "quarter",
      periodCount: 40,
    });
    const days = columnOf(report, "trend", "On");
    assert.equal(days.length, 16, "no period before the first order");
    assert.equal(
      report.tables[0]!.columns.some(({ unit }) => unit === "money"),
      false
    );
    assert.equal(keyNumber(report, "Customers"), 793);
  });

  it("one customer on one day: new", () => {
    const one = logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 0, order: "1" }]);
    const report = reportOfOrders(KIND, one);
    assert.deepEqual(columnOf(report, "customers", "Stage"), ["New"]);
    assert.deepEqual(columnOf(report, "movement", "To: New"), [1, 0, 0, 0, 0]);
    assert.deepEqual(columnOf(report, "stages", "Share of revenue"), [null, null, null, null]);
    assert.equal(report.charts.length, 1);
  });

  it("refuses limits the wrong way round, and a day before all orders", () => {
    const orders = logOfLines(buyersLines(20));
    assertRefused(() => quickReport(KIND, orders, { lapsedDays: 30 }), "out-of-domain", "lapsedDays", 30);
    assertRefused(() => quickReport(KIND, orders, { asOf: 40_000 }), "no-data", "asOf");
  });
});
