import assert from "node:assert/strict";
import { lastResults } from "../../src/functions/lastResults";

describe("the last results", () => {
  const remembering = (budget: number) => {
    let computed = 0;
    const results = lastResults<number[], number>({
      same: (a, b) => a.join() === b.join(),
      sizeOf: (key) => key.length,
      budget,
    });
    return {
      of: (...key: number[]) => results.of(key, () => ++computed),
      computed: () => computed,
    };
  };

  it("computes once for the same content", () => {
    const { of, computed } = remembering(10);
    assert.deepEqual([of(1, 2), of(1, 2), of(3), of(1, 2)], [1, 1, 2, 1]);
    assert.equal(computed(), 2);
  });

  it("forgets what was not used for longest when the keys grow too large", () => {
    const { of } = remembering(4);
    assert.deepEqual([of(1, 1), of(2, 2), of(1, 1), of(3, 3)], [1, 2, 1, 3]);
    assert.deepEqual([of(1, 1), of(2, 2)], [1, 4], "the second was forgotten, the first was used again");
  });

  it("keeps the last one however large", () => {
    const { of } = remembering(1);
    assert.deepEqual([of(1, 2, 3), of(1, 2, 3)], [1, 1]);
  });

  it("remembers nothing of a computation that failed", () => {
    const results = lastResults<number, number>({ same: Object.is, sizeOf: () => 1, budget: 9 });
    assert.throws(() =>
      results.of(1, () => {
        throw new RangeError();
      })
    );
    assert.equal(
      results.of(1, () => 5),
      5
    );
  });
});
