import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import { checkCohortRevenue } from "../support/reportChecks/cohortRevenue";
import {
  buyersLines,
  logOfLines,
  monthOf,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
} from "./orders";
import { columnOf, viewOf } from "./rows";

const KIND = "cohort-revenue";

const byMonth = {
  periodOf: (day: number) => {
    const name = monthOf(day);
    return { name, index: 12 * Number(name.slice(0, 4)) + Number(name.slice(5)) };
  },
  unit: "month",
} as const;

describe("cohort revenue report", () => {
  it("a young shop: lifetime value and net revenue retention by plain sums", () => {
    const lines = buyersLines();
    const report = reportOfOrders(KIND, logOfLines(lines), { cohortCount: 18, ageCount: 18 });
    assert.deepEqual(
      report.tables.map(({ id }) => id),
      ["cumulative", "retention"]
    );
    checkCohortRevenue(viewOf(report), lines, { ...byMonth, outputs: ["cumulative", "retention"], ages: 18 });
    // The latest twelve are drawn, and the mean; the last cohort has no month yet in which it could keep anything.
    const rows = (first: number) => Array.from({ length: 12 }, (_, index) => first + index);
    assert.deepEqual(
      report.charts.map(({ series }) => series),
      [
        [...rows(6), 18],
        [...rows(5), 18],
      ]
    );
    assert.deepEqual(
      report.charts.map(({ table, unit, points }) => [table, unit, points!.firstColumn]),
      [
        ["cumulative", "money", 2],
        ["retention", "rate", 3],
      ]
    );
  });

  it("the Superstore by quarters: the table asked for comes first, the last cohorts and first ages only", () => {
    const report = reportOfOrders(KIND, logOfLines(superstoreLines()), {
      period: "quarter",
      output: "revenue",
      retention: false,
      cohortCount: 4,
      ageCount: 3,
    });
    assert.deepEqual(
      report.tables.map(({ id }) => id),
      ["revenue", "cumulative"]
    );
    assert.deepEqual(columnOf(report, "revenue", "Cohort").length, 4);
    assert.equal(report.tables[0]!.columns.length, 5);
    const [size] = columnOf(report, "cumulative", "Customers") as number[];
    const [money] = columnOf(report, "revenue", "0") as number[];
    assertClose(columnOf(report, "cumulative", "0")[0] as number, money! / size!, 9);
    assert.equal(report.tables[0]!.footer![0], "Weighted mean of all 16");
    assert.match(report.charts[0]!.caption, /0 quarters after the first order/);
  });

  it("revenue a customer has a table and curves of its own", () => {
    const report = reportOfOrders(KIND, logOfLines(buyersLines(300)), { output: "perCustomer" });
    assert.deepEqual(
      report.charts.map(({ table }) => table),
      ["perCustomer", "cumulative", "retention"]
    );
  });

  it("one customer on one day: the period under way, told as such; nothing is 0/0", () => {
    const one = logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 0, order: "1" }]);
    const report = reportOfOrders(KIND, one);
    assert.deepEqual(columnOf(report, "cumulative", "0"), [0]);
    assert.deepEqual(columnOf(report, "retention", "0"), [null]);
    assert.deepEqual(report.charts, []);
    assert.match(report.notes.join("\n"), /No period is over yet/);
  });

  it("refuses a day before all orders", () => {
    assertRefused(() => quickReport(KIND, logOfLines(buyersLines(20)), { asOf: 40_000 }), "no-data", "asOf");
  });
});
