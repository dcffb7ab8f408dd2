import { headerScoreOf } from "../reports/columnHeaders";
import type { TextDateOrder } from "../reports/textValue";
import { addressesOf, columnLetter, type Area } from "./address";
import { readCulture } from "./culture";
import { mergesIn } from "./merges";
import { locate, locateSelection, type Location } from "./locate";
import type { SourceReference } from "./sourceReference";
import { problem, runExcel, supports, type ExcelOptions } from "./runExcel";

export interface SourceColumn {
  /** Position in the source, from 0: what a `Mapping` refers to. */
  readonly index: number;
  /** The sheet's column, from 0, and its letter. */
  readonly column: number;
  readonly letter: string;
  /** "" where the source has no header row. */
  readonly header: string;
  /** As it stands in its cell, with the spaces around it that formulas must repeat; files have none. */
  readonly cellText?: string;
  /** The first non-blank values, at most 50. */
  readonly samples: readonly (string | number | boolean)[];
  /** The number format of the first data cell, such as "#,##0.00 kr". */
  readonly numberFormat: string;
}

export type SourceWarning =
  /** Looked for where cells among the first rows are empty. */
  | { readonly warning: "mergedCells" }
  | { readonly warning: "hiddenRows" }
  /** Among the first rows; all are counted when the rows are read. */
  | { readonly warning: "errorCells"; readonly count: number }
  /** Texts that look like dates among the first rows: they are read only on request. */
  | { readonly warning: "textDates"; readonly example: string }
  /** A selection inside a table: `table` can be read instead, whole. */
  | { readonly warning: "partOfTable"; readonly table: string };

export interface RowSpan {
  readonly row: number;
  readonly rowCount: number;
}

/** How rows begin that a report can be made of, wherever they are. */
export interface SourceHead {
  readonly reference: SourceReference;
  /** Header not counted. */
  readonly rowCount: number;
  readonly hasHeader: boolean;
  readonly columns: readonly SourceColumn[];
  /** As shown in the cells, header not counted, at most 8. */
  readonly firstRows: readonly (readonly string[])[];
  readonly warnings: readonly SourceWarning[];
}

/** Rows of a sheet that a report can be made of: where they are, how they begin, what to watch out for. */
export interface Source extends SourceHead {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The used cells, header included, without the sheet: "A1:F9995", or "A1:C9,A20:C29". */
  readonly address: string;
  /** The table that holds them, whole or in part. */
  readonly table: string | null;
  /** The rows of data on the sheet, header not counted. */
  readonly rowSpans: readonly RowSpan[];
  /** The order in which the workbook's culture writes dates: a proposal for reading dates kept as texts. */
  readonly textDateOrder: TextDateOrder;
  /** See `CellCulture`. */
  readonly dateShift: number;
}

/** An entry of the list of things that can be read whole. */
export interface SourceChoice {
  readonly reference: SourceReference;
  readonly label: string;
}

/** The selected rows; a single cell stands for its table or for the block of cells around it. */
export const readSelection = (options: ExcelOptions = {}): Promise<Source> =>
  runExcel(options, async (context) => describe(context, await locateSelection(context)));

/** The rows of a table, a name, a sheet or a range. */
export const readSource = (reference: SourceReference, options: ExcelOptions = {}): Promise<Source> =>
  runExcel(options, async (context) => describe(context, await locate(context, reference)));

/** All tables, named ranges and visible sheets with cells in use. */
export const listSources = (options: ExcelOptions = {}): Promise<readonly SourceChoice[]> =>
  runExcel(options, async (context) => {
    const { tables, names, worksheets } = context.workbook;
    tables.load("items/name");
    names.load("items/name,items/type,items/visible");
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const sheets = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({ id: sheet.id, name: sheet.name, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of sheets) used.load("address");
    await context.sync();
    return [
      ...tables.items.map(({ name }) => ({ reference: { kind: "table" as const, name }, label: name })),
      ...names.items
        .filter(({ type, visible }) => type === "Range" && visible)
        .map(({ name }) => ({ reference: { kind: "name" as const, name }, label: name })),
      ...sheets
        .filter(({ used }) => !used.isNullObject)
        .map(({ id, name }) => ({
          reference: { kind: "sheet" as const, sheetId: id, sheetName: name },
          label: name,
        })),
    ];
  });

const FIRST_ROWS = 8;
const SAMPLES = 50;
/** Sample cells are read in one go, so wide sources are sampled less deeply. */
const SAMPLE_CELLS = 20_000;

interface Grid {
  readonly rowSpans: readonly RowSpan[];
  readonly columnSpans: readonly { readonly column: number; readonly columnCount: number }[];
}

/** Areas one below the other, or one beside the other, make one list; others don't. */
function gridOf(areas: readonly Area[]): Grid {
  const [first] = areas;
  const rows = areas.map(({ row, rowCount }) => ({ row, rowCount }));
  const columns = areas.map(({ column, columnCount }) => ({ column, columnCount }));
  if (columns.every((span) => span.column === first!.column && span.columnCount === first!.columnCount))
    return { rowSpans: joined(rows), columnSpans: [columns[0]!] };
  if (rows.every((span) => span.row === first!.row && span.rowCount === first!.rowCount))
    return { rowSpans: [rows[0]!], columnSpans: columns.sort((one, other) => one.column - other.column) };
  throw problem({ problem: "areasDiffer", address: addressesOf(areas) });
}

/** Sorted, and no row twice. */
function joined(spans: readonly RowSpan[]): RowSpan[] {
  const result: RowSpan[] = [];
  for (const { row, rowCount } of [...spans].sort((one, other) => one.row - other.row)) {
    const last = result.at(-1);
    if (!last || row > last.row + last.rowCount) result.push({ row, rowCount });
    else
      result[result.length - 1] = {
        row: last.row,
        rowCount: Math.max(last.row + last.rowCount, row + rowCount) - last.row,
      };
  }
  return result;
}

/** How a source begins, what its columns are called, what is to be watched out for. */
export async function describe(context: Excel.RequestContext, location: Location): Promise<Source> {
  const { reference, sheetId, sheetName, areas, table } = location;
  const grid = gridOf(areas);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { textDateOrder, dateShift } = await readCulture(context);
  const top = await readTop(context, sheet, grid);
  const headers = await tableHeaders(context, sheet, location, grid);
  const headerInside = headers ? table!.area.row === grid.rowSpans[0]!.row : startsWithHeader(top);
  const body = headerInside ? sliced(top, 1) : top;
  const rowSpans = headerInside ? withoutFirstRow(grid.rowSpans) : grid.rowSpans;
  const rowCount = rowSpans.reduce((sum, span) => sum + span.rowCount, 0);
  if (rowCount === 0) throw problem({ problem: "noRows", address: `${sheetName}!${addressesOf(areas)}` });
  const names = headers ?? (headerInside ? top.text[0]! : []);
  const columns = grid.columnSpans
    .flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, offset) => column + offset))
    .map((column, index) => ({
      index,
      column,
      letter: columnLetter(column),
      header: (names[index] ?? "").trim(),
      cellText: names[index] ?? "",
      samples: body.values
        .map((row) => row[index]!)
        .filter((value, row) => value !== "" && body.types[row]![index] !== "Error")
        .slice(0, SAMPLES),
      numberFormat: body.formats[0]?.[index] ?? "General",
    }));
  const whole =
    table !== null && rowCount === table.body.rowCount && columns.length === table.area.columnCount;
  return {
    reference,
    sheetId,
    sheetName,
    address: addressesOf(areas),
    table: table?.name ?? null,
    rowSpans,
    rowCount,
    hasHeader: headers !== null || headerInside,
    columns,
    firstRows: body.text.slice(0, FIRST_ROWS),
    warnings: [
      ...(await warningsOfRows(context, sheet, grid, table === null && hasBlanks(body))),
      ...warningsOfSamples(body),
      ...(table && !whole ? [{ warning: "partOfTable" as const, table: table.name }] : []),
    ],
    textDateOrder,
    dateShift,
  };
}

type CellValue = string | number | boolean;
interface Top {
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

const sliced = ({ values, text, formats, types }: Top, from: number): Top => ({
  values: values.slice(from),
  text: text.slice(from),
  formats: formats.slice(from),
  types: types.slice(from),
});

async function readTop(context: Excel.RequestContext, sheet: Excel.Worksheet, grid: Grid): Promise<Top> {
  const [{ row, rowCount } = { row: 0, rowCount: 0 }] = grid.rowSpans;
  const width = grid.columnSpans.reduce((sum, { columnCount }) => sum + columnCount, 0);
  const depth = Math.min(rowCount, Math.max(2, Math.min(SAMPLES + 1, Math.floor(SAMPLE_CELLS / width))));
  const parts = grid.columnSpans.map(({ column, columnCount }) => {
    const part = sheet.getRangeByIndexes(row, column, depth, columnCount);
    return part.load("values,text,numberFormat,valueTypes");
  });
  await context.sync();
  const besides = <Value>(rowsOf: (part: Excel.Range) => readonly (readonly unknown[])[]): Value[][] =>
    Array.from({ length: depth }, (_, index) => parts.flatMap((part) => rowsOf(part)[index] as Value[]));
  return {
    values: besides<CellValue>(({ values }) => values as CellValue[][]),
    text: besides<string>(({ text }) => text),
    formats: besides<string>(({ numberFormat }) => numberFormat as string[][]),
    types: besides<string>(({ valueTypes }) => valueTypes),
  };
}

/** The headers of the table the areas lie in, also when the header row itself is not selected. */
async function tableHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table }: Location,
  { columnSpans }: Grid
): Promise<string[] | null> {
  if (!table?.hasHeader) return null;
  const parts = columnSpans.map(({ column, columnCount }) =>
    sheet.getRangeByIndexes(table.area.row, column, 1, columnCount).load("text")
  );
  await context.sync();
  return parts.flatMap(({ text }) => text[0]!);
}

/** A first row of nothing but texts is a header if numbers stand below, if its words say so, or if none comes again. */
function startsWithHeader({ values, types }: Top): boolean {
  const [first = []] = values;
  const named = first.filter((value) => value !== "");
  if (values.length < 2 || named.length === 0 || named.some((value) => typeof value !== "string"))
    return false;
  const below = values.slice(1);
  const numbersBelow = first.some((_, column) =>
    below.some((row, index) => typeof row[column] !== "string" && types[index + 1]![column] !== "Error")
  );
  const again = named.some((name) => below.some((row) => row.includes(name)));
  return numbersBelow || (!again && named.some((name) => headerScoreOf(String(name)) > 0));
}

function withoutFirstRow([first, ...others]: readonly RowSpan[]): RowSpan[] {
  const rest = first!.rowCount > 1 ? [{ row: first!.row + 1, rowCount: first!.rowCount - 1 }] : [];
  return [...rest, ...others];
}

async function warningsOfRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowSpans, columnSpans }: Grid,
  mayBeMerged: boolean
): Promise<SourceWarning[]> {
  const rows = rowSpans.map(({ row, rowCount }) =>
    sheet.getRangeByIndexes(row, columnSpans[0]!.column, rowCount, 1).load("rowHidden")
  );
  await context.sync();
  const areas = rowSpans.flatMap((span) => columnSpans.map((run) => ({ ...span, ...run })));
  const isMerged = mayBeMerged && supports("1.13") && (await mergesIn(context, sheet, areas)).length > 0;
  return [
    // null stands for some hidden, some not.
    ...(rows.some(({ rowHidden }) => (rowHidden as boolean | null) !== false)
      ? [{ warning: "hiddenRows" as const }]
      : []),
    ...(isMerged ? [{ warning: "mergedCells" as const }] : []),
  ];
}

/** All merged cells but their first are empty, and there are none in a table. */
const hasBlanks = ({ values }: Top): boolean => values.some((row) => row.includes(""));

const LOOKS_LIKE_DATE = /^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/;

function warningsOfSamples({ values, types }: Top): SourceWarning[] {
  const errors = types.flat().filter((type) => type === "Error").length;
  const textDate = values.flat().find((value) => typeof value === "string" && LOOKS_LIKE_DATE.test(value));
  return [
    ...(errors > 0 ? [{ warning: "errorCells" as const, count: errors }] : []),
    ...(typeof textDate === "string" ? [{ warning: "textDates" as const, example: textDate }] : []),
  ];
}
