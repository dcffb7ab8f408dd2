import assert from "node:assert/strict";
import { gaussLegendre } from "../../../src/core/numeric/gaussLegendre";
import { assertClose } from "../../support/assertions";

describe("Gauss-Legendre quadrature", () => {
  for (const n of [1, 2, 5, 10]) {
    const { places, weights } = gaussLegendre(n);
    it(`of ${n} places integrates the powers below ${2 * n} exactly, and not the next`, () => {
      const integral = (power: number) =>
        places.reduce((sum, place, i) => sum + weights[i]! * place ** power, 0);
      for (let power = 0; power < 2 * n; power++) assertClose(integral(power), 1 / (power + 1), 13);
      assert.ok(integral(2 * n) < (1 / (2 * n + 1)) * (1 - 1e-12));
    });
  }

  it("knows the two places by heart", () => {
    const { places } = gaussLegendre(2);
    assertClose(places[0]!, (1 - 1 / Math.sqrt(3)) / 2, 14);
    assertClose(places[1]!, (1 + 1 / Math.sqrt(3)) / 2, 14);
  });
});
