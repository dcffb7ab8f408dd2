import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { rfmScores } from "../../../src/core/segments/rfmScores";
import { rfmSegmentOf } from "../../../src/core/segments/rfmSegments";
import {
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
} from "../../support/orderLines";

const bins = fc.integer({ min: 2, max: 10 });

describe("RFM scores", () => {
  it("rank each customer among the others", () =>
    fc.assert(
      fc.property(orderLines, bins, (lines, count) => {
        const asOf = Math.max(...lines.map(({ day }) => day));
        const customers = [...purchaseDays(lines)].map(([id, days]) => ({
          id,
          since: asOf - (days.at(-1) ?? NaN),
          orders: days.length,
          cents: Math.round(moneyOf(lines.filter((line) => line.id === id)) * 100),
        }));
        const scores = rfmScores(logOf(lines), { bins: count });
        assert.equal(scores.ids.length, customers.length);
        scores.ids.forEach((id, i) => {
          const own = customers.find((customer) => customer.id === id);
          assert.ok(own);
          const score = (isWorse: (other: (typeof customers)[number]) => boolean) =>
            1 + Math.floor((count * customers.filter(isWorse).length) / customers.length);
          const recency = score(({ since }) => since > own.since);
          const frequency = score(({ orders }) => orders < own.orders);
          const monetary = score(({ cents }) => cents < own.cents);
          assert.equal(scores.daysSinceLastOrder[i], own.since);
          assert.equal(scores.orderCount[i], own.orders);
          assert.ok(Math.abs((scores.spend[i] ?? NaN) * 100 - own.cents) < 1e-6);
          assert.deepEqual(
            [scores.recencyScore[i], scores.frequencyScore[i], scores.monetaryScore[i]],
            [recency, frequency, monetary]
          );
          assert.equal(scores.segments[i], rfmSegmentOf(recency, frequency, monetary, count));
        });
      })
    ));

  it("have thresholds in the units of what is scored", () =>
    fc.assert(
      fc.property(orderLines, bins, (lines, count) => {
        const { thresholds, daysSinceLastOrder, recencyScore, spend, monetaryScore } = rfmScores(
          logOf(lines),
          {
            bins: count,
          }
        );
        thresholds.daysSinceLastOrder.forEach((limit, i) => {
          for (const [customer, days] of daysSinceLastOrder.entries())
            assert.equal((recencyScore[customer] ?? NaN) >= i + 2, limit !== null && days <= limit);
        });
        thresholds.spend.forEach((limit, i) => {
          for (const [customer, money] of spend.entries())
            assert.equal((monetaryScore[customer] ?? NaN) >= i + 2, limit !== null && money >= limit);
        });
        assert.equal(thresholds.orderCount.length, count - 1);
      })
    ));

  it("do not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) => {
        const [before, after] = [lines, shuffled].map((rows) => rfmScores(logOf(rows)));
        assert.ok(before && after);
        before.ids.forEach((id, i) =>
          assert.equal(before.segments[i], after.segments[after.ids.indexOf(id)])
        );
      })
    ));

  it("never split those who paid the same, in whatever order and on however many lines", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(9.99, 19.99, 4.5, 29.9, 0.1, 0.2, 0.3), { minLength: 2, maxLength: 12 }),
        fc.nat(3),
        (prices, gap) => {
          const baskets = { up: prices, down: [...prices].reverse(), sorted: [...prices].sort() };
          const lines = Object.entries(baskets).flatMap(([id, basket]) => {
            let day = 45_000;
            return basket.map((amount) => {
              day += gap;
              return { id, day, amount, order: "", group: "" };
            });
          });
          const { spend, monetaryScore } = rfmScores(logOf(lines), { bins: 3 });
          assert.deepEqual([...spend], [spend[0], spend[0], spend[0]]);
          assert.deepEqual([...monetaryScore], [1, 1, 1]);
        }
      )
    ));

  it("do not depend on the currency", () =>
    fc.assert(
      fc.property(orderLines, (lines) =>
        assert.deepEqual(
          rfmScores(logOf(lines.map((line) => ({ ...line, amount: line.amount * 8 })))).segments,
          rfmScores(logOf(lines)).segments
        )
      )
    ));

  it("look back from the day they are asked for", () => {
    const log = logOf([
      { id: "a", day: 10, amount: 1, order: "", group: "" },
      { id: "b", day: 20, amount: 1, order: "", group: "" },
    ]);
    assert.deepEqual([...rfmScores(log, { asOf: 15 }).daysSinceLastOrder], [5]);
    assert.deepEqual([...rfmScores(log, { asOf: 30 }).daysSinceLastOrder], [20, 10]);
  });

  it("refuse other numbers of bins, and orders without amounts", () => {
    const log = logOf([{ id: "a", day: 1, amount: 1, order: "", group: "" }]);
    for (const wrong of [1, 11, 2.5])
      assert.throws(
        () => rfmScores(log, { bins: wrong }),
        (error) =>
          error instanceof MetricError && error.fault === "out-of-domain" && error.detail.input === "bins"
      );
    assert.throws(
      () => rfmScores(plainLogOf([{ id: "a", day: 1 }])),
      (error) => error instanceof MetricError && error.fault === "no-data"
    );
  });
});
