import assert from "node:assert/strict";
import fc from "fast-check";
import { discountedPurchases, weeksPerMonth } from "../../../src/core/models/discountedPurchases";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

describe("discounted purchases", () => {
  const horizon = { months: 12, discountRatePerMonth: 0.01, timePerMonth: weeksPerMonth };

  it("without a discount are all purchases until the horizon", () =>
    assert.equal(
      discountedPurchases((t) => t * t, { months: 3, discountRatePerMonth: 0, timePerMonth: 2 }),
      36
    ));

  it("count at each month's end", () =>
    assertClose(
      discountedPurchases((t) => t * t, { months: 3, discountRatePerMonth: 0.1, timePerMonth: 2 }),
      4 / 1.1 + 12 / 1.21 + 20 / 1.331,
      14
    ));

  it("of a last part of a month count at its own end", () =>
    assertClose(
      discountedPurchases((t) => t, { months: 1.5, discountRatePerMonth: 0.1, timePerMonth: 2 }),
      2 / 1.1 + 1 / 1.1 ** 1.5,
      14
    ));

  it("are fewer, the higher the rate", () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        const at = (discountRatePerMonth: number) =>
          discountedPurchases((t) => 1 - Math.exp(-t), { ...horizon, discountRatePerMonth });
        assertWithin(at(rate + 0.01), 0, at(rate));
      })
    ));

  it("have a month of 365.25 / 12 days", () => assertClose(weeksPerMonth, 4.348214, 7));

  for (const { name, wrong, input } of [
    { name: "no months", wrong: { months: 0 }, input: "horizonMonths" },
    { name: "more than a century", wrong: { months: 1201 }, input: "horizonMonths" },
    { name: "a negative rate", wrong: { discountRatePerMonth: -0.01 }, input: "discountRatePerMonth" },
    { name: "months of no length", wrong: { timePerMonth: 0 }, input: "timePerMonth" },
  ])
    it(`refuse ${name}`, () =>
      assertRefused(() => discountedPurchases((t) => t, { ...horizon, ...wrong }), "out-of-domain", input));
});
