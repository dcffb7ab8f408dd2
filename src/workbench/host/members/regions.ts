import { type Area, bounding, intersection, lastColumn, lastRow } from "../../workbook/area";
import { CellError, type CellValue, MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import { ApiError } from "../apiError";
import type { RangeTarget } from "../targets";

const valueTypes: Record<string, (value: CellValue) => boolean> = {
  All: () => true,
  Errors: (value) => value instanceof CellError,
  Logical: (value) => typeof value === "boolean",
  Numbers: (value) => typeof value === "number",
  Text: (value) => typeof value === "string",
};

/** The cells of a kind, as few areas as columns of equal runs allow. */
export function specialCells({ sheet, area }: RangeTarget, cellType: string, valueType: string): Area[] {
  if (cellType === "Visible") return sheet.visibleAreas(area);
  const isOfType = valueTypes[valueType];
  if (!isOfType || !["Constants", "Formulas", "Blanks"].includes(cellType))
    throw new ApiError(
      "ApiNotFound",
      `Special cells ${cellType}, ${valueType} are not implemented by the workbench.`
    );
  const used = sheet.usedArea(false);
  const within = used && intersection(used, area);
  if (!within) return [];
  const marked = new Map<number, number[]>();
  const mark = (row: number, column: number) => {
    const rows = marked.get(column);
    if (rows) rows.push(row);
    else marked.set(column, [row]);
  };
  if (cellType === "Blanks") {
    for (let column = within.column; column <= lastColumn(within); column++)
      for (let row = within.row; row <= lastRow(within); row++)
        if (sheet.valueAt(row, column) === null) mark(row, column);
  } else {
    const wantsFormulas = cellType === "Formulas";
    sheet.forEachValue(within, (value, row, column) => {
      const isFormula = sheet.formulaAt(row, column) !== undefined;
      if (isFormula === wantsFormulas && isOfType(value)) mark(row, column);
    });
  }
  return joined(marked);
}

/** Runs of rows a column, joined with the next column's where they are the same. */
function joined(marked: ReadonlyMap<number, readonly number[]>): Area[] {
  const open = new Map<string, Area>();
  for (const column of [...marked.keys()].sort((a, b) => a - b))
    for (const [row, rowCount] of runs(marked.get(column)!)) {
      const key = `${row}:${rowCount}:${column}`;
      const before = open.get(key);
      const area = before
        ? { ...before, columnCount: before.columnCount + 1 }
        : { row, column, rowCount, columnCount: 1 };
      open.delete(key);
      open.set(`${row}:${rowCount}:${column + 1}`, area);
    }
  return [...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runs(rows: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}

/** The block of filled cells round the range, up to empty rows and columns (what Ctrl+* selects). */
export function surroundingRegion({ sheet, area }: RangeTarget): Area {
  let region = area;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around: Area = {
      row,
      column,
      rowCount: Math.min(MAX_ROWS - 1, lastRow(region) + 1) - row + 1,
      columnCount: Math.min(MAX_COLUMNS - 1, lastColumn(region) + 1) - column + 1,
    };
    const filled = sheet.usedArea(true, around);
    const grown = filled ? bounding(region, filled) : region;
    if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) return region;
    region = grown;
  }
}
