import assert from "node:assert/strict";
import fc from "fast-check";
import {
  paretoNbdAliveProbability,
  paretoNbdExpectedPurchases,
  paretoNbdFit,
  paretoNbdLogLikelihood,
  paretoNbdPredictedPurchases,
} from "../../../src/core/models/paretoNbd";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { cdnowCustomers } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { assertPublished, assertRecovered } from "../../support/models";
import { simulatedParetoNbd } from "../../support/simulate";
import { positive, records, shuffled } from "./history";

describe("Pareto/NBD model", () => {
  // Fitted to the CDNOW sample: Fader, Hardie & Lee, Marketing Science 24 (2005), table 2.
  const published = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
  const truth = { r: 0.6, alpha: 8, s: 0.7, beta: 12 };

  describe("fit", () => {
    itWithDatasets("to the CDNOW sample is the published one", () => {
      const fit = paretoNbdFit(cdnowCustomers());
      assertPublished(fit, published, "-9595.0");
      assertClose(fit.logLikelihood, paretoNbdLogLikelihood(fit.parameters, cdnowCustomers()), 12);
    });

    it("recovers the parameters of 20,000 simulated customers", () => {
      assertRecovered(paretoNbdFit(simulatedParetoNbd(truth, 20_000, 1)), truth);
    });

    it("does not depend on the order of the customers, nor on the unit of time but for alpha's and beta's", () => {
      const weeks = simulatedParetoNbd(truth, 4001, 3);
      const { x, tx, T } = shuffled(weeks);
      const fit = paretoNbdFit(weeks);
      const inDays = paretoNbdFit({ x, tx: tx.map((t) => 7 * t), T: T.map((t) => 7 * t) });
      const { r, alpha, s, beta } = fit.parameters;
      assertEachClose(inDays.parameters, { r, alpha: 7 * alpha, s, beta: 7 * beta }, 9);
      assertClose(inDays.standardErrors.beta, 7 * fit.standardErrors.beta, 6);
      const purchases = x.reduce((sum, count) => sum + count, 0);
      assertClose(inDays.logLikelihood, fit.logLikelihood - purchases * Math.log(7), 12);
    });

    it("is refused with fewer than 30 repeat customers", () => {
      const history = { x: [1, 1, 0], tx: [1, 2, 0], T: [3, 3, 3] };
      assertRefused(() => paretoNbdFit(history), "no-data", "x", 2);
    });

    it("is refused where nobody drops out", () => {
      const history = simulatedParetoNbd({ r: 2, alpha: 2, s: 1, beta: 1e9 }, 500, 5);
      assert.throws(() => paretoNbdFit(history), { name: "MetricError", fault: "no-convergence" });
    });

    it("refuses customers that cannot be", () => {
      assertRefused(() => paretoNbdFit({ x: [1], tx: [3], T: [2] }), "out-of-domain", "tx");
      assertRefused(
        () => paretoNbdLogLikelihood(published, { x: [1], tx: [3], T: [2] }),
        "out-of-domain",
        "tx"
      );
      assertRefused(
        () => paretoNbdLogLikelihood({ ...published, s: -1 }, { x: [0], tx: [0], T: [2] }),
        "out-of-domain",
        "s"
      );
    });
  });

  describe("of one customer", () => {
    // The first rows at the parameters above, all recomputed with mpmath from Schmittlein, Morrison & Colombo (1987).
    for (const { parameters = published, customer, t = 52, purchases, alive } of [
      { customer: { x: 10, tx: 20, T: 39 }, purchases: 0.706344 },
      { customer: { x: 15, tx: 20, T: 39 }, purchases: 0.144256 },
      { customer: { x: 20, tx: 20, T: 39 }, purchases: 0.0225075 },
      { customer: { x: 25, tx: 20, T: 39 }, purchases: 0.00309253 },
      { customer: { x: 0, tx: 0, T: 39 }, alive: 0.294467 },
      { customer: { x: 26, tx: 30.857, T: 31 }, purchases: 25.4573, alive: 0.997872 },
      { customer: { x: 2, tx: 30.43, T: 38.86 }, purchases: 1.8508267207, alive: 0.869167559153 },
      {
        parameters: { r: 2, alpha: 3, s: 1, beta: 50 },
        customer: { x: 7, tx: 10, T: 12 },
        t: 5,
        purchases: 2.70299947221,
        alive: 0.936860885857,
      },
      {
        parameters: { r: 0.1, alpha: 0.5, s: 0.05, beta: 200 },
        customer: { x: 0, tx: 0, T: 10_000 },
        t: 10_000,
        purchases: 0.0765608595579,
        alive: 0.780306111549,
      },
      {
        customer: { x: 1000, tx: 9990, T: 10_000 },
        t: 10_000,
        purchases: 795.967277688,
        alive: 0.998960133578,
      },
      {
        customer: { x: 1000, tx: 9000, T: 10_000 },
        t: 100,
        purchases: 2.86470850756e-42,
        alive: 2.87480810719e-43,
      },
      {
        parameters: { r: 5, alpha: 2000, s: 20, beta: 1 },
        customer: { x: 3, tx: 0.5, T: 2 },
        t: 1,
        purchases: 5.95780635344e-10,
        alive: 9.48272221554e-7,
      },
    ])
      it(`with ${JSON.stringify(customer)}`, () => {
        if (purchases) assertClose(paretoNbdPredictedPurchases(parameters)(customer)(t), purchases);
        if (alive) assertClose(paretoNbdAliveProbability(parameters, customer), alive);
      });

    it("P(alive) is in [0, 1], and purchases are finite and at least 0, up to x = 1,000 and T = 10,000", () =>
      fc.assert(
        fc.property(
          fc.record({ r: positive(3), alpha: positive(4), s: positive(3), beta: positive(4) }),
          records(1000, 10_000),
          fc.double({ min: 0, max: 10_000, noNaN: true }),
          (parameters, customer, t) => {
            assertWithin(paretoNbdAliveProbability(parameters, customer), 0, 1);
            assertWithin(paretoNbdPredictedPurchases(parameters)(customer)(t), 0);
            assertWithin(paretoNbdExpectedPurchases(parameters, t), 0);
          }
        ),
        { numRuns: 300 }
      ));

    it("is surely active right after a purchase", () =>
      assert.equal(paretoNbdAliveProbability(published, { x: 3, tx: 20, T: 20 }), 1));

    it("refuses what cannot be", () => {
      const customer = { x: 1, tx: 1, T: 2 };
      assertRefused(() => paretoNbdPredictedPurchases(published)(customer)(-1), "out-of-domain", "t", -1);
      assertRefused(
        () => paretoNbdAliveProbability(published, { ...customer, tx: 3 }),
        "out-of-domain",
        "tx",
        3
      );
      assertRefused(
        () => paretoNbdExpectedPurchases({ ...published, beta: 0 }, 1),
        "out-of-domain",
        "beta",
        0
      );
      assertRefused(
        () => paretoNbdExpectedPurchases({ ...published, alpha: 1e-309 }, 1),
        "out-of-domain",
        "t"
      );
    });
  });

  describe("expected purchases of a random customer", () => {
    it("are 1.47300 in a year", () => assertClose(paretoNbdExpectedPurchases(published, 52), 1.473));

    it("pass smoothly through s = 1", () => {
      const at = (s: number) => paretoNbdExpectedPurchases({ ...published, s }, 52);
      assertClose(at(1), ((0.553 * 11.669) / 10.578) * Math.log1p(52 / 11.669), 12);
      assertClose(at(1 + 1e-12), at(1), 10);
      assertClose(at(1 - 1e-12), at(1), 10);
    });
  });
});
