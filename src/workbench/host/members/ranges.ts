import {
  type Area,
  bounding,
  cellArea,
  covers,
  insideSheet,
  lastColumn,
  lastRow,
  parseArea,
  sameArea,
  splitSheet,
} from "../../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import type { CellStyle } from "../../workbook/style";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument } from "../apiError";
import type { Arguments } from "../arguments";
import { type Found, type HostObject, NULL_OBJECT, object, type RangeTarget } from "../targets";

export const range = (sheet: Worksheet, area: Area): HostObject => object("Range", { sheet, area });

/** A range that must lie inside the sheet. */
export function boundedRange(sheet: Worksheet, area: Area): HostObject {
  if (!insideSheet(area)) throw invalidArgument();
  return range(sheet, area);
}

export const rangeOrNull = (sheet: Worksheet, area: Area | null | undefined): Found =>
  area ? range(sheet, area) : NULL_OBJECT;

export const isUnbounded = (area: Area) => area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;

/** An address or name as `getRange` takes it: "A1:B2", "Sheet2!A1", a defined name, a table's name. */
export function findArea(workbook: Workbook, sheet: Worksheet, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(address);
  const named = sheetName === null ? sheet : workbook.sheet(sheetName);
  if (!named) throw invalidArgument();
  const area = parseArea(rest);
  if (area) return { sheet: named, area };
  const defined = workbook.definedName(rest, sheet);
  const resolved = defined && workbook.resolve(defined.formula.replace(/^=/, "").replaceAll("$", ""), sheet);
  if (resolved) return resolved;
  const table = workbook.table(rest);
  if (table) return { sheet: table.sheet, area: table.bodyArea };
  throw invalidArgument();
}

/** An argument that is a range or the address of one. */
export function rangeArgument(
  args: Arguments,
  index: number,
  workbook: Workbook,
  sheet: Worksheet
): RangeTarget {
  return args.is(index, "Range") ? args.target(index, "Range") : findArea(workbook, sheet, args.text(index));
}

/** Fails where a protected sheet has locked cells in the area. */
export function assertWritable(sheet: Worksheet, area: Area): void {
  if (sheet.protection.protected && sheet.stylesIn(area).some(({ locked }) => locked))
    throw new ApiError(
      "AccessDenied",
      "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet."
    );
}

/** Fails on a protected sheet, whatever the cell. */
export function assertUnprotected(sheet: Worksheet, option?: string): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && !(option && options[option] === true))
    throw new ApiError("AccessDenied", "You cannot perform the requested operation on a protected sheet.");
}

/** The value that all cells agree on, or null where they differ. */
export function uniform<T>(
  sheet: Worksheet,
  areas: readonly Area[],
  read: (style: CellStyle) => T
): T | null {
  let common: T | null = null;
  let first = true;
  for (const area of areas)
    for (const style of sheet.stylesIn(area)) {
      const value = read(style);
      if (first) common = value;
      else if (value !== common) return null;
      first = false;
    }
  return common;
}

export const rowOf = (area: Area, row: number): Area => ({ ...area, row: area.row + row, rowCount: 1 });
export const columnOf = (area: Area, column: number): Area => ({
  ...area,
  column: area.column + column,
  columnCount: 1,
});
export const lastCellOf = (area: Area) => cellArea(lastRow(area), lastColumn(area));
export { bounding, covers, sameArea };
