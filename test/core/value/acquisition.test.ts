import assert from "node:assert/strict";
import fc from "fast-check";
import {
  maximumAcquisitionCost,
  paybackPeriods,
  valueToAcquisitionCost,
} from "../../../src/core/value/acquisition";
import { assertClose, assertRefused } from "../../support/assertions";

const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe("acquisition", () => {
  it("900 of value for 300 of cost: 3 : 1", () =>
    assert.equal(valueToAcquisitionCost({ ltv: 900, cac: 300 }), 3));
  it("300 repaid by half of 50 a month: 12 months", () =>
    assert.equal(paybackPeriods({ cac: 300, revenuePerPeriod: 50, margin: 0.5 }), 12));
  it("a value of 900 allows 300 at 3 : 1", () =>
    assert.equal(maximumAcquisitionCost({ ltv: 900, targetRatio: 3 }), 300));
  it("what costs nothing is repaid at once", () =>
    assert.equal(paybackPeriods({ cac: 0, revenuePerPeriod: 50, margin: 1 }), 0));

  it("spending the maximum meets the target, and repays the cost in as many periods as it takes", () =>
    fc.assert(
      fc.property(
        money,
        money,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (ltv, revenuePerPeriod, margin) => {
          const cac = maximumAcquisitionCost({ ltv, targetRatio: 3 });
          assertClose(valueToAcquisitionCost({ ltv, cac }), 3, 12);
          assertClose(paybackPeriods({ cac, revenuePerPeriod, margin }) * revenuePerPeriod * margin, cac, 12);
        }
      )
    ));

  it("refuses to divide by nothing, negative amounts, and margins above 1", () => {
    assertRefused(() => valueToAcquisitionCost({ ltv: 1, cac: 0 }), "zero-denominator", "cac", 0);
    assertRefused(() => valueToAcquisitionCost({ ltv: -1, cac: 1 }), "out-of-domain", "ltv", -1);
    assertRefused(() => valueToAcquisitionCost({ ltv: 1e300, cac: 1e-300 }), "out-of-domain", "cac");
    assertRefused(
      () => maximumAcquisitionCost({ ltv: 1, targetRatio: 0 }),
      "zero-denominator",
      "targetRatio"
    );
    assertRefused(() => maximumAcquisitionCost({ ltv: -1, targetRatio: 3 }), "out-of-domain", "ltv", -1);
    assertRefused(
      () => maximumAcquisitionCost({ ltv: 1e300, targetRatio: 1e-300 }),
      "out-of-domain",
      "targetRatio"
    );
    const usual = { cac: 300, revenuePerPeriod: 50, margin: 0.5 };
    assertRefused(() => paybackPeriods({ ...usual, cac: -1 }), "out-of-domain", "cac", -1);
    assertRefused(
      () => paybackPeriods({ ...usual, revenuePerPeriod: 0 }),
      "zero-denominator",
      "revenuePerPeriod"
    );
    assertRefused(() => paybackPeriods({ ...usual, margin: 0 }), "zero-denominator", "margin", 0);
    assertRefused(() => paybackPeriods({ ...usual, margin: 2 }), "out-of-domain", "margin", 2);
    assertRefused(
      () => paybackPeriods({ ...usual, margin: 1e-310 }),
      "out-of-domain",
      "revenuePerPeriod",
      50
    );
  });
});
