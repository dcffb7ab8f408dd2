import assert from "node:assert/strict";
import { parseArea } from "../../../src/workbench/workbook/area";
import { CellError, MAX_ROWS } from "../../../src/workbench/workbook/cell";
import { culture } from "../../../src/workbench/workbook/culture";
import { BadName, NameTaken, Workbook } from "../../../src/workbench/workbook/workbook";
import type { WorkbookChange, Worksheet } from "../../../src/workbench/workbook/worksheet";

const cells = (address: string) => parseArea(address)!;

describe("a workbook", () => {
  let workbook: Workbook;
  let sheet: Worksheet;
  let changes: WorkbookChange[];

  beforeEach(() => {
    workbook = new Workbook();
    sheet = workbook.activeSheet;
    changes = [];
    workbook.subscribe((change) => changes.push(change));
  });

  it("tells of every change once, and stops when asked", () => {
    const heard: string[] = [];
    const stop = workbook.subscribe(({ kind }) => heard.push(kind));
    sheet.enterAll(cells("A1:B2"), [
      [1, 2],
      [3, 4],
    ]);
    sheet.changeStyle(cells("A1"), { bold: true });
    sheet.select([cells("B2")]);
    stop();
    sheet.enter(0, 0, 5);
    assert.deepEqual(heard, ["cells", "format", "selection"]);
  });

  it("shows values in their formats, as the culture writes them", () => {
    sheet.enterAll(cells("A1:A4"), [[1234.5], ["1/2/2024"], [0.25], [true]]);
    sheet.changeStyle(cells("A1"), { numberFormat: "#,##0.00" });
    sheet.changeStyle(cells("A3"), { numberFormat: "0%" });
    sheet.putValues(cells("A5"), [[new CellError("#N/A", "too few")]]);
    const texts = () => [0, 1, 2, 3, 4, 5].map((row) => sheet.textAt(row, 0));
    assert.deepEqual(texts(), ["1,234.50", "1/2/2024", "25%", "TRUE", "#N/A", ""]);
    workbook.culture = culture("ru-RU");
    assert.deepEqual(texts(), ["1\u00a0234,50", "02.01.2024", "25%", "ИСТИНА", "#N/A", ""]);
    workbook.culture = culture("en-GB");
    workbook.date1904 = true;
    assert.equal(sheet.textAt(1, 0), "03/01/2028");
  });

  it("gives back what editing starts from", () => {
    sheet.enterAll(cells("A1:E1"), [["=1+1", "'12", "1/2/2024", 0.1 + 0.2, "text"]]);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((column) => sheet.editTextAt(0, column)),
      ["=1+1", "'12", "1/2/2024", "0.3", "text"]
    );
  });

  it("spills a result only into free cells", () => {
    sheet.enter(0, 0, "=X");
    sheet.enter(2, 0, "mine");
    assert.equal(sheet.putResult(0, 0, [[1], [2], [3]]), false);
    assert.equal(sheet.putResult(0, 0, [[1], [2]]), true);
    assert.deepEqual(sheet.spillAt(1, 0), cells("A1:A2"));
    sheet.enter(1, 0, "over it");
    assert.equal(sheet.spillAt(0, 0), undefined);
    assert.deepEqual([sheet.valueAt(0, 0), sheet.valueAt(1, 0)], [null, "over it"]);
  });

  it("does not let a result run over the edge of the sheet", () => {
    sheet.enter(MAX_ROWS - 1, 0, "=X");
    assert.equal(sheet.putResult(MAX_ROWS - 1, 0, [[1], [2]]), false);
  });

  it("finds what is used, formats counted or not", () => {
    sheet.changeStyle(cells("A:A"), { bold: true });
    sheet.changeStyle(cells("D4"), { bold: true });
    sheet.enter(1, 1, 1);
    assert.deepEqual(sheet.usedArea(true), cells("B2"));
    assert.deepEqual(sheet.usedArea(false), cells("B2:D4"));
    assert.equal(sheet.usedArea(true, cells("C1:F9")), null);
  });

  it("knows the distances of cells from the corner", () => {
    sheet.columnWidths.set(1, 100);
    sheet.hiddenColumns.add(0);
    sheet.rowHeights.set(0, 30);
    assert.equal(sheet.leftOf(2), 100);
    assert.equal(sheet.columnWidth(0), 0);
    assert.equal(sheet.topOf(2), 45);
  });

  it("leaves hidden rows out of what is visible", () => {
    for (const row of [1, 2, 5]) sheet.hiddenRows.add(row);
    assert.deepEqual(sheet.visibleAreas(cells("A1:B7")), [cells("A1:B1"), cells("A4:B5"), cells("A7:B7")]);
  });

  it("has sheets with names of their own", () => {
    assert.equal(workbook.addSheet().name, "Sheet2");
    assert.throws(() => workbook.addSheet("sheet2"), NameTaken);
    assert.throws(() => workbook.addSheet("a:b"), BadName);
    assert.throws(() => workbook.renameSheet(sheet, "Sheet2"), NameTaken);
    workbook.renameSheet(sheet, "SHEET1");
    assert.equal(workbook.sheet("sheet1"), sheet);
  });

  it("activates a neighbour when the active sheet is deleted", () => {
    const second = workbook.addSheet();
    workbook.activate(second);
    workbook.deleteSheet(second);
    assert.equal(workbook.activeSheet, sheet);
    assert.ok(changes.some(({ kind }) => kind === "sheetDeleted"));
  });

  it("makes tables with column names that differ", () => {
    sheet.enterAll(cells("A1:D1"), [["id", "ID", "", 2024]]);
    const table = workbook.addTable(sheet, cells("A1:D3"));
    assert.deepEqual(table.columnNames(), ["id", "ID2", "Column3", "2024"]);
    assert.equal(table.name, "Table1");
    assert.deepEqual(table.bodyArea, cells("A2:D3"));
    assert.equal(workbook.addTable(sheet, cells("F1:F2")).name, "Table2");
  });

  it("resolves addresses and names", () => {
    const other = workbook.addSheet("Other one");
    assert.deepEqual(workbook.resolve("'Other one'!B2:C3"), { sheet: other, area: cells("B2:C3") });
    assert.deepEqual(workbook.resolve("B2"), { sheet, area: cells("B2") });
    assert.equal(workbook.resolve("Nowhere!B2"), null);
    assert.equal(workbook.address(other, cells("B2:C3")), "'Other one'!B2:C3");
  });

  it("lets others wait until nobody is editing", async () => {
    workbook.editing = { sheet, row: 0, column: 0 };
    let isFree = false;
    const waiting = workbook.whenNotEditing().then(() => (isFree = true));
    await Promise.resolve();
    assert.equal(isFree, false);
    workbook.editing = null;
    await waiting;
    assert.ok(isFree);
  });
});
