import assert from "node:assert/strict";
import { ordersWorkbook, runReport, superstoreLines, tableColumns, withOffice } from "./office";

/** Months as texts, customers as sets: slow, and nothing in common with the core. */
function naiveTriangle(lastMonth: string, lines: { customer: string; date: string }[]) {
  const monthsOf = new Map<string, Set<string>>();
  for (const { customer, date } of lines)
    monthsOf.set(customer, (monthsOf.get(customer) ?? new Set()).add(date.slice(0, 7)));
  const later = (month: string, by: number) => {
    const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  };
  const cohorts = new Map<string, string[]>();
  for (const [customer, months] of monthsOf) {
    const first = [...months].sort()[0]!;
    cohorts.set(first, [...(cohorts.get(first) ?? []), customer]);
  }
  const active = (cohort: string, age: number) =>
    later(cohort, age) > lastMonth
      ? null
      : cohorts.get(cohort)!.filter((customer) => monthsOf.get(customer)!.has(later(cohort, age))).length;
  return { cohorts, active };
}

const lines = superstoreLines().map((line) => ({
  customer: line["Customer ID"]!,
  date: line["Order Date"]!,
}));
const close = (actual: unknown, expected: number, what: string) =>
  assert.ok(
    Math.abs((actual as number) - expected) < 1e-12,
    `${what}: ${String(actual)}, expected ${expected}`
  );

describe("cohort retention in the workbook", function () {
  this.timeout(30_000);

  it("agrees with a naive computation, cell by cell", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention", { options: { cohortCount: 24, ageCount: 18 } });
      const { cohorts, active } = naiveTriangle("2017-12", lines);
      const sheet = tableColumns(workbook, recipe.place.tables["retention"]!);
      const expected = [...cohorts.keys()].sort().slice(-24);
      assert.deepEqual(sheet["Cohort"], expected);
      expected.forEach((cohort, row) => {
        const size = cohorts.get(cohort)!.length;
        assert.equal(sheet["Customers"]![row], size);
        for (let age = 0; age < 18; age++) {
          const count = active(cohort, age);
          const cell = sheet[String(age)]![row];
          if (count === null) assert.equal(cell, null, `${cohort} is not complete at ${age}`);
          else close(cell, count / size, `${cohort} at ${age}`);
        }
      });
    }));

  it("weighs the mean by customers, over all cohorts", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("cohort-retention");
      const { cohorts, active } = naiveTriangle("2017-12", lines);
      const sheet = workbook.sheet("Cohort retention")!;
      const table = sheet.tables[0]!;
      const footer = table.area.row + table.area.rowCount;
      assert.equal(recipe.place.tables["retention"], table.name);
      assert.equal(sheet.valueAt(footer, 1), 793);
      for (let age = 0; age < 12; age++) {
        let came = 0;
        let could = 0;
        for (const [cohort, customers] of cohorts) {
          came += active(cohort, age) ?? 0;
          could += active(cohort, age) === null ? 0 : customers.length;
        }
        close(sheet.valueAt(footer, 2 + age), came / could, `mean at ${age}`);
      }
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
      assert.deepEqual(chart!.series.map(({ name }) => name).slice(-2), ["2017-11", "Weighted mean of all"]);
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
    ["ru", "Удержание по когортам", "Взвешенное среднее всех"],
    ["nb", "Kohortlojalitet", "Vektet snitt av alle"],
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
