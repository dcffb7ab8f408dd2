import assert from "node:assert/strict";
import { superstoreLines } from "../reports/orders";
import { checkRfm, rfmOf } from "../support/reportChecks/rfm";
import { ordersWorkbook, runReport, withOffice } from "./office";
import { sheetView } from "./sheetView";

describe("RFM segments in the workbook", () => {
  it("agrees with a naive computation, customer by customer", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const lines = superstoreLines();
      const asOf = Math.max(...lines.map(({ day }) => day));
      checkRfm(sheetView(workbook, recipe), rfmOf(lines, asOf));
    }));

  it("puts the customers on a sheet of their own, below a header that stays in view", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      assert.deepEqual(
        workbook.sheets.map(({ name }) => name),
        ["Orders", "RFM segments", "Customers and their segments"]
      );
      assert.equal(workbook.activeSheet.name, "RFM segments");
      const list = workbook.sheet("Customers and their segments")!;
      assert.deepEqual(list.frozen, { rows: 3, columns: 0 });
      assert.deepEqual(list.tables[0]!.area, { row: 2, column: 0, rowCount: 794, columnCount: 8 });
      assert.deepEqual(
        recipe.place.lists.map(({ sheetName, address }) => ({ sheetName, address })),
        [{ sheetName: list.name, address: "A1:H796" }]
      );
    }));

  it("takes the format of money from the source's cells", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { sheets } = workbook;
      sheets[0]!.changeStyle(
        { row: 1, column: 7, rowCount: 9994, columnCount: 1 },
        { numberFormat: '#,##0 "kr"' }
      );
      await runReport("rfm-segments");
      const summary = workbook.sheet("RFM segments")!;
      assert.equal(summary.styleAt(7, 3).numberFormat, '#,##0 "kr"');
      assert.equal(summary.styleAt(3, 1).numberFormat, '#,##0 "kr"');
    }));
});
