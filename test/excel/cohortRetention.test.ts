import assert from "node:assert/strict";
import { daysByCustomer, monthOf, superstoreLines } from "../reports/orders";
import { checkRetention, followPeriods } from "../support/reportChecks/cohortRetention";
import { ordersWorkbook, runReport, tableColumns, withOffice } from "./office";
import { sheetView } from "./sheetView";

const customers = [...daysByCustomer(superstoreLines()).values()];
const cohorts = [...new Set(customers.map(([first]) => monthOf(first!)))].sort();
const numberOf = (day: number) => 12 * Number(monthOf(day).slice(0, 4)) + Number(monthOf(day).slice(5));

describe("cohort retention in the workbook", () => {
  for (const [cohortCount, ages] of [
    [24, 18],
    [12, 12],
  ] as const)
    it(`agrees with a naive computation, cell by cell: ${cohortCount} cohorts, ${ages} ages`, () =>
      withOffice(ordersWorkbook(), async ({ workbook }) => {
        const { recipe } = await runReport("cohort-retention", { options: { cohortCount, ageCount: ages } });
        const months = { numberOf, last: 12 * 2017 + 12, mode: "on", ages } as const;
        checkRetention(
          sheetView(workbook, recipe),
          customers.map((days) => followPeriods(days, monthOf(days[0]!), months)),
          {
            heading: "Cohort",
            ages: Array.from({ length: ages }, (_, age) => String(age)),
            rows: cohorts.slice(-cohortCount),
          }
        );
      }));

  // ML-18040 bought on 26 March, 4 June and 12 October 2017, RM-19750 on 6 March only,
  // TM-21490 on 30 March, 27 July and 22 August; nobody else first bought in that March.
  it("shows March 2017 as counted by hand", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention");
      const sheet = tableColumns(workbook, recipe.place.tables["retention"]!);
      const row = sheet["Cohort"]!.indexOf("2017-03");
      const third = 1 / 3;
      assert.deepEqual(
        Array.from({ length: 12 }, (_, age) => sheet[String(age)]![row]),
        [1, 0, 0, third, third, third, 0, third, 0, 0, null, null]
      );
    }));

  it("makes a sheet that can be shown: table, heat map, chart, caption, notes, print setup", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      await runReport("cohort-retention");
      const sheet = workbook.sheet("Cohort retention")!;
      assert.equal(workbook.activeSheet, sheet);
      const [table] = sheet.tables;
      assert.deepEqual(table!.area, { row: 6, column: 0, rowCount: 13, columnCount: 14 });
      assert.deepEqual(sheet.frozen, { rows: 7, columns: 0 });
      assert.equal(sheet.styleAt(7, 3).numberFormat, "0.0%");
      assert.equal(sheet.styleAt(7, 1).numberFormat, "#,##0");
      const [scale] = sheet.conditionalFormats;
      assert.equal(scale!.type, "ColorScale");
      assert.deepEqual(scale!.areas, [{ row: 7, column: 3, rowCount: 13, columnCount: 11 }]);
      const [chart] = sheet.charts;
      assert.equal(chart!.type, "Line");
      assert.equal(chart!.title.text, "Retention curves");
      assert.deepEqual(chart!.series.map(({ name }) => name).slice(-2), [
        "2017-11",
        "Weighted mean of all 42",
      ]);
      assert.deepEqual(chart!.series[0]!.values!.area, { row: 7, column: 3, rowCount: 1, columnCount: 11 });
      assert.deepEqual(chart!.series[0]!.categories!.area, {
        row: 6,
        column: 3,
        rowCount: 1,
        columnCount: 11,
      });
      assert.match(
        String(sheet.valueAt(21, 0)),
        /^On average \d+(\.\d)?% of the customers buy 1 month after/
      );
      const texts = Array.from({ length: 60 }, (_, row) => String(sheet.valueAt(row, 0)));
      assert.ok(texts.some((text) => text.startsWith("Source: Orders; rows read: 9,994; left out: 0.")));
      assert.ok(texts.some((text) => text.includes("December 31, 2017")));
      assert.equal(sheet.pageLayout.orientation, "Landscape");
      assert.equal(sheet.showGridlines, false);
    }));

  for (const [locale, title, mean] of [
    ["ru", "Удержание по когортам", "Взвешенное среднее всех 42"],
    ["nb", "Kundebevaring per kohort", "Vektet gjennomsnitt av alle 42"],
  ] as const)
    it(`speaks ${locale}, with the same numbers`, () =>
      withOffice(ordersWorkbook(), async ({ workbook }) => {
        const english = (await runReport("cohort-retention")).report;
        const source = { kind: "table", name: "Orders" } as const;
        const { report } = await runReport("cohort-retention", { locale, source });
        const sheet = workbook.sheet(title)!;
        assert.equal(sheet.valueAt(19, 0), mean);
        assert.deepEqual(
          report.tables[0]!.columns.map(({ values }) => values),
          english.tables[0]!.columns.map(({ values }) => values)
        );
      }));
});
