import { parseFormula } from "../../formula/syntax";
import { FormulaSyntaxError } from "../../formula/tokens";
import { type Area, intersection, lastColumn, lastRow } from "../../workbook/area";
import { CellError, type CellInput, type CellValue } from "../../workbook/cell";
import { type Culture, culture } from "../../workbook/culture";
import { isNumberFormat } from "../../workbook/render";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument } from "../apiError";
import type { RangeTarget } from "../targets";
import { assertWritable, isUnbounded } from "./ranges";

/** More cells than Excel gives in one read: the property is null instead, without an error. */
const MOST_CELLS = 5_000_000;

const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const encode = (value: CellValue) => (value === null ? "" : value instanceof CellError ? value.code : value);

const typeOf = (value: CellValue) => {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
};

/** One entry a cell; null for whole columns and rows, as Excel answers. Empty cells get `empty`. */
function matrix<T>(
  { sheet, area }: RangeTarget,
  empty: T,
  read: (value: CellValue, row: number, column: number) => T
): T[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > MOST_CELLS) return null;
  const rows = Array.from({ length: area.rowCount }, () => new Array<T>(area.columnCount).fill(empty));
  sheet.forEachValue(area, (value, row, column) => {
    rows[row - area.row]![column - area.column] = read(value, row, column);
  });
  return rows;
}

export const readValues = (target: RangeTarget) => matrix(target, "", encode);
export const readValueTypes = (target: RangeTarget) => matrix(target, "Empty", typeOf);
export const readTexts = (target: RangeTarget) =>
  matrix(target, "", (_, row, column) => target.sheet.textAt(row, column));

export function readFormulas({ sheet, area }: RangeTarget): unknown[][] | null {
  const rows = matrix({ sheet, area }, "", encode);
  if (rows)
    for (const { row, column, formula } of sheet.formulas())
      if (row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area))
        rows[row - area.row]![column - area.column] = formula;
  return rows;
}

export function readNumberFormats({ sheet, area }: RangeTarget): string[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > MOST_CELLS) return null;
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from(
      { length: area.columnCount },
      (_, c) => sheet.styleAt(area.row + r, area.column + c).numberFormat
    )
  );
}

/** A matrix of exactly the range's size, or one value for all of its cells. */
function entries(value: unknown, area: Area): unknown[][] {
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value))
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(value));
  const rows = value as unknown[];
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.columnCount;
  if (rows.length !== area.rowCount || !rows.every(fits)) throw invalidArgument(SIZE_MISMATCH);
  return rows;
}

export function validateSize(area: Area, rowCount: number, columnCount: number): null {
  if (area.rowCount !== rowCount || area.columnCount !== columnCount) throw invalidArgument(SIZE_MISMATCH);
  return null;
}

function asInput(value: unknown): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/**
 * Writes values or formulas. Texts are read as if typed in the given culture (the API's own is en-US);
 * null leaves a cell as it is, "" empties it.
 */
export function writeCells(
  { sheet, area }: RangeTarget,
  value: unknown,
  typedIn: Culture = culture("en-US")
): void {
  const inputs = entries(value, area).map((row) => row.map(asInput));
  assertWritable(sheet, area);
  assertUnfiltered(sheet, area);
  for (const [r, row] of inputs.entries())
    for (const [c, input] of row.entries())
      if (typeof input === "string" && input.startsWith("="))
        assertFormula(sheet, area.row + r, area.column + c, input);
  sheet.enterAll(area, inputs, "addIn", typedIn);
}

/** Over rows of which a filter hides some, Excel is said to put values into other cells than it should. */
function assertUnfiltered(sheet: Worksheet, area: Area): void {
  const filtered = sheet.tables.filter(({ filters }) => filters.size > 0);
  for (const { bodyArea } of area.rowCount > 1 ? filtered : []) {
    const rows = intersection(bodyArea, area);
    for (let row = rows?.row ?? 0; rows && row <= lastRow(rows); row++)
      if (sheet.hiddenRows.has(row))
        throw new ApiError("GeneralException", "The workbench writes to no rows that a filter hides.");
  }
}

/** What starts with "=" must be a formula, unless the cell is formatted as text. */
function assertFormula(sheet: Worksheet, row: number, column: number, text: string): void {
  if (text.length === 1 || sheet.styleAt(row, column).numberFormat === "@") return;
  try {
    parseFormula(text);
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? invalidArgument() : error;
  }
}

export function writeNumberFormats({ sheet, area }: RangeTarget, value: unknown): void {
  assertWritable(sheet, area);
  if (!Array.isArray(value)) {
    format(sheet, area, value);
    return;
  }
  const formats = entries(value, area);
  for (let c = 0; c < area.columnCount; c++)
    for (let start = 0, end = 1; start < area.rowCount; start = end, end++) {
      while (end < area.rowCount && formats[end]![c] === formats[start]![c]) end++;
      const run = { row: area.row + start, column: area.column + c, rowCount: end - start, columnCount: 1 };
      if (formats[start]![c] !== null) format(sheet, run, formats[start]![c]);
    }
}

function format(sheet: Worksheet, area: Area, numberFormat: unknown): void {
  if (typeof numberFormat !== "string" || !isNumberFormat(numberFormat)) throw invalidArgument();
  sheet.changeStyle(area, { numberFormat });
}
