import { MAX_COLUMNS, MAX_ROWS } from "./cell";

/** A rectangle of cells. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const lastRow = (area: Area) => area.row + area.rowCount - 1;
export const lastColumn = (area: Area) => area.column + area.columnCount - 1;
export const isSingleCell = (area: Area) => area.rowCount === 1 && area.columnCount === 1;

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const holds = (area: Area, row: number, column: number) =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const covers = (outer: Area, inner: Area) =>
  holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));

/** The rectangle between two corners, both included. */
export const spanning = (row1: number, column1: number, row2: number, column2: number): Area => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rowCount: Math.abs(row2 - row1) + 1,
  columnCount: Math.abs(column2 - column1) + 1,
});

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export const bounding = (a: Area, b: Area): Area =>
  spanning(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b))
  );

export const insideSheet = (area: Area) =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rowCount >= 1 &&
  area.columnCount >= 1 &&
  lastRow(area) < MAX_ROWS &&
  lastColumn(area) < MAX_COLUMNS;

/** 0 is "A", 16383 "XFD". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" is 0; any case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address without its sheet, as Excel writes it: "B2", "A1:C3", "A:C", "2:5". */
export function formatArea(area: Area): string {
  const first = columnName(area.column);
  const last = columnName(lastColumn(area));
  if (area.rowCount === MAX_ROWS) return `${first}:${last}`;
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${lastRow(area) + 1}`;
  const start = `${first}${area.row + 1}`;
  return isSingleCell(area) ? start : `${start}:${last}${lastRow(area) + 1}`;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

/** Reads "B2", "$A$1:C3", "A:C", "2:5" (no sheet); null if it is none of these or outside the sheet. */
export function parseArea(address: string): Area | null {
  const [from, to, ...more] = address.trim().split(":");
  if (from === undefined || more.length > 0) return null;
  const area = to === undefined ? cellAt(from) : between(from, to);
  return area && insideSheet(area) ? area : null;
}

function cellAt(text: string): Area | null {
  const match = cellPattern.exec(text);
  return match && cellArea(Number(match[2]) - 1, columnIndex(match[1]!));
}

function between(from: string, to: string): Area | null {
  const start = cellAt(from);
  const end = cellAt(to);
  if (start && end) return bounding(start, end);
  const columns = [columnPattern.exec(from), columnPattern.exec(to)];
  if (columns[0] && columns[1])
    return spanning(0, columnIndex(columns[0][1]!), MAX_ROWS - 1, columnIndex(columns[1][1]!));
  const rows = [rowPattern.exec(from), rowPattern.exec(to)];
  if (rows[0] && rows[1]) return spanning(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** A sheet's name as it stands before the "!", quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "Sheet1!A1:B2" or "'Odd name'!A1" into the unquoted sheet name (null if there is none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const mark = address.lastIndexOf("!");
  return mark < 0
    ? { sheet: null, rest: address }
    : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}
