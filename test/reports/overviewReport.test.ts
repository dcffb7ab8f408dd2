import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import {
  buyersLines,
  daysByCustomer,
  logOfLines,
  monthOf,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
} from "./orders";
import { checkOverview, overviewOf } from "../support/reportChecks/overview";
import { Z_90 } from "../support/reportChecks/statistics";
import { columnOf, keyNumber, viewOf } from "./rows";

const KIND = "overview";

describe("overview report", () => {
  it("the Superstore, month by month, by the definitions", () => {
    const lines = superstoreLines();
    const report = reportOfOrders(KIND, logOfLines(lines), { periodCount: 48 });
    const months = [...new Set(lines.map(({ day }) => monthOf(day)))].sort();
    assert.equal(months.length, 48);
    assert.deepEqual(columnOf(report, "periods", "Period"), months);
    const expected = overviewOf(lines, { periodOf: monthOf });
    checkOverview(viewOf(report), lines, { periodOf: monthOf });

    const at = (month: string) => expected[months.indexOf(month)]!.cells;
    assert.equal(keyNumber(report, "Customers, 2017-12"), at("2017-12").Customers);
    assertClose(keyNumber(report, "LTV to date, 2017-12") as number, 2897.02, 3);
    assert.deepEqual(columnOf(report, "latest", "Period"), [
      "2017-12",
      "2017-11",
      "Change from the period before",
      "2016-12",
      "Change from last year",
    ]);
    const [now, before, change, lastYear, changeOnYear] = columnOf(report, "latest", "CRR") as number[];
    assert.deepEqual([now, before, lastYear], [at("2017-12").CRR, at("2017-11").CRR, at("2016-12").CRR]);
    assertClose(change!, now! - before!, 12);
    assertClose(changeOnYear!, now! - lastYear!, 12);
    const growth = columnOf(report, "growth", "Revenue") as number[];
    assertClose(growth[0]!, at("2017-12").Revenue / at("2017-11").Revenue - 1, 9);
    assertClose(growth[1]!, at("2017-12").Revenue / at("2016-12").Revenue - 1, 9);
    assert.deepEqual(
      report.charts.map(({ kind }) => kind),
      ["stackedColumn", "line", "column", "line"]
    );
  });

  it("intervals are Wilson's", () => {
    const lines = buyersLines(300);
    const confidence = { label: "90%", z: Z_90 };
    const report = quickReport(KIND, logOfLines(lines), { confidence: 0.9 });
    checkOverview(viewOf(report), lines, { periodOf: monthOf, confidence });
  });

  it("with inactivity a customer stays one for so many days", () => {
    const lines = buyersLines(400);
    const report = reportOfOrders(KIND, logOfLines(lines, { amounts: false, orders: false }), {
      inactivityDays: 90,
      churnBasis: "mean",
    });
    const own = [...daysByCustomer(lines).values()];
    const customersOn = (date: string) =>
      own.filter((days) => days.some((day) => day <= serial(date) && day > serial(date) - 90));
    const start = customersOn("2025-02-28");
    const end = customersOn("2025-03-31");
    const kept = start.filter((days) => end.includes(days)).length;
    const row = columnOf(report, "periods", "Period").indexOf("2025-03");
    const cell = (name: string) => columnOf(report, "periods", name)[row] as number;
    assert.equal(cell("Customers"), end.length);
    assert.equal(cell("Kept"), kept);
    assertClose(cell("CRR"), kept / start.length, 12);
    assertClose(cell("Churn"), (start.length - kept) / ((start.length + end.length) / 2), 12);
    assert.equal(
      report.tables.at(-1)!.columns.some(({ unit }) => unit === "money"),
      false
    );
    assert.match(report.notes.join("\n"), /within the last 90 days/);
  });

  it("weeks and years are compared with those a year before", () => {
    const orders = logOfLines(superstoreLines());
    const weeks = quickReport(KIND, orders, { period: "week" });
    assert.deepEqual(columnOf(weeks, "latest", "Period").slice(0, 4), [
      "2017-W52",
      "2017-W51",
      "Change from the period before",
      "2016-W52",
    ]);
    const years = quickReport(KIND, orders, { period: "year" });
    assert.deepEqual(columnOf(years, "latest", "Period"), ["2017", "2016", "Change from the period before"]);
  });

  it("one customer on one day: the period under way, told as such", () => {
    const report = reportOfOrders(
      KIND,
      logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 5, order: "1" }])
    );
    assert.deepEqual(columnOf(report, "periods", "Period"), ["2024-05"]);
    assert.equal(keyNumber(report, "Customers, 2024-05"), 1);
    assert.equal(keyNumber(report, "CRR, 2024-05"), null);
    assert.deepEqual(report.charts, []);
    assert.match(report.notes.join("\n"), /2024-05 is not over yet/);
    assert.equal(report.tables.length, 1);
  });

  it("the period under way is shown when asked for, and never compared", () => {
    const lines = superstoreLines();
    const report = quickReport(KIND, logOfLines(lines), { incomplete: true, asOf: serial("2017-12-10") });
    assert.equal(columnOf(report, "periods", "Period").at(-1), "2017-12");
    assert.equal(columnOf(report, "latest", "Period")[0], "2017-11");
  });

  it("refuses an inactivity shorter than a period, and a day before all orders", () => {
    const orders = logOfLines(superstoreLines().slice(0, 50));
    assertRefused(
      () => quickReport(KIND, orders, { inactivityDays: 20 }),
      "out-of-domain",
      "inactivityDays",
      20
    );
    assertRefused(() => quickReport(KIND, orders, { asOf: serial("2001-01-01") }), "no-data", "asOf");
    const refunds = logOfLines([{ id: "a", day: 45_000, amount: -5, order: "1" }]);
    assertRefused(() => quickReport(KIND, refunds), "no-data", "customer");
  });
});
