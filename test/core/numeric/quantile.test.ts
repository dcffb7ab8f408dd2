import assert from "node:assert/strict";
import fc from "fast-check";
import { quantile } from "../../../src/core/numeric/quantile";
import { assertRefused } from "../../support/assertions";

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 50 });

describe("quantile", () => {
  // Excel: PERCENTILE.INC({1,2,3,4},0.3) and QUARTILE.INC; R: quantile(c(1,2,3,4), .3)
  for (const [data, share, expected] of [
    [[4, 1, 3, 2], 0.3, 1.9],
    [[4, 1, 3, 2], 0.25, 1.75],
    [[4, 1, 3, 2], 0, 1],
    [[4, 1, 3, 2], 1, 4],
    [[7], 0.5, 7],
    [[1, 10], 0.5, 5.5],
  ] as const)
    it(`${share} of ${data.join(", ")} is ${expected}`, () =>
      assert.ok(Math.abs(quantile(data, share) - expected) < 1e-12));

  it("of a half has as many values above as below", () =>
    fc.assert(
      fc.property(values, (data) => {
        const median = quantile(data, 0.5);
        assert.ok(data.filter((value) => value < median).length <= data.length / 2);
        assert.ok(data.filter((value) => value > median).length <= data.length / 2);
      })
    ));

  it("refuses no values and shares outside of [0, 1]", () => {
    assertRefused(() => quantile([], 0.5), "no-data", "values", null, { must: "notBlank" });
    assertRefused(() => quantile([1], 1.1), "out-of-domain", "share", 1.1);
    assertRefused(() => quantile([1], -0.1), "out-of-domain", "share", -0.1);
    assertRefused(() => quantile([1], NaN), "wrong-type", "share");
  });
});
