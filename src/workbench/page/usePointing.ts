import { type PointerEvent, useRef } from "react";
import { cellArea, WHOLE_SHEET } from "../workbook/area";
import { type Geometry, HEADER_HEIGHT, HEADER_WIDTH, type Point } from "./geometry";
import { addArea, extendTo, selectCell, selectColumns, selectRows } from "./selection";
import type { Session } from "./session";

type Drag = { readonly kind: "cells" } | { readonly kind: "rows" | "columns"; readonly from: number };

/** Selecting with mouse, pen or finger: cells, and whole rows and columns by their headers. */
export function usePointing(session: Session, geometry: Geometry, scrollTo: (scroll: Point) => void) {
  const drag = useRef<Drag | null>(null);

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    const { row, column } = geometry.cellAt(point);
    const { selection, terrain } = session;
    const onTop = point.y < HEADER_HEIGHT;
    const onLeft = point.x < HEADER_WIDTH;
    const more = event.ctrlKey || event.metaKey;
    if (onTop && onLeft) {
      session.select({ ...selection, areas: [WHOLE_SHEET] });
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    if (onTop) {
      const from = event.shiftKey ? selection.active.column : column;
      drag.current = { kind: "columns", from };
      session.select(selectColumns(from, column));
    } else if (onLeft) {
      const from = event.shiftKey ? selection.active.row : row;
      drag.current = { kind: "rows", from };
      session.select(selectRows(from, row));
    } else {
      drag.current = { kind: "cells" };
      if (event.shiftKey) session.select(extendTo(selection, { row, column }, terrain));
      else if (more) session.select(addArea(selection, cellArea(row, column)));
      else session.select(selectCell({ row, column }, terrain));
    }
  };

  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag.current === null) return;
    const { row, column } = geometry.cellAt(pointOf(event));
    if (drag.current.kind === "rows") session.select(selectRows(drag.current.from, row));
    else if (drag.current.kind === "columns") session.select(selectColumns(drag.current.from, column));
    else {
      session.select(extendTo(session.selection, { row, column }, session.terrain));
      scrollTo(geometry.scrollTo({ row, column }));
    }
  };

  const end = () => {
    drag.current = null;
  };

  return { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end };
}
