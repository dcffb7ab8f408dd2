import {
  type Area,
  bounding,
  covers,
  holds,
  intersection,
  isSingleCell,
  lastColumn,
  lastRow,
  spanning,
} from "./area";
import { type CellValue, MAX_COLUMNS, MAX_ROWS } from "./cell";
import { type CellStyle, DEFAULT_STYLE } from "./style";
import { StyleRuns } from "./styleRuns";
import { ValueColumn } from "./valueColumn";

const keyOf = (row: number, column: number) => row * MAX_COLUMNS + column;

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a sheet's cells hold: values, formulas, spills and styles, kept apart because most cells have only one. */
export class Cells {
  readonly #values = new Map<number, ValueColumn>();
  readonly #styles = new Map<number, StyleRuns>();
  readonly #formulas = new Map<number, string>();
  /** The area that each spilling formula fills, by its own cell; one that could not spill is not here. */
  readonly #spills = new Map<number, Area>();

  value(row: number, column: number): CellValue {
    return this.#values.get(column)?.get(row) ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    let values = this.#values.get(column);
    if (!values) {
      if (value === null) return;
      values = new ValueColumn();
      this.#values.set(column, values);
    }
    values.set(row, value);
  }

  /** Calls `visit` for each filled cell of the area, column by column. */
  forEachValue(area: Area, visit: (value: CellValue, row: number, column: number) => void): void {
    for (const column of this.#columnsIn(this.#values, area))
      this.#values.get(column)!.forEach(area.row, lastRow(area), (value, row) => visit(value, row, column));
  }

  style(row: number, column: number): CellStyle {
    return this.#styles.get(column)?.get(row) ?? DEFAULT_STYLE;
  }

  updateStyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      let runs = this.#styles.get(column);
      if (!runs) this.#styles.set(column, (runs = new StyleRuns()));
      runs.update(area.row, lastRow(area), change);
    }
  }

  /** The different styles in an area. */
  stylesIn(area: Area): CellStyle[] {
    const found = new Set<CellStyle>();
    let plain = area.columnCount;
    for (const column of this.#columnsIn(this.#styles, area)) {
      plain--;
      for (const style of this.#styles.get(column)!.between(area.row, lastRow(area))) found.add(style);
    }
    if (plain > 0) found.add(DEFAULT_STYLE);
    return [...found];
  }

  /** The runs of cells in a column that have a style of their own. */
  *styledRuns(): Generator<{ column: number; firstRow: number; lastRow: number; style: CellStyle }> {
    for (const column of [...this.#styles.keys()].sort((a, b) => a - b))
      for (const [firstRow, last, style] of this.#styles.get(column)!.styled())
        yield { column, firstRow, lastRow: last, style };
  }

  formula(row: number, column: number): string | undefined {
    return this.#formulas.get(keyOf(row, column));
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined) this.#formulas.delete(keyOf(row, column));
    else this.#formulas.set(keyOf(row, column), formula);
  }

  *formulas(): Generator<FormulaCell> {
    for (const [key, formula] of this.#formulas)
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, formula };
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  /** The area filled by the formula of this very cell, if it spills. */
  spillFrom(row: number, column: number): Area | undefined {
    return this.#spills.get(keyOf(row, column));
  }

  setSpill(row: number, column: number, area: Area | undefined): void {
    if (area) this.#spills.set(keyOf(row, column), area);
    else this.#spills.delete(keyOf(row, column));
  }

  /** The spilled area that a cell belongs to; its top left cell is the one with the formula. */
  spillAt(row: number, column: number): Area | undefined {
    for (const area of this.#spills.values()) if (holds(area, row, column)) return area;
    return undefined;
  }

  spillsIn(area: Area): Area[] {
    return [...this.#spills.values()].filter((spill) => intersection(spill, area));
  }

  /** The smallest rectangle round all values and formulas, and round formats too unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    const add = (area: Area | null) => {
      const inside = area && within ? intersection(area, within) : area;
      if (inside) used = used ? bounding(used, inside) : inside;
    };
    for (const [column, values] of this.#values) {
      if (within && (column < within.column || column > lastColumn(within))) continue;
      if (within && within.rowCount < MAX_ROWS) this.#addWithin(values, column, within, add);
      else {
        const first = values.first();
        if (first !== null) add(spanning(first, column, values.last()!, column));
      }
    }
    for (const { row, column } of this.formulas()) add(spanning(row, column, row, column));
    if (!valuesOnly)
      for (const { column, firstRow, lastRow: last } of this.styledRuns())
        // Formats of whole columns and rows do not make a sheet used.
        if (last < MAX_ROWS - 1 && column < MAX_COLUMNS - 1) add(spanning(firstRow, column, last, column));
    return used;
  }

  #addWithin(values: ValueColumn, column: number, within: Area, add: (area: Area) => void): void {
    let first = -1;
    let last = -1;
    values.forEach(within.row, lastRow(within), (_, row) => {
      if (first < 0) first = row;
      last = row;
    });
    if (first >= 0) add(spanning(first, column, last, column));
  }

  /** Before something is put into a cell that another cell's formula has spilled into: that spill is taken back. */
  breakSpill(row: number, column: number): void {
    if (this.#spills.size === 0) return;
    const spill = this.spillAt(row, column);
    if (spill) this.removeSpill(spill.row, spill.column);
  }

  /** Empties values and formulas; spills of formulas that are removed go with them. */
  clear(area: Area): void {
    for (const spill of this.spillsIn(area)) this.removeSpill(spill.row, spill.column);
    for (const column of this.#columnsIn(this.#values, area)) {
      const values = this.#values.get(column)!;
      values.forEach(area.row, lastRow(area), (_, row) => values.set(row, null));
    }
    for (const { row, column } of [...this.formulas()])
      if (holds(area, row, column)) this.setFormula(row, column, undefined);
  }

  /** Empties what the formula of this cell has spilled, its own value included. */
  removeSpill(row: number, column: number): void {
    const spill = this.spillFrom(row, column);
    if (!spill) return;
    this.setSpill(row, column, undefined);
    for (let r = spill.row; r <= lastRow(spill); r++)
      for (let c = spill.column; c <= lastColumn(spill); c++) this.setValue(r, c, null);
  }

  /** Whether a formula at this cell may fill the area: nothing but its own earlier spill stands there. */
  isFreeFor(row: number, column: number, area: Area): boolean {
    if (isSingleCell(area)) return true;
    const own = this.spillFrom(row, column);
    let free = true;
    this.forEachValue(area, (_, r, c) => {
      if (!(r === row && c === column) && !(own && holds(own, r, c) && !this.formula(r, c))) free = false;
    });
    for (const cell of this.formulas())
      if (holds(area, cell.row, cell.column) && !(cell.row === row && cell.column === column)) free = false;
    return free && covers({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }, area);
  }

  *#columnsIn(columns: ReadonlyMap<number, unknown>, area: Area): Generator<number> {
    if (area.columnCount < columns.size) {
      for (let column = area.column; column <= lastColumn(area); column++)
        if (columns.has(column)) yield column;
    } else
      for (const column of [...columns.keys()].sort((a, b) => a - b))
        if (column >= area.column && column <= lastColumn(area)) yield column;
  }
}
