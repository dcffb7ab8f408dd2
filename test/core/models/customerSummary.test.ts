import assert from "node:assert/strict";
import fc from "fast-check";
import { daysPerPeriod, periods } from "../../../src/core/calendar";
import { customerSummary } from "../../../src/core/models/customerSummary";
import { cdnowCalibrationEnd, cdnowCustomers, cdnowRows } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import {
  firstTestDay,
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
} from "../../support/orderLines";

const near = (a: number | undefined, b: number) =>
  Math.abs((a ?? NaN) - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe("customer summary", () => {
  itWithDatasets("of the CDNOW sample has the published counts", () => {
    const rows = cdnowRows();
    const log = logOf(
      rows.map(({ id, day, dollars }) => ({ id, day, amount: dollars, order: "", group: "" }))
    );
    const { x, tx, T, repeatMean, customers } = customerSummary(log, { asOf: cdnowCalibrationEnd });
    const counts = [0, 1, 2, 3, 4, 5, 6].map((n) => x.filter((count) => count === n).length);
    assert.deepEqual(
      [...counts, x.filter((count) => count >= 7).length],
      [1411, 439, 214, 100, 62, 38, 29, 64]
    );
    assert.equal(customers.length, 2357);
    const expected = cdnowCustomers();
    assert.deepEqual([...x], expected.x);
    assert.deepEqual([...tx], expected.tx);
    assert.deepEqual([...T], expected.T);
    expected.repeatMean.forEach((mean, i) => assert.ok(near(repeatMean?.[i], mean)));
    const all = customerSummary(log).purchases;
    const calibration = customerSummary(log, { asOf: cdnowCalibrationEnd }).purchases;
    assert.equal(
      all.reduce((sum, count) => sum + count, 0) - calibration.reduce((sum, count) => sum + count, 0),
      1882
    );
  });

  it("is what reading each customer's lines gives", () =>
    fc.assert(
      fc.property(
        orderLines,
        fc.constantFrom(...periods),
        fc.integer({ min: firstTestDay, max: firstTestDay + 500 }),
        (allLines, unit, asOf) => {
          const lines = allLines.filter(({ day }) => day <= asOf);
          const days = purchaseDays(lines);
          fc.pre(days.size > 0);
          const summary = customerSummary(logOf(allLines), { asOf, unit });
          assert.deepEqual(
            summary.ids,
            [...new Set(allLines.map(({ id }) => id))].filter((id) => days.has(id))
          );
          summary.ids.forEach((id, i) => {
            const own = days.get(id) ?? [];
            const [first = NaN, ...repeats] = own;
            const last = own.at(-1) ?? NaN;
            const ownLines = lines.filter((line) => line.id === id);
            assert.equal(logOf(allLines).ids[summary.customers[i] ?? NaN], id);
            assert.deepEqual(
              [summary.first[i], summary.last[i], summary.purchases[i], summary.x[i]],
              [first, last, own.length, own.length - 1]
            );
            assert.ok(near(summary.tx[i], (last - first) / daysPerPeriod[unit]));
            assert.ok(near(summary.T[i], (asOf - first) / daysPerPeriod[unit]));
            assert.ok(near(summary.total?.[i], moneyOf(ownLines)));
            const repeatMoney = moneyOf(ownLines.filter(({ day }) => repeats.includes(day)));
            assert.ok(near(summary.repeatMean?.[i], repeats.length === 0 ? 0 : repeatMoney / repeats.length));
          });
        }
      )
    ));

  it("counts purchases as orders where there are no order numbers, and has no money where there are no amounts", () => {
    const { orders, purchases, total, repeatMean } = customerSummary(
      plainLogOf([
        { id: "a", day: 1 },
        { id: "a", day: 1 },
        { id: "a", day: 8 },
      ])
    );
    assert.deepEqual([...orders], [2]);
    assert.deepEqual(orders, purchases);
    assert.deepEqual([total, repeatMean], [null, null]);
  });

  it("counts distinct order numbers", () => {
    const { orders, purchases } = customerSummary(
      logOf([
        { id: "a", day: 1, amount: 1, order: "1", group: "" },
        { id: "a", day: 1, amount: 1, order: "2", group: "" },
        { id: "a", day: 2, amount: 1, order: "2", group: "" },
      ])
    );
    assert.deepEqual([[...orders], [...purchases]], [[2], [2]]);
  });

  it("does not depend on the order of rows, but for the order of customers", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) => {
        const [before, after] = [lines, shuffled].map((rows) => customerSummary(logOf(rows)));
        assert.ok(before && after);
        before.ids.forEach((id, i) => {
          const j = after.ids.indexOf(id);
          assert.deepEqual(
            [before.x[i], before.tx[i], before.T[i], before.orders[i]],
            [after.x[j], after.tx[j], after.T[j], after.orders[j]]
          );
          const total = before.total?.[i] ?? NaN;
          assert.ok(Math.abs((after.total?.[j] ?? NaN) - total) <= 1e-12 * Math.abs(total) + 1e-12);
        });
      })
    ));
});
