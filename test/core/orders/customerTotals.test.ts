import assert from "node:assert/strict";
import fc from "fast-check";
import { customerTotals } from "../../../src/core/orders/customerTotals";
import {
  lineOf,
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  type Line,
} from "../../support/orderLines";

/** All ways a list comes: in order of time, newest first, by customer, in no order; with refunds and without. */
const anyLines = fc
  .tuple(orderLines, fc.constantFrom("forwards", "backwards", "by customer", "none"), fc.boolean())
  .map(([lines, order, refunds]) => {
    const kept = refunds ? lines : lines.filter(({ amount }) => amount >= 0);
    const inTime = (a: Line, b: Line) => a.day - b.day;
    if (order === "forwards") return kept.sort(inTime);
    if (order === "backwards") return kept.sort((a, b) => inTime(b, a));
    return order === "none" ? kept : kept.sort((a, b) => a.id.localeCompare(b.id) || inTime(a, b));
  });

const near = (a: number | undefined, b: number) => Math.abs((a ?? NaN) - b) <= 1e-9;

describe("customer totals", () => {
  it("are what each customer's lines add up to", () =>
    fc.assert(
      fc.property(anyLines, (lines) => {
        const log = logOf(lines);
        const { last, purchases, money } = customerTotals(log);
        const days = purchaseDays(lines);
        log.ids.forEach((id, customer) => {
          const own = days.get(String(id)) ?? [];
          const ownLines = lines.filter((line) => line.id === id);
          assert.equal(last[customer], own.at(-1) ?? 0);
          assert.equal(purchases[customer], own.length);
          assert.ok(near(money?.total[customer], moneyOf(ownLines)));
          assert.ok(
            near(money?.repeat[customer], moneyOf(ownLines.filter(({ day }) => own.slice(1).includes(day))))
          );
        });
        const plain = customerTotals(plainLogOf(lines));
        assert.equal(plain.money, null);
        plainLogOf(lines).ids.forEach((id, customer) => {
          const own = new Set(lines.filter((line) => line.id === id).map(({ day }) => day));
          assert.equal(plain.purchases[customer], own.size);
          assert.equal(plain.last[customer], Math.max(...own));
        });
      }),
      { numRuns: 300 }
    ));

  it("lose nothing of the money of many small purchases, whichever way they are added up", () => {
    const lines = [0.3, ...new Array<number>(10).fill(0.1)].map((amount, i) =>
      lineOf("a", 45_000 + i, amount)
    );
    const mixed = [...lines.slice(5), ...lines.slice(0, 5)];
    for (const inSomeOrder of [lines, [...lines].reverse(), mixed])
      assert.deepEqual(customerTotals(logOf(inSomeOrder)).money, {
        total: Float64Array.of(1.3),
        repeat: Float64Array.of(1),
      });
  });

  it("are made once", () => {
    const log = plainLogOf([{ id: "a", day: 1 }]);
    assert.equal(customerTotals(log), customerTotals(log));
  });
});
