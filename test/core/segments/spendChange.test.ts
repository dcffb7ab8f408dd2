import assert from "node:assert/strict";
import fc from "fast-check";
import { spendChange } from "../../../src/core/segments/spendChange";
import { assertRefused } from "../../support/assertions";
import { logOf, moneyOf, orderLines, plainLogOf } from "../../support/orderLines";

describe("change of spend", () => {
  it("adds up the money of two stretches of time of one length", () =>
    fc.assert(
      fc.property(orderLines, fc.integer({ min: 1, max: 300 }), (lines, days) => {
        const log = logOf(lines);
        const asOf = Math.max(...lines.map(({ day }) => day));
        const { recentSpend, priorSpend } = spendChange(log, { days });
        log.ids.forEach((id, customer) => {
          const own = lines.filter((line) => line.id === String(id));
          const recent = own.filter(({ day }) => day > asOf - days);
          const prior = own.filter(({ day }) => day > asOf - 2 * days && day <= asOf - days);
          assert.ok(Math.abs(recentSpend[customer]! - moneyOf(recent)) < 1e-6);
          assert.ok(Math.abs(priorSpend[customer]! - moneyOf(prior)) < 1e-6);
        });
      })
    ));

  it("counts the first day of each stretch, and nothing after the day one looks back from", () => {
    const line = (day: number, amount: number) => ({ id: "a", day, amount, order: "", group: "" });
    const log = logOf([line(80, 1), line(81, 2), line(90, 4), line(91, 8), line(100, 16), line(101, 32)]);
    assert.deepEqual(spendChange(log, { asOf: 100, days: 10 }), {
      recentSpend: Float64Array.of(24),
      priorSpend: Float64Array.of(6),
    });
  });

  it("refuses no days, and orders without amounts", () => {
    const line = { id: "a", day: 45_000, amount: 1, order: "", group: "" };
    assertRefused(() => spendChange(logOf([line]), { days: 0 }), "out-of-domain", "days", 0);
    assertRefused(() => spendChange(plainLogOf([line]), { days: 9 }), "no-data", "amounts");
  });
});
