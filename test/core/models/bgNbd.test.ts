import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bgNbdAliveProbability,
  bgNbdExpectedPurchases,
  bgNbdFit,
  bgNbdLogLikelihood,
  bgNbdPredictedPurchases,
} from "../../../src/core/models/bgNbd";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { cdnowCustomers } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { assertPublished, assertRecovered } from "../../support/models";
import { simulatedBgNbd } from "../../support/simulate";
import { positive, records, shuffled } from "./history";

describe("BG/NBD model", () => {
  // Fader, Hardie & Lee, Marketing Science 24 (2005), table 2, fitted to the CDNOW sample.
  const published = { r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 };
  const truth = { r: 0.4, alpha: 6, a: 0.8, b: 2.5 };

  describe("fit", () => {
    itWithDatasets("to the CDNOW sample is the published one", () => {
      const fit = bgNbdFit(cdnowCustomers());
      assertPublished(fit, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, "-9582.4");
      assertEachClose(fit.standardErrors, { r: 0.0126, alpha: 0.378, a: 0.186, b: 0.705 }, 3);
      assert.equal(fit.customers, 2357);
      assert.equal(fit.repeatCustomers, 946);
      assertClose(fit.logLikelihood, bgNbdLogLikelihood(fit.parameters, cdnowCustomers()), 12);
    });

    it("recovers the parameters of 20,000 simulated customers", () => {
      assertRecovered(bgNbdFit(simulatedBgNbd(truth, 20_000, 1)), truth);
    });

    it("is the highest there is nearby", () => {
      const history = simulatedBgNbd(truth, 1000, 2);
      const { parameters, logLikelihood } = bgNbdFit(history);
      for (const name of ["r", "alpha", "a", "b"] as const)
        for (const factor of [0.99, 1.01])
          assert.ok(
            bgNbdLogLikelihood({ ...parameters, [name]: parameters[name] * factor }, history) < logLikelihood
          );
    });

    it("does not depend on the order of the customers", () => {
      const history = simulatedBgNbd(truth, 6000, 3);
      const [one, other] = [bgNbdFit(history), bgNbdFit(shuffled(history))];
      assertEachClose(other.parameters, one.parameters, 9);
      assertEachClose(other.standardErrors, one.standardErrors, 9);
      assertClose(other.logLikelihood, one.logLikelihood, 12);
    });

    it("does not depend on the unit of time, but for alpha's", () => {
      const weeks = simulatedBgNbd(truth, 1000, 4);
      const days = { x: weeks.x, tx: weeks.tx.map((t) => 7 * t), T: weeks.T.map((t) => 7 * t) };
      const [inWeeks, inDays] = [bgNbdFit(weeks), bgNbdFit(days)];
      assertEachClose(inDays.parameters, { ...inWeeks.parameters, alpha: 7 * inWeeks.parameters.alpha }, 9);
      assertEachClose(
        inDays.standardErrors,
        { ...inWeeks.standardErrors, alpha: 7 * inWeeks.standardErrors.alpha },
        6
      );
      const purchases = weeks.x.reduce((sum, x) => sum + x, 0);
      assertClose(inDays.logLikelihood, inWeeks.logLikelihood - purchases * Math.log(7), 12);
    });

    it("is refused with fewer than 30 repeat customers, and says how many are needed", () => {
      const history = {
        x: Array.from({ length: 100 }, (_, i) => (i < 29 ? 1 : 0)),
        tx: Array.from({ length: 100 }, (_, i) => (i < 29 ? 1 : 0)),
        T: Array.from({ length: 100 }, () => 5),
      };
      assertRefused(() => bgNbdFit(history), "no-data", "x", 29);
      assertRefused(() => bgNbdFit({ x: [], tx: [], T: [] }), "no-data", "x", 0);
    });

    it("is refused where nobody drops out", () => {
      const history = simulatedBgNbd({ r: 2, alpha: 2, a: 1e-9, b: 1 }, 500, 5);
      assertRefused(() => bgNbdFit(history), "no-convergence", "a");
    });

    it("is refused where all buy at one rate", () => {
      const history = simulatedBgNbd({ r: 1e6, alpha: 1e7, a: 1, b: 3 }, 500, 9);
      assert.throws(() => bgNbdFit(history), { name: "MetricError", fault: "no-convergence" });
    });

    for (const { name, history, fault, input, received } of [
      {
        name: "x that is not whole",
        history: { x: [1.5], tx: [1], T: [2] },
        fault: "out-of-domain",
        input: "x",
      },
      {
        name: "x that is negative",
        history: { x: [-1], tx: [0], T: [2] },
        fault: "out-of-domain",
        input: "x",
      },
      { name: "tx after T", history: { x: [1], tx: [3], T: [2] }, fault: "out-of-domain", input: "tx" },
      {
        name: "tx without a purchase",
        history: { x: [0], tx: [1], T: [2] },
        fault: "out-of-domain",
        input: "tx",
      },
      {
        name: "a purchase without tx",
        history: { x: [1], tx: [0], T: [2] },
        fault: "out-of-domain",
        input: "tx",
      },
      { name: "negative T", history: { x: [0], tx: [0], T: [-2] }, fault: "out-of-domain", input: "T" },
      { name: "no number", history: { x: [0, 0], tx: [0, 0], T: [2, NaN] }, fault: "wrong-type", input: "T" },
      { name: "endless T", history: { x: [0], tx: [0], T: [Infinity] }, fault: "wrong-type", input: "T" },
      {
        name: "too few tx",
        history: { x: [0, 1], tx: [0], T: [2, 2] },
        fault: "wrong-type",
        input: "tx",
        received: 1,
      },
      {
        name: "too many T",
        history: { x: [0], tx: [0], T: [2, 2] },
        fault: "wrong-type",
        input: "T",
        received: 2,
      },
    ] as const)
      it(`refuses ${name}`, () => {
        assertRefused(() => bgNbdFit(history), fault, input, received);
        assertRefused(() => bgNbdLogLikelihood(published, history), fault, input, received);
      });

    it("names the row to blame", () => {
      assert.throws(
        () => bgNbdFit({ x: [0, 1, 2], tx: [0, 1, 9], T: [2, 2, 2] }),
        (error: unknown) => {
          assert.equal((error as { detail: { row: number } }).detail.row, 3);
          return true;
        }
      );
    });
  });

  describe("expected purchases of a random customer", () => {
    // Fader, Hardie & Lee (2005) at the parameters above, recomputed with mpmath.
    for (const [t, expected] of [
      [1 / 7, 0.00781374],
      [1, 0.0531848],
      [3, 0.150632],
      [31.8571, 1.0405],
      [32, 1.04374],
      [52, 1.44402],
      [78, 1.85797],
    ] as const)
      it(`within ${t.toPrecision(4)} weeks: ${expected}`, () =>
        assertClose(bgNbdExpectedPurchases(published, t), expected));

    it("is none in no time, and grows", () => {
      assert.equal(bgNbdExpectedPurchases(published, 0), 0);
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (t) =>
          assertWithin(bgNbdExpectedPurchases(published, t + 1), bgNbdExpectedPurchases(published, t))
        )
      );
    });
  });

  describe("of one customer", () => {
    // P(alive) and purchases by t: Fader, Hardie & Lee (2005), equation 10, with the parameters above and others,
    // recomputed with mpmath.
    for (const { parameters, customer, t, purchases, alive } of [
      {
        parameters: published,
        customer: { x: 2, tx: 30.43, T: 38.86 },
        t: 39,
        purchases: 1.22591,
        alive: 0.726609,
      },
      {
        parameters: published,
        customer: { x: 26, tx: 30.857, T: 31 },
        t: 52,
        purchases: 25.7577,
        alive: 0.968852,
      },
      {
        parameters: { r: 1, alpha: 10, a: 1, b: 2 },
        customer: { x: 3, tx: 20, T: 30 },
        t: 10,
        purchases: 0.507584400172,
        alive: 0.558620689655,
      },
      {
        parameters: { r: 0.5, alpha: 3, a: 0.4, b: 0.3 },
        customer: { x: 0, tx: 0, T: 25 },
        t: 100,
        purchases: 0.91226505698,
        alive: 1,
      },
      {
        parameters: { r: 2, alpha: 1, a: 0.05, b: 0.05 },
        customer: { x: 1, tx: 5, T: 7 },
        t: 3,
        purchases: 0.3250152054,
        alive: 0.296703296703,
      },
      {
        parameters: { r: 3, alpha: 0.5, a: 30, b: 200 },
        customer: { x: 40, tx: 90, T: 100 },
        t: 100,
        purchases: 0.737428602964,
        alive: 0.0808040277656,
      },
      {
        parameters: { r: 0.2, alpha: 5, a: 0.8, b: 2.5 },
        customer: { x: 1000, tx: 9999, T: 10_000 },
        t: 10_000,
        purchases: 743.0516098,
        alive: 0.999117988176,
      },
      {
        parameters: { r: 0.2, alpha: 5, a: 0.8, b: 2.5 },
        customer: { x: 1000, tx: 10, T: 10 },
        t: 10_000,
        purchases: 13372.7291456,
        alive: 0.999201835778,
      },
      {
        parameters: { r: 0.2, alpha: 5, a: 0.01, b: 0.02 },
        customer: { x: 2, tx: 1, T: 2 },
        t: 10_000,
        purchases: 2895.78510905,
        alive: 0.986424784237,
      },
      {
        parameters: { r: 50, alpha: 200, a: 5, b: 100 },
        customer: { x: 300, tx: 4000, T: 4100 },
        t: 500,
        purchases: 0.666859448519,
        alive: 0.0207112281529,
      },
    ])
      it(`with ${JSON.stringify(customer)}: P(alive) ${alive}, purchases in ${t}: ${purchases}`, () => {
        const digits = parameters === published ? 6 : 10;
        assertClose(bgNbdPredictedPurchases(parameters)(customer)(t), purchases, digits);
        assertClose(bgNbdAliveProbability(parameters, customer), alive, digits);
      });

    it("P(alive) is in [0, 1], and purchases are finite and at least 0, up to x = 1,000 and T = 10,000", () =>
      fc.assert(
        fc.property(
          fc.record({ r: positive(3), alpha: positive(4), a: positive(3), b: positive(3) }),
          records(1000, 10_000),
          fc.double({ min: 0, max: 10_000, noNaN: true }),
          (parameters, customer, t) => {
            assertWithin(bgNbdAliveProbability(parameters, customer), 0, 1);
            assertWithin(bgNbdPredictedPurchases(parameters)(customer)(t), 0);
            assertWithin(
              bgNbdExpectedPurchases(parameters, t),
              0,
              1e-300 + ((parameters.r * t) / parameters.alpha) * 1.000001
            );
          }
        ),
        { numRuns: 300 }
      ));

    it("P(alive) keeps its digits however small b is", () => {
      // One repeat purchase, just now: 1 / (1 + a/b).
      for (const b of [1, 1e-10, 1e-16, 1e-200])
        assertClose(bgNbdAliveProbability({ ...published, a: b, b }, { x: 1, tx: 9, T: 9 }), 0.5, 14);
    });

    it("an unknown customer is a random one", () =>
      assertClose(
        bgNbdPredictedPurchases(published)({ x: 0, tx: 0, T: 0 })(52),
        bgNbdExpectedPurchases(published, 52),
        12
      ));

    it("refuses customers, times and parameters that cannot be", () => {
      const customer = { x: 1, tx: 1, T: 2 };
      assertRefused(
        () => bgNbdPredictedPurchases(published)({ ...customer, T: 0.5 })(1),
        "out-of-domain",
        "tx",
        1
      );
      // A column of order numbers, say.
      assertRefused(
        () => bgNbdAliveProbability(published, { x: 5e9, tx: 1, T: 2 }),
        "out-of-domain",
        "x",
        5e9
      );
      assertRefused(
        () => bgNbdLogLikelihood(published, { x: [1, 5e9], tx: [1, 1], T: [2, 2] }),
        "out-of-domain",
        "x",
        5e9
      );
      assertRefused(() => bgNbdPredictedPurchases(published)(customer)(-1), "out-of-domain", "t", -1);
      assertRefused(() => bgNbdExpectedPurchases(published, NaN), "wrong-type", "t");
      assertRefused(() => bgNbdAliveProbability({ ...published, b: 0 }, customer), "out-of-domain", "b", 0);
      assertRefused(() => bgNbdExpectedPurchases({ ...published, r: NaN }, 1), "wrong-type", "r");
      assertRefused(
        () => bgNbdExpectedPurchases({ ...published, alpha: 1e-300 }, 1e300),
        "out-of-domain",
        "t"
      );
    });
  });
});
