import assert from "node:assert/strict";
import { assertRefused } from "../support/assertions";
import { buyersLines, logOfLines, quickReport, reportOfOrders, serial, superstoreLines } from "./orders";
import { checkLifecycle } from "../support/reportChecks/lifecycle";
import { columnOf, keyNumber, viewOf } from "./rows";

const KIND = "lifecycle";

describe("lifecycle report", () => {
  it("a young shop: every customer, every move and every month by the definition", () => {
    const lines = buyersLines(500);
    const report = reportOfOrders(KIND, logOfLines(lines), { activeDays: 60, lapsedDays: 120 });
    assert.equal(columnOf(report, "trend", "On").length, 12);
    assert.deepEqual(columnOf(report, "trend", "On").slice(-2), ["2025-05-31", "2025-06-30"]);
    checkLifecycle(viewOf(report), lines, {
      activeDays: 60,
      lapsedDays: 120,
      asOf: "2025-06-30",
      since: "2025-05-31",
    });
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
