import assert from "node:assert/strict";
import fc from "fast-check";
import { Axis } from "../../../src/workbench/page/axis";

describe("axis of the grid", () => {
  const axis = new Axis(
    1_048_576,
    20,
    new Map([
      [2, 50],
      [5, 0],
    ])
  );

  it("adds up the sizes before a row", () => {
    assert.deepEqual(
      [0, 2, 3, 5, 6, 7].map((row) => axis.offset(row)),
      [0, 40, 90, 130, 130, 150]
    );
    assert.equal(axis.offset(1_048_576), 1_048_576 * 20 + 30 - 20);
  });

  it("finds the row at a pixel, never a hidden one", () => {
    assert.deepEqual(
      [-5, 0, 19, 20, 89, 90, 130, 1e12].map((pixel) => axis.indexAt(pixel)),
      [0, 0, 0, 1, 2, 3, 6, 1_048_575]
    );
  });

  it("agrees with adding up one by one", () => {
    const sizes = fc.array(fc.nat(40), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(1200), (all, pixel) => {
        const some = new Axis(all.length, 20, new Map(all.map((size, index) => [index, size])));
        let edge = 0;
        let found = 0;
        all.forEach((size, index) => {
          assert.equal(some.offset(index), edge);
          if (edge <= pixel) found = index;
          edge += size;
        });
        assert.equal(some.indexAt(pixel), found);
      })
    );
  });
});
