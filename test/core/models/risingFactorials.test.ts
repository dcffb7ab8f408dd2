import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addRisingFactorials,
  countsAbove,
  mirrored,
  running,
} from "../../../src/core/models/risingFactorials";
import { assertClose } from "../../support/assertions";

describe("rising factorials", () => {
  it("are told by how many x are above each number", () => {
    assert.deepEqual(countsAbove([0, 3, 1, 3]), Float64Array.of(3, 2, 2));
    assert.deepEqual(countsAbove([0, 0]), Float64Array.of());
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (x) =>
        countsAbove(x).every((count, j) => count === x.filter((value) => value > j).length)
      )
    );
  });

  it("add up with their derivatives where the parameters are", () => {
    const total = running(3);
    addRisingFactorials(total, countsAbove([2, 3]), 1.5, [0, 2], -1);
    mirrored(total);
    assertClose(total.value, -(2 * Math.log(1.5) + 2 * Math.log(2.5) + Math.log(3.5)), 14);
    const slope = -(2 / 1.5 + 2 / 2.5 + 1 / 3.5);
    const bend = 2 / 1.5 ** 2 + 2 / 2.5 ** 2 + 1 / 3.5 ** 2;
    [slope, 0, slope].forEach((value, i) => assertClose(total.gradient[i]!, value, 14));
    [bend, 0, bend, 0, 0, 0, bend, 0, bend].forEach((value, i) => assertClose(total.hessian[i]!, value, 14));
  });
});
