import { cellArea } from "../workbook/area";
import type { Geometry, Pane } from "./geometry";
import { EntryText } from "./EntryText";
import { textWidth } from "./measure";
import type { Editing } from "./session";

interface CellEditorProps {
  readonly editing: Editing;
  readonly geometry: Geometry;
  readonly label: string;
}

/** The entry in its cell: it grows to the right and down with what is typed. */
export function CellEditor({ editing, geometry, label }: CellEditorProps) {
  const { sheet, cell } = editing;
  const style = sheet.styleAt(cell.row, cell.column);
  const area = sheet.merged.find(({ row, column }) => row === cell.row && column === cell.column);
  const place = geometry.placeOf(area ?? cellArea(cell.row, cell.column));
  const pane = paneOf(geometry, cell.row < sheet.frozen.rows, cell.column < sheet.frozen.columns);
  const left = place.left + pane.shiftX - pane.left;
  const top = place.top + pane.shiftY - pane.top;
  const lines = editing.text.split("\n");
  const needed = Math.max(...lines.map((line) => textWidth(line, style))) + 14;

  return (
    <EntryText
      className="cellEditor"
      label={label}
      place="cell"
      style={{
        left,
        top,
        width: Math.min(Math.max(needed, place.width + 1), Math.max(pane.width - left, place.width)),
        height: Math.max(place.height + 1, lines.length * 20),
      }}
    />
  );
}

function paneOf({ panes }: Geometry, frozenRows: boolean, frozenColumns: boolean): Pane {
  const name = frozenRows
    ? frozenColumns
      ? "corner"
      : "frozenRows"
    : frozenColumns
      ? "frozenColumns"
      : "scrolled";
  return panes.find((pane) => pane.name === name) ?? panes.at(-1)!;
}
