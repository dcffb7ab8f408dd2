import { twoSidedQuantile, twoSidedTail, upperQuantile } from "../../../src/core/numeric/normal";
import { assertClose } from "../../support/assertions";

describe("normal distribution", () => {
  // SciPy: norm.isf((1 - c) / 2)
  for (const [confidence, z] of [
    [0.5, 0.67448975],
    [0.8, 1.28155157],
    [0.9, 1.64485363],
    [0.95, 1.95996398],
    [0.99, 2.5758293],
    [0.999, 3.29052673],
    [1 - 1e-12, 7.13050989],
  ] as const)
    it(`${confidence} within ${z}`, () => {
      assertClose(twoSidedQuantile(confidence), z, 8);
      assertClose(upperQuantile((1 - confidence) / 2), z, 8);
      assertClose(upperQuantile((1 + confidence) / 2), -z, 4);
      assertClose(1 - twoSidedTail(z), confidence, 8);
      assertClose(twoSidedTail(-z), twoSidedTail(z), 15);
    });

  // SciPy: 2 * norm.sf(z)
  for (const [z, p] of [
    [0, 1],
    [1, 0.317310508],
    [5, 5.73303144e-7],
    [10, 1.5239706e-23],
  ] as const)
    it(`beyond ${z}: ${p}`, () => assertClose(twoSidedTail(z), p, 8));
});
