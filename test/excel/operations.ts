import assert from "node:assert/strict";
import { convertToValues } from "../../src/excel/convertToValues";
import { refreshReport } from "../../src/excel/refreshReport";
import { replaceRecipe, storedRecipe, type Recipe } from "../../src/excel/recipe";
import { removeReport } from "../../src/excel/removeReport";
import { choicesOfSource } from "../../src/excel/reportStore";
import { runExcel } from "../../src/excel/runExcel";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { computeReport, type ReportJob } from "../../src/reports/computeReport";
import { reportWords } from "../../src/reports/everyLanguage";
import type { OptionValue } from "../../src/reports/option";
import type { CellValue } from "../../src/workbench/workbook/cell";
import { newChart } from "../../src/workbench/workbook/chart";
import { newConditionalFormat } from "../../src/workbench/workbook/conditionalFormat";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { chosenCell, runReport, withOffice, workbookOf, type Bench } from "./office";

export const SOURCE = { kind: "table", name: "Orders" } as const;
export const words = reportWords("en");
export const compute = (job: ReportJob) => Promise.resolve(computeReport(job));
export const refresh = (id: string, signal?: AbortSignal) => refreshReport(id, { compute, words, signal });

/** Puts other choices into a recipe, as if the report had been made with them. */
export const changeRecipe = (id: string, changes: Partial<Recipe>): Promise<void> =>
  runExcel({}, async (context) => {
    const { part, recipe } = await storedRecipe(context, id);
    replaceRecipe(part, { ...recipe, ...changes });
    await context.sync();
  });

/** Something a user does to the workbook, ready to be started. */
export type Started = (signal?: AbortSignal) => Promise<unknown>;

export interface Operation {
  readonly name: string;
  /** Brings the workbook to where the user is about to do it. */
  readonly prepare: (bench: Bench) => Promise<Started>;
}

/** Orders of 24 customers over 14 months as the table "Orders", in a workbook in which a user has been at work. */
export function usedWorkbook(): Workbook {
  const rows = Array.from({ length: 72 }, (_, i) => [`=C${i % 24}`, 42005 + ((i * 37) % 420), (i % 11) + 1]);
  const workbook = workbookOf([["Customer", "Date", "Amount"], ...rows]);
  const sheet = workbook.activeSheet;
  const dates = { row: 1, column: 1, rowCount: rows.length, columnCount: 1 };
  sheet.changeStyle(dates, { numberFormat: "m/d/yyyy" });
  workbook.addTable(sheet, { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 3 }, "Orders");
  sheet.select([{ row: 3, column: 1, rowCount: 2, columnCount: 2 }]);

  const desk = workbook.addSheet("O'Brien & Co – A1");
  desk.enter(0, 0, "=SUM(Data!C2:C73)");
  desk.changeStyle({ row: 3, column: 6, rowCount: 5, columnCount: 2 }, { fill: "#FFF2CC", bold: true });
  desk.changeStyle({ row: 0, column: 9, rowCount: 1_048_576, columnCount: 1 }, { numberFormat: "0.000" });
  desk.changeStyle(
    { row: 10, column: 5, rowCount: 1, columnCount: 4 },
    { borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#C00000" } } }
  );
  desk.columnWidths.set(1, 91);
  desk.rowHeights.set(4, 33);
  desk.merged.push({ row: 0, column: 2, rowCount: 1, columnCount: 2 });
  const mine = [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }];
  desk.conditionalFormats.push(newConditionalFormat("mine", "DataBar", mine));
  desk.charts.push(newChart("mine", "My chart", "Line"));
  desk.select([{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]);
  const namespaceUri = "urn:somebody-else";
  workbook.customXmlParts.push({ id: "{else}", namespaceUri, xml: `<x xmlns="${namespaceUri}"/>` });
  const formula = "=Data!$A$1:$C$9";
  workbook.names.push({ name: "Retain_segments", formula, comment: "", visible: true, sheet: null });
  workbook.activate(desk);
  return workbook;
}

export const desk = ({ workbook }: Bench) => workbook.sheets.find(({ name }) => name.startsWith("O'Brien"))!;

/** Adds lines to the table, as a user does who types below it. */
export function append(workbook: Workbook, rows: readonly (readonly CellValue[])[]): void {
  const table = workbook.table("Orders")!;
  const { sheet, area } = table;
  const row = area.row + area.rowCount;
  sheet.putValues({ row, column: area.column, rowCount: rows.length, columnCount: 3 }, rows);
  table.area = { ...area, rowCount: area.rowCount + rows.length };
}

/** Takes the last lines out of the table. */
export function cut(workbook: Workbook, rowCount: number): void {
  const table = workbook.table("Orders")!;
  const { sheet, area } = table;
  table.area = { ...area, rowCount: area.rowCount - rowCount };
  sheet.clearContents({ ...area, row: area.row + area.rowCount - rowCount, rowCount });
}

/** What a user does to the looks of a report. */
function decorate(workbook: Workbook, sheetName: string): void {
  const sheet = workbook.sheet(sheetName)!;
  const used = sheet.usedArea(true)!;
  for (let row = used.row; row < used.row + used.rowCount; row += 2)
    sheet.changeStyle(
      { row, column: used.column, rowCount: 1, columnCount: 2 },
      {
        fill: row % 3 === 0 ? "#FFF2CC" : null,
        fontColor: "#C00000",
        borders: { EdgeBottom: { style: "Dash", weight: "Thin", color: "#00B050" } },
      }
    );
  sheet.rowHeights.set(used.row + 9, 41);
}

type Options = Readonly<Record<string, OptionValue>>;

const writing = (kind: string, at?: string): Operation => ({
  name: `write ${kind} ${at ? "at a chosen place" : "to a new sheet"}`,
  prepare: (bench) =>
    Promise.resolve((signal) =>
      runReport(kind, {
        source: SOURCE,
        ...(at !== undefined && { place: chosenCell(desk(bench), at) }),
        ...(signal && { signal }),
      })
    ),
});

/** A report is there, in use; then something changes that a refresh is to follow. */
const refreshing = (
  what: string,
  kind: string,
  change: (bench: Bench, id: string, options: Options) => unknown,
  { at, options }: { readonly at?: string; readonly options?: Options } = {}
): Operation => ({
  name: `refresh ${kind} ${at ? "at a chosen place" : "on its own sheet"}, ${what}`,
  prepare: async (bench) => {
    const { recipe } = await runReport(kind, {
      source: SOURCE,
      ...(at !== undefined && { place: chosenCell(desk(bench), at) }),
      ...(options && { options }),
    });
    for (const { sheetName } of [recipe.place, ...recipe.place.lists]) decorate(bench.workbook, sheetName);
    bench.workbook.activate(desk(bench));
    await change(bench, recipe.id, recipe.options);
    return (signal) => refresh(recipe.id, signal);
  },
});

const grown = ({ workbook }: Bench) =>
  append(
    workbook,
    Array.from({ length: 9 }, (_, i) => [`N${i}`, 42430 + i, 100 + i])
  );
const shrunk = ({ workbook }: Bench) => cut(workbook, 59);
const withOptions = (options: Options) => (_: Bench, id: string, before: Options) =>
  changeRecipe(id, { options: { ...before, ...options } });

const removing = (kind: string, at?: string): Operation => ({
  name: `remove ${kind} from ${at ? "a chosen place" : "its own sheet"}`,
  prepare: async (bench) => {
    const place = at === undefined ? undefined : chosenCell(desk(bench), at);
    const { recipe } = await runReport(kind, { source: SOURCE, ...(place && { place }) });
    return (signal) => removeReport(recipe.id, { signal });
  },
});

export const OPERATIONS: readonly Operation[] = [
  writing("rfm-segments"),
  writing("cohort-retention", "F3"),
  refreshing("with more rows", "rfm-segments", grown),
  refreshing("with fewer rows", "rfm-segments", shrunk, { at: "F3" }),
  refreshing("with more rows", "overview", grown, { at: "F3" }),
  refreshing("narrower", "cohort-retention", withOptions({ ageCount: 3, cohortCount: 4 }), {
    options: { counts: true, ageCount: 6 },
  }),
  refreshing("wider", "cohort-retention", withOptions({ ageCount: 7, counts: true }), {
    at: "F3",
    options: { ageCount: 4 },
  }),
  refreshing("without its second table", "cohort-retention", withOptions({ counts: false }), {
    options: { counts: true },
  }),
  removing("rfm-segments"),
  removing("cohort-retention", "F3"),
  {
    name: "re-point",
    prepare: async (bench) => {
      const { recipe } = await runReport("rfm-segments", { source: SOURCE });
      const reference = { kind: "range", sheetId: bench.workbook.sheets[0]!.id, sheetName: "Data" } as const;
      return async (signal) => {
        const choices = await choicesOfSource(recipe.id, { ...reference, address: "A1:C40" }, { signal });
        return refreshReport(recipe.id, { compute, words, signal, choices });
      };
    },
  },
];

/** Needs the add-in's functions. */
export const converting: Operation = {
  name: "convert to values",
  prepare: async ({ workbook, office }) => {
    const sheet = workbook.addSheet("Formulas");
    sheet.enter(0, 0, "=RETAIN.CRR(1000,800,200)");
    sheet.enter(2, 0, "=RETAIN.LIFECYCLE(Orders[Customer],Orders[Date])");
    sheet.enter(0, 5, "=1+RETAIN.CRR(10,8)");
    await office.calculation.settled();
    assert.ok(sheet.spillAt(2, 0), "the second one spills");
    return (signal) => convertToValues("workbook", { signal });
  },
};

const functions = { namespace: "RETAIN", ...functionsMetadata("en") };

/** A host at which the operation is about to be started. */
export function prepared(
  { prepare }: Operation,
  body: (bench: Bench, start: Started) => Promise<void>,
  options: Parameters<typeof withOffice>[2] = {}
): Promise<void> {
  return withOffice(
    usedWorkbook(),
    async (bench) => {
      registerFunctions();
      const start = await prepare(bench);
      await bench.office.calculation.settled();
      await body(bench, start);
    },
    { functions, ...options }
  );
}
