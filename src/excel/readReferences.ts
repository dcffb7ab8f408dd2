import { withoutSheet } from "./address";
import { bytesOf, blockSize, inBlocks, Incomplete } from "./blocks";
import { readCulture } from "./culture";
import { runExcel, type ExcelOptions } from "./runExcel";

/** The cells of a reference as a function receives them: blanks as null, errors as objects. */
export type FunctionCells = (string | number | boolean | null | CellError)[][];
interface CellError {
  readonly type: "Error";
  readonly code: string;
}

export interface GivenCells {
  readonly references: ReadonlyMap<string, FunctionCells>;
  readonly dates1904: boolean;
}

const FIRST_ROWS = 20_000;

/** Reads what formulas would be given for these references, such as "Orders!C2:C9995". */
export const readReferences = (
  references: readonly string[],
  { onProgress, ...options }: ExcelOptions & { readonly onProgress?: (progress: Progress) => void } = {}
): Promise<GivenCells> =>
  runExcel(options, async (context) => {
    const { dateShift } = await readCulture(context);
    const cells = new Map<string, FunctionCells>();
    for (const reference of new Set(references)) {
      const range = rangeOf(context, reference);
      range.load("rowCount,columnCount");
      await context.sync();
      const { rowCount: total, columnCount } = range;
      const rows: FunctionCells = [];
      await inBlocks(total, blockSize(FIRST_ROWS), async (from, count) => {
        const block = range.getCell(from, 0).getResizedRange(count - 1, columnCount - 1);
        block.load("values,valueTypes");
        await context.sync();
        const values = block.values as unknown[][] | null;
        if (values?.length !== count) throw new Incomplete();
        rows.push(...givenRows(values, block.valueTypes));
        onProgress?.({ done: rows.length, total });
        return bytesOf(values);
      });
      cells.set(reference, rows);
    }
    return { references: cells, dates1904: dateShift !== 0 };
  });

interface Progress {
  readonly done: number;
  readonly total: number;
}

function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const mark = reference.lastIndexOf("!");
  const sheets = context.workbook.worksheets;
  const sheet =
    mark < 0 ? sheets.getActiveWorksheet() : sheets.getItem(sheetNameOf(reference.slice(0, mark)));
  return sheet.getRange(withoutSheet(reference).replaceAll("$", ""));
}

/** "'Bob''s orders'" -> "Bob's orders" */
const sheetNameOf = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

const givenRows = (values: readonly unknown[][], types: readonly Excel.RangeValueType[][]): FunctionCells =>
  values.map((row, y) =>
    row.map((value, x) => {
      if (types[y]?.[x] === Excel.RangeValueType.error) return { type: "Error", code: String(value) };
      return value === "" ? null : (value as string | number | boolean);
    })
  );
