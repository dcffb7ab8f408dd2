import assert from "node:assert/strict";
import fc from "fast-check";
import { chiSquareTail } from "../../../src/core/numeric/chiSquare";
import { twoSidedTail } from "../../../src/core/numeric/normal";
import { assertClose, assertWithin } from "../../support/assertions";

describe("chi-square tail", () => {
  // SciPy: chi2.sf(x, k)
  for (const [x, degrees, tail] of [
    [3.841458820694124, 1, 0.05],
    [5, 2, 0.0820849986],
    [5, 3, 0.1717971443],
    [11.0705, 5, 0.04999995543],
    [100, 101, 0.509424504],
    [1500, 1400, 0.03150372099],
    [0.001, 3, 0.9999915920809419],
    [0.001, 4, 0.9999998750416589],
    [300, 1, 3.294362383e-67],
    [30, 99, 0.9999999999983358],
    [2000, 10, 0],
  ] as const)
    it(`beyond ${x} with ${degrees} degrees: ${tail}`, () =>
      assertClose(chiSquareTail(x, degrees), tail, tail > 0.999 ? 14 : 9));

  it("is 1 at 0", () => {
    assert.equal(chiSquareTail(0, 1), 1);
    assert.equal(chiSquareTail(0, 2), 1);
    assert.equal(chiSquareTail(-1e-17, 3), 1);
  });

  it("with one degree is that of a squared normal, with two an exponential", () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (x) => {
        assertClose(chiSquareTail(x, 1), twoSidedTail(Math.sqrt(x)), 12);
        assertClose(chiSquareTail(x, 2), Math.exp(-x / 2), 12);
      })
    ));

  it("falls with x, rises with the degrees, and stays within [0, 1]", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (x, degrees) => {
          const tail = chiSquareTail(x, degrees);
          assertWithin(tail, 0, 1);
          assertWithin(chiSquareTail(x * 1.1, degrees), 0, tail * (1 + 1e-12));
          assertWithin(chiSquareTail(x, degrees + 1), tail * (1 - 1e-12), 1);
        }
      )
    ));
});
