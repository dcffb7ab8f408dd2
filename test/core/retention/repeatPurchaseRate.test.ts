import assert from "node:assert/strict";
import fc from "fast-check";
import { repeatPurchaseRate } from "../../../src/core/retention/repeatPurchaseRate";
import { assertRefused } from "../../support/assertions";

describe("repeat purchase rate", () => {
  for (const [repeatCustomers, customers, rate] of [
    [250, 1000, 0.25],
    [0, 3, 0],
    [3, 3, 1],
  ] as const)
    it(`${repeatCustomers} of ${customers}: ${rate}`, () =>
      assert.equal(repeatPurchaseRate({ repeatCustomers, customers }), rate));

  it("stays the same when both counts grow alike", () =>
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 100 }), (repeat, single, times) => {
        fc.pre(repeat + single > 0);
        assert.equal(
          repeatPurchaseRate({ repeatCustomers: repeat * times, customers: (repeat + single) * times }),
          repeatPurchaseRate({ repeatCustomers: repeat, customers: repeat + single })
        );
      })
    ));

  it("refuses no customers, and more repeat customers than customers", () => {
    assertRefused(
      () => repeatPurchaseRate({ repeatCustomers: 0, customers: 0 }),
      "zero-denominator",
      "customers",
      0
    );
    assertRefused(
      () => repeatPurchaseRate({ repeatCustomers: 4, customers: 3 }),
      "out-of-domain",
      "repeatCustomers",
      4
    );
    assertRefused(
      () => repeatPurchaseRate({ repeatCustomers: -1, customers: 3 }),
      "out-of-domain",
      "repeatCustomers",
      -1
    );
    assertRefused(
      () => repeatPurchaseRate({ repeatCustomers: NaN, customers: 3 }),
      "wrong-type",
      "repeatCustomers"
    );
  });
});
