import assert from "node:assert/strict";
import fc from "fast-check";
import { paretoNbdLikelihood } from "../../../src/core/models/paretoNbdLikelihood";
import { assertClose } from "../../support/assertions";
import { assertDerivatives } from "../../support/models";
import { histories, positive } from "./history";

describe("Pareto/NBD likelihood", () => {
  // ln of Schmittlein, Morrison & Colombo's likelihood, integrated with mpmath: r, alpha, s, beta; x, tx, T.
  for (const [parameters, [x, tx, T], expected] of [
    [[0.553, 10.578, 0.606, 11.669], [2, 30.43, 38.86], -9.5542832451504],
    [[0.553, 10.578, 0.606, 11.669], [0, 0, 38.86], -0.52104629408089],
    [[2, 3, 1, 50], [7, 10, 12], -11.720515234087],
    [[2, 50, 1, 3], [7, 10, 12], -20.15942477649],
    [[0.1, 0.5, 0.05, 200], [0, 0, 10_000], -0.93887605118198],
    [[0.553, 10.578, 0.606, 11.669], [1000, 9990, 10_000], -3310.7138955064],
    [[0.553, 10.578, 0.606, 11.669], [1000, 10_000, 10_000], -3310.7149359139],
    [[0.553, 10.578, 0.606, 11.669], [1000, 9000, 10_000], -3212.7597628418],
    [[5, 1, 20, 2000], [100, 300, 320], -226.63158249489],
    [[5, 2000, 20, 1], [3, 0.5, 2], -25.567217401562],
  ] as const)
    it(`of x = ${x}, tx = ${tx}, T = ${T} under ${parameters.join(", ")}`, () =>
      assertClose(
        paretoNbdLikelihood({ x: [x], tx: [tx], T: [T] })(Float64Array.from(parameters)).value,
        expected,
        12
      ));

  it("is the same whichever of alpha and beta is less, as they come near", () => {
    const history = { x: [3, 0], tx: [4, 0], T: [9, 7] };
    const value = (alpha: number) => paretoNbdLikelihood(history)(Float64Array.of(0.7, alpha, 0.6, 5)).value;
    assert.ok(Math.abs(value(5 - 1e-9) - value(5)) < 1e-8);
    assert.ok(Math.abs(value(5 + 1e-9) - value(5)) < 1e-8);
  });

  it("has the derivatives it says", () =>
    fc.assert(
      fc.property(
        fc.tuple(positive(2), positive(2), positive(2), positive(2)),
        histories(15, 10),
        (point, history) => assertDerivatives(paretoNbdLikelihood(history), point)
      )
    ));

  it("counts customers alike together and apart the same", () => {
    const point = Float64Array.of(0.5, 3, 0.7, 2);
    const one = paretoNbdLikelihood({ x: [0, 2], tx: [0, 1], T: [5, 4] })(point);
    const three = paretoNbdLikelihood({
      x: [0, 2, 0, 2, 0, 2],
      tx: [0, 1, 0, 1, 0, 1],
      T: [5, 4, 5, 4, 5, 4],
    });
    assertClose(three(point).value, 3 * one.value, 13);
  });
});
