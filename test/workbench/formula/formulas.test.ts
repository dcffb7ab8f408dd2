import assert from "node:assert/strict";
import { Calculation } from "../../../src/workbench/formula/calculation";
import { parseArea } from "../../../src/workbench/workbook/area";
import { CellError, type CellInput } from "../../../src/workbench/workbook/cell";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";

const cell = (address: string) => parseArea(address)!;

function put(sheet: Worksheet, address: string, input: CellInput): void {
  const { row, column } = cell(address);
  sheet.enter(row, column, input);
}

function at(sheet: Worksheet, address: string): unknown {
  const { row, column } = cell(address);
  const value = sheet.valueAt(row, column);
  return value instanceof CellError ? value.code : value;
}

/** The values of a block, errors as their codes. */
function block(sheet: Worksheet, address: string): unknown[][] {
  const { row, column, rowCount, columnCount } = cell(address);
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => {
      const value = sheet.valueAt(row + r, column + c);
      return value instanceof CellError ? value.code : value;
    })
  );
}

describe("formulas of the workbench", () => {
  let workbook: Workbook;
  let sheet: Worksheet;
  let calculation: Calculation;

  beforeEach(() => {
    workbook = new Workbook();
    sheet = workbook.activeSheet;
    calculation = new Calculation(workbook);
    sheet.enterAll(cell("A1:C4"), [
      ["Customer", "Day", "Amount"],
      ["ann", 1, 10],
      ["bo", 2, 20],
      ["ann", 3, 5],
    ]);
  });
  afterEach(() => calculation.dispose());

  for (const [formula, expected] of [
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=(1+2)*3%", 0.09],
    ["=50%", 0.5],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="Apple"="apple"', true],
    ["=1/0", "#DIV/0!"],
    ['=1+"x"', "#VALUE!"],
    ['=1+"2"', 3],
    ["=NoSuchName", "#NAME?"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=Sheet9!A1", "#REF!"],
    ["=C2*2", 20],
    ["=D9", 0],
    ["=SUM(C2:C4)", 35],
    ["=SUM(C:C)", 35],
    ["=AVERAGE(C2:C4,5)", 10],
    ["=MAX(C2:C4)-MIN(C2:C4)", 15],
    ["=COUNTA(A:A)", 4],
    ['=SUMIF(A2:A4,"a*",C2:C4)', 15],
    ['=COUNTIF(C2:C4,"<>10")', 2],
    ["=COUNT(A1:C4,1)", 7],
    ['=SUMIFS(C2:C4,A2:A4,"ann")', 15],
    ['=COUNTIFS(C2:C4,">=10")', 2],
    ['=INDEX(COUNTIFS(C2:C4,{">=10";">=20"}),2)', 1],
    ['=SUM(SUMIFS(C2:C4,A2:A4,{"ann","bo"}))', 35],
    ["=INDEX(SUMIF(A2:A4,A2:A4,C2:C4),3)", 15],
    ['=IF(C2>5,"more","less")', "more"],
    ["=IF(FALSE,1)", false],
    ["=IFERROR(1/0,-1)", -1],
    ['=INDEX(A1:C4,3,1)&"!"', "bo!"],
    ['=MATCH("bo",A1:A4,0)', 3],
    ['=XLOOKUP("bo",A2:A4,C2:C4)', 20],
    ['=VLOOKUP("bo",A2:C4,3,FALSE)', 20],
    ["=LET(x,2,y,x*3,x+y)", 8],
    ["=DATE(2017,12,31)", 43100],
    ["=ROUND(2.345,2)", 2.35],
    ['=TEXT(0.256,"0.0%")', "25.6%"],
    ["=SUM({1,2;3,4})", 10],
    ["=SUMPRODUCT(B2:B4,C2:C4)", 65],
    ["=SUM(B2:B4*C2:C4)", 65],
    ["=COLUMNS(A1:C4)*ROWS(A:A)", 3 * 1_048_576],
    ["=SUM(A1:INDEX(C1:C4,4))", 41],
    ["=@C2:C4", "#VALUE!"],
    ['=LEFT("retain",3)', "ret"],
    ["=AND(TRUE,C2=10)", true],
    ["=ISERROR(1/0)", true],
  ] as const)
    it(`${formula} is ${expected}`, () => {
      put(sheet, "F1", formula);
      calculation.calculate();
      assert.equal(at(sheet, "F1"), expected);
    });

  it("recomputes what depends on a changed cell, through other formulas", () => {
    put(sheet, "F1", "=F2+1");
    put(sheet, "F2", "=C2*10");
    calculation.calculate();
    assert.equal(at(sheet, "F1"), 101);
    put(sheet, "C2", 1);
    calculation.calculate();
    assert.equal(at(sheet, "F1"), 11);
  });

  it("does not hang on a formula that refers to itself", () => {
    put(sheet, "F1", "=F2+1");
    put(sheet, "F2", "=F1+1");
    calculation.calculate();
    assert.equal(typeof at(sheet, "F1"), "number");
  });

  it("spills blocks and shrinks them again", () => {
    put(sheet, "F1", "=FILTER(A2:A4,C2:C4>C6)");
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F4"), [["ann"], ["bo"], ["ann"], [null]]);
    assert.deepEqual(sheet.spillAt(2, 5), cell("F1:F3"));
    put(sheet, "C6", 15);
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F3"), [["bo"], [null], [null]]);
    assert.equal(sheet.spillAt(0, 5), undefined);
  });

  it("shows #SPILL! where something stands in the way, and spills when it is gone", () => {
    put(sheet, "F2", "in the way");
    put(sheet, "F1", "={1;2;3}");
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F3"), [["#SPILL!"], ["in the way"], [null]]);
    sheet.clearContents(cell("F2"));
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F3"), [[1], [2], [3]]);
    put(sheet, "F3", "again");
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F3"), [["#SPILL!"], [null], ["again"]]);
  });

  it("does not spill into a table", () => {
    workbook.addTable(sheet, cell("A1:C4"));
    put(sheet, "A6", "x");
    put(sheet, "D1", "={1,2}");
    put(sheet, "C5", "={1,2}");
    calculation.calculate();
    assert.equal(at(sheet, "D1"), 1);
    sheet.clearContents(cell("D1"));
    put(sheet, "B6", "=SEQUENCE(1,2)");
    put(sheet, "B4", "={7;8}");
    calculation.calculate();
    assert.equal(at(sheet, "B4"), "#SPILL!");
    assert.deepEqual(block(sheet, "B6:C6"), [[1, 2]]);
  });

  it("refers to a spilled block by its first cell and #", () => {
    put(sheet, "F1", "=SEQUENCE(C6)");
    put(sheet, "G1", "=SUM(F1#)");
    put(sheet, "C6", 4);
    calculation.calculate();
    assert.equal(at(sheet, "G1"), 10);
    put(sheet, "C6", 2);
    calculation.calculate();
    assert.equal(at(sheet, "G1"), 3);
  });

  it("knows tables by name and column", () => {
    workbook.addTable(sheet, cell("A1:C4"), "Orders");
    for (const [address, formula] of [
      ["F1", "=SUM(Orders[Amount])"],
      ["F2", "=ROWS(Orders)"],
      ["F3", "=COLUMNS(Orders[[Customer]:[Day]])"],
      ["F4", "=Orders[[#Headers],[Day]]"],
      ["F5", "=SUM(Orders[#All])"],
      ["F6", "=SUM(Orders[Nothing])"],
    ] as const)
      put(sheet, address, formula);
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F6"), [[35], [3], [2], ["Day"], [41], ["#REF!"]]);
  });

  it("follows a sheet that is renamed, and loses one that is deleted", () => {
    const other = workbook.addSheet("Other one");
    put(other, "A1", 5);
    put(sheet, "F1", "='Other one'!A1*2");
    calculation.calculate();
    assert.equal(at(sheet, "F1"), 10);
    workbook.renameSheet(other, "Renamed");
    assert.equal(sheet.formulaAt(0, 5), "=Renamed!A1*2");
    calculation.calculate();
    assert.equal(at(sheet, "F1"), 10);
    workbook.deleteSheet(other);
    calculation.calculate();
    assert.equal(at(sheet, "F1"), "#REF!");
  });

  it("can be asked for a value without a cell", () => {
    assert.equal(calculation.valueOf("=C2>5", sheet, 0, 0), true);
    assert.equal(String(calculation.valueOf("=NOSUCH()", sheet, 0, 0)), "#NAME?");
    assert.equal(sheet.usedArea()?.columnCount, 3);
  });

  it("keeps a row of a block whose neighbour fails", () => {
    put(sheet, "F1", "=10/{1;0;5}");
    calculation.calculate();
    assert.deepEqual(block(sheet, "F1:F3"), [[10], ["#DIV/0!"], [2]]);
  });

  it("sums a column of a hundred thousand rows", () => {
    const rows = 100_000;
    sheet.putValues(
      { row: 0, column: 8, rowCount: rows, columnCount: 1 },
      Array.from({ length: rows }, (_, row) => [row])
    );
    put(sheet, "F1", '=SUM(I:I)+COUNTIF(I:I,">=99990")');
    calculation.calculate();
    assert.equal(at(sheet, "F1"), (rows * (rows - 1)) / 2 + 10);
  });

  it("calculates by itself soon after a change", async () => {
    put(sheet, "F1", "=1+1");
    await calculation.settled();
    assert.equal(at(sheet, "F1"), 2);
  });
});
