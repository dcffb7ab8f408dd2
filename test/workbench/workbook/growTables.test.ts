import assert from "node:assert/strict";
import { parseArea } from "../../../src/workbench/workbook/area";
import { growTables } from "../../../src/workbench/workbook/growTables";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const area = (address: string) => parseArea(address)!;

function withTable() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.enterAll(area("B2:C3"), [
    ["Day", "Share"],
    ["1/31/2024", "0.5"],
  ]);
  sheet.changeStyle(area("C3"), { numberFormat: "0%" });
  return { workbook, sheet, table: workbook.addTable(sheet, area("B2:C3"), "Facts") };
}

describe("a table that is typed below", () => {
  it("grows by what is entered, and formats it as the row above", () => {
    const { sheet, table } = withTable();
    sheet.enter(3, 2, "0.25");
    growTables(sheet, area("C4"));
    assert.deepEqual(table.area, area("B2:C4"));
    assert.equal(sheet.textAt(3, 2), "25%");
    assert.equal(sheet.styleAt(3, 1).numberFormat, "m/d/yyyy");
    growTables(sheet, area("B5:C7"));
    assert.deepEqual(table.area, area("B2:C7"));
  });

  for (const [where, address] of [
    ["a row further down", "B5"],
    ["beside it", "D3"],
    ["partly beside it", "C4:D4"],
  ] as const)
    it(`stays as it is when something is entered ${where}`, () => {
      const { sheet, table } = withTable();
      growTables(sheet, area(address));
      assert.deepEqual(table.area, area("B2:C3"));
    });

  it("stays as it is when it has totals, or another table lies below", () => {
    const { sheet, table } = withTable();
    table.showTotals = true;
    growTables(sheet, area("B4"));
    assert.deepEqual(table.area, area("B2:C3"));
    const other = withTable();
    other.workbook.addTable(other.sheet, area("B5:C6"), "More");
    growTables(other.sheet, area("B4:C5"));
    assert.deepEqual(other.table.area, area("B2:C3"));
  });
});
