import { type Area, cellArea, intersection } from "../../workbook/area";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError } from "../apiError";
import { rowOf } from "./ranges";

/** Merges the cells of the area, or with `across` those of each of its rows; only the first value stays. */
export function merge(sheet: Worksheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new ApiError("InvalidOperation", "Cells in a table can't be merged.");
  unmerge(sheet, area);
  const parts = across ? Array.from({ length: area.rowCount }, (_, row) => rowOf(area, row)) : [area];
  for (const part of parts) {
    const formula = sheet.formulaAt(part.row, part.column);
    const value = sheet.valueAt(part.row, part.column);
    sheet.clearContents(part, "addIn");
    if (formula === undefined) sheet.putValues(cellArea(part.row, part.column), [[value]], "addIn");
    else sheet.enter(part.row, part.column, formula, "addIn");
    sheet.merged.push(part);
  }
  sheet.workbook.changed({ kind: "format", sheet, area });
}

export function unmerge(sheet: Worksheet, area: Area): void {
  const kept = sheet.merged.filter((merged) => !intersection(merged, area));
  sheet.merged.splice(0, sheet.merged.length, ...kept);
  sheet.workbook.changed({ kind: "format", sheet, area });
}
