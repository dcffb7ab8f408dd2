import assert from "node:assert/strict";
import fc from "fast-check";
import { lastDayOfPeriod, periodOfDay, periods } from "../../../src/core/calendar";
import { valueToDate } from "../../../src/core/retention/valueToDate";
import { lineOf, logOf, moneyOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

describe("value to date", () => {
  it("looks at all that was bought until the end of each period", () =>
    fc.assert(
      fc.property(orderLines, fc.constantFrom(...periods), (lines, period) => {
        const first = periodOfDay(Math.min(...lines.map(({ day }) => day)), period);
        const asOf = Math.max(...lines.map(({ day }) => day));
        valueToDate(logOf(lines), { period }).forEach(({ toDate }, i) => {
          const end = lastDayOfPeriod(first + i, period);
          const until = lines.filter(({ day }) => day <= end);
          const days = [...purchaseDays(until).values()];
          if (end > asOf || days.length === 0) {
            assert.equal(toDate, null);
            return;
          }
          assert.ok(toDate);
          const { lifetimeValue, ...counts } = toDate;
          const repeatCustomers = days.filter(({ length }) => length > 1).length;
          assert.deepEqual(counts, {
            customers: days.length,
            repeatCustomers,
            repeatPurchaseRate: repeatCustomers / days.length,
          });
          assert.ok(Math.abs(lifetimeValue! - moneyOf(until) / days.length) < 1e-6);
        });
      })
    ));

  it("goes by months, and knows nothing before anybody has bought", () => {
    const [refunds, bought] = valueToDate(
      logOf([lineOf("a", 45_292, -5), lineOf("a", 45_330, 8), lineOf("a", 45_351, 1)])
    );
    assert.deepEqual(refunds, { start: 45_292, toDate: null });
    assert.deepEqual(bought, {
      start: 45_323,
      toDate: { customers: 1, repeatCustomers: 1, repeatPurchaseRate: 1, lifetimeValue: 4 },
    });
  });

  it("knows no money where the orders have none", () => {
    const [only] = valueToDate(plainLogOf([{ id: "a", day: 45_000 }]), { period: "day" });
    assert.equal(only?.toDate?.lifetimeValue, null);
  });
});
