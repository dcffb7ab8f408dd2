import assert from "node:assert/strict";
import fc from "fast-check";
import { betaExpectation } from "../../../src/core/numeric/betaExpectation";
import { assertClose } from "../../support/assertions";

describe("expectation over a beta distribution", () => {
  const shape = fc.double({ min: -5, max: 8, noNaN: true }).map(Math.exp);

  it("is the constant of a constant", () =>
    fc.assert(
      fc.property(shape, shape, (a, b) =>
        assertClose(
          betaExpectation(a, b)(() => 3),
          3,
          13
        )
      )
    ));

  it("is a / (a + b) of the share, and b / (a + b) of its complement", () =>
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        assertClose(
          betaExpectation(a, b)((share) => share),
          a / (a + b),
          11
        );
        assertClose(
          betaExpectation(a, b)((_, complement) => complement),
          b / (a + b),
          11
        );
      })
    ));

  it("is a b / ((a + b)(a + b + 1)) of their product", () =>
    fc.assert(
      fc.property(shape, shape, (a, b) =>
        assertClose(
          betaExpectation(a, b)((share, complement) => share * complement),
          ((a / (a + b)) * b) / (a + b + 1),
          11
        )
      )
    ));

  // 1/c 2F1(1, a; a + b; -1/c), recomputed with mpmath.
  for (const { a, b, c, expected } of [
    { a: 0.5, b: 0.5, c: 0.01, expected: 9.9503719021 },
    { a: 0.05, b: 20, c: 1e-6, expected: 599756.863398 },
    { a: 40, b: 3, c: 2, expected: 0.34132927696 },
  ])
    it(`finds E[1 / (${c} + p)] for a = ${a}, b = ${b}`, () =>
      assertClose(
        betaExpectation(a, b)((share) => 1 / (c + share)),
        expected,
        11
      ));

  it("gives the same when asked again, and of another function", () => {
    const of = betaExpectation(0.8, 2.5);
    const mean = of((share) => share);
    of((share) => 1 / (1e-9 + share));
    assert.equal(
      of((share) => share),
      mean
    );
  });

  for (const { a, b, most } of [
    { a: 0.5, b: 0.5, most: 303 },
    { a: 40, b: 3, most: 69 },
    { a: 1e6, b: 1e6, most: 31 },
    { a: 3, b: 0.002, most: 204 },
  ])
    it(`asks a function for few values where a = ${a}, b = ${b}`, () => {
      let asked = 0;
      betaExpectation(a, b)((share) => (asked++, 1 / (2 + share)));
      assert.ok(asked <= most, `${asked}`);
    });

  it("of shares that are all 0 or 1 is the mean of the two ends", () =>
    assertClose(
      betaExpectation(1e-250, 3e-250)((share, complement) => 2 * share + 7 * complement),
      5.75,
      13
    ));

  it("where only one shape is large keeps the spread", () =>
    assertClose(betaExpectation(2e12, 3)((_, complement) => complement * complement) * 4e24, 12, 9));

  it("ends for shapes of any size", () => {
    for (const a of [1e-300, 1e-4, 1, 1e6, 1e100, 1e300])
      for (const b of [1e-300, 1e-4, 1, 1e6, 1e100, 1e300])
        assert.ok(Number.isFinite(betaExpectation(a, b)((share) => 1 / (1e-9 + share))));
  });
});
