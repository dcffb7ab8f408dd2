import type { Area } from "./area";
import type { CellValue } from "./cell";
import type { CellStyle } from "./style";

/** What a text needs, in points: about half its size a character, and a little air. */
export function estimateWidth(text: string, { fontSize, bold }: CellStyle): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.min(255, longest) * fontSize * (bold ? 0.54 : 0.5) + 8;
}

const POINTS_PER_LINE = 15 / 11;
/** Runs of styled cells longer than this keep the default height: looking at every row would take too long. */
const LONGEST_RUN = 500;

interface StyledSheet {
  readonly merged: readonly Area[];
  columnWidth(column: number): number;
  styledRuns(): Iterable<{ column: number; firstRow: number; lastRow: number; style: CellStyle }>;
  valueAt(row: number, column: number): CellValue;
  textAt(row: number, column: number): string;
}

/** Heights of the rows that grow by themselves because of a large font or wrapped text. */
export function grownHeights(sheet: StyledSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { column, firstRow, lastRow, style } of sheet.styledRuns()) {
    if (lastRow - firstRow > LONGEST_RUN || (style.fontSize <= 11 && !style.wrapText)) continue;
    for (let row = firstRow; row <= lastRow; row++) {
      const lines = linesIn(sheet, row, column, style);
      const height = Math.min(lines * style.fontSize * POINTS_PER_LINE, 409.5);
      if (height > Math.max(15, heights.get(row) ?? 0)) heights.set(row, height);
    }
  }
  return heights;
}

/** How many lines a cell needs; merged ones never make their row grow, empty ones only by their font. */
function linesIn(sheet: StyledSheet, row: number, column: number, style: CellStyle): number {
  if (sheet.merged.some((area) => area.row === row && area.column === column)) return 0;
  if (!style.wrapText || sheet.valueAt(row, column) === null) return 1;
  const width = sheet.columnWidth(column);
  return sheet
    .textAt(row, column)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(estimateWidth(line, style) / width)), 0);
}
