import assert from "node:assert/strict";
import fc from "fast-check";
import { never, ordersBetween, ordersUntil, requireAmounts } from "../../src/core/orderLog";
import { OrderLogBuilder } from "../../src/core/orders/orderLogBuilder";
import { assertRefused } from "../support/assertions";
import { firstTestDay, logOf, orderLines, plainLogOf } from "../support/orderLines";

const day = fc.integer({ min: firstTestDay - 10, max: firstTestDay + 410 });

describe("order log", () => {
  it("cut to a time is what the lines of that time would make", () =>
    fc.assert(
      fc.property(orderLines, day, day, (lines, from, to) => {
        const log = logOf(lines);
        const cut = ordersBetween(log, from, to);
        const kept = lines.filter((line) => line.day >= from && line.day <= to);
        const idOf = (customer: number) => String(log.ids[customer]);
        assert.deepEqual(
          Array.from(cut.days, (lineDay, i) => [
            idOf(cut.customers[i] ?? NaN),
            lineDay,
            cut.amounts?.[i],
            cut.groups?.ofLines[i] === -1 ? "" : String(cut.groups?.names[cut.groups.ofLines[i] ?? NaN]),
          ]),
          kept.map(({ id, day: lineDay, amount, group }) => [id, lineDay, amount, group])
        );
        assert.equal(cut.orders?.length, kept.length);
        log.ids.forEach((id, customer) =>
          assert.equal(
            cut.firstDays[customer],
            Math.min(
              never,
              ...kept.filter((line) => line.id === id && line.amount >= 0).map((line) => line.day)
            )
          )
        );
        assert.equal(cut.firstDay, kept.length === 0 ? 0 : Math.min(...kept.map((line) => line.day)));
        assert.equal(cut.lastDay, Math.max(-1, ...kept.map((line) => line.day)));
      })
    ));

  it("is left as it is if nothing is cut off", () => {
    const log = plainLogOf([{ id: "a", day: 5 }]);
    assert.equal(ordersBetween(log, 5, 5), log);
    assert.equal(ordersUntil(log), log);
    assert.equal(ordersBetween(log, 6, 9).amounts, null);
  });

  it("refuses to look back from before the first purchase, or from no day", () => {
    const log = plainLogOf([{ id: "a", day: 5 }]);
    assertRefused(() => ordersUntil(log, 4), "no-data", "ids", null, { must: "notBlank" });
    assertRefused(() => ordersUntil(log, 5.5), "out-of-domain", "asOf", 5.5);
    const empty = new OrderLogBuilder({ ids: 0, dates: 1 }).finish().log;
    assertRefused(() => ordersUntil(empty), "no-data", "ids", null, { must: "notBlank" });
  });

  it("without amounts has none to give", () => {
    assertRefused(() => requireAmounts(plainLogOf([{ id: "a", day: 5 }])), "no-data", "amounts", null, {
      must: "notBlank",
    });
    assert.deepEqual([...requireAmounts(logOf([{ id: "a", day: 5, amount: 3, order: "", group: "" }]))], [3]);
  });
});
