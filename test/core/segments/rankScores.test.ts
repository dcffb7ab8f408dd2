import assert from "node:assert/strict";
import fc from "fast-check";
import { rankScores } from "../../../src/core/segments/rankScores";

const numbers = (number: fc.Arbitrary<number>) => fc.array(number, { minLength: 1, maxLength: 60 });
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

  const kinds: Readonly<Record<string, fc.Arbitrary<Int32Array | Float64Array>>> = {
    "few whole numbers": numbers(fc.integer({ min: -5, max: 12 })).map((data) => Int32Array.from(data)),
    "whole numbers far apart": numbers(fc.integer()).map((data) => Int32Array.from(data)),
    "numbers with ties": numbers(fc.integer({ min: -5, max: 12 })).map((data) => Float64Array.from(data)),
    "any numbers": numbers(fc.double({ noNaN: true, noDefaultInfinity: true })).map((data) =>
      // Adding 0 makes a 0 of -0, which is the same value.
      Float64Array.from(data, (value) => value + 0)
    ),
    "numbers as skewed as money can be": numbers(fc.nat(40)).map((data) =>
      Float64Array.from(data, (value) => Math.exp(value))
    ),
  };

  for (const [kind, values] of Object.entries(kinds)) {
    it(`of ${kind} are 1 + floor(bins x strictly smaller / all), so that ties are never split`, () =>
      fc.assert(
        fc.property(values, bins, (data, count) => {
          const { scores } = rankScores(data, count);
          data.forEach((value, i) => {
            const smaller = data.filter((other) => other < value).length;
            assert.equal(scores[i], 1 + Math.floor((count * smaller) / data.length));
          });
        })
      ));

    it(`of ${kind} have thresholds that are the least value of each score or a better one`, () =>
      fc.assert(
        fc.property(values, bins, (data, count) => {
          const { scores, thresholds } = rankScores(data, count);
          assert.equal(thresholds.length, count - 1);
          thresholds.forEach((threshold, i) => {
            const reached = data.filter((_, customer) => scores[customer]! >= i + 2);
            assert.equal(threshold, reached.length === 0 ? null : Math.min(...reached));
          });
        })
      ));
  }

  for (const [kind, values] of [
    ["close together", Int32Array.from({ length: 9000 }, (_, i) => (i * 7919) % 4096)],
    ["just too far apart to be counted", Int32Array.from({ length: 9000 }, (_, i) => (i * 7919) % 4097)],
    ["of many buckets", Float64Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 8999) / 7)],
  ] as const)
    it(`of many values, ${kind}, are those of the values sorted`, () => {
      const sorted = values.slice().sort();
      const { scores } = rankScores(values, 5);
      values.forEach((value, i) => {
        const smaller = sorted.indexOf(value);
        assert.equal(scores[i], 1 + Math.floor((5 * smaller) / values.length));
      });
    });

  it("of no values are none", () =>
    assert.deepEqual(rankScores(new Float64Array(0), 3), {
      scores: new Uint8Array(0),
      thresholds: [null, null],
    }));
});
