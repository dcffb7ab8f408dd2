import assert from "node:assert/strict";
import { Geometry, HEADER_HEIGHT, HEADER_WIDTH } from "../../../src/workbench/page/geometry";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const ROOM = { width: HEADER_WIDTH + 640, height: HEADER_HEIGHT + 200 };

function sheetWith(frozen: { rows: number; columns: number }) {
  const sheet = new Workbook().activeSheet;
  sheet.frozen = frozen;
  return sheet;
}

describe("what a window shows of a sheet", () => {
  it("is the frozen rows and columns, and as much as there is room for", () => {
    const geometry = new Geometry(sheetWith({ rows: 1, columns: 2 }), { x: 64, y: 40 }, ROOM);
    assert.deepEqual(geometry.visibleRows, [0, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    assert.deepEqual(geometry.visibleColumns, [0, 1, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(
      geometry.panes.map(({ name }) => name),
      ["corner", "frozenRows", "frozenColumns", "scrolled"]
    );
  });

  it("finds the cell under a point where it draws it", () => {
    const geometry = new Geometry(sheetWith({ rows: 1, columns: 0 }), { x: 100, y: 1234 }, ROOM);
    for (const row of geometry.visibleRows.slice(2, -1))
      for (const column of geometry.visibleColumns.slice(1, -1))
        assert.deepEqual(
          geometry.cellAt({ x: geometry.columnLeft(column) + 1, y: geometry.rowTop(row) + 1 }),
          { row, column }
        );
    assert.deepEqual(geometry.cellAt({ x: HEADER_WIDTH, y: HEADER_HEIGHT }), { row: 0, column: 1 });
  });

  it("scrolls no further than needed to bring a cell into view", () => {
    const sheet = sheetWith({ rows: 1, columns: 0 });
    const geometry = new Geometry(sheet, { x: 0, y: 400 }, ROOM);
    assert.deepEqual(geometry.scrollTo({ row: 0, column: 0 }), { x: 0, y: 400 });
    assert.deepEqual(geometry.scrollTo({ row: 25, column: 3 }), { x: 0, y: 400 });
    assert.deepEqual(geometry.scrollTo({ row: 10, column: 0 }), { x: 0, y: 180 });
    assert.deepEqual(geometry.scrollTo({ row: 100, column: 20 }), { x: 21 * 64 - 640, y: 101 * 20 - 200 });
    const there = new Geometry(sheet, geometry.scrollTo({ row: 1_048_575, column: 16_383 }), ROOM);
    assert.equal(there.visibleRows.at(-1), 1_048_575);
    assert.equal(there.visibleColumns.at(-1), 16_383);
  });
});
