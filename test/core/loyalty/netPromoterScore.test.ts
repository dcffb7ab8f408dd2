import assert from "node:assert/strict";
import fc from "fast-check";
import { answers, netPromoterScore } from "../../../src/core/loyalty/netPromoterScore";
import { scoreTally, usualScoreScale } from "../../../src/core/loyalty/scoreTally";
import { assertRefused, assertWithin } from "../../support/assertions";

const published = [9, 10, 7, 6, 8, 10, 3, 9, 5, 10];
const counts = fc.record({ promoters: fc.nat(1e6), passives: fc.nat(1e6), detractors: fc.nat(1e6) });

describe("net promoter score", () => {
  it("9,10,7,6,8,10,3,9,5,10: 20", () =>
    assert.equal(netPromoterScore(scoreTally(published, usualScoreScale)), 20));

  it("the same with promoters from 8 and detractors to 5: 40", () =>
    assert.equal(
      netPromoterScore(scoreTally(published, { promoterMin: 8, detractorMax: 5, scaleMax: 10 })),
      40
    ));

  for (const [promoters, passives, detractors, score] of [
    [1, 0, 0, 100],
    [0, 1, 0, 0],
    [0, 0, 1, -100],
    [50, 30, 20, 30],
  ] as const)
    it(`${promoters}, ${passives}, ${detractors}: ${score}`, () => {
      const tally = { promoters, passives, detractors };
      assert.equal(netPromoterScore(tally), score);
      assert.equal(answers(tally), promoters + passives + detractors);
    });

  it("lies within [-100, 100] and changes its sign with the camps", () =>
    fc.assert(
      fc.property(counts, ({ promoters, passives, detractors }) => {
        fc.pre(promoters + passives + detractors > 0);
        const score = netPromoterScore({ promoters, passives, detractors });
        assertWithin(score, -100, 100);
        assert.equal(netPromoterScore({ promoters: detractors, passives, detractors: promoters }) + score, 0);
      })
    ));

  it("refuses no answers and negative counts", () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    assertRefused(() => netPromoterScore(none), "no-data", "scores", 0);
    assertRefused(() => netPromoterScore({ ...none, promoters: 1e307 }), "out-of-domain", "promoters", 1e307);
    assertRefused(
      () => answers({ promoters: 1e308, passives: 1e308, detractors: 0 }),
      "out-of-domain",
      "promoters",
      1e308
    );
    for (const input of ["promoters", "passives", "detractors"] as const) {
      assertRefused(() => netPromoterScore({ ...none, [input]: -1 }), "out-of-domain", input, -1);
      assertRefused(() => netPromoterScore({ ...none, [input]: Infinity }), "wrong-type", input);
    }
  });
});
