import type { Recipe } from "../../src/excel/recipe";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { ReportView } from "../support/reportChecks/view";
import { tableColumns } from "./office";

/** A report as it stands in the sheets of a workbook. */
export function sheetView(workbook: Workbook, { place }: Recipe): ReportView {
  const main = workbook.sheet(place.sheetName)!;
  const row = (index: number) => Array.from({ length: 50 }, (_, column) => main.valueAt(index, column));
  return {
    column: (table, name) => tableColumns(workbook, place.tables[table]!)[name]!,
    keyNumber: (label) => row(3)[row(2).indexOf(label)],
    footer(table) {
      const { area } = main.tables.find(({ name }) => name === place.tables[table])!;
      return row(area.row + area.rowCount);
    },
  };
}
