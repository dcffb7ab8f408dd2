import { lastRow } from "../../workbook/area";
import type { Table } from "../../workbook/worksheet";

/** Hides the rows of a table whose texts are not among those that its columns are filtered to. */
export function applyFilters(table: Table): void {
  const { sheet, bodyArea, filters } = table;
  for (let row = bodyArea.row; row <= lastRow(bodyArea); row++) {
    const isShown = [...filters].every(([index, texts]) =>
      texts.has(sheet.textAt(row, bodyArea.column + index))
    );
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  sheet.workbook.changed({ kind: "tables", sheet });
}
