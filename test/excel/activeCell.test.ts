import assert from "node:assert/strict";
import { activeCell } from "../../src/excel/activeCell";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { refusal, withOffice } from "./office";

describe("the cell in which the cursor stands", () => {
  for (const name of ["Sheet1", "A1", "R1C1", "O'Brien & Co", "Лист 1!", "x".repeat(31), "2024 – 😀"])
    it(`is told with its sheet, however that is called: ${name}`, () =>
      withOffice(new Workbook(name), async ({ workbook }) => {
        const sheet = workbook.activeSheet;
        sheet.select([
          { row: 6, column: 27, rowCount: 3, columnCount: 2 },
          { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        ]);
        assert.deepEqual(await activeCell(), { sheetId: sheet.id, sheetName: name, address: "AB7" });
      }));

  it("is that of the sheet that is looked at", () =>
    withOffice(new Workbook("One"), async ({ workbook }) => {
      const other = workbook.addSheet("Two");
      other.select([{ row: 2, column: 2, rowCount: 1, columnCount: 1 }]);
      workbook.activate(other);
      assert.deepEqual(await activeCell(), { sheetId: other.id, sheetName: "Two", address: "C3" });
    }));

  it("is not asked for any more when that was cancelled", () =>
    withOffice(new Workbook(), async () => {
      const controller = new AbortController();
      controller.abort();
      await refusal(activeCell({ signal: controller.signal }), "cancelled");
    }));
});
