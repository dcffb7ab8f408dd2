import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { customerChurnRateFromOrders } from "../../../src/core/retention/customerChurnRateFromOrders";
import { customerRetentionRateFromOrders } from "../../../src/core/retention/customerRetentionRateFromOrders";
import { firstTestDay, lineOf, logOf, orderLines, plainLogOf } from "../../support/orderLines";

const day = fc.integer({ min: firstTestDay, max: firstTestDay + 400 });

describe("customer retention rate from orders", () => {
  it("is the share of those active before who bought in the period", () =>
    fc.assert(
      fc.property(
        orderLines,
        day,
        fc.nat(200),
        fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
        (lines, from, length, activeDays) => {
          const to = from + length;
          const bought = lines.filter(({ amount }) => amount >= 0);
          const start = from - (activeDays ?? length + 1);
          const before = new Set(
            bought.filter((line) => line.day >= start && line.day < from).map(({ id }) => id)
          );
          const within = new Set(
            bought.filter((line) => line.day >= from && line.day <= to).map(({ id }) => id)
          );
          fc.pre(before.size > 0);
          const rate = customerRetentionRateFromOrders(logOf(lines), { from, to, activeDays });
          assert.equal(rate, [...before].filter((id) => within.has(id)).length / before.size);
          assert.equal(rate + customerChurnRateFromOrders(logOf(lines), { from, to, activeDays }), 1);
        }
      )
    ));

  it("counts the first and the last day of both times, and no refunds", () => {
    const bought = [
      lineOf("a", 90, 1),
      lineOf("a", 110, 0),
      lineOf("b", 99, 1),
      lineOf("b", 111, 1),
      lineOf("c", 89, 1),
    ];
    const window = { from: 100, to: 110, activeDays: 10 };
    assert.equal(customerRetentionRateFromOrders(logOf(bought), window), 1 / 2);
    assert.equal(customerRetentionRateFromOrders(logOf([...bought, lineOf("b", 105, -1)]), window), 1 / 2);
    assert.equal(customerRetentionRateFromOrders(logOf([...bought, lineOf("d", 95, -1)]), window), 1 / 2);
    assert.equal(customerRetentionRateFromOrders(logOf(bought), { from: 100, to: 110 }), 1 / 3);
  });

  const log = plainLogOf([{ id: "a", day: 100 }]);
  for (const { name, window, fault, input } of [
    {
      name: "nobody was active before",
      window: { from: 100, to: 110 },
      fault: "zero-denominator",
      input: "activeDays",
    },
    {
      name: "the period ends before it begins",
      window: { from: 110, to: 109 },
      fault: "out-of-domain",
      input: "from",
    },
    {
      name: "the period begins on no day",
      window: { from: 0, to: 9 },
      fault: "out-of-domain",
      input: "from",
    },
    {
      name: "the period ends on half a day",
      window: { from: 1, to: 9.5 },
      fault: "out-of-domain",
      input: "to",
    },
    {
      name: "the time before is empty",
      window: { from: 101, to: 110, activeDays: 0 },
      fault: "out-of-domain",
      input: "activeDays",
    },
  ])
    it(`fails if ${name}`, () =>
      assert.throws(
        () => customerRetentionRateFromOrders(log, window),
        (error) => error instanceof MetricError && error.fault === fault && error.detail.input === input
      ));
});
