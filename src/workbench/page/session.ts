import { type Area, cellArea, formatArea, lastColumn, lastRow, sameArea } from "../workbook/area";
import { growTables } from "../workbook/growTables";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { caretContext } from "./formulaCaret";
import { readRows, writeRows } from "./clipboard";
import {
  advance,
  type Direction,
  type Position,
  selectCell,
  type Selection,
  type Terrain,
} from "./selection";

/** An entry being typed. Arrow keys end it in mode "enter" (typing over a cell) and move the caret in "edit" (F2). */
export interface Editing {
  readonly sheet: Worksheet;
  readonly cell: Position;
  readonly text: string;
  /** Where the next character goes. */
  readonly caret: number;
  readonly mode: "enter" | "edit";
  /** Where the keyboard is: in the cell or in the formula bar. */
  readonly place: "cell" | "bar";
  /** The address in the text that was written by selecting cells, and follows them until something is typed. */
  readonly pointed: { readonly start: number; readonly sheet: Worksheet; readonly area: Area } | null;
}

/** What a person is doing with the workbook in this window: selecting, typing, being told something. */
export class Session {
  editing: Editing | null = null;
  /** Said to the person until the next thing they do, such as why a cell can't be changed. */
  notice: string | null = null;
  readonly #focus = new WeakMap<Worksheet, { readonly area: Area; readonly focus: Position }>();
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #telling = false;

  constructor(
    readonly workbook: Workbook,
    private readonly words: { readonly protected: string }
  ) {
    workbook.subscribe(() => this.#changed());
  }

  /** Rises with every change of the workbook or the session; listeners hear once of many changes made in a row. */
  readonly version = () => this.#version;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get sheet(): Worksheet {
    return this.workbook.activeSheet;
  }

  get terrain(): Terrain {
    const { sheet } = this;
    return {
      isFilled: (row, column) => sheet.valueAt(row, column) !== null,
      used: sheet.usedArea(),
      merged: sheet.merged,
    };
  }

  get selection(): Selection {
    const { selection: areas, activeCell } = this.sheet;
    const last = areas.at(-1)!;
    const known = this.#focus.get(this.sheet);
    return {
      areas,
      active: { row: activeCell.row, column: activeCell.column },
      focus:
        known && sameArea(known.area, last) ? known.focus : { row: lastRow(last), column: lastColumn(last) },
    };
  }

  select({ areas, active, focus }: Selection): void {
    this.notice = null;
    this.#focus.set(this.sheet, { area: areas.at(-1)!, focus });
    this.sheet.select(areas, cellArea(active.row, active.column));
  }

  /** Begins an entry in the active cell: over what stands there (`text` given), or on with it. */
  edit(place: Editing["place"], text?: string): void {
    const { sheet, selection } = this;
    const cell = selection.active;
    if (this.#refuses(sheet, [cellArea(cell.row, cell.column)])) return;
    const start = text ?? sheet.editTextAt(cell.row, cell.column);
    this.editing = {
      sheet,
      cell,
      text: start,
      caret: start.length,
      mode: text === undefined ? "edit" : "enter",
      place,
      pointed: null,
    };
    this.workbook.editing = { sheet, ...cell };
    this.#changed();
  }

  changeEntry(change: Partial<Pick<Editing, "text" | "caret" | "mode" | "place">>): void {
    const { editing } = this;
    if (!editing) return;
    const stays =
      (change.text ?? editing.text) === editing.text && (change.caret ?? editing.caret) === editing.caret;
    this.editing = { ...editing, ...change, pointed: stays ? editing.pointed : null };
    this.#changed();
  }

  /** Whether selecting cells would now write their address into the formula being typed. */
  get isPointing(): boolean {
    const { editing } = this;
    return (
      editing !== null &&
      (editing.pointed !== null || caretContext(editing.text, editing.caret).takesReference)
    );
  }

  /** Writes the address of cells into the formula being typed, in place of the one pointed at before. */
  point(area: Area): void {
    const { editing, sheet, workbook } = this;
    if (!editing) return;
    const { text, caret } = editing;
    const start = editing.pointed?.start ?? caret;
    const address = sheet === editing.sheet ? formatArea(area) : workbook.address(sheet, area);
    this.editing = {
      ...editing,
      text: text.slice(0, start) + address + text.slice(caret),
      caret: start + address.length,
      place: sheet === editing.sheet ? editing.place : "bar",
      pointed: { start, sheet, area },
    };
    this.#changed();
  }

  /** Enters what was typed, and goes on as Enter or Tab do. */
  commit(direction?: Direction): void {
    const { editing } = this;
    if (!editing) return;
    this.#endEditing();
    const { sheet, cell, text } = editing;
    if (text !== sheet.editTextAt(cell.row, cell.column)) {
      sheet.enter(cell.row, cell.column, text);
      if (text !== "") growTables(sheet, cellArea(cell.row, cell.column));
    }
    this.workbook.activate(sheet);
    if (direction) this.select(advance(this.selection, direction, this.terrain));
  }

  cancel(): void {
    this.#endEditing();
  }

  /** Empties the selected cells. */
  clear(): void {
    const { areas } = this.selection;
    if (this.#refuses(this.sheet, areas)) return;
    for (const area of areas) this.sheet.clearContents(area);
  }

  /** The selected cells as a spreadsheet puts them on the clipboard: rows by line, cells by tab. */
  copy(): string {
    const used = this.terrain.used;
    const area = this.selection.areas.at(-1)!;
    const { sheet } = this;
    const rows: string[][] = [];
    for (let row = area.row; row <= Math.min(lastRow(area), used ? lastRow(used) : area.row); row++) {
      const cells: string[] = [];
      const end = Math.min(lastColumn(area), used ? Math.max(lastColumn(used), area.column) : area.column);
      for (let column = area.column; column <= end; column++)
        if (!sheet.hiddenColumns.has(column)) cells.push(sheet.textAt(row, column));
      if (!sheet.hiddenRows.has(row)) rows.push(cells);
    }
    return writeRows(rows);
  }

  /** Enters copied text from the active cell on, as if each cell were typed. */
  paste(text: string): void {
    if (text === "") return;
    const rows = readRows(text);
    const width = Math.max(...rows.map(({ length }) => length));
    const { row, column } = this.selection.active;
    const area: Area = { row, column, rowCount: rows.length, columnCount: width };
    if (this.#refuses(this.sheet, [area])) return;
    this.sheet.enterAll(
      area,
      rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ""))
    );
    growTables(this.sheet, area);
    this.select({
      areas: [area],
      active: { row, column },
      focus: { row: lastRow(area), column: lastColumn(area) },
    });
  }

  selectCell(position: Position): void {
    this.select(selectCell(position, this.terrain));
  }

  /** The next visible sheet to the right (1) or to the left (-1). */
  goToSheet(by: 1 | -1): void {
    const { visibleSheets } = this.workbook;
    const next = visibleSheets[visibleSheets.indexOf(this.sheet) + by];
    if (next) this.workbook.activate(next);
  }

  say(notice: string | null): void {
    this.notice = notice;
    this.#changed();
  }

  /** A locked cell of a protected sheet takes nothing, and the person is told so. */
  #refuses(sheet: Worksheet, areas: readonly Area[]): boolean {
    const locked = ({ row, column }: Area) => sheet.styleAt(row, column).locked;
    const refused = sheet.protection.protected && areas.some(locked);
    this.say(refused ? this.words.protected : null);
    return refused;
  }

  #endEditing(): void {
    this.editing = null;
    this.workbook.editing = null;
    this.#changed();
  }

  #changed(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      this.#version++;
      for (const listener of [...this.#listeners]) listener();
    });
  }
}
