import assert from "node:assert/strict";
import { assertRefused } from "../support/assertions";
import { buyersLines, logOfLines, quickReport, reportOfOrders, serial, superstoreLines } from "./orders";
import { checkLadder } from "../support/reportChecks/ladder";
import { Z_95 } from "../support/reportChecks/statistics";
import { columnOf, viewOf } from "./rows";

const KIND = "repeat-ladder";

const confidence = { label: "95%", z: Z_95 };

describe("repeat ladder report", () => {
  for (const [name, lines] of [
    ["the Superstore", superstoreLines()],
    ["buyers who drop out", buyersLines(600)],
  ] as const)
    it(`${name}: rung by rung, by plain counting`, () => {
      const report = reportOfOrders(KIND, logOfLines(lines));
      checkLadder(viewOf(report), lines, { rungs: 10, byNumber: false, confidence });
      assert.deepEqual(
        report.charts.map(({ kind }) => kind),
        ["column", "line"]
      );
    });

  it("several orders of one day count one by one if asked to", () => {
    const lines = superstoreLines();
    const report = quickReport(KIND, logOfLines(lines), { mergeSameDay: false, maximum: 5 });
    checkLadder(viewOf(report), lines, { rungs: 5, byNumber: true, confidence });
    assert.match(report.notes.join("\n"), /Each order number is a purchase of its own/);
    const byLine = quickReport(KIND, logOfLines(lines, { orders: false }), { mergeSameDay: false });
    assert.match(byLine.notes.join("\n"), /Each row is a purchase of its own/);
  });

  it("one customer on one day: one rung, no chart; few customers are told of", () => {
    const report = reportOfOrders(
      KIND,
      logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 5, order: "1" }])
    );
    assert.deepEqual(columnOf(report, "ladder", "Share who made the next"), [0]);
    assert.deepEqual(columnOf(report, "ladder", "Median days to the next"), [null]);
    assert.deepEqual(report.charts, []);
    assert.match(report.notes.join("\n"), /fewer than 30 customers made each of these purchases.*: 1\./);
  });

  it("refuses a day before all orders", () => {
    assertRefused(() => quickReport(KIND, logOfLines(buyersLines(20)), { asOf: 40_000 }), "no-data", "asOf");
  });
});
