import { formatArea, insideSheet, parseArea } from "../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/cell";
import { tokenize } from "./tokens";

/** A formula as it reads after being copied some rows down and columns right: what has no "$" moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shifted = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== "cell" && kind !== "columns" && kind !== "rows") return text;
    return text
      .split(":")
      .map((corner) => shiftCorner(corner, rows, columns))
      .join(":");
  });
  return `=${shifted.join("")}`;
}

function shiftCorner(corner: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(corner);
  if (!match) return corner;
  const [, columnLock = "", column = "", rowLock = "", row = ""] = match;
  // "$5" alone is a locked row: its "$" is read as the column's.
  const lockedRow = column === "" ? columnLock : rowLock;
  const area = parseArea(column === "" ? `A${row}` : row === "" ? `${column}1` : `${column}${row}`);
  if (!area) return corner;
  const moved = {
    ...area,
    row: row === "" || lockedRow ? area.row : area.row + rows,
    column: column === "" || columnLock ? area.column : area.column + columns,
  };
  if (!insideSheet(moved) || moved.row >= MAX_ROWS || moved.column >= MAX_COLUMNS) return "#REF!";
  const [, newColumn = "", newRow = ""] = /^([A-Z]+)(\d+)$/.exec(formatArea(moved)) ?? [];
  if (column === "") return `${lockedRow}${newRow}`;
  return row === "" ? `${columnLock}${newColumn}` : `${columnLock}${newColumn}${rowLock}${newRow}`;
}
