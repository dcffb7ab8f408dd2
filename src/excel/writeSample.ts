import { addressOf } from "./address";
import { freeSheetName } from "./names";
import { problem, runExcel, type ExcelOptions } from "./runExcel";
import type { SourceReference } from "./sourceReference";

export interface Sample {
  readonly sheetName: string;
  /** The names of the columns, then the rows. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Number formats, by column. */
  readonly formats: readonly string[];
}

/** Puts a table to try things out with on a new sheet of its own, and shows it. */
export const writeSample = (
  { sheetName, cells, formats }: Sample,
  options: ExcelOptions = {}
): Promise<SourceReference> =>
  runExcel(options, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw problem({ problem: "workbookProtected" });
    const sheet = worksheets.add(
      freeSheetName(
        sheetName,
        worksheets.items.map(({ name }) => name)
      )
    );
    const range = sheet.getRange(
      addressOf({ row: 0, column: 0, rowCount: cells.length, columnCount: formats.length })
    );
    range.numberFormat = cells.map((_, row) => (row === 0 ? formats.map(() => "@") : [...formats]));
    range.values = cells.map((row) => [...row]);
    const table = sheet.tables.add(range, true);
    table.load("name");
    range.format.autofitColumns();
    sheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
    return { kind: "table", name: table.name };
  });
