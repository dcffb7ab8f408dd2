import assert from "node:assert/strict";
import fc from "fast-check";
import {
  gammaGammaExpectedSpend,
  gammaGammaFit,
  gammaGammaLogLikelihood,
} from "../../../src/core/models/gammaGamma";
import { gammaGammaLikelihood } from "../../../src/core/models/gammaGammaLikelihood";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { cdnowCustomers } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { assertDerivatives, assertPublished, assertRecovered } from "../../support/models";
import { simulatedSpend } from "../../support/simulate";
import { positive, shuffled } from "./history";

describe("Gamma-Gamma model", () => {
  // Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013): the 946 repeat customers of the CDNOW sample.
  const published = { p: 6.25, q: 3.74, v: 15.44 };
  const truth = { p: 6, q: 4, v: 15 };

  describe("fit", () => {
    itWithDatasets("to the CDNOW sample is the published one", () => {
      const fit = gammaGammaFit(cdnowCustomers());
      assertPublished(fit, published, "-4055.92");
      assert.equal(fit.customers, 2357);
      assert.equal(fit.repeatCustomers, 946);
      assertClose(fit.logLikelihood, gammaGammaLogLikelihood(fit.parameters, cdnowCustomers()), 12);
    });

    it("recovers the parameters of 20,000 simulated customers", () => {
      assertRecovered(gammaGammaFit(simulatedSpend(truth, 20_000, 2)), truth);
    });

    it("does not depend on the order of the customers, and follows the unit of money", () => {
      const history = simulatedSpend(truth, 1001, 3);
      const { x, repeatMean } = shuffled(history);
      const fit = gammaGammaFit(history);
      const inCents = gammaGammaFit({ x, repeatMean: repeatMean.map((money) => 100 * money) });
      assertEachClose(inCents.parameters, { ...fit.parameters, v: 100 * fit.parameters.v }, 9);
      assertClose(inCents.standardErrors.v, 100 * fit.standardErrors.v, 6);
      assertClose(inCents.logLikelihood, fit.logLikelihood - fit.repeatCustomers * Math.log(100), 12);
    });

    it("does not look at the mean of those without repeat purchases", () => {
      const { x, repeatMean } = simulatedSpend(truth, 500, 4);
      const blank = repeatMean.map((money, i) => (x[i] === 0 ? NaN : money));
      assert.deepEqual(gammaGammaFit({ x, repeatMean: blank }), gammaGammaFit({ x, repeatMean }));
    });

    it("is refused with fewer than 30 repeat customers", () => {
      assertRefused(() => gammaGammaFit({ x: [0, 1, 2], repeatMean: [0, 5, 6] }), "no-data", "x", 2);
    });

    it("is refused where all spend the same", () => {
      const fit = () =>
        gammaGammaFit({ x: Array<number>(99).fill(2), repeatMean: Array<number>(99).fill(10) });
      assert.throws(fit, { name: "MetricError", fault: "no-convergence" });
    });

    it("refuses means that are not above 0, counts that are not whole, and columns of unequal length", () => {
      assertRefused(() => gammaGammaFit({ x: [0, 1], repeatMean: [0, 0] }), "out-of-domain", "repeatMean", 0);
      assertRefused(() => gammaGammaFit({ x: [1], repeatMean: [NaN] }), "wrong-type", "repeatMean");
      assertRefused(() => gammaGammaFit({ x: [1.5], repeatMean: [1] }), "out-of-domain", "x", 1.5);
      assertRefused(() => gammaGammaFit({ x: [1], repeatMean: [] }), "wrong-type", "repeatMean", 0);
    });
  });

  describe("likelihood", () => {
    // Recomputed with mpmath from equation 1a: p, q, v; x, mean.
    for (const [[p, q, v], [x, mean], expected] of [
      [[6.25, 3.74, 15.44], [2, 22.35], -3.551316759732],
      [[0.5, 1.2, 300], [1, 4.5], -4.212039127284],
      [[30, 80, 9000], [1000, 1234.5], -63.78355431562],
    ] as const)
      it(`of a mean of ${mean} over ${x} under ${p}, ${q}, ${v}`, () =>
        assertClose(gammaGammaLogLikelihood({ p, q, v }, { x: [x], repeatMean: [mean] }), expected, 11));

    it("has the derivatives it says", () =>
      fc.assert(
        fc.property(
          fc.tuple(positive(2), positive(2), positive(2)),
          fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), positive(3)), { minLength: 1, maxLength: 10 }),
          (point, customers) =>
            assertDerivatives(
              gammaGammaLikelihood({
                x: customers.map(([x]) => x),
                repeatMean: customers.map(([, mean]) => mean),
              }),
              point
            )
        )
      ));

    it("folds long products", () => {
      const many = (customers: number) => ({
        x: Array<number>(customers).fill(2),
        repeatMean: Array<number>(customers).fill(1e6),
      });
      assertClose(
        gammaGammaLogLikelihood(published, many(500)),
        500 * gammaGammaLogLikelihood(published, many(1)),
        12
      );
    });

    it("refuses parameters that are not positive", () =>
      assertRefused(
        () => gammaGammaLogLikelihood({ ...published, v: 0 }, { x: [1], repeatMean: [1] }),
        "out-of-domain",
        "v"
      ));
  });

  describe("expected spend", () => {
    for (const [x, mean, expected] of [
      [0, 0, 35.219],
      [1, 20, 24.6385],
      [2, 22.35, 24.6637],
      [7, 73.74, 71.4697],
    ] as const)
      it(`of a mean of ${mean} over ${x}: ${expected}`, () =>
        assertClose(gammaGammaExpectedSpend(published, x, mean), expected));

    it("lies between the customer's mean and everybody's", () =>
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1000 }), positive(6), (x, mean) => {
          const everybody = gammaGammaExpectedSpend(published, 0, NaN);
          const low = Math.min(mean, everybody) * (1 - 1e-12);
          assertWithin(
            gammaGammaExpectedSpend(published, x, mean),
            low,
            Math.max(mean, everybody) * (1 + 1e-12)
          );
        })
      ));

    it("refuses what has no mean", () => {
      const heavy = { ...published, q: 0.9 };
      assertRefused(() => gammaGammaExpectedSpend(heavy, 0, 0), "out-of-domain", "p x + q - 1");
      assertWithin(gammaGammaExpectedSpend(heavy, 1, 20), 0);
      assertRefused(() => gammaGammaExpectedSpend(published, 1, -1), "out-of-domain", "repeatMean", -1);
      assertRefused(() => gammaGammaExpectedSpend(published, -1, 1), "out-of-domain", "x", -1);
      assertRefused(() => gammaGammaExpectedSpend({ ...published, p: 0 }, 1, 1), "out-of-domain", "p", 0);
    });
  });
});
