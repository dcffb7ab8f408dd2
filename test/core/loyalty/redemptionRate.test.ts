import assert from "node:assert/strict";
import { redemptionRate } from "../../../src/core/loyalty/redemptionRate";
import { assertRefused } from "../../support/assertions";

describe("redemption rate", () => {
  for (const [redeemed, issued, rate] of [
    [1500, 10_000, 0.15],
    [0, 10, 0],
    [10, 10, 1],
  ] as const)
    it(`${redeemed} of ${issued} points: ${rate}`, () =>
      assert.equal(redemptionRate({ redeemed, issued }), rate));

  it("refuses no points issued, and more redeemed than issued", () => {
    assertRefused(() => redemptionRate({ redeemed: 0, issued: 0 }), "zero-denominator", "issued", 0);
    assertRefused(() => redemptionRate({ redeemed: 11, issued: 10 }), "out-of-domain", "redeemed", 11);
    assertRefused(() => redemptionRate({ redeemed: -1, issued: 10 }), "out-of-domain", "redeemed", -1);
    assertRefused(() => redemptionRate({ redeemed: 1, issued: NaN }), "wrong-type", "issued");
  });
});
