import { isSingleCell, lastColumn, lastRow } from "../workbook/area";
import { MAX_COLUMNS } from "../workbook/cell";
import {
  advance,
  type Direction,
  extendTo,
  type Position,
  selectCell,
  selectColumns,
  selectRegion,
  selectRows,
  step,
} from "./selection";
import type { Session } from "./session";

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** How many rows and columns PageDown and Alt+PageDown go. */
export interface Page {
  readonly rows: number;
  readonly columns: number;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Does what the key means in the grid while nothing is being typed; false if it means nothing there. */
export function pressInGrid(session: Session, press: KeyPress, page: Page): boolean {
  const { key, shift, ctrl, alt } = press;
  const { selection, terrain } = session;
  const target = destination(session, press, page);
  if (target) {
    session.select(shift ? extendTo(selection, target, terrain) : selectCell(target, terrain));
    return true;
  }
  const { active, focus } = selection;
  if (key === "Enter" || key === "Tab") {
    const direction = key === "Enter" ? (shift ? "up" : "down") : shift ? "left" : "right";
    session.select(advance(selection, direction, terrain));
  } else if (key === "F2") session.edit("cell");
  else if (key === "Delete") session.clear();
  else if (key === "Backspace") session.edit("cell", "");
  else if (key === " " && ctrl) session.select(selectColumns(active.column, focus.column));
  else if (key === " " && shift) session.select(selectRows(active.row, focus.row));
  else if (ctrl && key.toLowerCase() === "a") session.select(selectRegion(selection, terrain));
  else if ((ctrl || shift) && (key === "PageDown" || key === "PageUp"))
    session.goToSheet(key === "PageDown" ? 1 : -1);
  else if (key.length === 1 && !ctrl && !alt) session.edit("cell", key);
  else return false;
  return true;
}

/** Where a moving key leads: from the active cell, or with Shift from the moving corner of the selection. */
function destination({ selection, terrain, sheet }: Session, press: KeyPress, page: Page): Position | null {
  const { key, shift, ctrl, alt } = press;
  const from = shift ? selection.focus : selection.active;
  const direction = ARROWS[key];
  if (direction) return step(from, direction, ctrl, terrain);
  const { used } = terrain;
  const { rows, columns } = sheet.frozen;
  if (key === "Home") return ctrl ? { row: rows, column: columns } : { row: from.row, column: columns };
  if (key === "End" && ctrl)
    return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
  if (key === "End") return used ? { row: from.row, column: lastColumn(used) } : null;
  if (ctrl || (key !== "PageDown" && key !== "PageUp")) return null;
  const sign = key === "PageDown" ? 1 : -1;
  return alt
    ? { row: from.row, column: Math.min(Math.max(from.column + sign * page.columns, 0), MAX_COLUMNS - 1) }
    : { row: Math.min(Math.max(from.row + sign * page.rows, 0), 1_048_575), column: from.column };
}

/** Does what the key means while a cell is being typed into; false if it is the text's own. */
export function pressInEntry(session: Session, { key, shift, ctrl, alt }: KeyPress): boolean {
  const { editing } = session;
  if (!editing) return false;
  const arrow = ARROWS[key];
  if (key === "Escape") session.cancel();
  else if (key === "Enter" && !alt && !ctrl) session.commit(shift ? "up" : "down");
  else if (key === "Enter" && ctrl) session.commit();
  else if (key === "Tab") session.commit(shift ? "left" : "right");
  else if (key === "F2") session.changeEntry({ mode: editing.mode === "edit" ? "enter" : "edit" });
  else if (arrow && editing.mode === "enter" && editing.place === "cell" && !isFormula(editing.text))
    session.commit(arrow);
  else return false;
  return true;
}

const isFormula = (text: string) => text.startsWith("=");

/** Whether the selection is more than one cell, which then shows its size. */
export const isManyCells = ({ selection }: Session) =>
  selection.areas.length > 1 || !isSingleCell(selection.areas[0]!);
