import { type Area, cellArea, holds, intersection, lastColumn, lastRow } from "./area";
import { type CellInput, type CellValue, MAX_COLUMNS, MAX_ROWS } from "./cell";
import { Cells, type FormulaCell } from "./cells";
import type { Change, ChangeSource } from "./change";
import type { Anchor, Chart, Place } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import { readEntry } from "./enter";
import { newPageLayout } from "./pageLayout";
import { renderValue } from "./render";
import { type CellStyle, changeStyle } from "./style";
import type { Culture } from "./culture";
import type { ListTable } from "./table";
import { estimateWidth, grownHeights } from "./textSize";

export type Table = ListTable<Worksheet>;
export type WorkbookChange = Change<Worksheet>;

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly culture: Culture;
  readonly date1904: boolean;
  changed(change: WorkbookChange): void;
}

/** Sizes of columns and rows are points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** One sheet: its cells, what lies over them, and how it is shown and printed. Rows and columns count from 0. */
export class Worksheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  /** How many rows and columns stay in view. */
  frozen = { rows: 0, columns: 0 };
  protection: { readonly protected: boolean; readonly options: Readonly<Record<string, unknown>> } = {
    protected: false,
    options: {},
  };
  /** The selected areas, the first one's top left cell active unless `activeCell` says otherwise. */
  selection: readonly Area[] = [cellArea(0, 0)];
  activeCell: Area = cellArea(0, 0);
  readonly pageLayout = newPageLayout();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  /** In order of priority. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly merged: Area[] = [];
  readonly #cells = new Cells();
  #name: string;

  constructor(
    readonly workbook: SheetOwner,
    readonly id: string,
    name: string
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  /** For the workbook, which knows whether the name is free and who refers to it. */
  setName(name: string): void {
    this.#name = name;
  }

  valueAt(row: number, column: number): CellValue {
    return this.#cells.value(row, column);
  }

  /** The formula with its "=", if the cell has one of its own (cells that are spilled into have none). */
  formulaAt(row: number, column: number): string | undefined {
    return this.#cells.formula(row, column);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.#cells.style(row, column);
  }

  /** What the cell shows. */
  textAt(row: number, column: number): string {
    const { culture, date1904 } = this.workbook;
    return renderValue(this.valueAt(row, column), this.styleAt(row, column).numberFormat, culture, date1904);
  }

  /** What the formula bar shows and editing starts from. */
  editTextAt(row: number, column: number): string {
    const formula = this.formulaAt(row, column);
    if (formula !== undefined) return formula;
    const value = this.valueAt(row, column);
    const { numberFormat } = this.styleAt(row, column);
    const { culture, date1904 } = this.workbook;
    if (typeof value === "string" && numberFormat !== "@") {
      const { value: read } = readEntry(value, "General", culture);
      return read === value ? value : `'${value}`;
    }
    if (typeof value === "number" && /%\s*$/.test(numberFormat))
      return `${renderValue(Number((value * 100).toPrecision(15)), "General", culture)}%`;
    return renderValue(value, dateFormatForEditing(numberFormat) ?? "General", culture, date1904);
  }

  /** The area that the cell's spilled formula fills, if the cell belongs to one. */
  spillAt(row: number, column: number): Area | undefined {
    return this.#cells.spillAt(row, column);
  }

  spillsIn(area: Area): Area[] {
    return this.#cells.spillsIn(area);
  }

  formulas(): Generator<FormulaCell> {
    return this.#cells.formulas();
  }

  forEachValue(area: Area, visit: (value: CellValue, row: number, column: number) => void): void {
    this.#cells.forEachValue(area, visit);
  }

  styledRuns() {
    return this.#cells.styledRuns();
  }

  stylesIn(area: Area): CellStyle[] {
    return this.#cells.stylesIn(area);
  }

  usedArea(valuesOnly = true, within?: Area): Area | null {
    return this.#cells.usedArea(valuesOnly, within);
  }

  /** Enters one cell as if typed: numbers, dates, percents and formulas are recognised. */
  enter(row: number, column: number, input: CellInput, source: ChangeSource = "user"): void {
    this.enterAll(cellArea(row, column), [[input]], source);
  }

  /** Enters a matrix of the area's size; `undefined` leaves a cell as it is. */
  enterAll(
    area: Area,
    inputs: readonly (readonly (CellInput | undefined)[])[],
    source: ChangeSource = "user",
    culture: Culture = this.workbook.culture
  ): void {
    for (let r = 0; r < area.rowCount; r++)
      for (let c = 0; c < area.columnCount; c++) {
        const input = inputs[r]![c];
        if (input !== undefined) this.#enter(area.row + r, area.column + c, input, culture);
      }
    this.#keepHeadersText(area);
    this.workbook.changed({ kind: "cells", sheet: this, area, source });
  }

  #enter(row: number, column: number, input: CellInput, culture: Culture): void {
    const cells = this.#cells;
    const { numberFormat } = cells.style(row, column);
    const { value, formula, impliedFormat } = readEntry(input, numberFormat, culture);
    cells.breakSpill(row, column);
    cells.setFormula(row, column, formula);
    cells.setValue(row, column, value);
    if (impliedFormat !== undefined && numberFormat === "General")
      cells.updateStyle(cellArea(row, column), (style) =>
        changeStyle(style, { numberFormat: impliedFormat })
      );
  }

  /** The headers of a table are texts, whatever is entered. */
  #keepHeadersText(area: Area): void {
    for (const table of this.tables) {
      const header = table.headerArea && intersection(table.headerArea, area);
      if (!header) continue;
      for (let column = header.column; column <= lastColumn(header); column++) {
        const text = this.textAt(header.row, column);
        this.#cells.setValue(
          header.row,
          column,
          text === "" ? `Column${column - table.area.column + 1}` : text
        );
      }
    }
  }

  /** Puts values in place as they are, nothing being read as if typed; formulas there are removed. */
  putValues(area: Area, values: readonly (readonly CellValue[])[], source: ChangeSource = "user"): void {
    this.#cells.clear(area);
    for (let r = 0; r < area.rowCount; r++)
      for (let c = 0; c < area.columnCount; c++)
        this.#cells.setValue(area.row + r, area.column + c, values[r]![c]!);
    this.workbook.changed({ kind: "cells", sheet: this, area, source });
  }

  /**
   * The result of this cell's formula. A matrix larger than one cell fills the cells to the right and below,
   * unless something stands there: then nothing is filled and the answer is false.
   */
  putResult(row: number, column: number, result: readonly (readonly CellValue[])[]): boolean {
    const area: Area = { row, column, rowCount: result.length, columnCount: result[0]!.length };
    const free = this.#cells.isFreeFor(row, column, area);
    this.#cells.removeSpill(row, column);
    if (!free) return false;
    for (let r = 0; r < area.rowCount; r++)
      for (let c = 0; c < area.columnCount; c++) this.#cells.setValue(row + r, column + c, result[r]![c]!);
    if (area.rowCount * area.columnCount > 1) this.#cells.setSpill(row, column, area);
    return true;
  }

  clearContents(area: Area, source: ChangeSource = "user"): void {
    this.#cells.clear(area);
    this.#keepHeadersText(area);
    this.workbook.changed({ kind: "cells", sheet: this, area, source });
  }

  changeStyle(area: Area, change: Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>)): void {
    const changes = typeof change === "function" ? change : () => change;
    this.#cells.updateStyle(area, (style) => changeStyle(style, changes(style)));
    this.workbook.changed({ kind: "format", sheet: this, area });
  }

  resetStyle(area: Area, style: CellStyle): void {
    this.#cells.updateStyle(area, () => style);
    this.workbook.changed({ kind: "format", sheet: this, area });
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
  }

  /** The rows that are higher or lower than by default: as set, or grown by a large font or wrapped text. */
  changedHeights(): Map<number, number> {
    return new Map([...grownHeights(this), ...this.rowHeights]);
  }

  /** Points from the sheet's left edge to that of the column. */
  leftOf(column: number): number {
    let left = column * DEFAULT_COLUMN_WIDTH;
    for (const [index, width] of this.columnWidths)
      if (index < column && !this.hiddenColumns.has(index)) left += width - DEFAULT_COLUMN_WIDTH;
    for (const index of this.hiddenColumns) if (index < column) left -= DEFAULT_COLUMN_WIDTH;
    return left;
  }

  /** Points from the sheet's top edge to that of the row. */
  topOf(row: number): number {
    let top = row * DEFAULT_ROW_HEIGHT;
    for (const [index, height] of this.changedHeights())
      if (index < row && !this.hiddenRows.has(index)) top += height - DEFAULT_ROW_HEIGHT;
    for (const index of this.hiddenRows) if (index < row) top -= DEFAULT_ROW_HEIGHT;
    return top;
  }

  placeOf({ from, to }: Pick<Chart, "from" | "to">): Place {
    const left = this.leftOf(from.column) + from.right;
    const top = this.topOf(from.row) + from.down;
    return {
      left,
      top,
      width: this.leftOf(to.column) + to.right - left,
      height: this.topOf(to.row) + to.down - top,
    };
  }

  placeChart(chart: Chart, { left, top, width, height }: Place): void {
    chart.from = this.#anchorAt(left, top);
    chart.to = this.#anchorAt(left + width, top + height);
  }

  #anchorAt(left: number, top: number): Anchor {
    const heights = this.changedHeights();
    const heightOf = (row: number) =>
      this.hiddenRows.has(row) ? 0 : (heights.get(row) ?? DEFAULT_ROW_HEIGHT);
    const across = cellAt(left, MAX_COLUMNS, (column) => this.columnWidth(column));
    const down = cellAt(top, MAX_ROWS, heightOf);
    return { row: down.index, column: across.index, right: across.rest, down: down.rest };
  }

  /** Makes the columns as wide as their texts ask for. */
  autofitColumns(area: Area): void {
    const used = this.usedArea(true, { ...area, row: 0, rowCount: MAX_ROWS });
    const widths = new Map<number, number>();
    if (used)
      this.forEachValue(used, (_, row, column) => {
        const width = estimateWidth(this.textAt(row, column), this.styleAt(row, column));
        widths.set(column, Math.max(widths.get(column) ?? 0, width));
      });
    for (const [column, width] of widths) this.columnWidths.set(column, width);
    this.workbook.changed({ kind: "format", sheet: this, area });
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find(({ area }) => holds(area, row, column));
  }

  /** Selects areas of this sheet; the first one's top left cell becomes the active cell. */
  select(areas: readonly Area[], activeCell?: Area): void {
    this.selection = areas;
    this.activeCell = activeCell ?? cellArea(areas[0]!.row, areas[0]!.column);
    this.workbook.changed({ kind: "selection", sheet: this, areas });
  }

  /** The rows of the area that are not hidden, as areas. */
  visibleAreas(area: Area): Area[] {
    const rows = visibleRuns(area.row, lastRow(area), this.hiddenRows);
    const columns = visibleRuns(area.column, lastColumn(area), this.hiddenColumns);
    return rows.flatMap(([row, rowCount]) =>
      columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount }))
    );
  }
}

/** Sums of sizes in points agree to this. */
const ROUNDING = 1e-6;

/** The row or column in which a distance from the sheet's edge ends, and how far into it. */
function cellAt(distance: number, count: number, sizeOf: (index: number) => number) {
  let index = 0;
  let rest = distance;
  while (index < count - 1 && rest >= sizeOf(index) - ROUNDING) rest -= sizeOf(index++);
  return { index, rest: Math.max(0, rest) };
}

function visibleRuns(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  let start = first;
  const cuts = [...hidden].filter((index) => index >= first && index <= last).sort((a, b) => a - b);
  for (const cut of [...cuts, last + 1]) {
    if (cut > start) runs.push([start, cut - start]);
    start = cut + 1;
  }
  return runs;
}

const dateFormatForEditing = (numberFormat: string) =>
  numberFormat !== "General" && /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
    ? numberFormat
    : undefined;
