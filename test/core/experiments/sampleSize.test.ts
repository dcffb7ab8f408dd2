import assert from "node:assert/strict";
import fc from "fast-check";
import { sampleSize } from "../../../src/core/experiments/sampleSize";
import { assertRefused, assertWithin } from "../../support/assertions";

const usual = { baseRate: 0.1, lift: 0.2, alpha: 0.05, power: 0.8 };

describe("sample size", () => {
  // the formula of Fleiss, Levin & Paik with SciPy's normal quantiles
  for (const [baseRate, lift, alpha, power, size] of [
    [0.1, 0.2, 0.05, 0.8, 3841],
    [0.05, 0.1, 0.05, 0.8, 31_234],
    [0.3, -0.1, 0.01, 0.9, 6736],
    [0.5, 1, 0.05, 0.8, 11],
    [0.02, 0.5, 0.1, 0.95, 5274],
  ] as const)
    it(`${baseRate} lifted by ${lift}, alpha ${alpha}, power ${power}: ${size} an arm`, () =>
      assert.equal(sampleSize({ baseRate, lift, alpha, power }), size));

  it("is a count, the larger the smaller the lift, the higher the power, the lower alpha", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.double({ min: 0.3, max: 0.99, noNaN: true }),
        (baseRate, lift, alpha, power) => {
          const size = sampleSize({ baseRate, lift, alpha, power });
          assertWithin(size, 1);
          assert.ok(Number.isInteger(size));
          assertWithin(sampleSize({ baseRate, lift: lift / 2, alpha, power }), size);
          assertWithin(sampleSize({ baseRate, lift, alpha: alpha / 2, power }), size);
          assertWithin(sampleSize({ baseRate, lift, alpha, power: (power + 1) / 2 }), size);
        }
      )
    ));

  it("does not care whether rates are of staying or of leaving", () => {
    // 10 % -> 12 % is 90 % -> 88 %
    assert.equal(sampleSize({ ...usual, baseRate: 0.9, lift: -0.02 / 0.9 }), 3841);
  });

  it("may plan for a rate to vanish or to be certain", () => {
    // SciPy's quantiles again: p2 = 0 and p2 = 1
    assert.equal(sampleSize({ ...usual, lift: -1 }), 74);
    assert.equal(sampleSize({ ...usual, lift: 9 }), 4);
    for (const baseRate of [0.006, 0.007, 0.018, 0.21, 0.35, 0.42]) {
      assertWithin(sampleSize({ ...usual, baseRate, lift: 1 / baseRate - 1 }), 1, 20);
      const lift = Number((1 / baseRate - 1).toPrecision(15));
      assert.equal(
        sampleSize({ ...usual, baseRate, lift }),
        sampleSize({ ...usual, baseRate, lift: lift - 1e-13 })
      );
    }
  });

  it("refuses no lift, rates beyond 1, and a power below alpha", () => {
    assertRefused(() => sampleSize({ ...usual, lift: 0 }), "zero-denominator", "lift", 0, {
      must: "notZero",
    });
    assertRefused(() => sampleSize({ ...usual, lift: 10 }), "out-of-domain", "baseRate * (1 + lift)");
    assertRefused(() => sampleSize({ ...usual, lift: 9.00000001 }), "out-of-domain", "baseRate * (1 + lift)");
    assertRefused(() => sampleSize({ ...usual, lift: -1.1 }), "out-of-domain", "baseRate * (1 + lift)");
    assertRefused(() => sampleSize({ ...usual, power: 0.04 }), "out-of-domain", "power", 0.04);
    assertRefused(() => sampleSize({ ...usual, lift: 1e-200 }), "out-of-domain", "lift", 1e-200);
    assertRefused(() => sampleSize({ ...usual, lift: NaN }), "wrong-type", "lift");
    for (const input of ["baseRate", "alpha", "power"] as const) {
      assertRefused(() => sampleSize({ ...usual, [input]: 0 }), "out-of-domain", input, 0);
      assertRefused(() => sampleSize({ ...usual, [input]: 1 }), "out-of-domain", input, 1);
      assertRefused(() => sampleSize({ ...usual, [input]: NaN }), "wrong-type", input);
    }
  });
});
