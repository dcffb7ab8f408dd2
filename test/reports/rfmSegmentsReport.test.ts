import assert from "node:assert/strict";
import { liveTables } from "../../src/reports/liveFormulas";
import { assertRefused } from "../support/assertions";
import { logOfLines, quickReport, reportOfOrders, superstoreLines, type OrderLine } from "./orders";
import { columnOf, keyNumber } from "./rows";

const RULES = "Champions: orders>=8, days<=30\nBig spenders: spend>=5000\nGone: days>365\nThe others:";

/** The same rules, spelt out over the lines. */
function naiveSegments(lines: readonly OrderLine[]): Map<string, { segment: string; spend: number }> {
  const asOf = Math.max(...lines.map(({ day }) => day));
  const ids = new Set(lines.map(({ id }) => id));
  return new Map(
    [...ids].map((id) => {
      const own = lines.filter((line) => line.id === id);
      const days = asOf - Math.max(...own.map(({ day }) => day));
      const orders = new Set(own.map(({ day }) => day)).size;
      const spend = own.reduce((sum, { amount }) => sum + amount, 0);
      const segment =
        orders >= 8 && days <= 30
          ? "Champions"
          : spend >= 5000
            ? "Big spenders"
            : days > 365
              ? "Gone"
              : "The others";
      return [id, { segment, spend }];
    })
  );
}

describe("report of RFM segments", () => {
  const lines = superstoreLines();
  const orders = logOfLines(lines);

  it("takes one's own rules, customer by customer", () => {
    const report = reportOfOrders("rfm-segments", orders, { rules: RULES });
    const expected = naiveSegments(lines);
    const segments = columnOf(report, "customers", "Segment");
    columnOf(report, "customers", "Customer").forEach((id, row) =>
      assert.equal(segments[row], expected.get(String(id))!.segment, String(id))
    );
    const names = ["Champions", "Big spenders", "Gone", "The others"];
    assert.deepEqual(columnOf(report, "segments", "Segment"), names);
    const counts = names.map(
      (name) => [...expected.values()].filter(({ segment }) => segment === name).length
    );
    assert.deepEqual(columnOf(report, "segments", "Customers"), counts);
    assert.ok(counts.every((count) => count > 0));
    assert.equal(keyNumber(report, "Customers, Gone"), counts[2]);
    // Only a segment with the name of a usual one has the tactic of that one.
    assert.deepEqual(
      columnOf(report, "segments", "What to do").map((tactic) => tactic !== null),
      [true, false, false, false]
    );
  });

  it("puts whom no rule fits with the others", () => {
    const report = reportOfOrders("rfm-segments", orders, { rules: "Recent: R>=4" });
    assert.deepEqual(columnOf(report, "segments", "Segment"), ["Recent", "Other"]);
    assert.ok(report.tables[0]!.columns.every(({ name }) => name !== "What to do"));
  });

  it("has the usual eleven segments where the rules are blank", () => {
    const usual = quickReport("rfm-segments", orders);
    assert.deepEqual(quickReport("rfm-segments", orders, { rules: " \n " }), usual);
    assert.equal(columnOf(usual, "segments", "Segment").length, 11);
  });

  it("refuses scores that there are not, before it computes", () =>
    assertRefused(
      () => quickReport("rfm-segments", orders, { rules: "Best: R>=4", bins: 3 }),
      "out-of-domain",
      "rules",
      "R>=4"
    ));

  it("blames the day where nobody had bought yet", () =>
    assertRefused(() => quickReport("rfm-segments", orders, { asOf: 10_000 }), "no-data", "asOf"));

  it("is not live by one's own rules, which formulas don't take", () => {
    const cells = { customer: "O[C]", date: "O[D]", amount: "O[A]" };
    assert.equal(liveTables("rfm-segments", { bins: 5, rules: RULES, asOf: null }, cells), null);
    for (const rules of ["", "\n"])
      assert.equal(liveTables("rfm-segments", { bins: 5, rules, asOf: null }, cells)?.length, 2);
  });
});
