import assert from "node:assert/strict";
import { maximumLikelihood, startsFromSample } from "../../../src/core/models/maximumLikelihood";
import type { Objective } from "../../../src/core/numeric/maximum";
import { assertClose, assertRefused } from "../../support/assertions";

describe("maximum likelihood", () => {
  /** n (k ln p - p): highest at p = k. */
  const poisson =
    (k: number, n: number): Objective =>
    ([p]) => ({
      value: n * (k * Math.log(p!) - p!),
      gradient: Float64Array.of(n * (k / p! - 1)),
      hessian: Float64Array.of((-n * k) / (p! * p!)),
    });
  const fit = (objective: Objective, unit = 1) =>
    maximumLikelihood({ names: ["rate"], units: { rate: unit }, objective, starts: [[1]] });

  it("gives parameters and standard errors in the data's units", () => {
    const { parameters, standardErrors, value } = fit(poisson(3, 50), 7);
    assertClose(parameters.rate, 21, 9);
    assertClose(standardErrors.rate, 7 * Math.sqrt(3 / 50), 5);
    assertClose(value, 50 * (3 * Math.log(3) - 3), 9);
  });

  it("says which parameter runs to the edge", () =>
    assertRefused(() => fit(poisson(0, 50)), "no-convergence", "rate"));

  it("says which parameter the data do not tell", () => {
    assert.throws(
      () => fit(poisson(1, 0.01)),
      (error: unknown) => {
        const { fault, detail } = error as { fault: string; detail: { input: string; requirement: object } };
        assert.equal(fault, "no-convergence");
        assert.deepEqual(detail.requirement, { must: "identified" });
        assert.equal(detail.input, "rate");
        return true;
      }
    );
  });

  it("says that nothing was found, and after how many steps", () => {
    const misled: Objective = ([p]) => ({
      value: -p!,
      gradient: Float64Array.of(1),
      hessian: Float64Array.of(0),
    });
    assertRefused(() => fit(misled), "no-convergence", "");
  });

  it("starts from where a sample leads, if that is a peak", () => {
    assertClose(startsFromSample(poisson(3, 50), [[1]])[0]![0]!, 3, 9);
    assert.deepEqual(startsFromSample(poisson(0, 50), [[1], [2]]), [[1], [2]]);
  });
});
