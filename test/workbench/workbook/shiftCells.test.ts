import assert from "node:assert/strict";
import { deleteCells, insertCells, ShiftConflict } from "../../../src/workbench/workbook/shiftCells";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A table in A2:B5 with a total below, a note beside, and formulas that refer to both. */
function bench() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.putValues(area(1, 0, 4, 2), [
    ["Name", "Sum"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  sheet.enter(5, 1, "=SUM(B3:B5)");
  sheet.enter(2, 3, "beside");
  sheet.enter(0, 3, '=B5&"B5"');
  sheet.changeStyle(area(4, 1, 1, 1), { bold: true });
  const table = workbook.addTable(sheet, area(1, 0, 4, 2), "Names");
  return { workbook, sheet, table };
}

describe("inserting and deleting cells", () => {
  it("moves what is below, lets a table grow, leaves what is beside", () => {
    const { workbook, sheet, table } = bench();
    insertCells(workbook, sheet, area(4, 0, 2, 2));
    assert.deepEqual(table.area, area(1, 0, 6, 2));
    assert.deepEqual(
      [2, 3, 4, 5, 6].map((row) => sheet.valueAt(row, 0)),
      ["a", "b", null, null, "c"]
    );
    assert.equal(sheet.styleAt(6, 1).bold, true);
    assert.equal(sheet.styleAt(4, 1).bold, false);
    assert.equal(sheet.formulaAt(7, 1), "=SUM(B3:B7)");
    assert.equal(sheet.formulaAt(0, 3), '=B7&"B5"');
    assert.equal(sheet.valueAt(2, 3), "beside");
  });

  it("takes back what it has inserted", () => {
    const { workbook, sheet, table } = bench();
    insertCells(workbook, sheet, area(4, 0, 2, 2));
    deleteCells(workbook, sheet, area(4, 0, 2, 2));
    assert.deepEqual(table.area, area(1, 0, 4, 2));
    assert.equal(sheet.formulaAt(5, 1), "=SUM(B3:B5)");
    assert.equal(sheet.valueAt(4, 0), "c");
    assert.equal(sheet.styleAt(4, 1).bold, true);
  });

  it("makes references to deleted cells #REF!", () => {
    const { workbook, sheet, table } = bench();
    deleteCells(workbook, sheet, area(4, 0, 1, 2));
    assert.deepEqual(table.area, area(1, 0, 3, 2));
    assert.equal(sheet.formulaAt(4, 1), "=SUM(B3:B4)");
    assert.equal(sheet.formulaAt(0, 3), '=#REF!&"B5"');
  });

  it("removes a table all of whose cells are deleted", () => {
    const { workbook, sheet } = bench();
    deleteCells(workbook, sheet, area(1, 0, 4, 2));
    assert.equal(sheet.tables.length, 0);
  });

  for (const [what, inserted] of [
    ["tear a table", area(3, 1, 1, 1)],
    ["tear a table from the left", area(3, 1, 1, 4)],
  ] as const)
    it(`refuses to ${what}`, () => {
      const { workbook, sheet } = bench();
      assert.throws(() => insertCells(workbook, sheet, inserted), ShiftConflict);
    });

  it("refuses to take a table's header or last row", () => {
    const { workbook, sheet } = bench();
    assert.throws(() => deleteCells(workbook, sheet, area(1, 0, 2, 2)), ShiftConflict);
    assert.throws(() => deleteCells(workbook, sheet, area(2, 0, 3, 2)), ShiftConflict);
  });

  it("lets names follow", () => {
    const { workbook, sheet } = bench();
    const name = { name: "Sums", formula: "=Sheet1!$B$3:$B$5", comment: "", visible: true, sheet: null };
    workbook.names.push(name);
    insertCells(workbook, sheet, area(4, 0, 1, 2));
    assert.equal(name.formula, "=Sheet1!$B$3:$B$6");
  });
});
