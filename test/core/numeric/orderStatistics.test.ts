import assert from "node:assert/strict";
import fc from "fast-check";
import { orderStatistics } from "../../../src/core/numeric/orderStatistics";

const allRanks = (values: ArrayLike<number>) => Array.from(values, (_, rank) => rank);
const sorted = (values: Int32Array | Float64Array) => [...values.slice().sort()];
const requireSorted = (values: Int32Array | Float64Array) =>
  assert.deepEqual(orderStatistics(values, allRanks(values)), sorted(values));

describe("order statistics", () => {
  it("of whole numbers, in a small range or a large one, are what sorting gives", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(3, 1000, 2 ** 31 - 1),
        fc.infiniteStream(fc.integer()),
        fc.nat(300),
        (range, numbers, size) =>
          requireSorted(Int32Array.from([...numbers.take(size)], (value) => value % range))
      )
    ));

  it("of any numbers are what sorting gives", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) =>
        requireSorted(Float64Array.from(values))
      )
    ));

  it("of values as skewed as money can be are what sorting gives", () =>
    requireSorted(Float64Array.from({ length: 2000 }, (_, i) => Math.exp((i * 7919) % 41))));

  it("are given for the ranks asked for, in that order", () =>
    assert.deepEqual(orderStatistics(Float64Array.of(0.5, 8.5, 4.5, 4.5), [3, 0, 1]), [8.5, 0.5, 4.5]));

  it("of nothing are none", () => assert.deepEqual(orderStatistics(new Float64Array(0), []), []));
});
