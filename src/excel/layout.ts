import type { Chart, KeyNumber, Report, Table, Unit } from "../reports/report";

/** Where everything of a report stands on one sheet; rows and columns count from the report's first cell. */
export interface SheetPlan {
  /** The sheet's name, if it is free. */
  readonly name: string;
  /** Everything from the first row to the last, in order. */
  readonly blocks: readonly Block[];
  readonly texts: readonly PlacedText[];
  readonly keyNumbers: { readonly row: number; readonly items: readonly KeyNumber[] } | null;
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** In points. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view and are printed on each page: up to the header, where there is one table only. */
  readonly frozenRows: number;
}

/** Rows that belong together, with the empty ones below them; the key says what they are, whatever their number. */
export interface Block {
  readonly key: string;
  readonly row: number;
  readonly rowCount: number;
  /** The table in it, with its header so many rows below the block's first. */
  readonly table?: {
    readonly id: string;
    readonly headerOffset: number;
    readonly bodyRows: number;
    /** Of its columns. */
    readonly units: readonly Unit[];
    /** Recipes of earlier versions don't tell. */
    readonly headers?: readonly string[];
    /** Of columns that the last refresh took away: if they are there, it was undone. */
    readonly gone?: readonly string[];
  };
  /** The chart in it; recipes of earlier versions don't tell. */
  readonly chart?: Pick<Chart, "table" | "categories" | "series" | "points">;
}

export interface PlacedText {
  readonly row: number;
  readonly text: string;
  readonly look: "title" | "heading" | "caption" | "note";
}

export interface PlacedTable {
  readonly table: Table;
  readonly headerRow: number;
  /** Body rows, footer not counted. */
  readonly bodyRows: number;
}

export interface PlacedChart {
  readonly chart: Chart;
  readonly row: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const CHART_ROWS = 18;
const CHART_WIDTH = 520;
const ROW_OF_KEY_NUMBERS = 2;

/**
 * Puts a report on sheets: the title, the key numbers, the chart that comes first, the tables with their charts below,
 * and the notes on the first; each long list on one of its own. With `together`, all on one, the lists at the end.
 */
export function layoutReport(report: Report, notes: readonly string[], together: boolean): SheetPlan[] {
  const lists = report.tables.filter(({ list }) => list);
  const main = mainSheet(report, notes, together ? lists : []);
  return together ? [main] : [main, ...lists.map(listSheet)];
}

/** Collects what is placed, from top to bottom. */
class Page {
  readonly blocks: Block[] = [];
  readonly texts: PlacedText[] = [];
  readonly tables: PlacedTable[] = [];
  readonly charts: PlacedChart[] = [];
  row = 0;

  block(key: string, place: () => void): void {
    const { row, tables, charts } = this;
    const before = tables.length;
    const chartsBefore = charts.length;
    place();
    this.row++;
    const placed = tables[before];
    const drawn = charts[chartsBefore]?.chart;
    this.blocks.push({
      key,
      row,
      rowCount: this.row - row,
      ...(placed && {
        table: {
          id: placed.table.id,
          headerOffset: placed.headerRow - row,
          bodyRows: placed.bodyRows,
          units: placed.table.columns.map(({ unit }) => unit),
          headers: placed.table.columns.map(({ name }) => name),
        },
      }),
      ...(drawn && { chart: sourceOf(drawn) }),
    });
  }

  text(text: string, look: PlacedText["look"]): void {
    this.texts.push({ row: this.row++, text, look });
  }

  table(table: Table): void {
    const bodyRows = rowsOf(table);
    this.tables.push({ table, headerRow: this.row, bodyRows });
    this.row += 1 + bodyRows + (table.footer ? 1 : 0);
  }

  chart(chart: Chart, columnCount: number): void {
    this.text(chart.caption, "caption");
    this.charts.push({ chart, row: this.row, rowCount: CHART_ROWS, columnCount });
    this.row += CHART_ROWS;
  }
}

const sourceOf = ({ table, categories, series, points }: Chart): NonNullable<Block["chart"]> => ({
  ...{ table, categories, series },
  ...(points && { points }),
});

/** A table of Excel's has one body row at least. */
const rowsOf = ({ columns }: Table): number => Math.max(1, columns[0]?.values.length ?? 0);

function mainSheet(report: Report, notes: readonly string[], lists: readonly Table[]): SheetPlan {
  const tables = report.tables.filter(({ list }) => !list);
  const widths = columnWidths([...tables, ...lists], report.keyNumbers);
  const chartColumns = columnsFor(CHART_WIDTH, widths);
  const page = new Page();
  page.block("head", () => {
    page.text(report.title, "title");
    if (report.keyNumbers.length > 0) page.row = ROW_OF_KEY_NUMBERS + 2;
  });
  const chartsOf = (id: string) => report.charts.filter(({ table, first }) => table === id && !first);
  const placeTable = (table: Table) =>
    page.block(`table ${table.id}`, () => {
      page.text(table.title, "heading");
      page.table(table);
    });
  const placeCharts = (charts: readonly Chart[]) => {
    for (const chart of charts)
      page.block(`chart ${page.charts.length}`, () => page.chart(chart, chartColumns));
  };
  placeCharts(report.charts.filter(({ first }) => first));
  for (const table of tables) {
    placeTable(table);
    placeCharts(chartsOf(table.id));
  }
  for (const { id } of report.tables.filter(({ list }) => list)) placeCharts(chartsOf(id));
  const lineLength = Math.max(80, Math.floor(sum(widths) / CHARACTER_WIDTH));
  page.block("notes", () => {
    for (const note of notes) for (const line of lines(note, lineLength)) page.text(line, "note");
  });
  for (const list of lists) placeTable(list);
  const onTop = tables.length === 1 && lists.length === 0 && !report.charts.some(({ first }) => first);
  const only = onTop ? page.tables[0] : undefined;
  return {
    ...placedOn(page, widths),
    name: report.title,
    keyNumbers: report.keyNumbers.length > 0 ? { row: ROW_OF_KEY_NUMBERS, items: report.keyNumbers } : null,
    frozenRows: only ? only.headerRow + 1 : 1,
  };
}

function listSheet(list: Table): SheetPlan {
  const page = new Page();
  page.block("head", () => page.text(list.title, "title"));
  page.block(`table ${list.id}`, () => page.table(list));
  return {
    ...placedOn(page, columnWidths([list], [])),
    name: list.title,
    keyNumbers: null,
    frozenRows: page.tables[0]!.headerRow + 1,
  };
}

/** The last block's empty row is not the report's. */
const placedOn = ({ blocks, texts, tables, charts, row }: Page, widths: readonly number[]) => ({
  blocks,
  texts,
  tables,
  charts,
  rowCount: row - 1,
  columnCount: widths.length,
  columnWidths: widths,
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many columns make up a width. */
function columnsFor(width: number, widths: readonly number[]): number {
  let reached = 0;
  let columns = 0;
  while (reached < width) reached += widths[columns++] ?? DEFAULT_WIDTH;
  return columns;
}

const CHARACTER_WIDTH = 5.6;
/** Of bold letters, and of wide ones such as Cyrillic. */
const WIDE_CHARACTER_WIDTH = 6.2;
/** Of bold Cyrillic letters. */
const WIDEST_CHARACTER_WIDTH = 7.2;
/** Where a header may break, spaces are many. */
const BROKEN_CHARACTER_WIDTH = 5.8;
const WIDTH_OF_KEY_DIGIT = 8;
const FILTER_BUTTON = 16;
const INDENT = 7;
const PADDING = 8;
const DEFAULT_WIDTH = 48;
const NARROWEST = 60;
const WIDEST = 320;
const WIDEST_HEADER = 84;
/** Rows looked at for the widths. */
const SAMPLE = 500;
const LENGTHS: Readonly<Record<Exclude<Unit, "text">, number>> = {
  count: 9,
  number: 10,
  rate: 7,
  probability: 6,
  money: 14,
  date: 10,
  days: 7,
  score: 5,
};

function columnWidths(tables: readonly Table[], keyNumbers: readonly KeyNumber[]): number[] {
  const columnCount = Math.max(1, keyNumbers.length, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: columnCount }, (_, column) => {
    const ofTables = tables.flatMap(({ columns, footer, list }) => {
      const found = columns[column];
      if (!found) return [];
      const header = widthOfHeader(found.name) + (list ? FILTER_BUTTON : 0);
      const cells =
        found.unit === "text"
          ? [...found.values.slice(0, SAMPLE), footer?.[column] ?? ""].map(
              (cell) => String(cell ?? "").length
            )
          : [LENGTHS[found.unit]];
      const isText = found.unit === "text";
      const indent = isText && column > 0 ? INDENT : 0;
      const character = isText ? WIDE_CHARACTER_WIDTH : CHARACTER_WIDTH;
      return [header + indent, Math.max(...cells) * character + indent];
    });
    const keyNumber = keyNumbers[column];
    const ofKeyNumber = keyNumber ? shownLength(keyNumber) * WIDTH_OF_KEY_DIGIT : 0;
    return Math.min(WIDEST, Math.max(NARROWEST, ofKeyNumber, ...ofTables) + PADDING);
  });
}

/** A header is broken between words, not within. */
function widthOfHeader(name: string): number {
  const character = /[\u0400-\u04ff]/.test(name) ? WIDEST_CHARACTER_WIDTH : WIDE_CHARACTER_WIDTH;
  const longestWord = Math.max(...name.split(/[\s-]/).map(({ length }) => length));
  return Math.max(Math.min(WIDEST_HEADER, name.length * character), longestWord * character);
}

/** How many lines the headers of a table take; Excel does not fit rows to widths that are set later. */
export const headerLines = ({ table }: PlacedTable, { columnWidths: widths }: SheetPlan): number =>
  Math.max(
    ...table.columns.map(
      ({ name }, column) => lines(name, Math.floor(widths[column]! / BROKEN_CHARACTER_WIDTH)).length
    )
  );

/** Characters of a key number, its separators, decimals and currency included. */
function shownLength({ value, unit }: KeyNumber): number {
  if (typeof value !== "number") return value?.length ?? 0;
  if (unit !== "money" && unit !== "count" && unit !== "number")
    return LENGTHS[unit === "text" ? "count" : unit];
  const digits = String(Math.trunc(Math.abs(value))).length;
  return digits + Math.floor((digits - 1) / 3) + (unit === "count" ? 0 : 3) + (unit === "money" ? 2 : 0);
}

/** Breaks a text between words into lines of at most so many characters. */
function lines(text: string, length: number): string[] {
  const result = [""];
  for (const word of text.split(" ")) {
    const line = result.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > length) result.push(word);
    else result[result.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return result;
}

/** How many cells the tables of some plans fill. */
export const cellsOf = (plans: readonly SheetPlan[]): number =>
  plans
    .flatMap(({ tables }) => tables)
    .reduce((sum, { table: { columns } }) => sum + columns.length * (columns[0]?.values.length ?? 0), 0);
