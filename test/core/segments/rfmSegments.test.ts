import assert from "node:assert/strict";
import { rfmGrid, rfmSegmentOf, rfmSegments, rfmTactics } from "../../../src/core/segments/rfmSegments";

describe("RFM segments", () => {
  it("are eleven, each with a tactic of its own and at least one cell of the grid", () => {
    assert.equal(rfmSegments.length, 11);
    assert.equal(new Set(Object.values(rfmTactics)).size, 11);
    assert.deepEqual([...new Set(rfmGrid.flat())].sort(), [...rfmSegments].sort());
    assert.deepEqual(
      rfmGrid.map((row) => row.length),
      [5, 5, 5, 5, 5]
    );
  });

  for (const [recency, frequency, monetary, bins, segment] of [
    [5, 5, 5, 5, "champions"],
    [5, 1, 1, 5, "newCustomers"],
    [4, 1, 1, 5, "promising"],
    [4, 4, 3, 5, "loyal"], // 3.5 is rounded up to 4
    [3, 1, 2, 5, "needAttention"], // 1.5 is rounded up to 2
    [1, 5, 5, 5, "cantLose"],
    [2, 5, 1, 5, "atRisk"],
    [1, 1, 1, 5, "lost"],
    [2, 2, 1, 2, "champions"], // brought to 5: 5, then (5 + 3)/2 = 4
    [1, 1, 1, 2, "needAttention"], // brought to 5: 3, 3, 3
    [10, 10, 10, 10, "champions"],
    [1, 1, 1, 10, "lost"],
    [3, 3, 3, 10, "aboutToSleep"], // brought to 5: 2, 2, 2
  ] as const)
    it(`${recency}, ${frequency}, ${monetary} of ${bins} is ${segment}`, () =>
      assert.equal(rfmSegmentOf(recency, frequency, monetary, bins), segment));
});
