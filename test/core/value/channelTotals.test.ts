import assert from "node:assert/strict";
import fc from "fast-check";
import { channelTotals } from "../../../src/core/value/channelTotals";
import { assertRefused } from "../../support/assertions";

const orders = fc.array(
  fc.tuple(fc.nat(6), fc.nat(9), fc.integer({ min: -5, max: 90 }), fc.nat(9), fc.nat(2)),
  {
    minLength: 1,
    maxLength: 50,
  }
);

describe("what channels brought and cost", () => {
  it("each customer with all their money belongs to the channel of the first purchase, the first of several", () =>
    fc.assert(
      fc.property(orders, (rows) => {
        const column = (index: number) => rows.map((row) => row[index]!);
        const totals = channelTotals(
          {
            customers: column(0),
            days: column(1),
            amounts: column(2),
            costs: column(3),
            channels: column(4),
          },
          3
        );
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        const own = (customer: number) => rows.filter((row) => row[0] === customer);
        const purchases = (customer: number) => own(customer).filter((row) => row[2] >= 0);
        const firstDay = (customer: number) => Math.min(...purchases(customer).map((row) => row[1]));
        const firstChannel = (customer: number) =>
          Math.min(...purchases(customer).flatMap((row) => (row[1] === firstDay(customer) ? [row[4]] : [])));
        const buyers = [...new Set(column(0))].filter((customer) => purchases(customer).length > 0);
        assert.equal(sum(totals.map(({ customers }) => customers)), buyers.length);
        const last = Math.max(...column(1));
        totals.forEach((total, channel) => {
          const members = buyers.filter((customer) => firstChannel(customer) === channel);
          assert.deepEqual(total, {
            customers: members.length,
            revenue: sum(members.flatMap((customer) => own(customer).map((row) => row[2]))),
            cost: sum(
              members.flatMap((customer) =>
                own(customer)
                  .filter((row) => row[1] === firstDay(customer) && row[4] === channel)
                  .map((row) => row[3])
              )
            ),
            customerDays: sum(members.map((customer) => last - firstDay(customer))),
          });
        });
      })
    ));

  it("of a first day with several channels only the first one's cost counts", () =>
    assert.deepEqual(
      channelTotals(
        { customers: [0, 0, 0], days: [1, 1, 4], amounts: [5, 6, 7], costs: [2, 3, 8], channels: [1, 0, 0] },
        2
      ),
      [
        { customers: 1, revenue: 18, cost: 3, customerDays: 3 },
        { customers: 0, revenue: 0, cost: 0, customerDays: 0 },
      ]
    ));

  it("blank costs are none; columns must be of equal size", () => {
    const one = { customers: [0], days: [1], amounts: [5], costs: [NaN], channels: [0] };
    assert.deepEqual(channelTotals(one, 1), [{ customers: 1, revenue: 5, cost: 0, customerDays: 0 }]);
    assertRefused(() => channelTotals({ ...one, costs: [] }, 1), "wrong-type", "costs");
  });
});
