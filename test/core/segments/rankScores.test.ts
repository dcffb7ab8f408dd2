import assert from "node:assert/strict";
import fc from "fast-check";
import { rankScores } from "../../../src/core/segments/rankScores";

const values = fc.array(fc.integer({ min: -5, max: 12 }), { minLength: 1, maxLength: 60 });
const bins = fc.integer({ min: 2, max: 10 });

describe("scores by rank", () => {
  for (const [data, count, scores] of [
    [[1, 2, 3, 4, 5], 5, [1, 2, 3, 4, 5]],
    [[7, 7, 7], 5, [1, 1, 1]],
    [[1, 1, 1, 1, 9], 5, [1, 1, 1, 1, 5]],
    [[3], 2, [1]],
  ] as const)
    it(`of ${data.join(", ")} are ${scores.join(", ")}`, () =>
      assert.deepEqual([...rankScores(Int32Array.from(data), count).scores], scores));

  it("are 1 + floor(bins x strictly smaller / all), so that ties are never split", () =>
    fc.assert(
      fc.property(values, bins, (data, count) => {
        const { scores } = rankScores(Float64Array.from(data), count);
        data.forEach((value, i) => {
          const smaller = data.filter((other) => other < value).length;
          assert.equal(scores[i], 1 + Math.floor((count * smaller) / data.length));
          data.forEach((other, j) => assert.ok(other !== value || scores[i] === scores[j]));
        });
      })
    ));

  it("have thresholds that are the least value of each score", () =>
    fc.assert(
      fc.property(values, bins, (data, count) => {
        const { scores, thresholds } = rankScores(Int32Array.from(data), count);
        assert.equal(thresholds.length, count - 1);
        thresholds.forEach((threshold, i) => {
          const reached = data.filter((_, customer) => (scores[customer] ?? NaN) >= i + 2);
          assert.equal(threshold, reached.length === 0 ? null : Math.min(...reached));
        });
      })
    ));
});
