import type { Chart, KeyNumber, Report, Table, Unit } from "../reports/report";

/** Where everything of a report stands on one sheet; rows and columns count from the report's first cell. */
export interface SheetPlan {
  /** The sheet's name, if it is free. */
  readonly name: string;
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
 * Puts a report on sheets: the title, the key numbers, the tables with their charts below, and the notes on the
 * first; each long list on one of its own. With `together`, all on one, the lists at the end.
 */
export function layoutReport(report: Report, notes: readonly string[], together: boolean): SheetPlan[] {
  const lists = report.tables.filter(({ list }) => list);
  const main = mainSheet(report, notes, together ? lists : []);
  return together ? [main] : [main, ...lists.map(listSheet)];
}

/** Collects what is placed, from top to bottom. */
class Page {
  readonly texts: PlacedText[] = [];
  readonly tables: PlacedTable[] = [];
  readonly charts: PlacedChart[] = [];
  row = 0;

  text(text: string, look: PlacedText["look"]): void {
    this.texts.push({ row: this.row++, text, look });
  }

  table(table: Table): void {
    const bodyRows = rowsOf(table);
    this.tables.push({ table, headerRow: this.row, bodyRows });
    this.row += 1 + bodyRows + (table.footer ? 1 : 0) + 1;
  }

  chart(chart: Chart, columnCount: number): void {
    this.text(chart.caption, "caption");
    this.charts.push({ chart, row: this.row, rowCount: CHART_ROWS, columnCount });
    this.row += CHART_ROWS + 1;
  }
}

/** A table of Excel's has one body row at least. */
const rowsOf = ({ columns }: Table): number => Math.max(1, columns[0]?.values.length ?? 0);

function mainSheet(report: Report, notes: readonly string[], lists: readonly Table[]): SheetPlan {
  const tables = report.tables.filter(({ list }) => !list);
  const widths = columnWidths([...tables, ...lists], report.keyNumbers);
  const chartColumns = columnsFor(CHART_WIDTH, widths);
  const page = new Page();
  page.text(report.title, "title");
  if (report.keyNumbers.length > 0) page.row = ROW_OF_KEY_NUMBERS + 3;
  else page.row++;
  for (const table of tables) {
    page.text(table.title, "heading");
    page.table(table);
    for (const chart of report.charts) if (chart.table === table.id) page.chart(chart, chartColumns);
  }
  const placed = page.charts.map(({ chart }) => chart);
  for (const chart of report.charts) if (!placed.includes(chart)) page.chart(chart, chartColumns);
  const lineLength = Math.max(80, Math.floor(sum(widths) / CHARACTER_WIDTH));
  for (const note of notes) for (const line of lines(note, lineLength)) page.text(line, "note");
  for (const list of lists) {
    page.row++;
    page.text(list.title, "heading");
    page.table(list);
  }
  const only = tables.length === 1 && lists.length === 0 ? page.tables[0] : undefined;
  return {
    name: report.title,
    texts: page.texts,
    keyNumbers: report.keyNumbers.length > 0 ? { row: ROW_OF_KEY_NUMBERS, items: report.keyNumbers } : null,
    tables: page.tables,
    charts: page.charts,
    rowCount: page.row,
    columnCount: widths.length,
    columnWidths: widths,
    frozenRows: only ? only.headerRow + 1 : 1,
  };
}

function listSheet(list: Table): SheetPlan {
  const page = new Page();
  page.text(list.title, "title");
  page.row++;
  page.table(list);
  const widths = columnWidths([list], []);
  return {
    name: list.title,
    texts: page.texts,
    keyNumbers: null,
    tables: page.tables,
    charts: [],
    rowCount: page.row - 1,
    columnCount: widths.length,
    columnWidths: widths,
    frozenRows: page.tables[0]!.headerRow + 1,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many columns make up a width. */
function columnsFor(width: number, widths: readonly number[]): number {
  let reached = 0;
  let columns = 0;
  while (reached < width) reached += widths[columns++] ?? DEFAULT_WIDTH;
  return columns;
}

const CHARACTER_WIDTH = 5.6;
const FILTER_BUTTON = 16;
const PADDING = 8;
const DEFAULT_WIDTH = 48;
const NARROWEST = 60;
const WIDEST = 320;
const WIDEST_HEADER = 130;
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
    const ofTables = tables.flatMap(({ columns, footer }) => {
      const found = columns[column];
      if (!found) return [];
      const header = Math.min(WIDEST_HEADER, found.name.length * CHARACTER_WIDTH) + FILTER_BUTTON;
      const cells =
        found.unit === "text"
          ? [...found.values.slice(0, SAMPLE), footer?.[column] ?? ""].map(
              (cell) => String(cell ?? "").length
            )
          : [LENGTHS[found.unit]];
      return [header, Math.max(...cells) * CHARACTER_WIDTH];
    });
    return Math.min(WIDEST, Math.max(NARROWEST, ...ofTables) + PADDING);
  });
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
