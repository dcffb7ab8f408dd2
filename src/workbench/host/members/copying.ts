import { shiftFormula } from "../../formula/shift";
import { type Area, insideSheet } from "../../workbook/area";
import type { CellInput, CellValue } from "../../workbook/cell";
import type { CellStyle } from "../../workbook/style";
import { invalidArgument } from "../apiError";
import type { RangeTarget } from "../targets";
import { assertWritable } from "./ranges";

const kinds = ["All", "Formulas", "Values", "Formats"];

interface Copied {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
}

/** Copies cells as paste does: formulas move along, a source smaller than the target is repeated. */
export function copyCells(
  source: RangeTarget,
  target: RangeTarget,
  kind: string,
  skipBlanks: boolean,
  transpose: boolean
): void {
  if (!kinds.includes(kind)) throw invalidArgument();
  const block = read(source, transpose);
  const area = pasteArea(target.area, block.length, block[0]!.length);
  if (!insideSheet(area)) throw invalidArgument();
  assertWritable(target.sheet, area);
  for (let r = 0; r < area.rowCount; r++)
    for (let c = 0; c < area.columnCount; c++) {
      const copied = block[r % block.length]![c % block[0]!.length]!;
      if (skipBlanks && copied.value === null && copied.formula === undefined) continue;
      paste(target, area.row + r, area.column + c, copied, kind);
    }
}

function read({ sheet, area }: RangeTarget, transpose: boolean): Copied[][] {
  const [height, width] = transpose ? [area.columnCount, area.rowCount] : [area.rowCount, area.columnCount];
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => {
      const [row, column] = transpose ? [area.row + c, area.column + r] : [area.row + r, area.column + c];
      return {
        value: sheet.valueAt(row, column),
        formula: sheet.formulaAt(row, column),
        style: sheet.styleAt(row, column),
        row,
        column,
      };
    })
  );
}

/** The target where it holds the source a whole number of times, else the source's size at the target's corner. */
const pasteArea = (target: Area, height: number, width: number): Area =>
  target.rowCount % height === 0 && target.columnCount % width === 0
    ? target
    : { ...target, rowCount: height, columnCount: width };

function paste({ sheet }: RangeTarget, row: number, column: number, copied: Copied, kind: string): void {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  if (kind === "All" || kind === "Formats") sheet.resetStyle(cell, copied.style);
  if (kind === "Formats") return;
  if (kind !== "Values" && copied.formula !== undefined) {
    const input: CellInput = shiftFormula(copied.formula, row - copied.row, column - copied.column);
    sheet.enter(row, column, input, "addIn");
  } else sheet.putValues(cell, [[copied.value]], "addIn");
}
