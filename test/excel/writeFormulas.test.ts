import assert from "node:assert/strict";
import { convertToValues } from "../../src/excel/convertToValues";
import { referencesTo } from "../../src/excel/references";
import { refreshReport } from "../../src/excel/refreshReport";
import { removeReport } from "../../src/excel/removeReport";
import { readSelection, readSource } from "../../src/excel/source";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import { assertClose } from "../support/assertions";
import { DATA, live, orders, spilled, words, write } from "./liveReports";
import { refusal, snapshot, withOffice, workbookOf } from "./office";

const close = (actual: unknown, expected: unknown, where: string) => {
  if (typeof actual === "number" && typeof expected === "number")
    assert.ok(
      Math.abs(actual - expected) < 1e-9 * Math.max(1, Math.abs(expected)),
      `${where}: ${actual}, ${expected}`
    );
  else assert.equal(actual, expected, where);
};

describe("reports as live formulas", () => {
  for (const options of [
    {},
    { period: "week", mode: "on-or-after" },
    { ages: "brackets", brackets: [30, 90, 200] },
    { by: "group" },
    { mode: "within", asOf: 45_700 },
  ])
    it(`cohort retention with ${JSON.stringify(options)} gives what the report gives`, () =>
      live(async ({ workbook, office }) => {
        const all = { cohortCount: 1000, ageCount: 1000, ...options };
        const { recipe, report } = await write("cohort-retention", all);
        await office.calculation.settled();
        const rows = spilled(workbook, recipe, 0);
        const [, sizes, ...ages] = report.tables[0]!.columns;
        // The function also has cohorts of which nothing is complete yet; the report leaves them out.
        const known = rows.slice(0, -1).filter((row) => row.slice(2).some((rate) => rate !== null));
        assert.equal(known.length, sizes!.values.length);
        known.forEach((row, index) => {
          assert.equal(row[1], sizes!.values[index]);
          ages.forEach(({ name, values }, age) =>
            close(row[2 + age] ?? null, values[index] ?? null, `row ${index}, age ${name}`)
          );
        });
        ages.forEach(({ name }, age) =>
          close(rows.at(-1)![2 + age] ?? null, report.tables[0]!.footer![2 + age] ?? null, `mean at ${name}`)
        );
      }));

  it("RFM segments give the report's summary and customers", () =>
    live(async ({ workbook, office }) => {
      const { recipe, report } = await write("rfm-segments", { bins: 4 });
      await office.calculation.settled();
      const [summary] = report.tables;
      spilled(workbook, recipe, 0).forEach((row, index) =>
        summary!.columns
          .slice(1, 8)
          .forEach(({ name, values }, column) => close(row[column + 1], values[index], `${name} ${index}`))
      );
      const list = report.tables.find(({ list }) => list)!;
      const scores = new Map(spilled(workbook, recipe, 1).map(([id, ...rest]) => [id, rest]));
      assert.equal(scores.size, list.columns[0]!.values.length);
      list.columns[0]!.values.forEach((id, row) =>
        ["R", "F", "M"].forEach((name, index) =>
          assert.equal(scores.get(id)![3 + index], list.columns.find((one) => one.name === name)!.values[row])
        )
      );
    }));

  for (const [kind, options] of [
    ["overview", {}],
    ["cohort-revenue", { output: "perCustomer" }],
    ["cohort-revenue", { output: "retention" }],
    ["repeat-ladder", { maximum: 4 }],
  ] as const)
    it(`${kind} with ${JSON.stringify(options)} is filled by its function`, () =>
      live(async ({ workbook, office }) => {
        const { recipe } = await write(kind, options);
        await office.calculation.settled();
        assert.ok(spilled(workbook, recipe, 0).length > 2);
      }));

  it("of a forecast are the list of its customers, if in another order", () =>
    live(async ({ workbook, office }) => {
      const { recipe, report } = await write("clv-forecast", { horizonMonths: 6, margin: 0.4 });
      await office.calculation.settled();
      const [ids, value, alive, expected, spend] = report.tables.find(
        ({ id }) => id === "customers"
      )!.columns;
      const rows = new Map(spilled(workbook, recipe, 0).map(([id, ...rest]) => [id, rest]));
      assert.equal(rows.size, ids!.values.length);
      ids!.values.forEach((id, row) =>
        [alive, expected, spend, value].forEach((column, index) =>
          assertClose(rows.get(id)![index] as number, column!.values[row] as number, 9)
        )
      );
    }));

  it("of the net promoter score are the score with its interval", () => {
    const workbook = workbookOf([["Score"], ...[10, 9, 7, 3, 10, 0, 8, 9, 6, 10].map((score) => [score])]);
    workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rowCount: 11, columnCount: 1 }, "Orders");
    return live(async ({ office }) => {
      const { recipe, report } = await write("nps", { promoterMin: 8, confidence: 0.9 });
      await office.calculation.settled();
      const [row] = spilled(workbook, recipe, 0);
      const told = report.keyNumbers.slice(0, 3).map(({ value }) => value as number);
      told.forEach((value, index) => assertClose(row![index] as number, value, 12));
      assert.equal(row!.at(-1), 10);
    }, workbook);
  });

  it("of the life cycle are its customers", () =>
    live(async ({ workbook, office }) => {
      const { recipe, report } = await write("lifecycle", { activeDays: 30, lapsedDays: 120 });
      await office.calculation.settled();
      const { columns } = report.tables.find(({ id }) => id === "customers")!;
      const [ids, last, stages] = ["Customer", "Last purchase", "Stage"].map(
        (name) => columns.find((column) => column.name === name)!.values
      );
      const rows = new Map(spilled(workbook, recipe, 0).map(([id, ...rest]) => [id, rest]));
      assert.equal(rows.size, ids!.length);
      ids!.forEach((id, row) => {
        const [day, stage] = rows.get(id)!;
        assert.deepEqual(
          [day, String(stage).toLowerCase()],
          [last![row], String(stages![row]).toLowerCase()]
        );
      });
    }));

  it("follow the data by themselves, are formatted in advance, and stand below the notes", () =>
    live(async ({ workbook, office }) => {
      const { recipe } = await write("rfm-segments");
      await office.calculation.settled();
      const before = spilled(workbook, recipe, 1).length;
      const data = workbook.sheet("Data")!;
      const [table] = data.tables;
      const row = table!.area.rowCount;
      const line = Array.from({ length: table!.area.columnCount }, (_, column) => data.valueAt(1, column));
      data.putValues({ ...table!.area, row, rowCount: 1 }, [
        line.map((cell) => (String(cell).startsWith("C-") ? "C-new" : cell)),
      ]);
      table!.area = { ...table!.area, rowCount: row + 1 };
      workbook.changed({ kind: "tables", sheet: data });
      office.calculation.recalculateAll();
      await office.calculation.settled();
      assert.equal(spilled(workbook, recipe, 1).length, before + 1);
      const sheet = workbook.sheet("RFM segments")!;
      assert.equal(sheet.styleAt(recipe.place.blocks[0]!.row + 1, 2).numberFormat, "0.0%");
      assert.match(String(sheet.valueAt(1, 0)), /^The results are live/);
      assert.equal(sheet.tables.length, 0);
    }));

  it("follow changed options when refreshed, become values, and can be removed", () =>
    live(async ({ workbook, office }) => {
      const before = snapshot(workbook);
      const { recipe } = await write("cohort-retention");
      const anchor = recipe.place.blocks[0]!.row;
      const sheet = workbook.sheet("Cohort retention")!;
      const compute = () => Promise.reject(new Error("formulas compute themselves"));
      const choices = { options: { ...recipe.options, period: "quarter" } };
      await refreshReport(recipe.id, { compute, words, choices });
      assert.match(sheet.formulaAt(anchor, 0)!, /"quarter"/);
      await office.calculation.settled();
      assert.equal((await convertToValues("workbook")).formulas, 1);
      await refusal(refreshReport(recipe.id, { compute, words }), "reportVanished");
      await removeReport(recipe.id);
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("are refused where no function says the same, and where Excel can't spill; then nothing is changed", async () => {
    await live(async ({ workbook }) => {
      const before = snapshot(workbook);
      for (const [kind, options] of [
        ["cohort-retention", { by: "weekday" }],
        ["overview", { churnBasis: "mean" }],
        ["lifecycle", { period: "week" }],
        ["clv-forecast", { unit: "day" }],
        ["value-segments", {}],
      ] as const)
        await refusal(write(kind, options), "notAsFormulas");
      assert.deepEqual(snapshot(workbook), before);
    });
    await withOffice(
      orders(),
      async () => {
        await refusal(write("rfm-segments"), "notSupported");
      },
      { sets: oldestSets }
    );
  });

  it("leave no trace when they fail", () =>
    live(async ({ workbook, office }) => {
      const before = snapshot(workbook);
      for (const matching of [
        "set Range.Formulas",
        "set Range.NumberFormat",
        "call CustomXmlPartCollection.Add",
      ]) {
        office.session.failNext({ matching, code: "GeneralException" });
        await refusal(write("rfm-segments"), "unexpected");
        assert.deepEqual(snapshot(workbook), before, matching);
      }
    }));
});

describe("references of formulas", () => {
  const ROWS = [
    ["Customer", "Date"],
    ["a", 42000],
    ["b", 42001],
  ] as const;

  it("name a table's columns, with marks escaped", () =>
    withOffice(orders(), async () => {
      const source = await readSource(DATA);
      const customer = source.columns.findIndex(({ header }) => header === "Customer [#1]");
      assert.deepEqual(referencesTo(source, { customer }), { customer: "Orders[Customer '['#1']]" });
    }));

  it("keep the spaces around a column's name", () =>
    live(async ({ workbook, office }) => {
      const customer = orders().table("Orders")!.columnNames().indexOf("Customer [#1]");
      workbook.table("Orders")!.sheet.enter(0, customer, "Customer ");
      const { recipe } = await write("rfm-segments");
      await office.calculation.settled();
      const { row } = recipe.place.blocks[0]!;
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      assert.match(sheet.formulaAt(row, 0)!, /Orders\[\[Customer \]\]/);
      assert.ok(spilled(workbook, recipe, 0).length > 2);
    }));

  it("are absolute addresses elsewhere, without the header, on sheets of any name", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      workbook.renameSheet(workbook.activeSheet, "It's 100 %");
      assert.deepEqual(referencesTo(await readSelection(), { customer: 0, date: 1 }), {
        customer: "'It''s 100 %'!$A$2:$A$3",
        date: "'It''s 100 %'!$B$2:$B$3",
      });
    }));

  it("can't name rows in several places", () =>
    withOffice(workbookOf([...ROWS, ["", ""], ["c", 42002]]), async ({ workbook }) => {
      const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
      workbook.activeSheet.select([area, { ...area, row: 4, rowCount: 1 }]);
      assert.equal(referencesTo(await readSelection(), { customer: 0 }), null);
    }));
});
