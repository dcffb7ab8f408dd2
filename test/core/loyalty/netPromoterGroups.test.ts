import assert from "node:assert/strict";
import fc from "fast-check";
import { holmAdjustment } from "../../../src/core/experiments/holmAdjustment";
import { netPromoterGroups } from "../../../src/core/loyalty/netPromoterGroups";
import { netPromoterTest } from "../../../src/core/loyalty/netPromoterTest";
import { scoreTally, usualScoreScale as scale } from "../../../src/core/loyalty/scoreTally";
import { assertRefused } from "../../support/assertions";

const answers = fc.array(fc.tuple(fc.nat(10), fc.nat(3)), { minLength: 1, maxLength: 60 });

describe("net promoter score by group", () => {
  it("compares each group with all the others, p adjusted by Holm's method", () =>
    fc.assert(
      fc.property(answers, (rows) => {
        const scores = rows.map(([score]) => score);
        const groups = rows.map(([, group]) => group);
        const compared = netPromoterGroups(scores, groups, 4, { scale, confidence: 0.95 });
        const tested = compared.filter(({ againstOthers }) => typeof againstOthers?.p === "number").length;
        compared.forEach(({ tally, estimate, againstOthers }, group) => {
          const own = scoreTally(
            scores.filter((_, i) => groups[i] === group),
            scale
          );
          const others = scoreTally(
            scores.filter((_, i) => groups[i] !== group),
            scale
          );
          assert.deepEqual(tally, own);
          assert.equal(estimate === null, !groups.includes(group));
          if (!againstOthers) {
            assert.ok(!groups.includes(group) || groups.every((one) => one === group));
            return;
          }
          if (againstOthers.p === null) return;
          const { difference, p } = netPromoterTest(others, own, 0.95);
          assert.equal(againstOthers.difference, difference);
          if (tested <= 2) assert.equal(againstOthers.p, p);
          else assert.ok(againstOthers.p >= p && againstOthers.p <= Math.min(1, p * tested) + 1e-12);
        });
      })
    ));

  it("tests three groups three times, and two groups once", () => {
    const scores = [10, 9, 3, 10, 9, 8, 1, 2, 9, 0, 5, 7];
    const options = { scale, confidence: 0.95 };
    const alone = (groups: number[], group: number) => {
      const of = (isOwn: boolean) =>
        scoreTally(
          scores.filter((_, i) => (groups[i] === group) === isOwn),
          scale
        );
      return netPromoterTest(of(false), of(true), 0.95).p;
    };
    const three = scores.map((_, i) => Math.floor(i / 4));
    assert.deepEqual(
      netPromoterGroups(scores, three, 3, options).map(({ againstOthers }) => againstOthers!.p),
      holmAdjustment([0, 1, 2].map((group) => alone(three, group)))
    );
    const two = scores.map((_, i) => Math.floor(i / 6));
    assert.deepEqual(
      netPromoterGroups(scores, two, 2, options).map(({ againstOthers }) => againstOthers!.p),
      [alone(two, 0), alone(two, 1)]
    );
  });

  it("can't test groups that are each unanimous, but can if one is not", () => {
    const [one] = netPromoterGroups([10, 9, 0], [0, 0, 1], 2, { scale, confidence: 0.95 });
    assert.deepEqual(one!.againstOthers, { difference: 200, p: null });
    for (const { againstOthers } of netPromoterGroups([10, 9, 0, 8], [0, 0, 1, 1], 2, {
      scale,
      confidence: 0.95,
    }))
      assert.ok(againstOthers!.p! > 0 && againstOthers!.p! < 0.05);
  });

  it("refuses as many groups as there are not scores", () =>
    assertRefused(
      () => netPromoterGroups([9, 9], [0], 1, { scale, confidence: 0.9 }),
      "wrong-type",
      "groups"
    ));
});
