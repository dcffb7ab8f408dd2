import assert from "node:assert/strict";
import { removeReport } from "../../src/excel/removeReport";
import { choicesOfSource, goToReport, listReports } from "../../src/excel/reportStore";
import { refreshAllReports, refreshReport } from "../../src/excel/refreshReport";
import { computeReport, type ReportJob } from "../../src/reports/computeReport";
import { ProblemError } from "../../src/reports/problem";
import { reportWords } from "../../src/reports/everyLanguage";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import type { CellValue } from "../../src/workbench/workbook/cell";
import { insertCells } from "../../src/workbench/workbook/shiftCells";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { chosenCell, refusal, runReport, snapshot, tableColumns, withOffice, workbookOf } from "./office";
import { changeRecipe } from "./operations";

const DATA = { kind: "table", name: "Orders" } as const;
const words = reportWords("en");
const compute = (job: ReportJob) => Promise.resolve(computeReport(job));
const refresh = (id: string, signal?: AbortSignal) => refreshReport(id, { compute, words, signal });

/** Orders of 40 customers over 14 months, as the table "Orders". */
function orders(customers = 40): Workbook {
  const rows = Array.from({ length: customers * 4 }, (_, i) => [
    `C${i % customers}`,
    42005 + ((i * 37) % 420),
    (i % 11) + 1,
  ]);
  const workbook = workbookOf([["Customer", "Date", "Amount"], ...rows]);
  const sheet = workbook.activeSheet;
  sheet.changeStyle(
    { row: 1, column: 1, rowCount: rows.length, columnCount: 1 },
    { numberFormat: "m/d/yyyy" }
  );
  workbook.addTable(sheet, { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 3 }, "Orders");
  return workbook;
}

/** Adds lines to the table, as a user does who types below it. */
function append(workbook: Workbook, rows: readonly (readonly CellValue[])[]): void {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "Orders"))!;
  const table = sheet.tables.find(({ name }) => name === "Orders")!;
  const row = table.area.row + table.area.rowCount;
  sheet.putValues({ row, column: table.area.column, rowCount: rows.length, columnCount: 3 }, rows);
  table.area = { ...table.area, rowCount: table.area.rowCount + rows.length };
}

const cellsOf = (sheet: Worksheet) => {
  const used = sheet.usedArea(true)!;
  return Array.from({ length: used.row + used.rowCount }, (_, row) =>
    Array.from({ length: used.column + used.columnCount }, (_, column) => sheet.valueAt(row, column))
  );
};

/** What a sheet says, without its last lines: they tell the time of the run. */
const numbersOf = (sheet: Worksheet) =>
  cellsOf(sheet).map((row) =>
    row.map((cell) => (String(cell).startsWith("Made with Retain") ? "made" : cell))
  );

describe("refreshing a report", () => {
  it("says nothing new where nothing is new", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const before = workbook.sheets.slice(1).map(numbersOf);
      const changes = await refresh(recipe.id);
      assert.deepEqual(workbook.sheets.slice(1).map(numbersOf), before);
      assert.equal(changes.rowsBefore, 160);
      assert.equal(changes.rowsNow, 160);
      for (const { before: old, now } of changes.keyNumbers) assert.deepEqual(old, now);
      const stored = JSON.parse(JSON.stringify(recipe)) as typeof recipe;
      assert.deepEqual({ ...changes.recipe, writtenAt: 0 }, { ...stored, writtenAt: 0 });
    }));

  it("compares no key number with that of another period, but with the same in another language", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("overview", { options: { period: "year" } });
      const compute = (job: ReportJob) => Promise.resolve(computeReport(job));
      const norwegian = await refreshReport(recipe.id, { compute, words: reportWords("nb") });
      for (const { before, now } of norwegian.keyNumbers) assert.equal(before?.value, now.value);
      append(workbook, [["C1", 43_100, 5]]);
      const later = await refreshReport(recipe.id, { compute, words: reportWords("nb") });
      for (const { before, now } of later.keyNumbers) {
        assert.match(now.label, /2017/);
        assert.equal(before, null);
      }
    }));

  for (const [kind, customers] of [
    ["rfm-segments", 25],
    ["rfm-segments", 1],
    ["cohort-retention", 30],
  ] as const)
    it(`gives what a new ${kind} would give, with ${customers} more customers`, () =>
      withOffice(orders(), async ({ workbook }) => {
        const { recipe } = await runReport(kind);
        append(
          workbook,
          Array.from({ length: customers }, (_, i) => [`N${i}`, 42430 + i, 100 + i])
        );
        const changes = await refresh(recipe.id);
        const refreshed = [recipe.place, ...recipe.place.lists].map(({ sheetName }) =>
          numbersOf(workbook.sheet(sheetName)!)
        );
        const { recipe: fresh } = await runReport(kind, { source: DATA });
        const expected = [fresh.place, ...fresh.place.lists].map(({ sheetName }) =>
          numbersOf(workbook.sheet(sheetName)!)
        );
        assert.deepEqual(refreshed, expected);
        assert.equal(changes.rowsNow - changes.rowsBefore, customers);
        assert.equal(changes.recipe.place.address, fresh.place.address);
        const tables = workbook.sheet(recipe.place.sheetName)!.tables.map(({ area }) => area);
        assert.deepEqual(
          tables,
          workbook.sheet(fresh.place.sheetName)!.tables.map(({ area }) => area)
        );
        assert.deepEqual(
          workbook.sheet(recipe.place.sheetName)!.conditionalFormats.map(({ areas }) => areas),
          workbook.sheet(fresh.place.sheetName)!.conditionalFormats.map(({ areas }) => areas)
        );
        const seriesOf = ({ charts }: Worksheet) =>
          charts.map(({ series }) => series.map(({ name, values }) => ({ name, area: values!.area })));
        assert.deepEqual(
          seriesOf(workbook.sheet(recipe.place.sheetName)!),
          seriesOf(workbook.sheet(fresh.place.sheetName)!)
        );
      }));

  it("shrinks with its source", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const table = workbook.sheets[0]!.tables[0]!;
      workbook.sheets[0]!.clearContents({ ...table.area, row: 81, rowCount: 80 });
      table.area = { ...table.area, rowCount: 21 };
      workbook.sheets[0]!.clearContents({ ...table.area, row: 21, rowCount: 200 });
      await refresh(recipe.id);
      const list = tableColumns(workbook, recipe.place.tables["customers"]!);
      assert.equal(list["Customer"]!.length, 20);
      const sheet = workbook.sheet("Customers and their segments")!;
      assert.equal(sheet.usedArea(true)!.rowCount, 23);
    }));

  it("keeps the user's own looks, and what stands beside, below and above", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const list = workbook.sheet("Customers and their segments")!;
      list.changeStyle({ row: 3, column: 0, rowCount: 1, columnCount: 1 }, { fill: "#FFFF00", bold: true });
      list.changeStyle({ row: 3, column: 4, rowCount: 40, columnCount: 1 }, { numberFormat: "0.0000" });
      list.enter(4, 10, "call her");
      list.enter(60, 10, "far below");
      const main = workbook.sheet("RFM segments")!;
      main.enter(8, 12, "=1+1");
      append(workbook, [
        ["New", 42430, 5],
        ["Newer", 42431, 6],
      ]);
      await refresh(recipe.id);
      assert.equal(list.styleAt(3, 0).fill, "#FFFF00");
      assert.equal(list.styleAt(3, 0).bold, true);
      assert.equal(list.styleAt(3, 4).numberFormat, "0.0000");
      assert.equal(list.valueAt(4, 10), "call her");
      assert.equal(list.valueAt(60, 10), "far below");
      assert.equal(main.formulaAt(8, 12), "=1+1");
    }));

  it("finds its tables where the user has moved them, and its sheet under another name", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention");
      const sheet = workbook.sheet("Cohort retention")!;
      insertCells(workbook, sheet, { row: 0, column: 0, rowCount: 3, columnCount: 16 });
      sheet.enter(0, 0, "For the board");
      workbook.renameSheet(sheet, "Board");
      append(workbook, [["New", 42430, 5]]);
      const changes = await refresh(recipe.id);
      assert.equal(sheet.valueAt(0, 0), "For the board");
      assert.equal(sheet.valueAt(3, 0), "Cohort retention");
      assert.equal(sheet.valueAt(6, 0), 41);
      assert.equal(changes.recipe.place.sheetName, "Board");
      assert.match(changes.recipe.place.address, /^A4:/);
    }));

  it("lives at a chosen place, and moves what is below it", () =>
    withOffice(orders(), async ({ workbook }) => {
      const sheet = workbook.sheets[0]!;
      const { recipe } = await runReport("rfm-segments", { place: chosenCell(sheet, "F2") });
      const end = 2 + Number(/\d+$/.exec(recipe.place.address)![0]);
      sheet.enter(end, 5, "below");
      append(workbook, [
        ["New", 42430, 5],
        ["Newer", 42431, 6],
      ]);
      await refresh(recipe.id);
      assert.equal(sheet.valueAt(end + 2, 5), "below");
      assert.equal(tableColumns(workbook, recipe.place.tables["customers"]!)["Customer"]!.length, 42);
      assert.equal(sheet.valueAt(2, 0), "C1", "the source beside it has not moved");
    }));

  it("follows changed options, also when they bring another table", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention");
      await changeRecipe(recipe.id, {
        options: { ...recipe.options, counts: true, cohortCount: 6, ageCount: 5 },
      });
      const { recipe: refreshed } = await refresh(recipe.id);
      const { recipe: fresh } = await runReport("cohort-retention", {
        source: DATA,
        options: { counts: true, cohortCount: 6, ageCount: 5 },
      });
      assert.deepEqual(
        numbersOf(workbook.sheet(refreshed.place.sheetName)!),
        numbersOf(workbook.sheet(fresh.place.sheetName)!)
      );
      assert.deepEqual(Object.keys(refreshed.place.tables), ["retention", "customers"]);
      await changeRecipe(recipe.id, { options: recipe.options });
      const { recipe: back } = await refresh(recipe.id);
      assert.deepEqual(Object.keys(back.place.tables), ["retention"]);
      assert.equal(workbook.sheet(back.place.sheetName)!.tables.length, 1);
    }));

  it("works on the oldest Excel, which can't resize tables", () =>
    withOffice(
      orders(),
      async ({ workbook }) => {
        const { recipe } = await runReport("cohort-retention");
        await changeRecipe(recipe.id, { options: { ...recipe.options, ageCount: 4 } });
        await refresh(recipe.id);
        const table = workbook.sheet("Cohort retention")!.tables[0]!;
        assert.equal(table.area.columnCount, 6);
        assert.equal(table.name, "Retain_retention");
      },
      { sets: oldestSets }
    ));

  it("finds its columns by their headers when they have moved", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const sheet = workbook.sheets[0]!;
      const rows = Array.from({ length: 161 }, (_, row) => [
        sheet.valueAt(row, 2),
        sheet.valueAt(row, 0),
        sheet.valueAt(row, 1),
      ]);
      sheet.putValues({ row: 0, column: 0, rowCount: 161, columnCount: 3 }, rows);
      sheet.changeStyle({ row: 1, column: 2, rowCount: 160, columnCount: 1 }, { numberFormat: "m/d/yyyy" });
      const before = numbersOf(workbook.sheet("RFM segments")!);
      await refresh(recipe.id);
      assert.deepEqual(numbersOf(workbook.sheet("RFM segments")!).slice(0, 5), before.slice(0, 5));
    }));
});

describe("a refresh that can't be", () => {
  it("explains a vanished source, and can be re-pointed", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const { sheet: first, name } = { sheet: workbook.sheets[0]!, name: "Sales" };
      first.tables[0]!.name = name;
      const detail = await refusal(refresh(recipe.id), "sourceVanished");
      assert.deepEqual(detail, { problem: "sourceVanished", source: "Orders" });
      const choices = await choicesOfSource(recipe.id, { kind: "table", name });
      const changes = await refreshReport(recipe.id, { compute, words, choices });
      assert.deepEqual(changes.recipe.source, { kind: "table", name });
      await refresh(recipe.id);
    }));

  it("explains columns that are gone, a report that is gone, a recipe that is gone", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      workbook.sheets[0]!.enter(0, 2, "Price per piece");
      await refusal(refresh(recipe.id), "sourceChanged");
      workbook.sheets[0]!.enter(0, 2, "Amount");
      workbook.deleteSheet(workbook.sheet("Customers and their segments")!);
      assert.deepEqual(await refusal(refresh(recipe.id), "reportVanished"), {
        problem: "reportVanished",
        name: "RFM segments",
      });
      await refusal(refresh("no such id"), "reportUnknown");
    }));

  it("leaves a recipe of a newer version alone, and says so", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const part = workbook.customXmlParts[0]!;
      part.xml = part.xml.replace('"version":1', '"version":2').replace('version="1"', 'version="2"');
      assert.deepEqual(await listReports(), []);
      await refusal(refresh(recipe.id), "recipeTooNew");
    }));

  it("finds a protected sheet, and a neighbour in the way", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention", { options: { ageCount: 4 } });
      const sheet = workbook.sheet("Cohort retention")!;
      sheet.enter(9, 6, "mine");
      await changeRecipe(recipe.id, { options: { ...recipe.options, ageCount: 12 } });
      const before = snapshot(workbook);
      await refusal(refresh(recipe.id), "placeNotFree");
      assert.deepEqual(snapshot(workbook), before);
      sheet.protection = { protected: true, options: {} };
      await refusal(refresh(recipe.id), "sheetProtected");
    }));

  for (const [options, after] of [
    [{ counts: true }, { counts: false }],
    [{ counts: false }, { counts: true }],
    [{ ageCount: 4 }, { ageCount: 6 }],
    [
      { ageCount: 6, cohortCount: 9 },
      { ageCount: 3, cohortCount: 2 },
    ],
  ] as const)
    it(`takes back a change from ${JSON.stringify(options)} to ${JSON.stringify(after)}`, () =>
      withOffice(orders(), async (bench) => {
        const { recipe } = await runReport("cohort-retention", { options });
        await changeRecipe(recipe.id, { options: { ...recipe.options, ...after } });
        const cells = () => {
          const sheet = bench.workbook.sheet("Cohort retention")!;
          return { cells: cellsOf(sheet), tables: sheet.tables.map(({ name, area }) => ({ name, area })) };
        };
        const before = cells();
        bench.office.session.failNext({ matching: "call CustomXmlPart.SetXml", code: "GeneralException" });
        await refusal(refresh(recipe.id), "unexpected");
        assert.deepEqual(cells(), before);
        await refresh(recipe.id);
      }));
});

describe("refreshing all reports", () => {
  it("refreshes those that can be, and tells why the others can't", () =>
    withOffice(orders(), async ({ workbook }) => {
      const { recipe: first } = await runReport("rfm-segments");
      const { recipe: second } = await runReport("cohort-retention", { source: DATA });
      append(workbook, [["New", 42430, 5]]);
      workbook.deleteSheet(workbook.sheet("Customers and their segments")!);
      const compute = (job: ReportJob) => Promise.resolve(computeReport(job));
      const { refreshed, failed } = await refreshAllReports({ compute, words });
      assert.deepEqual(
        refreshed.map(({ recipe, rowsNow }) => [recipe.id, rowsNow]),
        [[second.id, 161]]
      );
      assert.deepEqual(
        failed.map(({ recipe, error }) => [
          recipe?.id,
          error instanceof ProblemError && error.detail.problem,
        ]),
        [[first.id, "reportVanished"]]
      );
    }));
});

describe("reports in the workbook", () => {
  it("are listed, shown and removed, sheets and recipe", () =>
    withOffice(orders(), async ({ workbook }) => {
      const before = snapshot(workbook);
      const { recipe: first } = await runReport("rfm-segments", { locale: "ru" });
      const { recipe: second } = await runReport("cohort-retention", { source: DATA });
      const listed = await listReports();
      assert.deepEqual(new Set(listed.map(({ id }) => id)), new Set([first.id, second.id]));
      assert.deepEqual(
        listed.find(({ id }) => id === first.id),
        JSON.parse(JSON.stringify(first))
      );
      await goToReport(first.id);
      assert.equal(workbook.activeSheet.name, "RFM-сегменты");
      await removeReport(first.id);
      await removeReport(second.id);
      assert.deepEqual(snapshot(workbook), before);
      assert.deepEqual(await listReports(), []);
    }));

  it("are removed from a chosen place cell for cell", () =>
    withOffice(orders(), async ({ workbook }) => {
      const sheet = workbook.sheets[0]!;
      sheet.enter(400, 20, "mine");
      const { selection } = sheet;
      const before = snapshot(workbook);
      const { recipe } = await runReport("rfm-segments", { place: chosenCell(sheet, "F2") });
      await removeReport(recipe.id);
      sheet.select(selection);
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("keep titles with marks of XML in them", () =>
    withOffice(orders(), async ({ workbook }) => {
      workbook.sheets[0]!.tables[0]!.name = "Orders";
      const { recipe } = await runReport("rfm-segments");
      await changeRecipe(recipe.id, { headers: { customer: 'a < b && c > d &amp; "e"' } });
      const [listed] = await listReports();
      assert.equal(listed!.headers.customer, 'a < b && c > d &amp; "e"');
    }));
});
