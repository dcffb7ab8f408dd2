import assert from "node:assert/strict";
import { forgetReport, recreateReport } from "../../src/excel/recreateReport";
import { refreshReport } from "../../src/excel/refreshReport";
import { listReports, setAutoRefresh } from "../../src/excel/reportStore";
import { reportWords } from "../../src/reports/everyLanguage";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { differences } from "./difference";
import { refusal, runReport, snapshot, withOffice } from "./office";
import { append, compute, refresh, SOURCE, usedWorkbook, words } from "./operations";

/** What a sheet holds and how it looks, without the time of the run. */
const contentOf = (sheet: Worksheet) => {
  const used = sheet.usedArea(true)!;
  return {
    cells: Array.from({ length: used.row + used.rowCount }, (_, row) =>
      Array.from({ length: used.column + used.columnCount }, (__, column) => {
        const value = sheet.valueAt(row, column);
        return [/Retain \d/.test(String(value)) ? "made" : value, sheet.styleAt(row, column)];
      })
    ),
    charts: sheet.charts.map(({ title, series }) => ({
      title: title.text,
      series: series.map(({ name, values }) => ({ name, area: values?.area })),
    })),
    tables: sheet.tables.map(({ area }) => area),
  };
};

/** As Excel copies a sheet: cells, looks and tables, which get names of their own. */
function duplicate(workbook: Workbook, sheet: Worksheet, name: string): Worksheet {
  const copy = workbook.addSheet(name);
  const used = sheet.usedArea(false)!;
  for (let row = 0; row < used.row + used.rowCount; row++)
    for (let column = 0; column < used.column + used.columnCount; column++) {
      copy.resetStyle({ row, column, rowCount: 1, columnCount: 1 }, sheet.styleAt(row, column));
      copy.putValues({ row, column, rowCount: 1, columnCount: 1 }, [[sheet.valueAt(row, column)]]);
    }
  for (const table of sheet.tables) workbook.addTable(copy, table.area);
  return copy;
}

describe("a report whose sheet was deleted by hand", () => {
  it("can be forgotten", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments", { source: SOURCE });
      workbook.deleteSheet(workbook.sheet(recipe.place.sheetName)!);
      await refusal(refresh(recipe.id), "reportVanished");
      const before = snapshot(workbook);
      await forgetReport(recipe.id);
      assert.deepEqual(
        differences(snapshot(workbook), { ...before, parts: before.parts.slice(0, 1) }),
        [],
        "only the recipe is gone"
      );
      assert.deepEqual(await listReports(), []);
      await refusal(forgetReport(recipe.id), "reportUnknown");
    }));

  it("can be written again, as new, from what the source holds now", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention", { source: SOURCE, options: { ageCount: 5 } });
      await setAutoRefresh(recipe.id, true);
      workbook.deleteSheet(workbook.sheet(recipe.place.sheetName)!);
      append(workbook, [["New", 42_430, 5]]);
      const again = await recreateReport(recipe.id, { compute, words });
      assert.equal(again.autoRefresh, true);
      assert.equal(again.rowsRead, 73);
      const { recipe: fresh } = await runReport("cohort-retention", {
        source: SOURCE,
        options: { ageCount: 5 },
      });
      const [one, other] = [again, fresh].map(({ place }) => contentOf(workbook.sheet(place.sheetName)!));
      assert.deepEqual(differences(one, other), []);
      assert.deepEqual(new Set((await listReports()).map(({ id }) => id)), new Set([again.id, fresh.id]));
      await refresh(again.id);
    }));

  it("stays known, and is not there twice, if it can't be forgotten", () =>
    withOffice(usedWorkbook(), async ({ workbook, office }) => {
      const { recipe } = await runReport("cohort-retention", { source: SOURCE });
      workbook.deleteSheet(workbook.sheet(recipe.place.sheetName)!);
      const before = snapshot(workbook);
      office.session.failNext({ matching: "call CustomXmlPart.Delete", code: "GeneralException" });
      await refusal(recreateReport(recipe.id, { compute, words }), "unexpected");
      assert.deepEqual(differences(snapshot(workbook), before), []);
    }));

  it("stays known if it can't be written again", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention", { source: SOURCE });
      workbook.deleteSheet(workbook.sheet(recipe.place.sheetName)!);
      workbook.structureProtected = true;
      const before = snapshot(workbook);
      await refusal(recreateReport(recipe.id, { compute, words }), "workbookProtected");
      assert.deepEqual(differences(snapshot(workbook), before), []);
    }));
});

describe("a report whose sheet was duplicated", () => {
  it("is refreshed, and the copy stays as it is", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention", { source: SOURCE });
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      const copy = duplicate(workbook, sheet, "Cohort retention (2)");
      const before = contentOf(copy);
      const cells = contentOf(sheet);
      append(workbook, [["New", 42_430, 5]]);
      await refresh(recipe.id);
      assert.deepEqual(differences(contentOf(copy), before), []);
      assert.notDeepEqual(contentOf(sheet), cells);
      const { recipe: third } = await runReport("cohort-retention", { source: SOURCE });
      assert.equal(third.place.sheetName, "Cohort retention (3)");
    }));
});

describe("a report that a colleague refreshes in another language", () => {
  for (const kind of ["rfm-segments", "cohort-retention", "overview"])
    it(`${kind} is all in that language, and its key numbers are compared all the same`, () =>
      withOffice(usedWorkbook(), async ({ workbook }) => {
        const { recipe } = await runReport(kind, { source: SOURCE, locale: "ru" });
        const changes = await refreshReport(recipe.id, { compute, words: reportWords("nb") });
        const { recipe: fresh } = await runReport(kind, { source: SOURCE, locale: "nb" });
        const sheets = ({ place }: typeof recipe) =>
          [place, ...place.lists].map(({ sheetId }) => contentOf(workbook.sheetById(sheetId)!));
        assert.deepEqual(differences(sheets(changes.recipe), sheets(fresh)), []);
        assert.equal(changes.recipe.title, fresh.title);
        for (const { before, now } of changes.keyNumbers) {
          assert.equal(before?.value, now.value);
          assert.doesNotMatch(now.label, /[а-я]/i);
        }
      }));
});
