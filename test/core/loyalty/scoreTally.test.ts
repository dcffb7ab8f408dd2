import assert from "node:assert/strict";
import fc from "fast-check";
import { scoreTally, usualScoreScale } from "../../../src/core/loyalty/scoreTally";
import { assertRefused } from "../../support/assertions";

describe("tally of scores", () => {
  it("9-10 promote, 7-8 are passive, 0-6 detract", () => {
    for (const [scores, tally] of [
      [[9, 10], { promoters: 2, passives: 0, detractors: 0 }],
      [[7, 8, 8.9, 6.1], { promoters: 0, passives: 4, detractors: 0 }],
      [[0, 1, 6, 5.5], { promoters: 0, passives: 0, detractors: 4 }],
      [[], { promoters: 0, passives: 0, detractors: 0 }],
    ] as const)
      assert.deepEqual(scoreTally(scores, usualScoreScale), tally);
  });

  it("other cut-offs on another scale", () =>
    assert.deepEqual(scoreTally([0, 5, 6, 7, 8, 9], { promoterMin: 8, detractorMax: 5, scaleMax: 9 }), {
      promoters: 2,
      passives: 2,
      detractors: 2,
    }));

  it("agrees with filters, in any order, from any array of numbers", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 })),
        fc.integer({ min: 1, max: 10 }),
        fc.nat(9),
        (scores, promoterMin, below) => {
          const detractorMax = below % promoterMin;
          const naive = {
            promoters: scores.filter((score) => score >= promoterMin).length,
            passives: scores.filter((score) => score < promoterMin && score > detractorMax).length,
            detractors: scores.filter((score) => score <= detractorMax).length,
          };
          const scale = { promoterMin, detractorMax, scaleMax: 10 };
          assert.deepEqual(scoreTally(scores, scale), naive);
          assert.deepEqual(scoreTally(Float64Array.from(scores).reverse(), scale), naive);
        }
      )
    ));

  it("refuses scores off the scale, and what is no number", () => {
    assertRefused(() => scoreTally([9, 11], usualScoreScale), "out-of-domain", "scores", 11);
    assertRefused(() => scoreTally([-1], usualScoreScale), "out-of-domain", "scores", -1);
    assertRefused(() => scoreTally([NaN], usualScoreScale), "wrong-type", "scores");
  });

  it("refuses cut-offs that cross or leave the scale", () => {
    const scale = (change: object) => () => scoreTally([], { ...usualScoreScale, ...change });
    assertRefused(scale({ promoterMin: 6 }), "out-of-domain", "detractorMax", 6, {
      must: "lessThan",
      input: "promoterMin",
      value: 6,
    });
    assertRefused(scale({ promoterMin: 11 }), "out-of-domain", "promoterMin", 11);
    assertRefused(scale({ promoterMin: -1 }), "out-of-domain", "promoterMin", -1);
    assertRefused(scale({ detractorMax: -1 }), "out-of-domain", "detractorMax", -1);
    assertRefused(scale({ scaleMax: -1 }), "out-of-domain", "scaleMax", -1);
    assertRefused(scale({ scaleMax: NaN }), "wrong-type", "scaleMax");
  });
});
