import { type Area, lastColumn, lastRow } from "../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/cell";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Worksheet } from "../workbook/worksheet";
import { Axis } from "./axis";
import { PIXELS_PER_POINT } from "./points";
import type { Position } from "./selection";

/** The strips with the names of rows and columns. */
export const HEADER_WIDTH = 54;
export const HEADER_HEIGHT = 22;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the window that scrolls as one; frozen rows and columns make up to four of them. */
export interface Pane extends Rectangle {
  readonly name: "corner" | "frozenRows" | "frozenColumns" | "scrolled";
  /** What to add to a place on the sheet to have it in the window. */
  readonly shiftX: number;
  readonly shiftY: number;
}

/** Which part of a sheet a window shows, and where in the window each cell lies. All in pixels. */
export class Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenHeight: number;
  readonly frozenWidth: number;

  constructor(
    private readonly sheet: Worksheet,
    readonly scroll: Point,
    readonly window: { readonly width: number; readonly height: number }
  ) {
    this.rows = axisOf(MAX_ROWS, DEFAULT_ROW_HEIGHT, sheet.changedHeights(), sheet.hiddenRows);
    this.columns = axisOf(MAX_COLUMNS, DEFAULT_COLUMN_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
    this.frozenHeight = this.rows.offset(sheet.frozen.rows);
    this.frozenWidth = this.columns.offset(sheet.frozen.columns);
  }

  get visibleRows(): number[] {
    return visible(this.rows, this.sheet.frozen.rows, this.scroll.y, this.window.height - HEADER_HEIGHT);
  }

  get visibleColumns(): number[] {
    return visible(this.columns, this.sheet.frozen.columns, this.scroll.x, this.window.width - HEADER_WIDTH);
  }

  rowTop(row: number): number {
    const scrolled = row >= this.sheet.frozen.rows ? this.scroll.y : 0;
    return HEADER_HEIGHT + this.rows.offset(row) - scrolled;
  }

  columnLeft(column: number): number {
    const scrolled = column >= this.sheet.frozen.columns ? this.scroll.x : 0;
    return HEADER_WIDTH + this.columns.offset(column) - scrolled;
  }

  /** The cell under a point of the window; points on the headers give the first row or column in view. */
  cellAt({ x, y }: Point): Position {
    const right = x - HEADER_WIDTH;
    const down = y - HEADER_HEIGHT;
    return {
      row: this.rows.indexAt(down < this.frozenHeight ? down : down + this.scroll.y),
      column: this.columns.indexAt(right < this.frozenWidth ? right : right + this.scroll.x),
    };
  }

  /** Where an area lies on the sheet, from the sheet's own corner. */
  placeOf(area: Area): Rectangle {
    const left = this.columns.offset(area.column);
    const top = this.rows.offset(area.row);
    return {
      left,
      top,
      width: this.columns.offset(lastColumn(area) + 1) - left,
      height: this.rows.offset(lastRow(area) + 1) - top,
    };
  }

  get panes(): Pane[] {
    const { frozenHeight, frozenWidth, scroll, window } = this;
    const still = { left: HEADER_WIDTH, width: frozenWidth, shiftX: HEADER_WIDTH };
    const moving = {
      left: HEADER_WIDTH + frozenWidth,
      width: window.width - HEADER_WIDTH - frozenWidth,
      shiftX: HEADER_WIDTH - scroll.x,
    };
    const top = { top: HEADER_HEIGHT, height: frozenHeight, shiftY: HEADER_HEIGHT };
    const bottom = {
      top: HEADER_HEIGHT + frozenHeight,
      height: window.height - HEADER_HEIGHT - frozenHeight,
      shiftY: HEADER_HEIGHT - scroll.y,
    };
    const all: Pane[] = [
      { name: "corner", ...still, ...top },
      { name: "frozenRows", ...moving, ...top },
      { name: "frozenColumns", ...still, ...bottom },
      { name: "scrolled", ...moving, ...bottom },
    ];
    return all.filter(({ width, height }) => width > 0 && height > 0);
  }

  /** The nearest scrolling at which the whole cell is in view. */
  scrollTo({ row, column }: Position): Point {
    return {
      x: nearest(
        this.columns,
        column,
        this.sheet.frozen.columns,
        this.scroll.x,
        this.window.width - HEADER_WIDTH
      ),
      y: nearest(this.rows, row, this.sheet.frozen.rows, this.scroll.y, this.window.height - HEADER_HEIGHT),
    };
  }
}

function axisOf(
  count: number,
  defaultPoints: number,
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>
): Axis {
  const pixels = new Map<number, number>();
  for (const [index, size] of points) pixels.set(index, Math.round(size * PIXELS_PER_POINT));
  for (const index of hidden) pixels.set(index, 0);
  return new Axis(count, Math.round(defaultPoints * PIXELS_PER_POINT), pixels);
}

/** The frozen rows, then those from the first scrolled into view to the last that begins in it. */
function visible(axis: Axis, frozen: number, scroll: number, length: number): number[] {
  const indices: number[] = [];
  for (let index = 0; index < frozen; index++) if (axis.size(index) > 0) indices.push(index);
  const end = scroll + length;
  let index = Math.max(axis.indexAt(axis.offset(frozen) + scroll), frozen);
  for (let edge = axis.offset(index); edge < end && index < axis.count; index++) {
    const size = axis.size(index);
    if (size > 0) indices.push(index);
    edge += size;
  }
  return indices;
}

function nearest(axis: Axis, index: number, frozen: number, scroll: number, length: number): number {
  if (index < frozen) return scroll;
  const start = axis.offset(index) - axis.offset(frozen);
  const end = axis.offset(index + 1) - length;
  return Math.max(0, Math.min(Math.max(scroll, end), start));
}
