import assert from "node:assert/strict";
import fc from "fast-check";
import {
  renewalsOfSurvivors,
  shiftedBetaGeometricFit,
  shiftedBetaGeometricFitToRenewals,
  shiftedBetaGeometricLikelihood,
  shiftedBetaGeometricPayments,
  shiftedBetaGeometricResidualLifetime,
  shiftedBetaGeometricSurvival,
} from "../../../src/core/models/shiftedBetaGeometric";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";
import { assertDerivatives, assertPublished, assertRecovered } from "../../support/models";
import { simulatedSurvivors } from "../../support/simulate";
import { positive } from "./history";

describe("shifted-beta-geometric model", () => {
  // Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007).
  const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
  const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

  describe("payments within so many periods", () => {
    const terms = { renewals: 3, periods: 12, discountRatePerPeriod: 0.02 };

    it("are the discounted shares of those still there", () => {
      const share = (periods: number) => shiftedBetaGeometricSurvival({ alpha: 0.7, beta: 1.2 }, periods);
      const discounted = Array.from({ length: 12 }, (_, j) => share(4 + j) / share(3) / 1.02 ** j);
      assertClose(
        shiftedBetaGeometricPayments({ alpha: 0.7, beta: 1.2 }, terms),
        discounted.reduce((a, b) => a + b),
        12
      );
    });

    it("come near those without end as the periods grow", () => {
      const parameters = { alpha: 1.5, beta: 4 };
      const long = shiftedBetaGeometricPayments(parameters, { ...terms, periods: 2000 });
      assertClose(long, shiftedBetaGeometricResidualLifetime(parameters, 3, 0.02), 10);
    });

    it("are none in no period, and need no discount", () => {
      const parameters = { alpha: 0.5, beta: 2 };
      assert.equal(shiftedBetaGeometricPayments(parameters, { ...terms, periods: 0 }), 0);
      const one = { renewals: 0, periods: 1, discountRatePerPeriod: 0 };
      assert.equal(shiftedBetaGeometricPayments(parameters, one), 0.8);
    });

    it("are refused for what is no number of periods, and for a negative rate", () => {
      const refused = (changed: Partial<typeof terms>, input: string) =>
        assertRefused(
          () => shiftedBetaGeometricPayments({ alpha: 1, beta: 1 }, { ...terms, ...changed }),
          "out-of-domain",
          input
        );
      refused({ periods: -1 }, "periods");
      refused({ periods: 100_001 }, "periods");
      refused({ renewals: -1 }, "renewals");
      refused({ discountRatePerPeriod: -0.1 }, "discountRatePerPeriod");
    });
  });

  describe("fit", () => {
    it("to the regular customers is the published one", () =>
      assertPublished(shiftedBetaGeometricFit(regular), { alpha: 0.704, beta: 1.182 }, "-1680.265"));

    it("to the high-end customers is the published one", () => {
      const fit = shiftedBetaGeometricFit(highEnd);
      assertPublished(fit, { alpha: 0.668, beta: 3.806 }, "-1611.158");
      assert.equal(fit.customers, 1000);
    });

    it("recovers the parameters of 20,000 simulated customers", () => {
      const truth = { alpha: 0.7, beta: 3.8 };
      assertRecovered(shiftedBetaGeometricFit(simulatedSurvivors(truth, 8, 20_000, 1)), truth);
    });

    it("of ten times the customers has the same parameters and a tenth of the variance", () => {
      const fit = shiftedBetaGeometricFit(regular);
      const larger = shiftedBetaGeometricFit(regular.map((count) => 10 * count));
      assertClose(larger.parameters.alpha, fit.parameters.alpha, 9);
      assertClose(larger.standardErrors.beta, fit.standardErrors.beta / Math.sqrt(10), 6);
    });

    for (const { name, survivors, input } of [
      { name: "nobody leaves", survivors: [100, 100, 100], input: "alpha" },
      { name: "all leave at once", survivors: [100, 0, 0], input: "alpha" },
      { name: "who has not left never does", survivors: [100, 50, 50, 50], input: "alpha" },
      { name: "retention does not rise", survivors: [1000, 900, 810, 729], input: "beta" },
      { name: "there were no customers", survivors: [0, 0, 0], input: "alpha" },
    ])
      it(`is refused where ${name}`, () =>
        assertRefused(() => shiftedBetaGeometricFit(survivors), "no-convergence", input));

    const enough = (minimum: number) => ({ must: "enough", what: "survivors", minimum }) as const;

    it("to customers of many starts uses the renewals that have come due", () => {
      // Two cohorts, one followed for seven years and one for three: their renewals added up.
      const older = simulatedSurvivors({ alpha: 0.7, beta: 3.8 }, 7, 30_000, 2);
      const younger = simulatedSurvivors({ alpha: 0.7, beta: 3.8 }, 3, 30_000, 3);
      const added = (survivors: readonly number[], others: readonly number[]) =>
        survivors.map((count, j) => count + (others[j] ?? 0));
      const fit = shiftedBetaGeometricFitToRenewals({
        faced: added(older.slice(0, -1), younger.slice(0, -1)),
        stayed: added(older.slice(1), younger.slice(1)),
      });
      assert.equal(fit.customers, 60_000);
      assertRecovered(fit, { alpha: 0.7, beta: 3.8 });
    });

    it("refuses renewals at which more stayed than faced them, or too few of them", () => {
      const refused = (faced: number[], stayed: number[]) => () =>
        shiftedBetaGeometricFitToRenewals({ faced, stayed });
      assertRefused(refused([10, 5], [5, 6]), "out-of-domain", "stayed", 6);
      assertRefused(refused([10, 5.5], [5, 5]), "out-of-domain", "faced", 5.5);
      assertRefused(refused([10, 5], [5]), "wrong-type", "stayed");
      assertRefused(refused([10], [5]), "no-data", "faced", 1, enough(2));
    });

    it("refuses counts that rise, are not whole, or are too few", () => {
      assertRefused(() => shiftedBetaGeometricFit([10, 8, 9]), "out-of-domain", "survivors", 9);
      assertRefused(() => shiftedBetaGeometricFit([10, 8.5, 8]), "out-of-domain", "survivors", 8.5);
      assertRefused(() => shiftedBetaGeometricFit([10, -8, 8]), "out-of-domain", "survivors", -8);
      assertRefused(() => shiftedBetaGeometricFit([10, 8]), "no-data", "survivors", 2, enough(3));
      assertRefused(() => shiftedBetaGeometricFit([]), "no-data", "survivors", 0, enough(3));
    });
  });

  describe("likelihood", () => {
    it("is that of leaving in each period or staying to the end", () => {
      const parameters = { alpha: 0.7, beta: 1.2 };
      const survival = (period: number) => shiftedBetaGeometricSurvival(parameters, period);
      const expected = regular.reduce((sum, count, period) => {
        const next = regular[period + 1];
        const probability = next === undefined ? survival(period) : survival(period) - survival(period + 1);
        return sum + (count - (next ?? 0)) * Math.log(probability);
      }, 0);
      assertClose(
        shiftedBetaGeometricLikelihood(renewalsOfSurvivors(regular))(Float64Array.of(0.7, 1.2)).value,
        expected,
        12
      );
    });

    it("has the derivatives it says", () =>
      fc.assert(
        fc.property(
          fc.tuple(positive(3), positive(3)),
          fc.array(fc.nat(500), { minLength: 3, maxLength: 12 }),
          (point, counts) =>
            assertDerivatives(
              shiftedBetaGeometricLikelihood(renewalsOfSurvivors(counts.sort((a, b) => b - a))),
              point
            )
        )
      ));
  });

  describe("survival", () => {
    const parameters = { alpha: 0.668, beta: 3.806 };
    [0.46, 0.436, 0.414, 0.395, 0.378].forEach((expected, i) =>
      it(`of the high-end customers in year ${8 + i} is projected as published: ${expected}`, () =>
        assert.equal(shiftedBetaGeometricSurvival(parameters, 8 + i).toFixed(3), expected.toFixed(3)))
    );

    it("begins at 1 and falls", () => {
      assert.equal(shiftedBetaGeometricSurvival(parameters, 0), 1);
      fc.assert(
        fc.property(positive(4), positive(4), fc.nat(1000), (alpha, beta, periods) =>
          assertWithin(
            shiftedBetaGeometricSurvival({ alpha, beta }, periods + 1),
            0,
            shiftedBetaGeometricSurvival({ alpha, beta }, periods)
          )
        )
      );
    });

    it("refuses what cannot be", () => {
      assertRefused(() => shiftedBetaGeometricSurvival(parameters, 1.5), "out-of-domain", "periods");
      assertRefused(
        () => shiftedBetaGeometricSurvival({ ...parameters, alpha: 0 }, 1),
        "out-of-domain",
        "alpha"
      );
    });
  });

  describe("residual lifetime", () => {
    // Fader & Hardie, Marketing Science 29 (2010), and 2F1 with mpmath: alpha, beta, renewals, rate.
    for (const [alpha, beta, renewals, rate, expected] of [
      [0.668, 3.806, 7, 0.1, 7.52994953091],
      [0.01, 1000, 0, 0.1, 10.9988019828],
      [0.668, 3.806, 0, 1e-6, 615.291543143],
      [50, 2, 3, 0.01, 0.101914714094],
      [1, 1, 0, 0.5, 0.971877649503],
      [200, 5000, 10, 0.001, 24.5551375548],
      [3, 5, 4, 0, 4.5],
    ] as const)
      it(`after ${renewals} renewals at ${rate}, alpha ${alpha}, beta ${beta}: ${expected}`, () =>
        assertClose(shiftedBetaGeometricResidualLifetime({ alpha, beta }, renewals, rate), expected, 10));

    it("is the sum of discounted survivals", () => {
      const parameters = { alpha: 1.5, beta: 4 };
      const survival = (period: number) => shiftedBetaGeometricSurvival(parameters, period);
      let sum = 0;
      for (let j = 0; j < 300; j++) sum += survival(3 + j) / survival(2) / 1.2 ** j;
      assertClose(shiftedBetaGeometricResidualLifetime(parameters, 2, 0.2), sum, 11);
    });

    it("comes near that without discount", () =>
      assertClose(shiftedBetaGeometricResidualLifetime({ alpha: 3, beta: 5 }, 4, 1e-9), 4.5, 8));

    it("refuses an endless one, and what cannot be", () => {
      const endless = { alpha: 1, beta: 5 };
      assertRefused(
        () => shiftedBetaGeometricResidualLifetime(endless, 0, 0),
        "out-of-domain",
        "discountRatePerPeriod"
      );
      assertRefused(
        () => shiftedBetaGeometricResidualLifetime(endless, 0, -0.1),
        "out-of-domain",
        "discountRatePerPeriod"
      );
      assertRefused(
        () => shiftedBetaGeometricResidualLifetime(endless, -1, 0.1),
        "out-of-domain",
        "renewals"
      );
    });
  });
});
