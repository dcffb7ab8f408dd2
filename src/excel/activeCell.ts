import { withoutSheet } from "./address";
import { runExcel, type ExcelOptions } from "./runExcel";

/** A cell or range as the user sees it selected. */
export interface Picked {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet. */
  readonly address: string;
}

/** The one cell in which the cursor stands. */
export const activeCell = (options: ExcelOptions = {}): Promise<Picked> =>
  runExcel(options, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    const sheet = cell.worksheet.load("id,name");
    await context.sync();
    return { sheetId: sheet.id, sheetName: sheet.name, address: withoutSheet(cell.address) };
  });
