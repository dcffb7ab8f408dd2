import { type Area, formatArea, parseArea, quoteSheetName, splitSheet } from "./area";
import { type Culture, culture } from "./culture";
import { ListTable } from "./table";
import { type Table, type SheetOwner, type WorkbookChange, Worksheet } from "./worksheet";

export interface DefinedName {
  readonly name: string;
  /** What it stands for, such as "=Orders!$A$1:$C$20" or "=0.15". */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly sheet: Worksheet | null;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

export interface EditedCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

export class NameTaken extends Error {}
export class BadName extends Error {}

/**
 * A workbook in memory: the model that the host (what Office.js talks to), the formulas and the page share.
 * It knows nothing of Office.js and computes no formulas; a `Calculation` (../formula) listens and fills in
 * results through `Worksheet.putResult`.
 *
 * - Cells: `sheet.enter(row, column, "=A1*2")` as typed; `valueAt`, `formulaAt`, `textAt`, `editTextAt`,
 *   `styleAt`, `spillAt`; `enterAll` and `putValues` for matrices, `forEachValue` to walk through filled cells,
 *   `usedArea`. Values are number | string | boolean | CellError | null; rows and columns count from 0.
 * - Looks: `sheet.changeStyle(area, { bold: true, numberFormat: "0.0%" })`, column widths and row heights in
 *   points, `frozen`, `showGridlines`, `conditionalFormats`, `charts`, `tables`, `merged`, `pageLayout`.
 * - After changing a field directly, tell the listeners: `workbook.changed({ kind: "charts", sheet })`.
 * - `subscribe(listener)` hears every change after the fact and answers with a function that stops it.
 */
export class Workbook implements SheetOwner {
  name = "Workbook.xlsx";
  culture: Culture = culture("en-US");
  date1904 = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  structureProtected = false;
  readonly sheets: Worksheet[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts: CustomXmlPart[] = [];
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #waiting: (() => void)[] = [];
  #editing: EditedCell | null = null;
  #activeSheet: Worksheet;
  #counter = 0;

  constructor(firstSheet = "Sheet1", firstId?: string) {
    this.#activeSheet = this.addSheet(firstSheet, firstId);
  }

  /** The cell that a user is typing into; Excel answers no add-in meanwhile. */
  get editing(): EditedCell | null {
    return this.#editing;
  }

  set editing(cell: EditedCell | null) {
    this.#editing = cell;
    if (cell === null) for (const resume of this.#waiting.splice(0)) resume();
  }

  whenNotEditing(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#editing) this.#waiting.push(resolve);
      else resolve();
    });
  }

  get activeSheet(): Worksheet {
    return this.#activeSheet;
  }

  activate(sheet: Worksheet): void {
    if (sheet === this.#activeSheet) return;
    this.#activeSheet = sheet;
    this.changed({ kind: "sheetActivated", sheet });
    this.changed({ kind: "selection", sheet, areas: sheet.selection });
  }

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** A number never given out before in this workbook. */
  nextId(): number {
    return ++this.#counter;
  }

  /** An id in Excel's form for things of a kind, which no sheet from a file has either. */
  nextGuid(kind: number): string {
    const number = this.nextId().toString(16).toUpperCase().padStart(8, "0");
    const guid = `{${number}-${String(kind).padStart(4, "0")}-0000-0000-000000000000}`;
    return this.sheetById(guid) ? this.nextGuid(kind) : guid;
  }

  /** The id is given for a sheet that comes from a file. @throws BadName, NameTaken */
  addSheet(name?: string, id = this.nextGuid(1)): Worksheet {
    if (name !== undefined) this.#checkSheetName(name);
    const sheet = new Worksheet(this, id, name ?? this.#freeSheetName());
    this.sheets.push(sheet);
    this.changed({ kind: "sheetAdded", sheet });
    return sheet;
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** By its name, in any case. */
  sheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  get visibleSheets(): Worksheet[] {
    return this.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  /** Formulas and names that refer to the sheet follow its new name. @throws BadName, NameTaken */
  renameSheet(sheet: Worksheet, name: string): void {
    if (name === sheet.name) return;
    this.#checkSheetName(name, sheet);
    const before = `${quoteSheetName(sheet.name)}!`;
    sheet.setName(name);
    const after = `${quoteSheetName(name)}!`;
    for (const other of this.sheets)
      for (const { row, column, formula } of [...other.formulas()])
        if (formula.includes(before)) other.enter(row, column, replaceOutsideTexts(formula, before, after));
    for (const defined of this.names) defined.formula = replaceOutsideTexts(defined.formula, before, after);
    this.changed({ kind: "sheetRenamed", sheet });
  }

  #checkSheetName(name: string, self?: Worksheet): void {
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name))
      throw new BadName(name);
    const holder = this.sheet(name);
    if (holder && holder !== self) throw new NameTaken(name);
  }

  moveSheet(sheet: Worksheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed({ kind: "sheetChanged", sheet });
  }

  /** The caller has seen to it that another visible sheet remains. */
  deleteSheet(sheet: Worksheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    for (const name of this.names.filter((defined) => defined.sheet === sheet))
      this.names.splice(this.names.indexOf(name), 1);
    if (sheet === this.#activeSheet) {
      const visible = this.visibleSheets;
      this.activate(visible[Math.min(position, visible.length - 1)]!);
    }
    this.changed({ kind: "sheetDeleted", sheet });
  }

  get tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** Makes a table of cells that are already filled; empty or repeated headers get names of their own. */
  addTable(sheet: Worksheet, area: Area, name?: string): Table {
    const taken = new Set<string>();
    const headers = Array.from({ length: area.columnCount }, (_, index) => {
      const text = sheet.textAt(area.row, area.column + index) || `Column${index + 1}`;
      let free = text;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${text}${number}`;
      taken.add(free.toLowerCase());
      return free;
    });
    const id = this.nextId();
    const columnIds = headers.map((_, index) => index + 1);
    const table = new ListTable(String(id), name ?? this.#freeTableName(), sheet, area, columnIds);
    sheet.tables.push(table);
    sheet.putValues({ ...area, rowCount: 1 }, [headers]);
    this.changed({ kind: "tables", sheet });
    return table;
  }

  #freeTableName(): string {
    let number = 1;
    while (this.isNameTaken(`Table${number}`)) number++;
    return `Table${number}`;
  }

  /** By its name, in any case. */
  table(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** Tables and defined names share one space of names. */
  isNameTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.table(name) !== undefined || this.names.some((other) => other.name.toLowerCase() === wanted);
  }

  /** A name as seen from a sheet: its own first, then the workbook's. */
  definedName(name: string, from: Worksheet | null = null): DefinedName | undefined {
    const all = this.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    return all.find(({ sheet }) => sheet === from) ?? all.find(({ sheet }) => sheet === null);
  }

  /** "Orders!A1:C3" with its sheet, or without one on the sheet given. */
  resolve(address: string, from: Worksheet = this.activeSheet): { sheet: Worksheet; area: Area } | null {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === null ? from : this.sheet(name);
    const area = parseArea(rest);
    return sheet && area ? { sheet, area } : null;
  }

  /** The address with its sheet, as Office.js gives it. */
  address(sheet: Worksheet, area: Area): string {
    return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
  }
}

function replaceOutsideTexts(formula: string, before: string, after: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(before, after) : part))
    .join("");
}
