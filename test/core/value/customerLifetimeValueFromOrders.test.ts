import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { customerLifetimeValueFromOrders } from "../../../src/core/value/customerLifetimeValueFromOrders";
import {
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
} from "../../support/orderLines";

describe("customer lifetime value from orders", () => {
  it("is all money over all customers who bought", () =>
    fc.assert(
      fc.property(orderLines, fc.double({ min: 0, max: 1, noNaN: true }), (lines, margin) => {
        const expected = (moneyOf(lines) * margin) / purchaseDays(lines).size;
        const value = customerLifetimeValueFromOrders(logOf(lines), margin);
        assert.ok(Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected)));
      })
    ));

  it("does not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) => {
        const [before, after] = [lines, shuffled].map((rows) => customerLifetimeValueFromOrders(logOf(rows)));
        assert.ok(Math.abs((before ?? NaN) - (after ?? NaN)) <= 1e-12 * Math.abs(before ?? NaN) + 1e-12);
      })
    ));

  it("refuses margins above 1 and orders without amounts", () => {
    for (const [log, margin, fault] of [
      [logOf([{ id: "a", day: 1, amount: 1, order: "", group: "" }]), 1.5, "out-of-domain"],
      [plainLogOf([{ id: "a", day: 1 }]), 1, "no-data"],
    ] as const)
      assert.throws(
        () => customerLifetimeValueFromOrders(log, margin),
        (error) => error instanceof MetricError && error.fault === fault
      );
  });
});
