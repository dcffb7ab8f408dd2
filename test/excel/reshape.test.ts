import assert from "node:assert/strict";
import type { Block } from "../../src/excel/layout";
import { reshape } from "../../src/excel/reshape";

const block = (key: string, row: number, rowCount: number): Block => ({ key, row, rowCount });
const table = (id: string, row: number, bodyRows: number): Block => ({
  key: `table ${id}`,
  row,
  rowCount: bodyRows + 3,
  table: { id, headerOffset: 1, bodyRows, units: [] },
});

describe("reshaping a report's rows", () => {
  it("changes nothing where nothing has changed", () => {
    const old = [block("head", 0, 5), table("a", 5, 4), block("notes", 12, 3)];
    assert.deepEqual(reshape(old, old), { changes: [], blocks: old });
  });

  it("lets a table grow before its last row, and moves what is below", () =>
    assert.deepEqual(
      reshape(
        [block("head", 10, 5), table("a", 15, 4), block("notes", 22, 3)],
        [block("head", 0, 5), table("a", 5, 6), block("notes", 14, 3)]
      ),
      {
        changes: [{ row: 20, count: 2 }],
        blocks: [block("head", 10, 5), table("a", 15, 6), block("notes", 24, 3)],
      }
    ));

  it("lets a table shrink before its last row, and notes above their empty row", () =>
    assert.deepEqual(
      reshape([table("a", 0, 4), block("notes", 7, 5)], [table("a", 0, 1), block("notes", 4, 3)]),
      {
        changes: [
          { row: 2, count: -3 },
          { row: 6, count: -2 },
        ],
        blocks: [table("a", 0, 1), block("notes", 4, 3)],
      }
    ));

  it("makes room for a new block and closes the room of one that has gone", () => {
    const before = [block("head", 0, 2), table("a", 2, 2), block("notes", 7, 2)];
    const after = [block("head", 0, 2), table("b", 2, 3), block("notes", 8, 2)];
    assert.deepEqual(reshape(before, after), {
      changes: [
        { row: 2, count: -5 },
        { row: 2, count: 6 },
      ],
      blocks: after,
    });
  });

  it("leaves rows that the user has put between blocks where they are", () =>
    assert.deepEqual(
      reshape([table("a", 0, 2), block("notes", 9, 2)], [table("a", 0, 3), block("notes", 6, 2)]),
      { changes: [{ row: 3, count: 1 }], blocks: [table("a", 0, 3), block("notes", 10, 2)] }
    ));
});
