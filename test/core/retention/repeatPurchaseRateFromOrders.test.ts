import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { repeatPurchaseRateFromOrders } from "../../../src/core/retention/repeatPurchaseRateFromOrders";
import { cdnowCalibrationEnd, cdnowRows } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { firstTestDay, lineOf, logOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

const day = fc.option(fc.integer({ min: firstTestDay, max: firstTestDay + 400 }), { nil: undefined });

describe("repeat purchase rate from orders", () => {
  itWithDatasets("of the CDNOW sample to the end of September 1997 is 946 of 2,357", () =>
    assert.equal(
      repeatPurchaseRateFromOrders(plainLogOf(cdnowRows()), { to: cdnowCalibrationEnd }),
      946 / 2357
    )
  );

  it("is the share of the customers of a time who bought on more than one of its days", () =>
    fc.assert(
      fc.property(orderLines, day, day, (lines, from, to) => {
        const days = [
          ...purchaseDays(
            lines.filter((line) => line.day >= (from ?? -Infinity) && line.day <= (to ?? Infinity))
          ).values(),
        ];
        fc.pre(days.length > 0);
        assert.equal(
          repeatPurchaseRateFromOrders(logOf(lines), { from, to }),
          days.filter(({ length }) => length > 1).length / days.length
        );
      })
    ));

  it("takes what cost nothing for a purchase, and a refund for none", () => {
    const bought = [lineOf("a", 5, 1), lineOf("a", 6, 0), lineOf("b", 5, 1)];
    assert.equal(repeatPurchaseRateFromOrders(logOf(bought)), 1 / 2);
    assert.equal(repeatPurchaseRateFromOrders(logOf([...bought, lineOf("b", 7, -1)])), 1 / 2);
  });

  it("fails if nobody bought in the time, and on what is no day", () => {
    const log = plainLogOf([{ id: "a", day: 100 }]);
    for (const [window, fault] of [
      [{ from: 101 }, "zero-denominator"],
      [{ to: 99 }, "zero-denominator"],
      [{ from: 0 }, "out-of-domain"],
      [{ to: 1e9 }, "out-of-domain"],
    ] as const)
      assert.throws(
        () => repeatPurchaseRateFromOrders(log, window),
        (error) => error instanceof MetricError && error.fault === fault
      );
  });
});
