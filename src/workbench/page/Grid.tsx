import { type UIEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { cellArea, formatArea, lastColumn, lastRow } from "../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/cell";
import type { Axis } from "./axis";
import { CellEditor } from "./CellEditor";
import { ColumnHeaders } from "./ColumnHeaders";
import { useBench } from "./context";
import { Geometry, HEADER_HEIGHT, HEADER_WIDTH, type Point } from "./geometry";
import { cellId } from "./GridCell";
import { GridRows } from "./GridRows";
import { pressInGrid } from "./keyboard";
import { Overlay } from "./Overlay";
import { usePointing } from "./usePointing";
import { useSizeOf } from "./useSizeOf";

/** The cells of the active sheet: only those in view are in the page, however large the sheet is. */
export function Grid() {
  const { session, words, version } = useBench();
  const { sheet, selection, editing } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const window = useSizeOf(scroller);
  const [scrolls, setScrolls] = useState<ReadonlyMap<string, Point>>(new Map());
  const scroll = scrolls.get(sheet.id) ?? ORIGIN;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is changed in place; `version` tells when
  const geometry = useMemo(() => new Geometry(sheet, scroll, window), [sheet, scroll, window, version]);
  const scrollTo = ({ x, y }: Point) => scroller.current?.scrollTo(x, y);

  useLayoutEffect(() => {
    scroller.current!.scrollTo(scroll.x, scroll.y);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- where the sheet was left; then the reader scrolls
  }, [sheet]);

  const { focus } = selection;
  useLayoutEffect(() => {
    const { rowCount, columnCount } = selection.areas.at(-1)!;
    const to = geometry.scrollTo(focus);
    scrollTo({
      x: columnCount === MAX_COLUMNS ? geometry.scroll.x : to.x,
      y: rowCount === MAX_ROWS ? geometry.scroll.y : to.y,
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- follows the selection, not the scrolling itself
  }, [sheet, focus.row, focus.column]);

  useEffect(() => {
    const focused = document.activeElement;
    if (!editing && (focused === null || focused === document.body || focused.closest(".entry")))
      grid.current!.focus();
  }, [editing, sheet]);

  const pointing = usePointing(session, geometry, scrollTo);
  const used = sheet.usedArea();
  const whole = selection.areas.at(-1)!;
  const furthest = {
    row: Math.max(used ? lastRow(used) : 0, whole.rowCount === MAX_ROWS ? 0 : focus.row),
    column: Math.max(used ? lastColumn(used) : 0, whole.columnCount === MAX_COLUMNS ? 0 : focus.column),
  };
  const extent = {
    width: HEADER_WIDTH + extentOf(geometry.columns, furthest.column, scroll.x, window.width),
    height: HEADER_HEIGHT + extentOf(geometry.rows, furthest.row, scroll.y, window.height),
  };

  return (
    <div
      className="scroller entry"
      ref={scroller}
      onScroll={(event: UIEvent<HTMLElement>) => {
        const { scrollLeft, scrollTop } = event.currentTarget;
        setScrolls((before) => new Map(before).set(sheet.id, { x: scrollLeft, y: scrollTop }));
      }}
    >
      <div style={extent}>
        <div className="window" style={window}>
          <div
            ref={grid}
            className="grid"
            role="grid"
            tabIndex={0}
            aria-label={words.grid}
            aria-multiselectable="true"
            aria-rowcount={MAX_ROWS}
            aria-colcount={MAX_COLUMNS}
            aria-activedescendant={cellId(
              formatArea(cellArea(selection.active.row, selection.active.column))
            )}
            {...pointing}
            onMouseDown={(event) => {
              if (session.editing) event.preventDefault(); // the keyboard stays with the formula being typed
            }}
            onDoubleClick={() => {
              if (!session.editing) session.edit("cell");
            }}
            onKeyDown={(event) => {
              const { key, shiftKey: shift, altKey: alt } = event;
              const press = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey };
              const page = {
                rows: Math.max(geometry.visibleRows.length - sheet.frozen.rows - 2, 1),
                columns: Math.max(geometry.visibleColumns.length - sheet.frozen.columns - 1, 1),
              };
              if (pressInGrid(session, press, page)) event.preventDefault();
            }}
            onCopy={(event) => {
              event.preventDefault();
              event.clipboardData.setData("text/plain", session.copy());
            }}
            onCut={(event) => {
              event.preventDefault();
              event.clipboardData.setData("text/plain", session.copy());
              session.clear();
            }}
            onPaste={(event) => {
              event.preventDefault();
              session.paste(event.clipboardData.getData("text/plain"));
            }}
          >
            <ColumnHeaders
              sheet={sheet}
              geometry={geometry}
              selection={selection}
              selectAllLabel={words.selectAll}
            />
            <GridRows sheet={sheet} geometry={geometry} selection={selection} />
          </div>
          <Overlay
            sheet={sheet}
            geometry={geometry}
            selection={selection}
            pointed={editing?.pointed?.sheet === sheet ? editing.pointed.area : null}
            editor={
              editing && editing.sheet === sheet
                ? {
                    ...editing.cell,
                    element: <CellEditor editing={editing} geometry={geometry} label={words.editor} />,
                  }
                : null
            }
          />
        </div>
      </div>
    </div>
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

/** How far the sheet can be scrolled: past what it holds and past where one is, so that there is always more. */
function extentOf(axis: Axis, furthest: number, scroll: number, length: number): number {
  const wanted = Math.max(axis.offset(furthest + 1), scroll + length) + length;
  return Math.min(wanted, axis.offset(axis.count));
}
