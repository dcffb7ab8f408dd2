import assert from "node:assert/strict";
import { contractProjection } from "../../../src/core/models/contractProjection";
import {
  renewalsOfSurvivors,
  shiftedBetaGeometricFit,
  shiftedBetaGeometricSurvival,
} from "../../../src/core/models/shiftedBetaGeometric";
import { assertClose, assertRefused } from "../../support/assertions";

describe("contract projection", () => {
  // Fader & Hardie, Journal of Interactive Marketing 21 (2007): high-end customers.
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const { fit, periods } = contractProjection(renewalsOfSurvivors(survivors), 5);

  it("follows the fitted model through the periods seen and to come", () => {
    assert.deepEqual(fit, shiftedBetaGeometricFit(survivors));
    assert.deepEqual(
      periods.map(({ period }) => period),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    );
    for (const { period, survival } of periods)
      assertClose(survival, shiftedBetaGeometricSurvival(fit.parameters, period), 13);
    assert.deepEqual(
      periods.slice(8).map(({ survival }) => survival.toFixed(3)),
      ["0.460", "0.436", "0.414", "0.395", "0.378"]
    );
  });

  it("keeps what was seen beside it", () => {
    survivors.forEach((count, period) => assertClose(periods[period]!.seenSurvival!, count / 1000, 12));
    assert.equal(periods[1]!.seenRetentionRate, 0.869);
    for (const { seenSurvival, seenRetentionRate } of periods.slice(8))
      assert.deepEqual([seenSurvival, seenRetentionRate], [null, null]);
  });

  it("has retention rates that rise and lead from survival to survival", () => {
    assert.equal(periods[0]!.retentionRate, null);
    for (let period = 1; period < periods.length; period++) {
      const rate = periods[period]!.retentionRate!;
      assertClose(periods[period]!.survival, periods[period - 1]!.survival * rate, 14);
      if (period > 1) assert.ok(rate > periods[period - 1]!.retentionRate!);
    }
  });

  it("refuses what cannot be", () => {
    assertRefused(() => contractProjection(renewalsOfSurvivors(survivors), -1), "out-of-domain", "ahead", -1);
    assertRefused(() => contractProjection(renewalsOfSurvivors([9, 9, 9]), 1), "no-convergence", "alpha");
  });
});
