import assert from "node:assert/strict";
import fc from "fast-check";
import { lifetimeValueFromChurn } from "../../../src/core/value/lifetimeValueFromChurn";
import { lifetimeValueWhatIf, type WhatIf } from "../../../src/core/value/lifetimeValueWhatIf";
import { assertClose, assertEachClose, assertRefused } from "../../support/assertions";

const revenue = { revenuePerPeriod: 100, margin: 0.5, discountRatePerPeriod: 0.1, timing: "now" } as const;
const usual: WhatIf = { ...revenue, retentionRates: [0.8, 0.85, 0.7] };

describe("what lifetime value would be", () => {
  it("at 80, 85 and 70 % retention", () => {
    // 50 x 1.1 / (1.1 - r) by hand
    const rows = lifetimeValueWhatIf(usual);
    assert.equal(rows.length, 3);
    assertEachClose(rows[0]!, { retentionRate: 0.8, lifetimeValue: 183.333333, change: 0 }, 8);
    assertEachClose(rows[1]!, { retentionRate: 0.85, lifetimeValue: 220, change: 36.6666667 }, 8);
    assertEachClose(rows[2]!, { retentionRate: 0.7, lifetimeValue: 137.5, change: -45.8333333 }, 8);
  });

  it("agrees with the value from churn in every row", () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (retentionRates) => {
          const rows = lifetimeValueWhatIf({ ...usual, retentionRates });
          assert.deepEqual(
            rows.map(({ retentionRate }) => retentionRate),
            retentionRates
          );
          for (const { retentionRate, lifetimeValue, change } of rows) {
            assertClose(
              lifetimeValue,
              lifetimeValueFromChurn({ ...revenue, churnRate: 1 - retentionRate }),
              12
            );
            assert.equal(change, lifetimeValue - rows[0]!.lifetimeValue);
          }
        }
      )
    ));

  it("refuses no rates, and rates that are none", () => {
    assertRefused(
      () => lifetimeValueWhatIf({ ...usual, retentionRates: [] }),
      "no-data",
      "retentionRates",
      0
    );
    assertRefused(
      () => lifetimeValueWhatIf({ ...usual, retentionRates: [0.5, 1.5] }),
      "out-of-domain",
      "retentionRates",
      1.5
    );
    assertRefused(
      () => lifetimeValueWhatIf({ ...usual, retentionRates: [0.5, 1], discountRatePerPeriod: 0 }),
      "zero-denominator",
      "churnRate",
      0
    );
  });
});
