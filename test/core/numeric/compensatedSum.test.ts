import assert from "node:assert/strict";
import fc from "fast-check";
import { CompensatedSums, compensatedSum } from "../../../src/core/numeric/compensatedSum";

const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 });

describe("compensated sum", () => {
  for (const { values, sum } of [
    { values: [], sum: 0 },
    { values: [0.1, 0.2, 0.3], sum: 0.6 },
    { values: [1e16, 1, -1e16], sum: 1 },
    { values: [1, 1e100, 1, -1e100], sum: 2 },
    { values: new Array<number>(10).fill(0.1), sum: 1 },
  ])
    it(`of ${values.join(" + ")} is ${sum}`, () => assert.equal(compensatedSum(values), sum));

  it("of cents is right to the last digit", () =>
    fc.assert(
      fc.property(cents, (values) => {
        const exact = values.reduce((sum, value) => sum + value, 0) / 100;
        // a cent is not a binary fraction: each amount is off by up to half a unit of its last digit
        const unavoidable = values.reduce((sum, value) => sum + Math.abs(value / 100), 0) * 2 ** -53;
        assert.ok(
          Math.abs(compensatedSum(values.map((value) => value / 100)) - exact) <=
            unavoidable + 1e-15 * Math.abs(exact)
        );
      })
    ));

  it("runs many sums at once", () => {
    const sums = new CompensatedSums(2);
    for (const value of [1e16, 1, -1e16]) sums.add(0, value);
    sums.add(1, 5);
    assert.deepEqual([...sums.totals()], [1, 5]);
    assert.equal(sums.total(0), 1);
  });
});
