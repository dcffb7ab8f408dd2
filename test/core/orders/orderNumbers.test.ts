import assert from "node:assert/strict";
import fc from "fast-check";
import { numberedOrders, ordersByCustomer } from "../../../src/core/orders/orderNumbers";
import { logOf, orderLines, plainLogOf } from "../../support/orderLines";

describe("order numbers", () => {
  it("tell a customer's orders apart; lines without one make an order a day; refunds make none", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const log = logOf(lines);
        const firstDays = new Map<string, number>();
        for (const { id, order, day, amount } of lines) {
          const key = JSON.stringify([id, order === "" ? day : order]);
          if (amount >= 0) firstDays.set(key, Math.min(day, firstDays.get(key) ?? Infinity));
        }
        assert.deepEqual([...(numberedOrders(log)?.days ?? [])].sort(), [...firstDays.values()].sort());
        const counts = ordersByCustomer(log);
        log.ids.forEach((id, customer) =>
          assert.equal(
            counts?.[customer],
            [...firstDays.keys()].filter((key) => (JSON.parse(key) as string[])[0] === id).length
          )
        );
      })
    ));

  it("are not there if the list has none", () => {
    assert.equal(numberedOrders(plainLogOf([{ id: "a", day: 1 }])), null);
    assert.equal(ordersByCustomer(plainLogOf([{ id: "a", day: 1 }])), null);
  });
});
