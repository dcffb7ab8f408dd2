import assert from "node:assert/strict";
import fc from "fast-check";
import { netPromoterInterval } from "../../../src/core/loyalty/netPromoterInterval";
import { netPromoterTest } from "../../../src/core/loyalty/netPromoterTest";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";

const tally = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});
const counts = fc.tuple(fc.nat(1e4), fc.nat(1e4), fc.nat(1e4)).map((given) => tally(...given));

describe("difference of net promoter scores", () => {
  // by hand: SE^2 = 100^2 (.7 - .09 + .75 - .2025) / 100; p from SciPy, 2 * norm.sf(z)
  it("30 and 45 of 100 answers each: 15 more, p .163", () =>
    assertEachClose(netPromoterTest(tally(50, 30, 20), tally(60, 25, 15), 0.95), {
      difference: 15,
      low: -6.08669862,
      high: 36.0866986,
      z: 1.39421824,
      p: 0.163251712,
    }));

  it("turns with the groups, and combines their errors", () =>
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        fc.pre(a.promoters > 0 && a.detractors > 0 && b.passives + b.promoters > 0);
        const test = netPromoterTest(a, b, 0.9);
        const { difference, low, high, z, p } = test;
        assertWithin(low, -200, difference);
        assertWithin(high, difference, 200);
        assertWithin(p, 0, 1);
        const back = netPromoterTest(b, a, 0.9);
        assert.deepEqual([back.difference + difference, back.z + z, back.p], [0, 0, p]);
        const [first, second] = [netPromoterInterval(a, 0.9), netPromoterInterval(b, 0.9)];
        assertClose(difference, second.score - first.score, 12);
        assertClose(
          z * Math.sqrt(first.standardError ** 2 + second.standardError ** 2) + 1000,
          difference + 1000,
          12
        );
      })
    ));

  it("sees nothing between groups that are alike", () => {
    const { z, p, low, high } = netPromoterTest(tally(3, 3, 3), tally(30, 30, 30), 0.95);
    assert.deepEqual([z, p], [0, 1]);
    assertClose(low, -high, 12);
    assert.deepEqual(netPromoterTest(tally(3, 0, 0), tally(9, 0, 0), 0.95), {
      difference: 0,
      low: 0,
      high: 0,
      z: 0,
      p: 1,
    });
  });

  it("is cut at the ends of its scale", () => {
    assertEachClose(netPromoterTest(tally(1, 0, 3), tally(3, 0, 1), 0.9999), { high: 200 });
    assertEachClose(netPromoterTest(tally(3, 0, 1), tally(1, 0, 3), 0.9999), { low: -200 });
  });

  it("refuses groups without answers, without any doubt, and certainty", () => {
    assertRefused(() => netPromoterTest(tally(0, 0, 0), tally(1, 1, 1), 0.95), "no-data", "scores");
    assertRefused(() => netPromoterTest(tally(1, 1, 1), tally(0, 0, 0), 0.95), "no-data", "scores");
    assertRefused(
      () => netPromoterTest(tally(5, 0, 0), tally(0, 0, 5), 0.95),
      "zero-denominator",
      "standard error",
      0,
      { must: "positive" }
    );
    assertRefused(() => netPromoterTest(tally(1, 1, 1), tally(1, 1, 1), 0), "out-of-domain", "confidence", 0);
  });
});
