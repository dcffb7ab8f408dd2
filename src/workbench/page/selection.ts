import {
  type Area,
  bounding,
  cellArea,
  covers,
  holds,
  intersection,
  isSingleCell,
  lastColumn,
  lastRow,
  sameArea,
  spanning,
  WHOLE_SHEET,
} from "../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/cell";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What is selected on a sheet. The last area is the one that Shift extends, between `active` and `focus`. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly active: Position;
  readonly focus: Position;
}

/** What moving about has to know of the sheet. */
export interface Terrain {
  isFilled(row: number, column: number): boolean;
  /** The smallest area that holds all values; null on an empty sheet. */
  readonly used: Area | null;
  readonly merged: readonly Area[];
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Record<Direction, readonly [rows: number, columns: number]> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

const clampRow = (row: number) => Math.min(Math.max(row, 0), MAX_ROWS - 1);
const clampColumn = (column: number) => Math.min(Math.max(column, 0), MAX_COLUMNS - 1);

const corner = (area: Area): Position => ({ row: area.row, column: area.column });
const oppositeCorner = (area: Area): Position => ({ row: lastRow(area), column: lastColumn(area) });

/** A cell alone (or the merged one that it is part of). */
export function selectCell(position: Position, terrain: Terrain): Selection {
  const area = mergedAt(position, terrain) ?? cellArea(position.row, position.column);
  return { areas: [area], active: corner(area), focus: corner(area) };
}

/** Areas as a name, an address or an add-in gives them; the first cell of the last becomes the active one. */
export function selectAreas(areas: readonly Area[]): Selection {
  const last = areas.at(-1);
  if (last === undefined) throw new RangeError("nothing to select");
  return { areas, active: corner(last), focus: oppositeCorner(last) };
}

/** A further area, as a click with Ctrl adds it. */
export function addArea(selection: Selection, area: Area): Selection {
  return { areas: [...selection.areas, area], active: corner(area), focus: corner(area) };
}

/** Draws the last area from the active cell to another; merged cells come in whole. */
export function extendTo(selection: Selection, focus: Position, terrain: Terrain): Selection {
  const { active } = selection;
  const last = withMerged(spanning(active.row, active.column, focus.row, focus.column), terrain);
  return { ...selection, areas: [...selection.areas.slice(0, -1), last], focus };
}

/** Whole rows (or columns), from the one first clicked to another. */
export function selectRows(from: number, to: number): Selection {
  return {
    areas: [spanning(from, 0, to, MAX_COLUMNS - 1)],
    active: { row: from, column: 0 },
    focus: { row: to, column: MAX_COLUMNS - 1 },
  };
}

export function selectColumns(from: number, to: number): Selection {
  return {
    areas: [spanning(0, from, MAX_ROWS - 1, to)],
    active: { row: 0, column: from },
    focus: { row: MAX_ROWS - 1, column: to },
  };
}

/** One step with an arrow key; with Ctrl (`jump`) to the end of the filled cells or across the empty ones. */
export function step(from: Position, direction: Direction, jump: boolean, terrain: Terrain): Position {
  const [rows, columns] = STEPS[direction];
  if (jump) return edgeFrom(from, rows, columns, terrain);
  const merged = mergedAt(from, terrain);
  return {
    row: clampRow(rows > 0 && merged ? lastRow(merged) + 1 : from.row + rows),
    column: clampColumn(columns > 0 && merged ? lastColumn(merged) + 1 : from.column + columns),
  };
}

function edgeFrom(from: Position, rows: number, columns: number, terrain: Terrain): Position {
  const filled = ({ row, column }: Position) => terrain.isFilled(row, column);
  const next = ({ row, column }: Position): Position => ({ row: row + rows, column: column + columns });
  const beyond = ({ row, column }: Position) =>
    row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS;
  const edge: Position = {
    row: rows === 0 ? from.row : rows > 0 ? MAX_ROWS - 1 : 0,
    column: columns === 0 ? from.column : columns > 0 ? MAX_COLUMNS - 1 : 0,
  };
  let at = next(from);
  if (beyond(at)) return from;
  if (filled(from) && filled(at)) {
    while (!beyond(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  const { used } = terrain;
  while (!filled(at)) {
    const ahead =
      used !== null &&
      (rows + columns > 0 ? isBefore(at, oppositeCorner(used)) : !isBefore(at, corner(used)));
    if (!ahead || beyond(next(at))) return edge;
    at = next(at);
  }
  return at;
}

const isBefore = (a: Position, b: Position) => a.row <= b.row && a.column <= b.column;

/** The block of filled cells around a cell, bounded by empty rows and columns, as Ctrl+A takes it first. */
export function currentRegion({ row, column }: Position, terrain: Terrain): Area {
  let region = cellArea(row, column);
  for (;;) {
    const grown = grow(region, terrain);
    if (grown === region) return region;
    region = grown;
  }
}

function grow(region: Area, terrain: Terrain): Area {
  const top = region.row - 1;
  const bottom = lastRow(region) + 1;
  const left = region.column - 1;
  const right = lastColumn(region) + 1;
  const filledInRow = (row: number, from: number, to: number) => {
    if (row < 0 || row >= MAX_ROWS) return false;
    for (let column = Math.max(from, 0); column <= to; column++)
      if (terrain.isFilled(row, column)) return true;
    return false;
  };
  const filledInColumn = (column: number, from: number, to: number) => {
    if (column < 0 || column >= MAX_COLUMNS) return false;
    for (let row = Math.max(from, 0); row <= to; row++) if (terrain.isFilled(row, column)) return true;
    return false;
  };
  if (filledInRow(top, left, right)) return bounding(region, cellArea(top, region.column));
  if (filledInRow(bottom, left, right)) return bounding(region, cellArea(bottom, region.column));
  if (filledInColumn(left, top, bottom)) return bounding(region, cellArea(region.row, left));
  if (filledInColumn(right, top, bottom)) return bounding(region, cellArea(region.row, right));
  return region;
}

/** Ctrl+A: the block of cells around the active one; pressed again, or in an empty place, the whole sheet. */
export function selectRegion(selection: Selection, terrain: Terrain): Selection {
  const region = currentRegion(selection.active, terrain);
  const last = selection.areas.at(-1);
  const whole = isSingleCell(region) || (last !== undefined && covers(last, region));
  const area = whole ? WHOLE_SHEET : region;
  return { areas: [area], active: whole ? selection.active : corner(area), focus: oppositeCorner(area) };
}

/**
 * Enter and Tab: from cell to cell inside what is selected, row by row (`right`) or column by column (`down`),
 * from one area into the next; with one cell selected, a plain step.
 */
export function advance(selection: Selection, direction: Direction, terrain: Terrain): Selection {
  const { areas, active } = selection;
  const only = areas.length === 1 ? areas[0] : undefined;
  if (only && (isSingleCell(only) || isMerged(only, terrain)))
    return selectCell(step(active, direction, false, terrain), terrain);
  const forward = direction === "down" || direction === "right";
  const byRow = direction === "left" || direction === "right";
  const index = Math.max(
    areas.findIndex((area) => holds(area, active.row, active.column)),
    0
  );
  const area = areas[index]!;
  const width = byRow ? area.columnCount : area.rowCount;
  const [along, across] = byRow
    ? [active.column - area.column, active.row - area.row]
    : [active.row - area.row, active.column - area.column];
  const order = across * width + along + (forward ? 1 : -1);
  if (order >= 0 && order < area.rowCount * area.columnCount) {
    const inside = [Math.floor(order / width), order % width] as const;
    return moveActive(selection, area, byRow ? inside : [inside[1], inside[0]]);
  }
  const next = areas[(index + (forward ? 1 : areas.length - 1)) % areas.length]!;
  return moveActive(selection, next, forward ? [0, 0] : [next.rowCount - 1, next.columnCount - 1]);
}

function moveActive(selection: Selection, area: Area, [row, column]: readonly [number, number]): Selection {
  return { ...selection, active: { row: area.row + row, column: area.column + column } };
}

/** Grows an area until no merged cell is cut by its edge. */
function withMerged(area: Area, { merged }: Pick<Terrain, "merged">): Area {
  const cut = merged.find((one) => intersection(one, area) !== null && !covers(area, one));
  return cut === undefined ? area : withMerged(bounding(area, cut), { merged });
}

const mergedAt = ({ row, column }: Position, { merged }: Pick<Terrain, "merged">) =>
  merged.find((area) => holds(area, row, column)) ?? null;

const isMerged = (area: Area, { merged }: Terrain) => merged.some((one) => sameArea(one, area));
