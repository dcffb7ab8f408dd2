import assert from "node:assert/strict";
import type { Recipe } from "../../src/excel/recipe";
import { refreshReport, type RefreshOptions } from "../../src/excel/refreshReport";
import { removeReport } from "../../src/excel/removeReport";
import { listReports } from "../../src/excel/reportStore";
import { live, spilled, words, write } from "./liveReports";
import { refusal, snapshot, type Bench } from "./office";

const compute = () => Promise.reject(new Error("formulas compute themselves"));
const refresh = ({ id }: Recipe, choices?: RefreshOptions["choices"]) =>
  refreshReport(id, { compute, words, choices });
const options = (recipe: Recipe, changed: Recipe["options"]) => ({
  options: { ...recipe.options, ...changed },
});

describe("live reports made anew", () => {
  it("say in their notes and headings what they show", () =>
    live(async ({ workbook }) => {
      const { recipe } = await write("cohort-retention");
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      const anchor = recipe.place.blocks[0]!.row;
      const texts = () => Array.from({ length: anchor }, (_, row) => String(sheet.valueAt(row, 0) ?? ""));
      assert.match(texts().join("\n"), /Period: Month/);
      await refresh(recipe, options(recipe, { period: "quarter" }));
      assert.match(texts().join("\n"), /Period: Quarter/);
      assert.doesNotMatch(texts().join("\n"), /Period: Month/);
      assert.match(texts().at(-1)!, /quarter/);
    }));

  it("keep looks that somebody has given them, unless the numbers are of another kind", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("cohort-revenue", { output: "cumulative" });
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      const row = recipe.place.blocks[0]!.row + 1;
      const cell = { row, column: 3, rowCount: 1, columnCount: 1 };
      sheet.changeStyle(cell, { numberFormat: "0.0000" });
      await refresh(recipe, options(recipe, { period: "quarter" }));
      assert.equal(sheet.styleAt(row, 3).numberFormat, "0.0000");
      await refresh(recipe, options(recipe, { output: "retention" }));
      assert.equal(sheet.styleAt(row, 3).numberFormat, "0.0%");
      assert.equal(sheet.conditionalFormats.length, 1);
      await office.calculation.settled();
      assert.ok(spilled(workbook, recipe, 0).length > 2);
    }));

  it("are found where rows have been inserted above them", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("rfm-segments");
      const [first, second] = recipe.place.blocks.map(({ row }) => row);
      await insertRows(recipe, 3);
      await refresh(recipe, options(recipe, { bins: 3 }));
      await office.calculation.settled();
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      assert.match(sheet.formulaAt(first! + 3, 0)!, /^=RETAIN\.RFM\.SUMMARY\(.*,3\)$/);
      assert.match(sheet.formulaAt(second! + 3, 0)!, /^=RETAIN\.RFM\(.*,3\)$/);
      assert.equal(sheet.valueAt(3, 0), "RFM segments");
    }));

  it("are found, refreshed and removed where their sheet has another id; another sheet of the name stays", () =>
    live(async ({ workbook }) => {
      const { recipe } = await write("cohort-retention");
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      Object.assign(sheet, { id: workbook.nextGuid(1) });
      const refreshed = await refresh(recipe, options(recipe, { period: "quarter" }));
      assert.equal(refreshed.recipe.place.sheetId, sheet.id);
      Object.assign(sheet, { id: workbook.nextGuid(1) });
      const { name, id } = workbook.addSheet("Notes");
      workbook.renameSheet(sheet, "Moved away");
      workbook.renameSheet(workbook.sheet(name)!, recipe.place.sheetName);
      await refusal(removeReport(recipe.id), "reportVanished");
      workbook.deleteSheet(workbook.sheetById(id)!);
      workbook.renameSheet(sheet, recipe.place.sheetName);
      await removeReport(recipe.id);
      assert.equal(workbook.sheets.length, 1);
    }));

  it("keep their old choices and everything else if they can't have the new ones", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("cohort-retention");
      await office.calculation.settled();
      const before = snapshot(workbook);
      await refusal(refresh(recipe, options(recipe, { by: "weekday" })), "notAsFormulas");
      assert.deepEqual(snapshot(workbook), before);
      workbook.sheet(recipe.place.sheetName)!.protection = { protected: true, options: {} };
      const protectedBefore = snapshot(workbook);
      await refusal(refresh(recipe, options(recipe, { period: "year" })), "sheetProtected");
      assert.deepEqual(snapshot(workbook), protectedBefore);
    }));

  for (const [name, matching] of [
    ["a note", "set Range.Values"],
    ["a formula", "set Range.Formulas"],
    ["the recipe", "call CustomXmlPart.SetXml"],
  ] as const)
    it(`are as they were if ${name} can't be written`, () =>
      live(async ({ workbook, office }) => {
        const { recipe } = await write("cohort-revenue", { output: "cumulative" });
        await office.calculation.settled();
        const before = cellsOf({ workbook, office });
        const [kept] = await listReports();
        office.session.failNext({ matching, code: "GeneralException" });
        const choices = options(recipe, { output: "retention", period: "quarter" });
        await refusal(refresh(recipe, choices), "unexpected");
        await office.calculation.settled();
        assert.deepEqual(cellsOf({ workbook, office }), before);
        assert.deepEqual((await listReports())[0], kept);
      }));
});

const insertRows = ({ place }: Recipe, count: number): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.getRange(`A1:L${count}`).insert("Down");
    await context.sync();
  });

/** Formulas, values and number formats; which numbers are coloured is told by the count of colour scales. */
const cellsOf = ({ workbook }: Bench) =>
  snapshot(workbook).sheets.map(({ cells, conditionalFormats }) => [cells, conditionalFormats.length]);
