import { type Area, cellArea, formatArea, holds, lastColumn, lastRow } from "../workbook/area";
import { CellError } from "../workbook/cell";
import type { Worksheet } from "../workbook/worksheet";
import { alignment, cellCss } from "./cellLook";
import { type ConditionalLook, conditionalLooks } from "./conditionalLook";
import { GridCell, type GridCellProps } from "./GridCell";
import { type Geometry, HEADER_WIDTH } from "./geometry";
import { fitNumber, textWidth } from "./measure";
import type { Selection } from "./selection";
import { tableLook } from "./tableStyle";

interface GridRowsProps {
  readonly sheet: Worksheet;
  readonly geometry: Geometry;
  readonly selection: Selection;
}

/** The rows in view, each with its header and its cells. */
export function GridRows({ sheet, geometry, selection }: GridRowsProps) {
  const rows = geometry.visibleRows;
  const columns = geometry.visibleColumns;
  const conditional = conditionalLooks(sheet);
  return rows.map((row) => {
    const height = geometry.rows.size(row);
    return (
      <div
        key={row}
        role="row"
        aria-rowindex={row + 1}
        className="row"
        style={{ top: geometry.rowTop(row), height }}
      >
        <div
          role="rowheader"
          data-row={row + 1}
          className={headerClass(
            selection.areas,
            (area) => row >= area.row && row <= lastRow(area),
            "columnCount"
          )}
          style={{ width: HEADER_WIDTH, zIndex: row < sheet.frozen.rows ? 21 : 20 }}
        >
          {row + 1}
        </div>
        {columns.map((column) => {
          const cell = describeCell(sheet, geometry, conditional, row, column, rows, columns);
          if (cell === null) return null;
          const selected = selection.areas.some((area) => holds(area, row, column));
          return <GridCell key={column} {...cell} selected={selected} />;
        })}
      </div>
    );
  });
}

export function headerClass(
  areas: readonly Area[],
  touches: (area: Area) => boolean,
  across: "rowCount" | "columnCount"
): string {
  const touched = areas.filter(touches);
  const whole = touched.some((area) => area[across] > 16_383);
  return `header${touched.length > 0 ? " touched" : ""}${whole ? " whole" : ""}`;
}

type Described = Omit<GridCellProps, "selected">;

/** Everything about how a cell is drawn; null for those hidden under a merged one. */
function describeCell(
  sheet: Worksheet,
  geometry: Geometry,
  conditional: (row: number, column: number) => ConditionalLook | null,
  viewRow: number,
  viewColumn: number,
  rows: readonly number[],
  columns: readonly number[]
): Described | null {
  const merged = sheet.merged.find((area) => holds(area, viewRow, viewColumn));
  if (merged && !isFirstInView(merged, viewRow, viewColumn, rows, columns)) return null;
  const area = merged ?? cellArea(viewRow, viewColumn);
  const { row, column } = area;
  const value = sheet.valueAt(row, column);
  const style = sheet.styleAt(row, column);
  const table = sheet.tableAt(row, column);
  const looks = conditional(row, column);
  const { width, height } = geometry.placeOf(area);
  const shown = looks?.hidesValue ? "" : sheet.textAt(row, column);
  const fits = typeof value === "number" && shown !== "";
  const text = fits ? fitNumber(shown, value, style, width) : shown;
  const error = value instanceof CellError ? value : undefined;
  const frozenRow = viewRow < sheet.frozen.rows;
  const frozenColumn = viewColumn < sheet.frozen.columns;
  return {
    address: formatArea(cellArea(row, column)),
    column,
    left: geometry.columnLeft(column),
    width,
    height,
    layer: 1 + (frozenColumn ? 2 : 0) + (frozenRow ? 4 : 0),
    text,
    css: cellCss(style, value, table ? tableLook(table, row, column) : null, looks, sheet.showGridlines),
    align: alignment(style, value),
    reach:
      typeof value === "string" && !merged && !style.wrapText && alignment(style, value) === "left"
        ? reachOf(sheet, geometry, row, column, textWidth(text, style), width)
        : width,
    bar: looks?.bar,
    error: error?.code,
    message: error?.message,
    rowSpan: area.rowCount,
    columnSpan: area.columnCount,
  };
}

/** A merged cell is drawn where its first cell in view stands. */
function isFirstInView(
  merged: Area,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[]
): boolean {
  const firstRow = rows.find((one) => one >= merged.row && one <= lastRow(merged));
  const firstColumn = columns.find((one) => one >= merged.column && one <= lastColumn(merged));
  return row === firstRow && column === firstColumn;
}

/** A long text runs over the cells to its right as far as it needs and they are empty. */
function reachOf(
  sheet: Worksheet,
  geometry: Geometry,
  row: number,
  column: number,
  needed: number,
  width: number
): number {
  let reach = width;
  for (let next = column + 1; reach < needed && next < geometry.columns.count; next++) {
    if (sheet.valueAt(row, next) !== null || next === sheet.frozen.columns) return reach;
    reach += geometry.columns.size(next);
  }
  return Math.min(reach, Math.max(needed, width));
}
