import assert from "node:assert/strict";
import fc from "fast-check";
import { cholesky, choleskyInverseDiagonal, choleskySolution } from "../../../src/core/numeric/cholesky";
import { assertClose } from "../../support/assertions";

describe("Cholesky decomposition", () => {
  const matrix = Float64Array.of(4, 2, 2, 2, 5, 3, 2, 3, 6);

  it("finds the lower triangle", () => {
    assert.deepEqual(cholesky(matrix, 3), Float64Array.of(2, 0, 0, 1, 2, 0, 1, 1, 2));
  });

  it("solves the equations", () => {
    const solution = choleskySolution(cholesky(matrix, 3)!, [14, 21, 26]);
    [1, 2, 3].forEach((value, i) => assertClose(solution[i]!, value, 12));
  });

  it("finds the inverse's diagonal", () => {
    const diagonal = choleskyInverseDiagonal(cholesky(matrix, 3)!, 3);
    [21 / 64, 20 / 64, 16 / 64].forEach((value, i) => assertClose(diagonal[i]!, value, 12));
  });

  for (const { name, values } of [
    { name: "a saddle", values: [1, 2, 2, 1] },
    { name: "a flat direction", values: [1, 1, 1, 1] },
    { name: "no numbers", values: [NaN, 0, 0, 1] },
  ])
    it(`refuses ${name}`, () => assert.equal(cholesky(Float64Array.from(values), 2), null));

  it("undoes a multiplication with any positive definite matrix", () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (numbers) => {
          const [factor, wanted] = [numbers.slice(0, 9), numbers.slice(9)];
          const product = Float64Array.from({ length: 9 }, (_, at) => {
            const [row, column] = [Math.floor(at / 3), at % 3];
            const sum = [0, 1, 2].reduce((s, k) => s + factor[row * 3 + k]! * factor[column * 3 + k]!, 0);
            return sum + (row === column ? 1 : 0);
          });
          const right = [0, 1, 2].map((row) => wanted.reduce((s, w, k) => s + product[row * 3 + k]! * w, 0));
          choleskySolution(cholesky(product, 3)!, right).forEach((value, i) =>
            assert.ok(Math.abs(value - wanted[i]!) < 1e-10)
          );
        }
      )
    ));
});
