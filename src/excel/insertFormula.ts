import { withoutSheet } from "./address";
import { problem, runExcel, type ExcelOptions } from "./runExcel";

/**
 * Writes a formula into the active cell, if it is empty.
 *
 * @returns where it stands, without the sheet
 */
export const insertFormula = (formula: string, options: ExcelOptions = {}): Promise<string> =>
  runExcel(options, async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    cell.load("address,formulas");
    sheet.load("name");
    const { protection } = sheet;
    protection.load("protected");
    await context.sync();
    const address = withoutSheet(cell.address);
    if (protection.protected) throw problem({ problem: "sheetProtected", sheet: sheet.name });
    if (cell.formulas[0]?.[0] !== "") throw problem({ problem: "placeNotFree", address });
    cell.formulas = [[formula]];
    await context.sync();
    return address;
  });
