import assert from "node:assert/strict";
import fc from "fast-check";
import { orderEvents } from "../../../src/core/orders/orderEvents";
import { orderLogOfColumns } from "../../../src/core/orders/orderLogOfColumns";
import { repeatLadder } from "../../../src/core/retention/repeatLadder";
import { logOf, orderLines } from "../../support/orderLines";

describe("order events", () => {
  it("are the orders of each customer in order of time, by their numbers", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const log = logOf(lines);
        const { starts, days } = orderEvents(log);
        log.ids.forEach((id, customer) => {
          const firstDays = new Map<string, number>();
          for (const line of lines) {
            const key = line.order === "" ? `day ${line.day}` : line.order;
            if (line.id === id && line.amount >= 0)
              firstDays.set(key, Math.min(line.day, firstDays.get(key) ?? Infinity));
          }
          assert.deepEqual(
            [...days.subarray(starts[customer], starts[customer + 1])],
            [...firstDays.values()].sort((a, b) => a - b)
          );
        });
      })
    ));

  it("are lines where orders have no numbers; the ladder counts them if asked to", () => {
    const orders = orderLogOfColumns({
      ids: [["a", "a", "b", "a", "a"]],
      dates: [[5, 5, 5, 9, 9]],
      amounts: [[1, 2, 3, 4, -4]],
    });
    assert.deepEqual([...orderEvents(orders).days], [5, 5, 9, 5]);
    assert.deepEqual(
      repeatLadder(orders, { mergeSameDay: false }).map(({ customers, medianDays }) => [
        customers,
        medianDays,
      ]),
      [
        [2, 0],
        [1, 4],
        [1, null],
      ]
    );
    assert.deepEqual(
      repeatLadder(orders).map(({ customers }) => customers),
      [2, 1]
    );
  });
});
