import fc from "fast-check";
import { Mixture } from "../../../src/core/models/mixture";
import { mirrored, running } from "../../../src/core/models/risingFactorials";
import { assertDerivatives } from "../../support/models";
import { positive } from "./history";

describe("logarithm of a sum of terms", () => {
  // Terms exp(c p0 + d p1^2 + p2 p3), one for each (c, d).
  const pairs = fc.array(fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), positive(1)), {
    minLength: 1,
    maxLength: 5,
  });

  it("has the derivatives that follow from those of the terms' logarithms", () =>
    fc.assert(
      fc.property(
        pairs,
        fc.tuple(positive(0.7), positive(0.7), positive(0.7), positive(0.7)),
        (terms, point) =>
          assertDerivatives(([p0, p1, p2, p3]) => {
            const mixture = new Mixture();
            mixture.add(5, 1, 1, 1, 1);
            mixture.bend(0, 1);
            mixture.clear();
            for (const [c, d] of terms) {
              const term = Math.exp(c * p0! + d * p1! ** 2 + p2! * p3!);
              mixture.add(term, c, 2 * d * p1!, p3!, p2!);
              mixture.bend(5, 2 * d * term);
              mixture.bend(11, term);
            }
            const total = running(4);
            mixture.addLogarithmTo(total, 3);
            total.value += 100;
            return mirrored(total);
          }, point)
      )
    ));
});
