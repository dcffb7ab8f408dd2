import gammaln from "@stdlib/math-base-special-gammaln";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bgBbAliveProbability,
  bgBbExpectedPurchases,
  bgBbFit,
  bgBbLogLikelihood,
  bgBbPredictedPurchases,
} from "../../../src/core/models/bgBb";
import { bgBbLikelihood } from "../../../src/core/models/bgBbLikelihood";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { itWithDatasets, readDataset } from "../../support/datasets";
import { assertDerivatives, assertPublished, assertRecovered } from "../../support/models";
import { simulatedBgBb } from "../../support/simulate";
import { positive, shuffled } from "./history";

describe("BG/BB model", () => {
  // Fader, Hardie & Shang, Marketing Science 29 (2010): 11,104 donors, six yearly opportunities.
  const published = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

  const customers = (most: number) =>
    fc
      .tuple(fc.nat(most), fc.nat(most), fc.nat(most))
      .map((three) => three.sort((a, b) => a - b))
      .map(([x, tx, n]) => ({ x, tx: x === 0 ? 0 : tx, n }));
  const parameters = fc.record({
    alpha: positive(2),
    beta: positive(2),
    gamma: positive(2),
    delta: positive(2),
  });

  describe("fit", () => {
    itWithDatasets("to the donations is the published one", () => {
      const rows = readDataset("donations.csv").trim().split("\n").slice(1);
      const column = (index: number) => rows.map((row) => Number(row.split(",")[index]));
      const fit = bgBbFit({ x: column(0), tx: column(1), n: column(2), weights: column(3) });
      assertPublished(fit, published, "-33225.58");
      assert.equal(fit.customers, 11_104);
      assert.equal(fit.repeatCustomers, 11_104 - 3464);
    });

    it("recovers the parameters of 20,000 simulated customers", () => {
      const truth = { alpha: 1.2, beta: 0.75, gamma: 0.65, delta: 2.8 };
      assertRecovered(bgBbFit(simulatedBgBb(truth, 8, 20_000, 1)), truth);
    });

    it("is the same from groups and from customers one by one, in any order", () => {
      const history = simulatedBgBb({ alpha: 1, beta: 2, gamma: 1, delta: 4 }, 6, 2003, 2);
      const fit = bgBbFit(history);
      assertEachClose(bgBbFit(shuffled(history)).parameters, fit.parameters, 9);
      const tripled = bgBbFit({ ...history, weights: history.x.map(() => 3) });
      assertEachClose(tripled.parameters, fit.parameters, 9);
      assertClose(tripled.standardErrors.delta, fit.standardErrors.delta / Math.sqrt(3), 6);
      assert.equal(tripled.customers, 6009);
    });

    it("is refused with fewer than 30 customers who took any opportunity", () => {
      const history = { x: [0, 1], tx: [0, 2], n: [4, 4], weights: [900, 29] };
      assertRefused(() => bgBbFit(history), "no-data", "x", 29);
    });

    it("is refused where nobody drops out", () => {
      const history = simulatedBgBb({ alpha: 1, beta: 1, gamma: 1e-9, delta: 1 }, 6, 500, 5);
      assertRefused(() => bgBbFit(history), "no-convergence", "gamma");
    });

    for (const { name, history, fault, input } of [
      { name: "x above tx", history: { x: [3], tx: [2], n: [4] }, fault: "out-of-domain", input: "x" },
      { name: "tx above n", history: { x: [3], tx: [5], n: [4] }, fault: "out-of-domain", input: "tx" },
      { name: "tx without x", history: { x: [0], tx: [1], n: [4] }, fault: "out-of-domain", input: "tx" },
      { name: "halves", history: { x: [1], tx: [1], n: [4.5] }, fault: "out-of-domain", input: "n" },
      { name: "few tx", history: { x: [0, 0], tx: [0], n: [4, 4] }, fault: "wrong-type", input: "tx" },
      { name: "few n", history: { x: [0, 0], tx: [0, 0], n: [4] }, fault: "wrong-type", input: "n" },
      {
        name: "few weights",
        history: { x: [0, 0], tx: [0, 0], n: [4, 4], weights: [1] },
        fault: "wrong-type",
        input: "weights",
      },
      {
        name: "negative weights",
        history: { x: [0], tx: [0], n: [4], weights: [-1] },
        fault: "out-of-domain",
        input: "weights",
      },
    ] as const)
      it(`refuses ${name}`, () => {
        assertRefused(() => bgBbFit(history), fault, input);
        assertRefused(() => bgBbLogLikelihood(published, history), fault, input);
      });
  });

  describe("likelihood", () => {
    /** Equation 5 of Fader, Hardie & Shang (2010), as written. */
    const written = (
      { alpha, beta, gamma, delta }: typeof published,
      { x, tx, n }: { x: number; tx: number; n: number }
    ) => {
      const logBeta = (p: number, q: number) => gammaln(p) + gammaln(q) - gammaln(p + q);
      const base = logBeta(alpha, beta) + logBeta(gamma, delta);
      let sum = Math.exp(logBeta(alpha + x, beta + n - x) + logBeta(gamma, delta + n) - base);
      for (let m = tx; m < n; m++)
        sum += Math.exp(logBeta(alpha + x, beta + m - x) + logBeta(gamma + 1, delta + m) - base);
      return Math.log(sum);
    };

    it("is that of the paper", () =>
      fc.assert(
        fc.property(parameters, customers(12), (point, { x, tx, n }) => {
          const actual = bgBbLogLikelihood(point, { x: [x], tx: [tx], n: [n] });
          assert.ok(Math.abs(actual - written(point, { x, tx, n })) < 1e-10);
        })
      ));

    it("has the derivatives it says", () =>
      fc.assert(
        fc.property(
          parameters,
          fc.array(customers(12), { minLength: 1, maxLength: 10 }),
          ({ alpha, beta, gamma, delta }, groups) =>
            assertDerivatives(bgBbLikelihood(groups.map((group, i) => ({ ...group, weight: i + 1 }))), [
              alpha,
              beta,
              gamma,
              delta,
            ])
        )
      ));

    it("is a probability: those of all that can happen add up to 1", () => {
      let sum = 0;
      for (let pattern = 0; pattern < 2 ** 5; pattern++) {
        const taken = [1, 2, 3, 4, 5].filter((opportunity) => pattern & (1 << (opportunity - 1)));
        sum += Math.exp(bgBbLogLikelihood(published, { x: [taken.length], tx: [taken.at(-1) ?? 0], n: [5] }));
      }
      assertClose(sum, 1, 12);
    });

    it("does not underflow with 1,000 opportunities", () =>
      assertClose(
        bgBbLogLikelihood({ alpha: 0.3, beta: 2, gamma: 1.5, delta: 40 }, { x: [10], tx: [200], n: [1000] }),
        -46.73958719359,
        12
      ));
  });

  describe("of one customer", () => {
    // Fader, Hardie & Shang (2010), equations 11 and 12, recomputed with mpmath.
    for (const { point = published, customer, alive, purchases } of [
      { customer: { x: 0, tx: 0, n: 6 }, alive: 0.116096613293, purchases: 0.072802877475 },
      { customer: { x: 3, tx: 4, n: 6 }, alive: 0.472336259889, purchases: 1.03422849842 },
      { customer: { x: 6, tx: 6, n: 6 }, alive: 1, purchases: 3.7521156076 },
      {
        point: { alpha: 0.3, beta: 2, gamma: 1.5, delta: 40 },
        customer: { x: 10, tx: 200, n: 1000 },
        alive: 5.51359838094e-8,
        purchases: 2.8207858717e-9,
      },
    ])
      it(`with ${JSON.stringify(customer)}`, () => {
        assertClose(bgBbAliveProbability(point, customer), alive, 11);
        assertClose(bgBbPredictedPurchases(point, customer, 5), purchases, 11);
      });

    it("P(alive) is in [0, 1], and at most all opportunities are taken", () =>
      fc.assert(
        fc.property(parameters, customers(1000), fc.nat(1000), (point, customer, ahead) => {
          assertWithin(bgBbAliveProbability(point, customer), 0, 1);
          assertWithin(bgBbPredictedPurchases(point, customer, ahead), 0, ahead);
          assertWithin(bgBbExpectedPurchases(point, ahead), 0, ahead);
        })
      ));

    it("an unknown customer is a random one", () =>
      assertClose(
        bgBbPredictedPurchases(published, { x: 0, tx: 0, n: 0 }, 7),
        bgBbExpectedPurchases(published, 7),
        12
      ));

    it("refuses what cannot be", () => {
      const customer = { x: 1, tx: 1, n: 2 };
      assertRefused(() => bgBbPredictedPurchases(published, customer, 1.5), "out-of-domain", "opportunities");
      assertRefused(() => bgBbExpectedPurchases(published, -1), "out-of-domain", "n");
      assertRefused(
        () => bgBbAliveProbability({ ...published, gamma: 0 }, customer),
        "out-of-domain",
        "gamma"
      );
      assertRefused(() => bgBbAliveProbability(published, { ...customer, tx: 3 }), "out-of-domain", "tx");
    });
  });
});
