import assert from "node:assert/strict";
import fc from "fast-check";
import { spendChange } from "../../../src/core/segments/spendChange";
import { assertRefused } from "../../support/assertions";
import { lineOf, logOf, moneyOf, orderLines, plainLogOf } from "../../support/orderLines";

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
    const log = logOf([
      lineOf("a", 80, 1),
      lineOf("a", 81, 2),
      lineOf("a", 90, 4),
      lineOf("a", 91, 8),
      lineOf("a", 100, 16),
      lineOf("a", 101, 32),
    ]);
    assert.deepEqual(spendChange(log, { asOf: 100, days: 10 }), {
      recentSpend: Float64Array.of(24),
      priorSpend: Float64Array.of(6),
    });
  });

  it("refuses no days, and orders without amounts", () => {
    const line = lineOf("a", 45_000, 1);
    assertRefused(() => spendChange(logOf([line]), { days: 0 }), "out-of-domain", "days", 0);
    assertRefused(() => spendChange(plainLogOf([line]), { days: 9 }), "no-data", "amounts");
  });
});
