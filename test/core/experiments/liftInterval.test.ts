import assert from "node:assert/strict";
import fc from "fast-check";
import { liftInterval } from "../../../src/core/experiments/liftInterval";
import { proportionTest } from "../../../src/core/experiments/proportionTest";
import { assertClose, assertRefused } from "../../support/assertions";

const trials = fc.integer({ min: 1, max: 5000 });
const arm = trials.chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));

describe("interval of a lift", () => {
  // by hand: exp(ln(4/3) -+ 1.959964 sqrt(1/48 - 1/80 + 1/56 - 1/70)) - 1
  it("48 of 80 and 56 of 70: 7.7 % to 65.1 %", () => {
    const { low, high } = liftInterval({
      successesA: 48,
      trialsA: 80,
      successesB: 56,
      trialsB: 70,
      confidence: 0.95,
    })!;
    assertClose(low, Math.exp(0.28768207 - 1.959964 * 0.10910895) - 1, 5);
    assertClose(high, Math.exp(0.28768207 + 1.959964 * 0.10910895) - 1, 5);
  });

  it("holds the lift, and turns into the reciprocal with the arms", () =>
    fc.assert(
      fc.property(arm, arm, ([successesA, trialsA], [successesB, trialsB]) => {
        const experiment = { successesA, trialsA, successesB, trialsB, confidence: 0.9 };
        const { low, high } = liftInterval(experiment)!;
        const { lift } = proportionTest(experiment);
        assert.ok(low <= lift! + 1e-12 && lift! <= high + 1e-12);
        const turned = liftInterval({
          successesA: successesB,
          trialsA: trialsB,
          successesB: successesA,
          trialsB: trialsA,
          confidence: 0.9,
        })!;
        assertClose((1 + low) * (1 + turned.high), 1, 9);
      })
    ));

  it("is unknown where an arm had no success, and refused without trials", () => {
    const experiment = { successesA: 0, trialsA: 9, successesB: 3, trialsB: 9, confidence: 0.95 };
    assert.equal(liftInterval(experiment), null);
    assert.equal(liftInterval({ ...experiment, successesA: 3, successesB: 0 }), null);
    assertRefused(() => liftInterval({ ...experiment, trialsA: 0 }), "zero-denominator", "trialsA");
  });
});
