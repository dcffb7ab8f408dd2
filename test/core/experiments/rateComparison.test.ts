import assert from "node:assert/strict";
import fc from "fast-check";
import { proportionTest } from "../../../src/core/experiments/proportionTest";
import { rateComparison } from "../../../src/core/experiments/rateComparison";
import { assertEachClose, assertRefused } from "../../support/assertions";
import { experiments } from "./arms";

describe("comparison of rates before and after", () => {
  const periods = { rateBefore: 0.6, rateAfter: 0.8, nBefore: 80, nAfter: 70, confidence: 0.95 };

  it("is the A/B test of the same counts", () =>
    fc.assert(
      fc.property(experiments, (experiment) => {
        const { rateA, rateB, difference, low, high, lift, p } = proportionTest(experiment);
        assert.deepEqual(
          rateComparison({
            rateBefore: rateA,
            rateAfter: rateB,
            nBefore: experiment.trialsA,
            nAfter: experiment.trialsB,
            confidence: 0.95,
          }),
          { change: difference, relativeChange: lift, low, high, p }
        );
      })
    ));

  it("takes rates that are rounded", () =>
    assertEachClose(rateComparison({ ...periods, rateBefore: 0.601, rateAfter: 0.799 }), {
      change: 0.198,
      relativeChange: 0.198 / 0.601,
    }));

  it("refuses rates beyond 1, periods of no customers, parts of customers and certainty", () => {
    for (const input of ["rateBefore", "rateAfter"] as const) {
      assertRefused(() => rateComparison({ ...periods, [input]: 1.1 }), "out-of-domain", input, 1.1);
      assertRefused(() => rateComparison({ ...periods, [input]: -0.1 }), "out-of-domain", input, -0.1);
      assertRefused(() => rateComparison({ ...periods, [input]: NaN }), "wrong-type", input);
    }
    for (const input of ["nBefore", "nAfter"] as const) {
      assertRefused(() => rateComparison({ ...periods, [input]: 0 }), "zero-denominator", input, 0);
      assertRefused(() => rateComparison({ ...periods, [input]: 1.5 }), "out-of-domain", input, 1.5);
    }
    assertRefused(() => rateComparison({ ...periods, confidence: 0 }), "out-of-domain", "confidence", 0);
  });
});
