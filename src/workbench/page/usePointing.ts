import { type PointerEvent, useRef } from "react";
import { type Area, cellArea, spanning, WHOLE_SHEET } from "../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/cell";
import { type Geometry, HEADER_HEIGHT, HEADER_WIDTH, type Point } from "./geometry";
import { addArea, extendTo, type Position, selectCell, selectColumns, selectRows } from "./selection";
import type { Session } from "./session";

interface Drag {
  readonly kind: "cells" | "rows" | "columns";
  readonly from: Position;
  /** The cells go into the formula being typed, and are not selected. */
  readonly isPointing: boolean;
}

/** Selecting with mouse, pen or finger: cells, and whole rows and columns by their headers. */
export function usePointing(session: Session, geometry: Geometry, scrollTo: (scroll: Point) => void) {
  const drag = useRef<Drag | null>(null);

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { isPointing } = session;
    if (session.editing && !isPointing) session.commit();
    const { selection, terrain } = session;
    const point = pointOf(event);
    const onTop = point.y < HEADER_HEIGHT;
    const onLeft = point.x < HEADER_WIDTH;
    if (onTop && onLeft) {
      if (!isPointing) session.select({ ...selection, areas: [WHOLE_SHEET] });
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    const kind = onTop ? "columns" : onLeft ? "rows" : "cells";
    const cell = geometry.cellAt(point);
    const from = event.shiftKey && !isPointing ? selection.active : cell;
    drag.current = { kind, from, isPointing };
    if (kind === "cells" && (event.ctrlKey || event.metaKey) && !isPointing)
      session.select(addArea(selection, cellArea(cell.row, cell.column)));
    else if (kind === "cells" && !isPointing)
      session.select(event.shiftKey ? extendTo(selection, cell, terrain) : selectCell(cell, terrain));
    else draw(drag.current, cell);
  };

  const draw = ({ kind, from, isPointing }: Drag, to: Position) => {
    if (isPointing) session.point(areaBetween(kind, from, to));
    else if (kind === "rows") session.select(selectRows(from.row, to.row));
    else if (kind === "columns") session.select(selectColumns(from.column, to.column));
    else session.select(extendTo(session.selection, to, session.terrain));
  };

  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag.current === null) return;
    const to = geometry.cellAt(pointOf(event));
    draw(drag.current, to);
    if (drag.current.kind === "cells") scrollTo(geometry.scrollTo(to));
  };

  const end = () => {
    drag.current = null;
  };

  return { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end };
}

function areaBetween(kind: Drag["kind"], from: Position, to: Position): Area {
  if (kind === "rows") return spanning(from.row, 0, to.row, MAX_COLUMNS - 1);
  if (kind === "columns") return spanning(0, from.column, MAX_ROWS - 1, to.column);
  return spanning(from.row, from.column, to.row, to.column);
}
