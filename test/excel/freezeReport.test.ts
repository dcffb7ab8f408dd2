import assert from "node:assert/strict";
import { freezeReport } from "../../src/excel/freezeReport";
import { listReports } from "../../src/excel/reportStore";
import { live, spilled, write } from "./liveReports";
import { ordersWorkbook, refusal, runReport, snapshot, withOffice } from "./office";

describe("a report made plain values", () => {
  it("keeps the results of its formulas, and none of the formulas", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("rfm-segments");
      await office.calculation.settled();
      const results = [0, 1].map((index) => spilled(workbook, recipe, index));
      await freezeReport(recipe.id);
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      recipe.place.blocks.forEach(({ row }, index) => {
        assert.equal(sheet.formulaAt(row, 0), undefined);
        results[index]!.forEach((line, down) =>
          line.forEach((value, column) => assert.equal(sheet.valueAt(row + 1 + down, column) ?? null, value))
        );
      });
      assert.deepEqual(await listReports(), []);
    }));

  it("leaves other formulas on its sheet alone", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("cohort-retention");
      await office.calculation.settled();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(recipe.place.sheetId);
        sheet.getRange("A200").formulas = [["=RETAIN.CRR(1000,800,200)"]];
        await context.sync();
      });
      await office.calculation.settled();
      await freezeReport(recipe.id);
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      assert.equal(sheet.formulaAt(199, 0), "=RETAIN.CRR(1000,800,200)");
      assert.equal(sheet.formulaAt(recipe.place.blocks[0]!.row, 0), undefined);
    }));

  it("is refused as long as a formula has no result, and on a protected sheet; then nothing is changed", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("cohort-retention");
      await office.calculation.settled();
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      sheet.protection = { protected: true, options: {} };
      const before = snapshot(workbook);
      await refusal(freezeReport(recipe.id), "sheetProtected");
      assert.deepEqual(snapshot(workbook), before);
      sheet.protection = { protected: false, options: {} };
      // Something in the way: the formula shows #SPILL!.
      const row = recipe.place.blocks[0]!.row + 2;
      sheet.putValues({ row, column: 1, rowCount: 1, columnCount: 1 }, [["mine"]]);
      await office.calculation.settled();
      const blocked = snapshot(workbook);
      await refusal(freezeReport(recipe.id), "resultNotReady");
      assert.deepEqual(snapshot(workbook), blocked);
    }));

  it("keeps its formulas and its recipe if Excel refuses halfway", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("rfm-segments");
      await office.calculation.settled();
      const before = snapshot(workbook);
      office.session.failNext({ matching: "call CustomXmlPart.Delete", code: "GeneralException" });
      await refusal(freezeReport(recipe.id), "unexpected");
      await office.calculation.settled();
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("stays cell for cell if it was values before; only the recipe goes", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention");
      const before = snapshot(workbook);
      await freezeReport(recipe.id);
      assert.deepEqual({ ...snapshot(workbook), parts: [] }, { ...before, parts: [] });
      assert.deepEqual(await listReports(), []);
      await refusal(freezeReport(recipe.id), "reportUnknown");
    }));
});
