import { type Area, intersection, isSingleCell, lastColumn, lastRow, WHOLE_SHEET } from "../../workbook/area";
import { CellError, type CellValue } from "../../workbook/cell";
import { ApiError } from "../apiError";
import type { RangeTarget } from "../targets";

const valueTypes: Record<string, (value: CellValue) => boolean> = {
  All: () => true,
  Errors: (value) => value instanceof CellError,
  Logical: (value) => typeof value === "boolean",
  Numbers: (value) => typeof value === "number",
  Text: (value) => typeof value === "string",
};

/** The cells of a kind, as few areas as columns of equal runs allow. A single cell stands for all cells in use, as in Excel. */
export function specialCells(
  { sheet, area: asked }: RangeTarget,
  cellType: string,
  valueType: string
): Area[] {
  const area = isSingleCell(asked) ? (sheet.usedArea(false) ?? asked) : asked;
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
  const isFilled = (part: Area) => {
    const inside = intersection(part, WHOLE_SHEET);
    return inside !== null && sheet.usedArea(true, inside) !== null;
  };
  // Row by row as far as it goes, then a column to either side: a long block is looked through once for each of its columns.
  for (let before: Area | null = null; before !== region;) {
    before = region;
    const rows = () => ({ column: region.column - 1, columnCount: region.columnCount + 2, rowCount: 1 });
    while (isFilled({ ...rows(), row: lastRow(region) + 1 }))
      region = { ...region, rowCount: region.rowCount + 1 };
    while (isFilled({ ...rows(), row: region.row - 1 }))
      region = { ...region, row: region.row - 1, rowCount: region.rowCount + 1 };
    const columns = { row: region.row - 1, rowCount: region.rowCount + 2, columnCount: 1 };
    if (isFilled({ ...columns, column: lastColumn(region) + 1 }))
      region = { ...region, columnCount: region.columnCount + 1 };
    if (isFilled({ ...columns, column: region.column - 1 }))
      region = { ...region, column: region.column - 1, columnCount: region.columnCount + 1 };
  }
  return region;
}
