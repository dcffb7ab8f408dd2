import { columnName, lastColumn, WHOLE_SHEET } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import { type Geometry, HEADER_HEIGHT, HEADER_WIDTH } from "./geometry";
import { PIXELS_PER_POINT } from "./points";
import { headerClass } from "./GridRows";
import { textWidth } from "./measure";
import type { Selection } from "./selection";

interface ColumnHeadersProps {
  readonly sheet: Worksheet;
  readonly geometry: Geometry;
  readonly selection: Selection;
  readonly selectAllLabel: string;
}

/** The names of the columns; their right edges can be dragged, or double-clicked to fit what stands below. */
export function ColumnHeaders({ sheet, geometry, selection, selectAllLabel }: ColumnHeadersProps) {
  return (
    <div role="row" className="columnHeaders" style={{ height: HEADER_HEIGHT }}>
      <div role="columnheader" className="header all" style={{ width: HEADER_WIDTH }}>
        <span className="unseen">{selectAllLabel}</span>
      </div>
      {geometry.visibleColumns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          data-column={columnName(column)}
          className={headerClass(
            selection.areas,
            (area) => column >= area.column && column <= lastColumn(area),
            "rowCount"
          )}
          style={{
            left: geometry.columnLeft(column),
            width: geometry.columns.size(column),
            zIndex: column < sheet.frozen.columns ? 1 : 0,
          }}
        >
          {columnName(column)}
          <span
            className="resize"
            onPointerDown={(event) => {
              event.stopPropagation();
              const start = event.clientX - geometry.columns.size(column);
              const handle = event.currentTarget;
              handle.setPointerCapture(event.pointerId);
              handle.onpointermove = (move) => setWidth(sheet, column, move.clientX - start);
              handle.onpointerup = () => (handle.onpointermove = null);
            }}
            onDoubleClick={(event) => {
              event.stopPropagation();
              setWidth(sheet, column, widestText(sheet, column));
            }}
          />
        </div>
      ))}
    </div>
  );
}

function setWidth(sheet: Worksheet, column: number, pixels: number): void {
  sheet.columnWidths.set(column, Math.max(pixels, 8) / PIXELS_PER_POINT);
  sheet.workbook.changed({ kind: "format", sheet, area: { ...WHOLE_SHEET, column, columnCount: 1 } });
}

/** The width that the column's texts need: of as many as can be measured without anyone waiting. */
function widestText(sheet: Worksheet, column: number): number {
  let widest = 16;
  let measured = 0;
  sheet.forEachValue({ ...WHOLE_SHEET, column, columnCount: 1 }, (_, row) => {
    if (measured++ < 20_000)
      widest = Math.max(widest, textWidth(sheet.textAt(row, column), sheet.styleAt(row, column)));
  });
  return Math.ceil(widest) + 2;
}
