import fc from "fast-check";
import { binomialTail } from "../../../src/core/numeric/binomial";
import { assertClose } from "../../support/assertions";

describe("binomial tail", () => {
  // SciPy: binom.sf(k - 1, n, p)
  for (const [k, n, rate, tail] of [
    [3, 10, 0.2, 0.3222004736],
    [1, 1, 0.3, 0.3],
    [10, 10, 0.9, 0.3486784401],
    [300, 1000, 0.28, 0.08549509295],
    [1, 1_000_000, 1e-7, 0.09516258649],
    [90, 100, 0.2, 2.365727122e-51],
  ] as const)
    it(`at least ${k} of ${n} at ${rate}: ${tail}`, () =>
      assertClose(binomialTail(k, n, rate, 1 - rate).tail, tail, 9));

  it("has the slope that it has", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (n, some, rate) => {
          const k = 1 + (some % n);
          const step = 1e-5;
          const at = (place: number) => binomialTail(k, n, place, 1 - place);
          const rise = at(rate + step).tail - at(rate - step).tail;
          assertClose(1 + at(rate).slope, 1 + rise / (2 * step), 5);
        }
      )
    ));
});
