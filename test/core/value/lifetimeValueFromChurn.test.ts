import assert from "node:assert/strict";
import fc from "fast-check";
import {
  lifetimeValueFromChurn,
  paymentTimings,
  type ChurningRevenue,
} from "../../../src/core/value/lifetimeValueFromChurn";
import { assertClose, assertRefused } from "../../support/assertions";

const usual: ChurningRevenue = {
  revenuePerPeriod: 100,
  churnRate: 0.2,
  margin: 1,
  discountRatePerPeriod: 0.1,
  timing: "now",
};

/** Payment by payment, until no more comes in. */
function paymentByPayment({ churnRate, discountRatePerPeriod, ...revenue }: ChurningRevenue): number {
  let value = 0;
  for (let period = 0; period < 5000; period++) {
    const stayed = (1 - churnRate) ** period;
    const discount = (1 + discountRatePerPeriod) ** -period;
    const payment = revenue.revenuePerPeriod * revenue.margin;
    if (revenue.timing === "now") value += payment * stayed * discount;
    if (revenue.timing === "first-renewal") value += period === 0 ? 0 : payment * stayed * discount;
    if (revenue.timing === "period-end") value += (payment * stayed * discount) / (1 + discountRatePerPeriod);
  }
  return value;
}

describe("lifetime value from churn", () => {
  // Fader & Hardie, note 024
  for (const [timing, value] of [
    ["now", 366.667],
    ["first-renewal", 266.667],
    ["period-end", 333.333],
  ] as const)
    it(`100 a period, churn 20 %, discount 10 %, ${timing}: ${value}`, () =>
      assertClose(lifetimeValueFromChurn({ ...usual, timing }), value));

  it("is revenue x margin / churn where nothing is discounted", () => {
    assertClose(lifetimeValueFromChurn({ ...usual, discountRatePerPeriod: 0 }), 500, 12);
    assertClose(lifetimeValueFromChurn({ ...usual, discountRatePerPeriod: 0, margin: 0.3 }), 150, 12);
  });

  it("is the sum of its payments", () =>
    fc.assert(
      fc.property(
        fc.record({
          revenuePerPeriod: fc.double({ min: 1, max: 1e6, noNaN: true }),
          churnRate: fc.double({ min: 0.02, max: 1, noNaN: true }),
          margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
          discountRatePerPeriod: fc.double({ min: 0, max: 2, noNaN: true }),
          timing: fc.constantFrom(...paymentTimings),
        }),
        (revenue) => assertClose(lifetimeValueFromChurn(revenue), paymentByPayment(revenue), 9)
      ),
      { numRuns: 50 }
    ));

  it("is a perpetuity where nobody leaves but time costs", () =>
    assertClose(lifetimeValueFromChurn({ ...usual, churnRate: 0, timing: "period-end" }), 1000, 12));

  it("refuses a sum without end, rates beyond 1, and what is negative or no number", () => {
    assertRefused(
      () => lifetimeValueFromChurn({ ...usual, churnRate: 0, discountRatePerPeriod: 0 }),
      "zero-denominator",
      "churnRate",
      0,
      { must: "positive" }
    );
    for (const input of ["revenuePerPeriod", "churnRate", "margin", "discountRatePerPeriod"] as const) {
      assertRefused(() => lifetimeValueFromChurn({ ...usual, [input]: -0.1 }), "out-of-domain", input, -0.1);
      assertRefused(() => lifetimeValueFromChurn({ ...usual, [input]: NaN }), "wrong-type", input);
    }
    for (const input of ["churnRate", "margin"] as const)
      assertRefused(() => lifetimeValueFromChurn({ ...usual, [input]: 1.1 }), "out-of-domain", input, 1.1);
    assertRefused(
      () => lifetimeValueFromChurn({ ...usual, revenuePerPeriod: 1e308, churnRate: 1e-9 }),
      "out-of-domain",
      "revenuePerPeriod",
      1e308
    );
    assert.equal(lifetimeValueFromChurn({ ...usual, churnRate: 1, timing: "first-renewal" }), 0);
  });
});
