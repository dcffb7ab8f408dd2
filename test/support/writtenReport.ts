import assert from "node:assert/strict";
import type { Area } from "../../src/workbench/workbook/area";
import type { SheetArea } from "../../src/workbench/workbook/chart";
import type { Workbench } from "./workbench";

export type SheetCell = string | number | boolean | null;

export interface WrittenTable {
  /** By which the report knows it: its name without "Retain_" and a number. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The row of means or totals just below it. */
  readonly footer: readonly SheetCell[] | null;
  /** The first and last column, counted from the table's first, that a colour scale lies over, and how many rows. */
  readonly heatMap: { readonly columns: readonly [number, number]; readonly rowCount: number } | null;
  /** Number formats of the first row and of the last, the footer included. */
  readonly formats: readonly [first: readonly string[], last: readonly string[]];
}

export interface WrittenChart {
  readonly type: string;
  readonly title: string;
  /** The text in the cell above it. */
  readonly caption: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly SheetCell[];
    readonly categories: readonly SheetCell[];
  }[];
}

export interface WrittenSheet {
  readonly name: string;
  /** Of the first column, from top to bottom. */
  readonly texts: readonly string[];
  readonly orientation: string;
  readonly pagesWide: number | null;
  /** Rows printed on each page, the last of them counted from 1; 0 if there are none. */
  readonly printedRows: number;
  readonly frozenRows: number;
  readonly gridlines: boolean;
}

interface Seen {
  readonly sheets: readonly WrittenSheet[];
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly WrittenChart[];
  readonly keyNumbers: readonly (readonly [string, SheetCell])[];
}

/** What a report has put into the workbook, as its cells, tables and charts say. */
export class WrittenReport {
  private constructor(private readonly seen: Seen) {}

  /** Reads the sheets of a report, of which its own is the first; it begins at a cell of it, counted from 0. */
  static async read(
    workbench: Workbench,
    sheets: readonly string[],
    { row, column }: { readonly row: number; readonly column: number } = { row: 0, column: 0 }
  ): Promise<WrittenReport> {
    const raw = await rawSheets(workbench, sheets, column);
    const [labels, values] = cellsAt(raw[0]!, { row: row + 2, column, rowCount: 2, columnCount: 50 });
    return new WrittenReport({
      sheets: raw.map(shapeOf),
      tables: raw.flatMap(tablesOf),
      charts: raw.flatMap((sheet) => chartsOf(sheet, raw)),
      keyNumbers: labels!.flatMap((label, index) =>
        label === null ? [] : [[String(label), values![index]!] as const]
      ),
    });
  }

  get sheets() {
    return this.seen.sheets;
  }

  get tables() {
    return this.seen.tables;
  }

  get charts() {
    return this.seen.charts;
  }

  get title(): string {
    return this.seen.sheets[0]!.texts[0]!;
  }

  get notes(): string {
    return this.seen.sheets[0]!.texts.join(" ");
  }

  get keyNumbers(): Readonly<Record<string, SheetCell>> {
    return Object.fromEntries(this.seen.keyNumbers);
  }

  table(id: string): WrittenTable {
    const found = this.seen.tables.find((table) => table.id === id);
    assert.ok(found, `no table ${id} among ${this.seen.tables.map((table) => table.id).join(", ")}`);
    return found;
  }

  column(id: string, name: string): readonly SheetCell[] {
    const { header, rows } = this.table(id);
    const index = header.indexOf(name);
    assert.ok(index >= 0, `no column ${name} in ${id}, only ${header.join(", ")}`);
    return rows.map((row) => row[index]!);
  }

  footer(id: string): readonly SheetCell[] {
    const { footer } = this.table(id);
    assert.ok(footer, `${id} has a footer`);
    return footer;
  }

  keyNumber(label: string): SheetCell {
    const { keyNumbers } = this;
    assert.ok(label in keyNumbers, `no key number ${label} among ${Object.keys(keyNumbers).join(", ")}`);
    return keyNumbers[label]!;
  }
}

/** All that is on some sheets, as plain data, and the texts of a column. */
const rawSheets = (workbench: Workbench, sheets: readonly string[], column: number) =>
  workbench.page.evaluate(
    ([names, first]) => {
      const api = window.workbench!;
      return api.workbook.sheets
        .filter(({ name }) => names.includes(name))
        .map(({ id, name, tables, conditionalFormats, charts, pageLayout, frozen, showGridlines }) => ({
          id,
          name,
          cells: api.values(`'${name}'!A1:${api.usedAddress(name)!.split(":").at(-1)!}`),
          texts: Array.from({ length: Number(/\d+$/.exec(api.usedAddress(name)!)![0]) }, (_, row) =>
            api.workbook.sheet(name)!.textAt(row, first)
          ),
          tables: tables.map((table) => ({ name: table.name, area: table.area })),
          formats: tables.map(({ name: table, area }) => {
            const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
            const [first, last, below] = [
              area.row + 1,
              area.row + area.rowCount - 1,
              area.row + area.rowCount,
            ].map((row) =>
              columns.map((column) => api.workbook.sheet(name)!.styleAt(row, column).numberFormat)
            );
            return { name: table, first: first!, last: last!, below: below! };
          }),
          scales: conditionalFormats
            .filter(({ type }) => type === "ColorScale")
            .flatMap(({ areas }) => areas),
          charts: charts.map(({ type, title, from, series }) => ({
            type,
            title: title.text,
            row: from.row,
            series: series.map((one) => ({
              name: one.name,
              values: one.values,
              categories: one.categories,
            })),
          })),
          pageLayout,
          frozen,
          gridlines: showGridlines,
        }));
    },
    [sheets, column] as const
  );

type RawSheet = Awaited<ReturnType<typeof rawSheets>>[number];

const cellsAt = ({ cells }: RawSheet, { row, column, rowCount, columnCount }: Area): SheetCell[][] =>
  Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => cells[row + r]?.[column + c] ?? null)
  );

function tablesOf(sheet: RawSheet): WrittenTable[] {
  return sheet.tables.map(({ name, area }) => {
    const [header, ...rows] = cellsAt(sheet, area);
    const [below] = cellsAt(sheet, { ...area, row: area.row + area.rowCount, rowCount: 1 });
    const scale = sheet.scales.find(({ row }) => row === area.row + 1);
    const first = scale && scale.column - area.column;
    const formats = sheet.formats.find((one) => one.name === name)!;
    return {
      id: name.replace(/^Retain_/, "").replace(/_\d+$/, ""),
      name,
      sheet: sheet.name,
      header: header!.map(String),
      rows,
      footer: below![0] === null ? null : below!,
      heatMap:
        first === undefined
          ? null
          : { columns: [first, first + scale!.columnCount - 1], rowCount: scale!.rowCount },
      formats: [formats.first, below![0] === null ? formats.last : formats.below],
    };
  });
}

function chartsOf(sheet: RawSheet, sheets: readonly RawSheet[]): WrittenChart[] {
  const cellsOf = (range: SheetArea | null) => {
    const source = range && sheets.find(({ id }) => id === range.sheetId);
    return source ? cellsAt(source, range.area).flat() : [];
  };
  return sheet.charts.map(({ type, title, row, series }) => ({
    type,
    title,
    caption: sheet.texts[row - 1] ?? "",
    series: series.map(({ name, values, categories }) => ({
      name,
      values: cellsOf(values),
      categories: cellsOf(categories),
    })),
  }));
}

const shapeOf = ({ name, texts, pageLayout, frozen, gridlines }: RawSheet): WrittenSheet => {
  const { orientation, zoom, printTitleRows } = pageLayout;
  return {
    name,
    texts,
    orientation,
    pagesWide: zoom.horizontalFitToPages,
    printedRows: printTitleRows ? printTitleRows.row + printTitleRows.rowCount : 0,
    frozenRows: frozen.rows,
    gridlines,
  };
};
