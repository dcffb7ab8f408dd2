import assert from "node:assert/strict";
import fc from "fast-check";
import { churnBases, customerChurnRate } from "../../../src/core/retention/customerChurnRate";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

const period = fc
  .record({
    start: fc.integer({ min: 1, max: 1e6 }),
    lostShare: fc.double({ min: 0, max: 1, noNaN: true }),
    acquired: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ start, lostShare, acquired }) => ({ start, lost: Math.round(start * lostShare), acquired }));

describe("customer churn rate", () => {
  // 400 of 1000 lost, 200 won: the four conventions side by side
  for (const [basis, rate] of [
    ["start", 0.4],
    ["end", 0.5],
    ["mean", 0.444444],
    ["exposed", 0.333333],
  ] as const)
    it(`400 of 1000 lost, 200 won, on ${basis}: ${rate}`, () =>
      assertClose(customerChurnRate({ start: 1000, lost: 400, acquired: 200, basis }), rate));

  it("exceeds 1 where more left than are there in the end", () =>
    assert.equal(customerChurnRate({ start: 10, lost: 9, acquired: 2, basis: "end" }), 3));

  it("may lose some of those won, but not of the customers at the start", () => {
    assert.equal(customerChurnRate({ start: 10, lost: 12, acquired: 5, basis: "exposed" }), 0.8);
    assert.equal(customerChurnRate({ start: 10, lost: 12, acquired: 5, basis: "end" }), 4);
    assertRefused(
      () => customerChurnRate({ start: 10, lost: 12, acquired: 5, basis: "start" }),
      "out-of-domain",
      "lost",
      12
    );
    assertRefused(
      () => customerChurnRate({ start: 10, lost: 16, acquired: 5, basis: "mean" }),
      "out-of-domain",
      "lost",
      16
    );
  });

  it("ranks the bases: exposed is the least, and mean lies between start and end", () =>
    fc.assert(
      fc.property(period, (counts) => {
        fc.pre(counts.start - counts.lost + counts.acquired > 0);
        const [start, end, mean, exposed] = churnBases.map((basis) =>
          customerChurnRate({ ...counts, basis })
        ) as [number, number, number, number];
        assertWithin(mean, Math.min(start, end) * (1 - 1e-15), Math.max(start, end) * (1 + 1e-15));
        assertWithin(exposed, 0, Math.min(start, end));
      })
    ));

  it("refuses an empty base, negative counts and what is no number", () => {
    const none = { start: 0, lost: 0, acquired: 0 };
    for (const [basis, input] of [
      ["start", "start"],
      ["end", "start - lost + acquired"],
      ["mean", "start"],
      ["exposed", "start"],
    ] as const)
      assertRefused(() => customerChurnRate({ ...none, basis }), "zero-denominator", input, 0);
    assertRefused(
      () => customerChurnRate({ start: 5, lost: 5, acquired: 0, basis: "end" }),
      "zero-denominator",
      "start - lost + acquired",
      0
    );
    const basis = "start";
    assertRefused(() => customerChurnRate({ ...none, start: -1, basis }), "out-of-domain", "start", -1);
    assertRefused(
      () => customerChurnRate({ ...none, start: 5, lost: -1, basis }),
      "out-of-domain",
      "lost",
      -1
    );
    assertRefused(() => customerChurnRate({ ...none, acquired: -1, basis }), "out-of-domain", "acquired", -1);
    assertRefused(() => customerChurnRate({ ...none, start: 5, lost: NaN, basis }), "wrong-type", "lost");
    assertRefused(
      () => customerChurnRate({ start: 1e308, lost: 1, acquired: 1e308, basis: "exposed" }),
      "out-of-domain",
      "acquired",
      1e308
    );
    assertRefused(
      () => customerChurnRate({ start: 1, lost: 1, acquired: 1e-320, basis: "end" }),
      "out-of-domain",
      "lost",
      1
    );
  });
});
