import { lastColumn, lastRow } from "../workbook/area";
import type { Table } from "../workbook/worksheet";
import { lighten } from "./color";
import { ACCENTS } from "./theme";

/** What a table's style adds to one of its cells. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

/**
 * The look of a cell in a table. Excel's built-in styles come in sevens, one without and six with an accent
 * colour; they are drawn here in three kinds: light (lines), medium (filled header) and dark (filled throughout).
 */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (match === null) return {};
  const kind = match[1];
  const accent = (ACCENTS as readonly string[])[((Number(match[2]) - 1) % 7) - 1] ?? "#404040";
  const { area } = table;
  const first = row === area.row;
  const last = row === lastRow(area);
  const bold =
    (table.highlightFirstColumn && column === area.column) ||
    (table.highlightLastColumn && column === lastColumn(area));
  const line = kind === "Light" ? accent : lighten(accent, 0.4);
  const edges = { ...(first && { borderTop: line }), ...(last && { borderBottom: line }) };

  if (table.showHeaders && first)
    return kind === "Light"
      ? { ...edges, bold: true, borderBottom: line }
      : { ...edges, bold: true, fill: kind === "Dark" ? "#000000" : accent, color: "#FFFFFF" };
  if (table.showTotals && last) return { ...edges, bold: true, borderTop: line };

  const place = table.showBandedColumns ? column - area.column : row - area.row - Number(table.showHeaders);
  const banded = (table.showBandedRows || table.showBandedColumns) && place % 2 === 0;
  if (kind === "Dark") return { ...edges, bold, color: "#FFFFFF", fill: lighten(accent, banded ? 0 : 0.25) };
  const fill = banded ? { fill: lighten(accent, 0.8) } : {};
  return { ...edges, bold, ...fill, ...(kind === "Medium" && { borderBottom: line }) };
}
