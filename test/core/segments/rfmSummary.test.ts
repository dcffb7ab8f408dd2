import assert from "node:assert/strict";
import fc from "fast-check";
import { rfmScores } from "../../../src/core/segments/rfmScores";
import { rfmSegments, rfmTactics } from "../../../src/core/segments/rfmSegments";
import { rfmSummary } from "../../../src/core/segments/rfmSummary";
import { logOf, moneyOf, orderLines, purchaseDays } from "../../support/orderLines";

const near = (a: number | null, b: number) => Math.abs((a ?? NaN) - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe("RFM summary", () => {
  it("adds up to all customers and all their money", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const summary = rfmSummary(rfmScores(logOf(lines)));
        const customers = purchaseDays(lines);
        const money = moneyOf(lines.filter(({ id }) => customers.has(id)));
        const sum = (part: (row: (typeof summary)[number]) => number) =>
          summary.reduce((total, row) => total + part(row), 0);
        assert.deepEqual(
          summary.map(({ segment }) => segment),
          rfmSegments
        );
        assert.equal(
          sum((row) => row.customers),
          customers.size
        );
        assert.ok(
          near(
            sum((row) => row.customerShare),
            1
          )
        );
        assert.ok(
          near(
            sum((row) => row.revenue),
            money
          )
        );
        if (money > 0.001)
          assert.ok(
            near(
              sum((row) => row.revenueShare ?? NaN),
              1
            )
          );
      })
    ));

  it("has the means of each segment's customers, and its tactic", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const scores = rfmScores(logOf(lines));
        for (const row of rfmSummary(scores)) {
          const own = scores.segments.flatMap((segment, i) => (segment === row.segment ? [i] : []));
          const mean = (values: ArrayLike<number>) =>
            own.reduce((total, i) => total + (values[i] ?? NaN), 0) / own.length;
          assert.equal(row.tactic, rfmTactics[row.segment]);
          if (own.length === 0)
            assert.deepEqual(
              [row.meanDaysSinceLastOrder, row.meanOrderCount, row.meanSpend],
              [null, null, null]
            );
          else {
            assert.ok(near(row.meanDaysSinceLastOrder, mean(scores.daysSinceLastOrder)));
            assert.ok(near(row.meanOrderCount, mean(scores.orderCount)));
            assert.ok(near(row.meanSpend, mean(scores.spend)));
          }
        }
      })
    ));

  it("has no shares of money where there is none", () => {
    const summary = rfmSummary(rfmScores(logOf([{ id: "a", day: 1, amount: 0, order: "", group: "" }])));
    assert.ok(summary.every(({ revenueShare }) => revenueShare === null));
  });
});
