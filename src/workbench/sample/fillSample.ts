import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Sample } from "./sample";

const COLUMN_WIDTH = 90;

/** Writes a made-up list to a sheet, as a table with the sheet's name. */
export function fillSample(workbook: Workbook, sheet: Worksheet, { header, formats, rows }: Sample): void {
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: header.length };
  sheet.putValues(area, [header, ...rows]);
  for (const [column, numberFormat] of formats.entries()) {
    sheet.columnWidths.set(column, COLUMN_WIDTH);
    if (numberFormat !== undefined)
      sheet.changeStyle({ row: 1, column, rowCount: rows.length, columnCount: 1 }, { numberFormat });
  }
  workbook.addTable(sheet, area, sheet.name);
  sheet.frozen = { rows: 1, columns: 0 };
}
