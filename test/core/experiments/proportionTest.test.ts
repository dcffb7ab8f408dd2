import assert from "node:assert/strict";
import fc from "fast-check";
import { proportionTest } from "../../../src/core/experiments/proportionTest";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { experiments } from "./arms";

const usual = { successesA: 48, trialsA: 80, successesB: 56, trialsB: 70, confidence: 0.95 };

describe("A/B test", () => {
  it("48 of 80 against 56 of 70", () => {
    const test = proportionTest(usual);
    assertEachClose(test, { rateA: 0.6, rateB: 0.8, difference: 0.2, lift: 1 / 3 }, 12);
    // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II (a), method 10
    assertEachClose(test, { low: 0.0524314724, high: 0.333872654 }, 9);
    // z = .2 / sqrt(q (1 - q) (1/80 + 1/70)), q = 104/150; p = 2 * norm.sf(z) in SciPy
    assertEachClose(test, { z: 2.65017195, p: 0.00804508137 }, 9);
  });

  it("z squared is the chi-square of the table of two by two", () =>
    fc.assert(
      fc.property(experiments, (experiment) => {
        const { successesA, trialsA, successesB, trialsB } = experiment;
        const successes = successesA + successesB;
        const failures = trialsA + trialsB - successes;
        fc.pre(successes > 0 && failures > 0);
        const cross = successesA * (trialsB - successesB) - successesB * (trialsA - successesA);
        const chiSquare = (((trialsA + trialsB) / trialsA / trialsB) * cross * cross) / successes / failures;
        assertClose(1 + proportionTest(experiment).z ** 2, 1 + chiSquare, 9);
      })
    ));

  it("turns with the arms; the interval holds the difference", () =>
    fc.assert(
      fc.property(experiments, (experiment) => {
        const { difference, low, high, z, p } = proportionTest(experiment);
        assertWithin(low, -1 - 1e-12, difference);
        assertWithin(high, difference, 1 + 1e-12);
        assertWithin(p, 0, 1);
        const turned = proportionTest({
          successesA: experiment.successesB,
          trialsA: experiment.trialsB,
          successesB: experiment.successesA,
          trialsB: experiment.trialsA,
          confidence: 0.95,
        });
        assertClose(1 - turned.difference, 1 + difference, 12);
        assertClose(10 - turned.low, 10 + high, 12);
        assertClose(1000 - turned.z, 1000 + z, 12);
        assertClose(turned.p, p, 6);
      })
    ));

  it("stays finite for arms as unequal as can be", () => {
    for (const [trialsA, trialsB] of [
      [1, 1e308],
      [1e308, 1],
      [1e308, 1e308],
      [1e154, 1e308],
    ] as const) {
      const { z, p } = proportionTest({
        successesA: 0,
        trialsA,
        successesB: trialsB,
        trialsB,
        confidence: 0.95,
      });
      assertWithin(z, 0);
      assertWithin(p, 0, 1);
    }
  });

  it("has no lift over nothing, and sees nothing where all or none succeeded", () => {
    assert.equal(proportionTest({ ...usual, successesA: 0 }).lift, null);
    for (const [a, b] of [
      [0, 0],
      [80, 70],
    ] as const) {
      const { z, p, low, high } = proportionTest({ ...usual, successesA: a, successesB: b });
      assert.deepEqual([z, p], [0, 1]);
      assertWithin(0, low, high);
    }
  });

  it("refuses arms without trials, more successes than trials, parts and certainty", () => {
    for (const [trials, successes] of [
      ["trialsA", "successesA"],
      ["trialsB", "successesB"],
    ] as const) {
      assertRefused(() => proportionTest({ ...usual, [trials]: 0 }), "zero-denominator", trials, 0);
      assertRefused(() => proportionTest({ ...usual, [trials]: 70.5 }), "out-of-domain", trials, 70.5);
      assertRefused(() => proportionTest({ ...usual, [successes]: 81 }), "out-of-domain", successes, 81);
      assertRefused(() => proportionTest({ ...usual, [successes]: 1.5 }), "out-of-domain", successes, 1.5);
      assertRefused(() => proportionTest({ ...usual, [successes]: -1 }), "out-of-domain", successes, -1);
      assertRefused(() => proportionTest({ ...usual, [successes]: NaN }), "wrong-type", successes);
    }
    assertRefused(() => proportionTest({ ...usual, confidence: 1 }), "out-of-domain", "confidence", 1);
  });
});
