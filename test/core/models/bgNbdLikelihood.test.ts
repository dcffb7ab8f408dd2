import gammaln from "@stdlib/math-base-special-gammaln";
import assert from "node:assert/strict";
import fc from "fast-check";
import { bgNbdLikelihood } from "../../../src/core/models/bgNbdLikelihood";
import { assertClose } from "../../support/assertions";
import { assertDerivatives } from "../../support/models";
import { histories, positive } from "./history";

describe("BG/NBD likelihood", () => {
  const parameters = fc.tuple(positive(2), positive(2), positive(2), positive(2));

  /** Equation 6 of Fader, Hardie & Lee (2005), customer by customer. */
  const written = ([r, alpha, a, b]: number[], x: number, tx: number, T: number) => {
    const logBeta = (p: number, q: number) => gammaln(p) + gammaln(q) - gammaln(p + q);
    const active = logBeta(a!, b! + x) - logBeta(a!, b!) - (r! + x) * Math.log(alpha! + T);
    const dropped = logBeta(a! + 1, b! + x - 1) - logBeta(a!, b!) - (r! + x) * Math.log(alpha! + tx);
    return (
      gammaln(r! + x) -
      gammaln(r!) +
      r! * Math.log(alpha!) +
      (x === 0 ? active : active + Math.log1p(Math.exp(dropped - active)))
    );
  };

  it("is the sum of the customers' as published", () =>
    fc.assert(
      fc.property(parameters, histories(15, 10), (point, history) => {
        const sum = Array.from(history.x, (x, i) => written(point, x, history.tx[i]!, history.T[i]!));
        assertClose(
          bgNbdLikelihood(history)(Float64Array.from(point)).value,
          sum.reduce((a, b) => a + b),
          9
        );
      })
    ));

  it("has the derivatives it says", () =>
    fc.assert(
      fc.property(parameters, histories(15, 10), (point, history) =>
        assertDerivatives(bgNbdLikelihood(history), point)
      )
    ));

  it("neither overflows nor underflows", () => {
    const history = {
      x: [1000, 1000, 0, ...Array.from({ length: 400 }, () => 0)],
      tx: [0.001, 10_000, 0, ...Array.from({ length: 400 }, () => 0)],
      T: [10_000, 10_000, 0, ...Array.from({ length: 400 }, () => 10_000)],
    };
    const { value, gradient, hessian } = bgNbdLikelihood(history)(Float64Array.of(0.24, 1e-3, 0.8, 2.4));
    for (const number of [value, ...gradient, ...hessian]) assert.ok(Number.isFinite(number));
    const each = history.x.map((x, i) => {
      const one = { x: [x], tx: [history.tx[i]!], T: [history.T[i]!] };
      return bgNbdLikelihood(one)(Float64Array.of(0.24, 1e-3, 0.8, 2.4)).value;
    });
    assertClose(
      value,
      each.reduce((a, b) => a + b),
      12
    );
  });

  it("folds long products of certain dropouts", () => {
    const many = Array.from({ length: 500 });
    const history = { x: many.map(() => 3), tx: many.map(() => 1), T: many.map(() => 40) };
    const point = Float64Array.of(0.24, 2, 0.8, 2.4);
    assertClose(
      bgNbdLikelihood(history)(point).value,
      500 * bgNbdLikelihood({ x: [3], tx: [1], T: [40] })(point).value,
      12
    );
  });
});
