import assert from "node:assert/strict";
import fc from "fast-check";
import { purchasesOf } from "../../../src/core/orders/purchases";
import { logOf, moneyOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

describe("purchases", () => {
  it("are one a customer and day, in order of time, with the day's money", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const log = logOf(lines);
        const { starts, days, amounts, refunds } = purchasesOf(log);
        const expected = purchaseDays(lines);
        log.ids.forEach((id, customer) => {
          const from = starts[customer] ?? NaN;
          const end = starts[customer + 1] ?? NaN;
          const own = lines.filter((line) => line.id === id);
          assert.deepEqual([...days.subarray(from, end)], expected.get(String(id)) ?? []);
          for (let i = from; i < end; i++) {
            const money = moneyOf(own.filter(({ day }) => day === days[i]));
            assert.ok(Math.abs((amounts?.[i] ?? NaN) - money) < 1e-9);
          }
          const rest = moneyOf(own.filter(({ day }) => expected.get(String(id))?.includes(day) !== true));
          assert.ok(Math.abs((refunds?.[customer] ?? NaN) - rest) < 1e-9);
        });
      })
    ));

  it("of a customer with many lines are sorted too", () => {
    const days = Array.from({ length: 500 }, (_, i) => 1 + ((i * 7919) % 251));
    const lines = days.map((day, i) => ({ id: "a", day, amount: i, order: "", group: "" }));
    const { days: sorted, amounts } = purchasesOf(logOf(lines));
    assert.deepEqual(
      [...sorted],
      [...new Set(days)].sort((a, b) => a - b)
    );
    sorted.forEach((day, i) => assert.equal(amounts?.[i], moneyOf(lines.filter((line) => line.day === day))));
    assert.deepEqual([...purchasesOf(plainLogOf(lines)).days], [...sorted]);
  });

  it("of many lines in order of time stay as they are", () => {
    const lines = Array.from({ length: 100 }, (_, i) => ({ id: "a", day: 1 + (i >> 1) }));
    const { days, amounts, refunds } = purchasesOf(plainLogOf(lines));
    assert.deepEqual(
      [...days],
      Array.from({ length: 50 }, (_, i) => i + 1)
    );
    assert.equal(amounts, null);
    assert.equal(refunds, null);
  });

  it("are made once", () => {
    const log = plainLogOf([{ id: "a", day: 1 }]);
    assert.equal(purchasesOf(log), purchasesOf(log));
  });
});
