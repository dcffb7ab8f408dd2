import assert from "node:assert/strict";
import { assertRefused } from "../support/assertions";
import { buyersLines, logOfLines, quickReport, reportOfOrders, serial, superstoreLines } from "./orders";
import { checkValueSegments } from "../support/reportChecks/valueSegments";
import { columnOf, viewOf } from "./rows";

const KIND = "value-segments";

describe("value segments report", () => {
  for (const [name, lines] of [
    ["the Superstore", superstoreLines()],
    ["buyers who drop out", buyersLines(500)],
  ] as const)
    it(`${name}: every customer and segment by the definition`, () => {
      const report = reportOfOrders(KIND, logOfLines(lines));
      checkValueSegments(viewOf(report), lines, { high: 0.2, low: 0.5, days: 180, calls: 20 });
    });

  it("other cut-offs, another stretch of time, fewer calls", () => {
    const lines = buyersLines(300);
    const options = { highShare: 0.1, lowShare: 0.3, recentDays: 60, callCount: 5 };
    const report = quickReport(KIND, logOfLines(lines), options);
    checkValueSegments(viewOf(report), lines, { high: 0.1, low: 0.3, days: 60, calls: 5 });
  });

  it("whoever left before both stretches of time is no steady customer, and can be called", () => {
    const day = serial("2024-05-10");
    const orders = (id: string, ago: number, amount: number) => ({ id, day: day - ago, amount, order: id });
    const lines = [
      orders("left", 400, 500),
      orders("gone", 500, 300),
      orders("stays", 10, 200),
      orders("less", 20, 20),
      orders("less", 200, 60),
      orders("low", 0, 1),
    ];
    const report = quickReport(KIND, logOfLines(lines), { lowShare: 0.2 });
    checkValueSegments(viewOf(report), lines, { high: 0.2, low: 0.2, days: 180, calls: 20 });
    const customers = columnOf(report, "customers", "Customer");
    const segmentOf = (id: string) => columnOf(report, "customers", "Segment")[customers.indexOf(id)];
    assert.deepEqual(["left", "gone", "stays"].map(segmentOf), ["High value", "At risk", "Steady"]);
    assert.deepEqual(columnOf(report, "calls", "Customer"), ["less", "left", "gone"]);
  });

  it("one customer on one day who paid nothing: shares of no money are blank, nobody is to be called", () => {
    const report = reportOfOrders(
      KIND,
      logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 0, order: "1" }])
    );
    assert.deepEqual(columnOf(report, "segments", "Customers"), [1, 0, 0, 0]);
    assert.deepEqual(columnOf(report, "segments", "Share of revenue"), [null, null, null, null]);
    assert.equal(
      report.tables.some(({ id }) => id === "calls"),
      false
    );
  });

  it("refuses shares of more than all, and a day before all orders", () => {
    const orders = logOfLines(buyersLines(20));
    assertRefused(
      () => quickReport(KIND, orders, { highShare: 0.6, lowShare: 0.5 }),
      "out-of-domain",
      "lowShare",
      0.5
    );
    assertRefused(() => quickReport(KIND, orders, { asOf: 40_000 }), "no-data", "asOf");
  });
});
