import { type Area, intersection, lastColumn, lastRow } from "./area";
import type { Worksheet } from "./worksheet";

/**
 * What a user enters just below a table becomes its next rows, with the number formats of the row above, as in Excel.
 * A table with totals, or with another table below it, stays as it is.
 */
export function growTables(sheet: Worksheet, entered: Area): void {
  for (const table of sheet.tables) {
    const { area, showTotals } = table;
    const isBelow =
      entered.row === lastRow(area) + 1 &&
      entered.column >= area.column &&
      lastColumn(entered) <= lastColumn(area);
    const grown = { ...area, rowCount: area.rowCount + entered.rowCount };
    const isFree = sheet.tables.every((other) => other === table || !intersection(other.area, grown));
    if (!isBelow || showTotals || !isFree) continue;
    takeFormats(sheet, area, entered);
    table.area = grown;
    sheet.workbook.changed({ kind: "tables", sheet });
  }
}

function takeFormats(sheet: Worksheet, table: Area, { row, rowCount }: Area): void {
  for (let column = table.column; column <= lastColumn(table); column++) {
    const { numberFormat } = sheet.styleAt(lastRow(table), column);
    sheet.changeStyle({ row, column, rowCount, columnCount: 1 }, { numberFormat });
  }
}
