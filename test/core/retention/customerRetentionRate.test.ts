import assert from "node:assert/strict";
import fc from "fast-check";
import { customerChurnRate } from "../../../src/core/retention/customerChurnRate";
import { customerRetentionRate } from "../../../src/core/retention/customerRetentionRate";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

/** Any period that can have been: no more are kept than there were. */
const periods = fc
  .record({
    start: fc.integer({ min: 1, max: 1e6 }),
    keptShare: fc.double({ min: 0, max: 1, noNaN: true }),
    acquired: fc.nat(1e6),
  })
  .map(({ start, keptShare, acquired }) => {
    const kept = Math.round(start * keptShare);
    return { start, kept, acquired, end: kept + acquired };
  });

describe("customer retention rate", () => {
  for (const { name, rate, ...period } of [
    { name: "coffee shop", start: 1000, end: 800, acquired: 200, rate: 0.6 },
    { name: "everybody left, some came", start: 50, end: 7, acquired: 7, rate: 0 },
    { name: "everybody stayed, some came", start: 50, end: 90, acquired: 40, rate: 1 },
    { name: "nobody came", start: 8, end: 6, acquired: 0, rate: 0.75 },
  ])
    it(`${name}: ${rate}`, () => assert.equal(customerRetentionRate(period), rate));

  it("is the share kept, whoever else came", () =>
    fc.assert(
      fc.property(periods, ({ start, kept, acquired, end }) => {
        const rate = customerRetentionRate({ start, end, acquired });
        assert.equal(rate, kept / start);
        assertWithin(rate, 0, 1);
      })
    ));

  it("adds up to 1 with churn of the customers at the start", () =>
    fc.assert(
      fc.property(periods, ({ start, kept, acquired, end }) => {
        const churn = customerChurnRate({ start, lost: start - kept, acquired, basis: "start" });
        assertClose(customerRetentionRate({ start, end, acquired }) + churn, 1, 15);
      })
    ));

  it("refuses what cannot have been", () => {
    assertRefused(
      () => customerRetentionRate({ start: 0, end: 1, acquired: 0 }),
      "zero-denominator",
      "start",
      0
    );
    assertRefused(
      () => customerRetentionRate({ start: 10, end: 12, acquired: 1 }),
      "out-of-domain",
      "end - acquired",
      11
    );
    assertRefused(
      () => customerRetentionRate({ start: 10, end: 1, acquired: 2 }),
      "out-of-domain",
      "end - acquired",
      -1
    );
    assertRefused(
      () => customerRetentionRate({ start: -1, end: 0, acquired: 0 }),
      "out-of-domain",
      "start",
      -1
    );
    assertRefused(
      () => customerRetentionRate({ start: 1, end: -2, acquired: 0 }),
      "out-of-domain",
      "end",
      -2
    );
    assertRefused(
      () => customerRetentionRate({ start: 1, end: 0, acquired: -1 }),
      "out-of-domain",
      "acquired",
      -1
    );
    assertRefused(() => customerRetentionRate({ start: NaN, end: 0, acquired: 0 }), "wrong-type", "start");
  });
});
