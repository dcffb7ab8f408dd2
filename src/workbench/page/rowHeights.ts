import type { CellStyle } from "../workbook/style";
import { DEFAULT_ROW_HEIGHT, type Worksheet } from "../workbook/worksheet";
import { textWidth } from "./measure";
import { PIXELS_PER_POINT } from "./points";

const LINE_PER_POINT = DEFAULT_ROW_HEIGHT / 11;
/** Runs of styled cells longer than this keep the default height: looking at every row would take too long. */
const LONGEST_RUN = 500;

/** Heights in points of the rows that nobody set and that grow with a large font or with wrapped text. */
export function automaticHeights(sheet: Worksheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { column, firstRow, lastRow, style } of sheet.styledRuns()) {
    if (lastRow - firstRow > LONGEST_RUN || (style.fontSize <= 11 && !style.wrapText)) continue;
    for (let row = firstRow; row <= lastRow; row++) {
      if (sheet.rowHeights.has(row) || sheet.valueAt(row, column) === null) continue;
      const needed = lines(sheet, row, column, style) * style.fontSize * LINE_PER_POINT;
      if (needed > (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) heights.set(row, needed);
    }
  }
  return heights;
}

/** How many lines a text is broken into at the column's width; merged cells never make a row grow. */
function lines(sheet: Worksheet, row: number, column: number, style: CellStyle): number {
  if (!style.wrapText || sheet.merged.some((area) => area.row === row && area.column === column)) return 1;
  const width = sheet.columnWidth(column) * PIXELS_PER_POINT;
  return sheet
    .textAt(row, column)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, style) * 1.05) / width)), 0);
}
