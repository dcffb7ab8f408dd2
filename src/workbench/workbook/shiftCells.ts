import { type Area, columnIndex, columnName, lastColumn, lastRow } from "./area";
import { type CellInput, MAX_ROWS } from "./cell";
import { DEFAULT_STYLE } from "./style";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Cells can't move so: a table would be torn, or cells would fall off the sheet. */
export class ShiftConflict extends Error {}

/**
 * Inserts empty cells, which look like those above them, and moves what is below in the same columns down. Tables,
 * conditional formats, merged cells, series of charts, names and formulas follow; sizes and charts stay.
 *
 * @throws ShiftConflict
 */
export function insertCells(workbook: Workbook, sheet: Worksheet, area: Area): void {
  shift(workbook, sheet, area, area.rowCount);
}

/**
 * Deletes cells and moves what is below in the same columns up.
 *
 * @throws ShiftConflict
 */
export function deleteCells(workbook: Workbook, sheet: Worksheet, area: Area): void {
  shift(workbook, sheet, area, -area.rowCount);
}

function shift(workbook: Workbook, sheet: Worksheet, area: Area, by: number): void {
  const moved = (other: Area) => movedArea(other, area, by);
  const tables = sheet.tables.map((table) => ({ table, to: movedTable(table.area, area, by) }));
  const formats = sheet.conditionalFormats.map((format) => ({ format, areas: format.areas.map(moved) }));
  const merged = sheet.merged.map(moved);
  moveCells(sheet, area, by);
  for (const { table, to } of tables)
    if (to) table.area = to;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  for (const { format, areas } of formats) {
    format.areas = areas.filter((one) => one !== null);
    if (format.areas.length === 0)
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  }
  sheet.merged.splice(0, sheet.merged.length, ...merged.filter((one) => one !== null));
  for (const { charts } of workbook.sheets)
    for (const { series } of charts)
      for (const one of series)
        for (const end of ["values", "categories"] as const) {
          const reference = one[end];
          if (reference?.sheetId !== sheet.id) continue;
          const to = moved(reference.area);
          one[end] = to && { ...reference, area: to };
        }
  for (const name of workbook.names) name.formula = movedFormula(name.formula, null, sheet, area, by);
  for (const other of workbook.sheets)
    for (const { row, column, formula } of [...other.formulas()]) {
      const to = movedFormula(formula, other, sheet, area, by);
      if (to !== formula) other.enter(row, column, to, "addIn");
    }
  workbook.changed({ kind: "tables", sheet });
  workbook.changed({ kind: "conditionalFormats", sheet });
  workbook.changed({ kind: "charts", sheet });
}

function moveCells(sheet: Worksheet, area: Area, by: number): void {
  const below: Area = { ...area, rowCount: MAX_ROWS - area.row };
  const used = sheet.usedArea(false, below);
  const end = used ? lastRow(used) : area.row - 1;
  if (end + by >= MAX_ROWS) throw new ShiftConflict("Cells would fall off the sheet.");
  if (sheet.spillsIn(below).length > 0) throw new ShiftConflict("A spilled result would be torn.");
  const first = by > 0 ? area.row : area.row + area.rowCount;
  const source: Area = { ...area, row: first, rowCount: Math.max(0, end - first + 1) };
  const cells = Array.from({ length: source.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) => {
      const [row, column] = [source.row + r, area.column + c];
      const value = sheet.valueAt(row, column);
      return { value, formula: sheet.formulaAt(row, column), style: sheet.styleAt(row, column) };
    })
  );
  const looksOf = (row: number) =>
    Array.from({ length: area.columnCount }, (_, c) =>
      row >= 0 && row < MAX_ROWS ? sheet.styleAt(row, area.column + c) : DEFAULT_STYLE
    );
  // Cells that are inserted look like those above, cells that come up from below like the rest of their column.
  const looks = by > 0 ? looksOf(area.row - 1) : looksOf(end + 1);
  const empty: Area =
    by > 0 ? area : { ...area, row: Math.max(area.row, end + 1 + by), rowCount: area.rowCount };
  const whole: Area = { ...area, rowCount: Math.max(area.rowCount, end - area.row + 1 + Math.max(0, by)) };
  sheet.clearContents(whole, "addIn");
  sheet.resetStyle(whole, DEFAULT_STYLE);
  looks.forEach((style, c) => sheet.resetStyle({ ...empty, column: area.column + c, columnCount: 1 }, style));
  cells.forEach((row, r) =>
    row.forEach(({ style }, c) => {
      if (style !== DEFAULT_STYLE)
        sheet.resetStyle(
          { row: source.row + r + by, column: area.column + c, rowCount: 1, columnCount: 1 },
          style
        );
    })
  );
  if (cells.length > 0)
    sheet.putValues(
      { ...source, row: source.row + by },
      cells.map((row) => row.map(({ value }) => value)),
      "addIn"
    );
  cells.forEach((row, r) =>
    row.forEach(({ formula }, c) => {
      if (formula !== undefined)
        sheet.enter(source.row + r + by, area.column + c, formula satisfies CellInput, "addIn");
    })
  );
}

/** An area that lies wholly in the columns that move follows them; others stay; one that would be torn can't. */
function movedArea(other: Area, area: Area, by: number): Area | null {
  const isApart = other.column > lastColumn(area) || lastColumn(other) < area.column;
  if (lastRow(other) < area.row || isApart) return other;
  if (other.column < area.column || lastColumn(other) > lastColumn(area))
    throw new ShiftConflict("What reaches over several columns would be torn.");
  const afterDeletion = (row: number, ifDeleted: number) =>
    row < area.row ? row : row <= lastRow(area) ? ifDeleted : row + by;
  const first =
    by < 0 ? afterDeletion(other.row, area.row) : other.row >= area.row ? other.row + by : other.row;
  const last = by < 0 ? afterDeletion(lastRow(other), area.row - 1) : lastRow(other) + by;
  return last < first ? null : { ...other, row: first, rowCount: last - first + 1 };
}

/** A table keeps its header, and a row of its body. */
function movedTable(table: Area, area: Area, by: number): Area | null {
  const to = movedArea(table, area, by);
  const lost = table.rowCount - (to?.rowCount ?? 0);
  if (to && lost > 0 && (area.row <= table.row || to.rowCount < 2))
    throw new ShiftConflict("A table would lose its header or its last row.");
  return to;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;

/** The references of a formula (on the sheet `home`; names have none) to cells that have moved. */
function movedFormula(
  formula: string,
  home: Worksheet | null,
  sheet: Worksheet,
  area: Area,
  by: number
): string {
  const texts: string[] = [];
  const bare = formula.replace(TEXTS, (text) => `"${texts.push(text) - 1}"`);
  const moved = bare.replace(
    REFERENCE,
    (all: string, prefix: string | undefined, ...parts: (string | undefined)[]) => {
      const named = prefix?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
      if (named === undefined ? home !== sheet : named.toLowerCase() !== sheet.name.toLowerCase()) return all;
      const [d1 = "", column1 = "", d2 = "", row1 = "", d3 = "", column2 = column1, d4 = "", row2] = parts;
      const [first, last] = [columnIndex(column1), columnIndex(column2)];
      if (first < area.column || last > lastColumn(area)) return all;
      const rows = [Number(row1) - 1, Number(row2 ?? row1) - 1] as const;
      const to = movedArea(
        { row: rows[0], rowCount: rows[1] - rows[0] + 1, column: first, columnCount: last - first + 1 },
        area,
        by
      );
      if (!to) return "#REF!";
      const start = `${prefix ?? ""}${d1}${columnName(first)}${d2}${to.row + 1}`;
      return row2 === undefined ? start : `${start}:${d3}${columnName(last)}${d4}${lastRow(to) + 1}`;
    }
  );
  return moved.replace(/"(\d+)"/g, (_, index: string) => texts[Number(index)]!);
}
