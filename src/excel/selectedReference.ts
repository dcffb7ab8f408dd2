import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./address";
import { problem, runExcel, type ExcelOptions } from "./runExcel";

/** The selected cells as they are written into a formula: only the used ones, with the sheet's name if it helps. */
export const selectedReference = (options: ExcelOptions = {}): Promise<string> =>
  runExcel(options, async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address,rowCount,columnCount");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    const whole = selected.rowCount === MAXIMUM_ROWS || selected.columnCount === MAXIMUM_COLUMNS;
    if (!whole) return selected.address;
    if (used.isNullObject) throw problem({ problem: "nothingSelected" });
    return used.address;
  });
