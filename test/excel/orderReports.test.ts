import assert from "node:assert/strict";
import { LOCALES } from "../../src/locales/locale";
import type { Report } from "../../src/reports/report";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { ordersWorkbook, runReport, withOffice, workbookOf } from "./office";

/** Every table and chart of the report is in the workbook, with its rows, and the sheets have the report's names. */
function assertWritten(workbook: Workbook, report: Report): void {
  const sheets = workbook.sheets.slice(-1 - report.tables.filter(({ list }) => list).length);
  assert.ok(sheets[0]!.name.startsWith(report.title.slice(0, 20)), sheets[0]!.name);
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  assert.deepEqual(
    tables.map(({ table }) => table.area.columnCount),
    report.tables.map(({ columns }) => columns.length)
  );
  tables.forEach(({ sheet, table: { area } }, index) => {
    const { columns } = report.tables[index]!;
    columns.forEach(({ values }, column) => {
      for (const row of [0, values.length - 1])
        assert.equal(
          sheet.valueAt(area.row + 1 + row, area.column + column) ?? "",
          values[row] ?? "",
          `${report.kind}, table ${index}, column ${column}`
        );
    });
  });
  assert.equal(sheets.flatMap((sheet) => sheet.charts).length, report.charts.length);
}

describe("reports of order lists, written to the workbook", () => {
  ["overview", "cohort-revenue", "lifecycle", "repeat-ladder", "value-segments"].forEach((kind, index) => {
    const locale = LOCALES[index % LOCALES.length]!;
    it(`${kind} of the Superstore, in ${locale}`, () =>
      withOffice(ordersWorkbook(), async ({ workbook }) => {
        const { report } = await runReport(kind, { locale });
        assertWritten(workbook, report);
      }));
  });

  it("clv-forecast of buyers who drop out", () => {
    const { header, rows } = buyersSample(600);
    return withOffice(workbookOf([header, ...rows] as never), async ({ workbook }) => {
      const { report, read } = await runReport("clv-forecast", { locale: "nb" });
      assert.equal(read.input.shape, "orders");
      assertWritten(workbook, report);
    });
  });
});
