import assert from "node:assert/strict";
import fc from "fast-check";
import { maximum, type Objective } from "../../../src/core/numeric/maximum";
import { assertClose } from "../../support/assertions";

/** A function of one parameter, given with its derivatives. */
const ofOne =
  (value: (p: number) => number, slope: (p: number) => number, bend: (p: number) => number): Objective =>
  ([p]) => ({
    value: value(p!),
    gradient: Float64Array.of(slope(p!)),
    hessian: Float64Array.of(bend(p!)),
  });

/** A function of the logarithm of one parameter. */
const ofLogarithm = (
  value: (u: number) => number,
  slope: (u: number) => number,
  bend: (u: number) => number
): Objective =>
  ofOne(
    (p) => value(Math.log(p)),
    (p) => slope(Math.log(p)) / p,
    (p) => (bend(Math.log(p)) - slope(Math.log(p))) / (p * p)
  );

/** n (k ln p - p): the logarithm of a Poisson likelihood, highest at p = k. */
const poisson = (k: number, n: number) =>
  ofOne(
    (p) => n * (k * Math.log(p) - p),
    (p) => n * (k / p - 1),
    (p) => (-n * k) / (p * p)
  );

/** -(ln p)^2 - (ln q - ln p)^2 w: a valley along p = q that is the narrower the larger w. */
const valley =
  (w: number): Objective =>
  ([p, q]) => {
    const [u, v] = [Math.log(p!), Math.log(q!) - Math.log(p!)];
    return {
      value: -u * u - w * v * v,
      gradient: Float64Array.of((-2 * u + 2 * w * v) / p!, (-2 * w * v) / q!),
      hessian: Float64Array.of(
        (-2 - 2 * w + 2 * u - 2 * w * v) / (p! * p!),
        (2 * w) / (p! * q!),
        (2 * w) / (p! * q!),
        (-2 * w + 2 * w * v) / (q! * q!)
      ),
    };
  };

describe("maximum of a function of positive parameters", () => {
  it("is found with the variance of its logarithm", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (k, start) => {
          const peak = maximum(poisson(k, 50), [[start]]);
          assert.equal(peak.status, "converged");
          assertClose(peak.parameters[0]!, k, 9);
          assertClose(peak.value, 50 * (k * Math.log(k) - k), 9);
          assertClose(peak.logVariances[0]!, 1 / (50 * k), 4);
        }
      )
    ));

  it("is found at the end of a narrow valley", () => {
    const peak = maximum(valley(1e6), [[100, 0.01]]);
    assert.equal(peak.status, "converged");
    peak.parameters.forEach((value) => assertClose(value, 1, 9));
  });

  it("is sought from the highest start, and from others if that leads nowhere", () => {
    // -(u^2 - 4)^2 (u + 3) in u = ln p has a peak at u = 2 and falls away to the right; to the left it rises to the edge.
    const visited: number[] = [];
    const objective: Objective = ([p]) => {
      visited.push(Math.log(p!));
      const u = Math.log(p!);
      const [value, slope, bend] = u > 0 ? [-((u - 2) ** 2), -2 * (u - 2), -2] : [-4 - u, -1, 0];
      return {
        value,
        gradient: Float64Array.of(slope / p!),
        hessian: Float64Array.of((bend - slope) / (p! * p!)),
      };
    };
    const peak = maximum(objective, [[Math.E], [Math.exp(-8)]]);
    assert.equal(peak.status, "converged");
    assertClose(peak.parameters[0]!, Math.exp(2), 9);
    assert.ok(visited.includes(-9), "the edge was tried first");
  });

  for (const { name, objective, parameter } of [
    {
      name: "rises without end",
      objective: ofOne(
        Math.log,
        (p) => 1 / p,
        (p) => -1 / (p * p)
      ),
      parameter: 9,
    },
    {
      name: "rises to a limit",
      objective: ofOne(
        (p) => -1 / p,
        (p) => 1 / (p * p),
        (p) => -2 / p ** 3
      ),
      parameter: 9,
    },
    {
      name: "falls without end",
      objective: ofOne(
        (p) => -p,
        () => -1,
        () => 0
      ),
      parameter: -9,
    },
  ])
    it(`is at the boundary if the function ${name}`, () => {
      const end = maximum(objective, [[1]]);
      assert.equal(end.status, "boundary");
      assert.equal(end.parameter, 0);
      assertClose(Math.log(end.parameters[0]!), parameter, 9);
    });

  it("goes along the boundary to tell how high it is there", () => {
    const end = maximum(
      ([p, q]) => ({
        value: Math.log(p!) - Math.log(q! / p! ** 0.5) ** 2,
        gradient: Float64Array.of(
          1 / p! + Math.log(q! / p! ** 0.5) / p!,
          (-2 * Math.log(q! / p! ** 0.5)) / q!
        ),
        hessian: Float64Array.of(
          (-1 - Math.log(q! / p! ** 0.5) - 0.5) / (p! * p!),
          1 / (p! * q!),
          1 / (p! * q!),
          (-2 + 2 * Math.log(q! / p! ** 0.5)) / (q! * q!)
        ),
      }),
      [[1, 5]]
    );
    assert.equal(end.status, "boundary");
    assertClose(end.value, 9, 9);
    assertClose(end.parameters[1]!, Math.exp(4.5), 6);
  });

  for (const { name, objective } of [
    {
      name: "does not depend on the parameter",
      objective: ofOne(
        () => 5,
        () => 0,
        () => 0
      ),
    },
    { name: "hardly depends on it", objective: poisson(1, 0.05) },
  ])
    it(`is unidentified if the function ${name}`, () => {
      const end = maximum(objective, [[1.5]]);
      assert.equal(end.status, "unidentified");
      assert.equal(end.parameter, 0);
    });

  it("is unidentified along a ridge, which is named", () => {
    const end = maximum(
      ([p, q, other]) => {
        const { value, gradient, hessian } = valley(3)(Float64Array.of(p! * q!, 1));
        const bend = hessian[0]!;
        return {
          value: value - Math.log(other!) ** 2,
          gradient: Float64Array.of(gradient[0]! * q!, gradient[0]! * p!, (-2 * Math.log(other!)) / other!),
          hessian: Float64Array.of(
            bend * q! * q!,
            bend * p! * q! + gradient[0]!,
            0,
            bend * p! * q! + gradient[0]!,
            bend * p! * p!,
            0,
            0,
            0,
            (2 * Math.log(other!) - 2) / (other! * other!)
          ),
        };
      },
      [[2, 3, 4]]
    );
    assert.equal(end.status, "unidentified");
    assert.ok(end.parameter < 2);
  });

  it("is not found where derivatives mislead", () => {
    const wrong = ofOne(
      (p) => -p,
      () => 1,
      () => 0
    );
    assert.equal(maximum(wrong, [[1]]).status, "no-convergence");
  });

  it("is not found where there are no numbers", () => {
    const none = ofOne(
      () => NaN,
      () => NaN,
      () => NaN
    );
    assert.equal(maximum(none, [[1]]).status, "no-convergence");
  });

  for (const tilt of [0.05, -0.05])
    it(`reports the highest end if none is a peak, whichever start led there: tilt ${tilt}`, () => {
      const bowl = ofLogarithm(
        (u) => u * u + tilt * u,
        (u) => 2 * u + tilt,
        () => 2
      );
      const end = maximum(bowl, [[Math.exp(2)], [Math.exp(-1.9)]]);
      assert.equal(end.status, "boundary");
      assertClose(end.value, 81.45, 9);
    });

  it("leaves the edge again if it leads up from there", () => {
    const hill = ofLogarithm(
      (u) => -((u - 3) ** 2),
      (u) => -2 * (u - 3),
      () => -2
    );
    const end = maximum(hill, [[Math.exp(9)]]);
    assert.equal(end.status, "converged");
    assertClose(end.parameters[0]!, Math.exp(3), 9);
  });

  for (const { name, objective, start, most } of [
    { name: "near by", objective: poisson(5, 50), start: [4], most: 5 },
    { name: "far away", objective: poisson(5, 50), start: [100], most: 9 },
    { name: "in a narrow valley", objective: valley(1e6), start: [100, 0.01], most: 5 },
    { name: "beyond an edge", objective: poisson(1e5, 50), start: [1], most: 7 },
  ])
    it(`takes few evaluations: ${name}`, () => {
      let evaluations = 0;
      maximum((parameters) => (evaluations++, objective(parameters)), [start]);
      assert.ok(evaluations <= most, `${evaluations}`);
    });
});
