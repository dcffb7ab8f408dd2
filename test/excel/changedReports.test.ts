import assert from "node:assert/strict";
import { removeReport } from "../../src/excel/removeReport";
import { goToReport } from "../../src/excel/reportStore";
import { applyFilters } from "../../src/workbench/host/members/filtering";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import { deleteCells, insertCells } from "../../src/workbench/workbook/shiftCells";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { Table } from "../../src/workbench/workbook/worksheet";
import { differences, timeless } from "./difference";
import {
  chosenCell,
  refusal,
  runReport,
  snapshot,
  withOffice,
  type Bench,
  type Run,
  type RunOptions,
} from "./office";
import { append, changeRecipe, cut, desk, refresh, SOURCE, usedWorkbook } from "./operations";

const grow = (workbook: Workbook) =>
  append(
    workbook,
    Array.from({ length: 9 }, (_, i) => [`N${i}`, 42430 + 20 * i, 100 + i])
  );
const shrink = (workbook: Workbook) => cut(workbook, 50);

interface Case {
  readonly kind: string;
  readonly table: string;
  readonly at?: string;
}
const CASES: readonly Case[] = [
  { kind: "cohort-retention", table: "retention" },
  { kind: "overview", table: "periods", at: "M20" },
  { kind: "rfm-segments", table: "segments" },
  { kind: "rfm-segments", table: "segments", at: "M20" },
  { kind: "rfm-segments", table: "customers", at: "M20" },
];

const started = (bench: Bench, { kind, at }: Case, run: RunOptions = {}): Promise<Run> =>
  runReport(kind, { source: SOURCE, ...(at && { place: chosenCell(desk(bench), at) }), ...run });

const tableOf = (workbook: Workbook, { recipe }: Run, id: string): Table =>
  workbook.table(recipe.place.tables[id]!)!;

/** All but recipes, and where charts are: Excel leaves them there when cells move, and a refresh as far from their captions. */
const state = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify(timeless({ ...snapshot(workbook), parts: [] }), (key, value: unknown) =>
      key === "from" || key === "to" ? undefined : value
    )
  );

/** A report, and what somebody does to its sheet before it is refreshed. */
async function refreshed(
  one: Case,
  change: (bench: Bench, run: Run) => unknown,
  sets = {}
): Promise<unknown> {
  let result: unknown;
  await withOffice(
    usedWorkbook(),
    async (bench) => {
      const run = await started(bench, one);
      await change(bench, run);
      await refresh(run.recipe.id);
      // What a refresh has written must be what the next one finds.
      await refresh(run.recipe.id);
      result = state(bench.workbook);
    },
    sets
  );
  return result;
}

/** The rows of the report's own columns: what Excel deletes and inserts with "Table rows" are those of the table. */
const rowsIn = ({ area }: Table, row: number, rowCount: number) => ({
  ...{ row: area.row + row, rowCount },
  ...{ column: area.column, columnCount: 30 },
});

describe("a refresh of a report whose rows have come or gone", () => {
  for (const one of CASES) {
    const name = `${one.kind}${one.at ? " at a chosen place" : ""}, ${one.table}`;
    for (const [what, resize] of Object.entries({ "the same rows": () => undefined, "more rows": grow }))
      it(`writes what it would have written: ${name}, ${what}`, async () => {
        const expected = await refreshed(one, ({ workbook }) => resize(workbook));
        const deleted = await refreshed(one, ({ workbook }, run) => {
          const table = tableOf(workbook, run, one.table);
          deleteCells(workbook, table.sheet, rowsIn(table, 2, 3));
          resize(workbook);
        });
        assert.deepEqual(differences(deleted, expected), [], "three rows deleted");
        const inserted = await refreshed(one, ({ workbook }, run) => {
          const table = tableOf(workbook, run, one.table);
          insertCells(workbook, table.sheet, rowsIn(table, 2, 2));
          resize(workbook);
        });
        assert.deepEqual(differences(inserted, expected), [], "two rows inserted");
      });

    it(`writes what it would have written after its last refresh was undone: ${name}`, async () => {
      const expected = await refreshed(one, () => undefined);
      for (const resize of [grow, shrink]) {
        const undone = await refreshed(one, async ({ workbook }, { recipe }) => {
          const table = workbook.table("Orders")!;
          const { area, sheet } = table;
          const rows = Array.from({ length: area.rowCount }, (_, r) =>
            [0, 1, 2].map((c) => sheet.valueAt(area.row + r, area.column + c))
          );
          resize(workbook);
          await refresh(recipe.id);
          const { xml } = workbook.customXmlParts.at(-1)!;
          sheet.clearContents(table.area);
          sheet.putValues(area, rows);
          table.area = area;
          await refresh(recipe.id);
          // Excel undoes what was done to cells, and leaves the parts as they are.
          workbook.customXmlParts.at(-1)!.xml = xml;
        });
        assert.deepEqual(differences(undone, expected), []);
      }
    });
  }

  for (const sets of [{}, { sets: oldestSets }])
    it("leaves a row typed below a table below it, and gives a table that was pulled up its rows back", async () => {
      const one: Case = { kind: "rfm-segments", table: "segments", at: "M20" };
      const expected = await refreshed(one, () => undefined, sets);
      const pulled = await refreshed(
        one,
        ({ workbook }, run) => {
          const table = tableOf(workbook, run, one.table);
          table.area = { ...table.area, rowCount: table.area.rowCount - 2 };
        },
        sets
      );
      assert.deepEqual(differences(pulled, expected), []);
      await withOffice(
        usedWorkbook(),
        async (bench) => {
          const run = await started(bench, one);
          const table = tableOf(bench.workbook, run, one.table);
          const { area, sheet } = table;
          sheet.enter(area.row + area.rowCount, area.column, "typed");
          table.area = { ...area, rowCount: area.rowCount + 1 };
          grow(bench.workbook);
          await refresh(run.recipe.id);
          const now = tableOf(bench.workbook, run, one.table);
          assert.equal(now.area.rowCount, area.rowCount);
          assert.equal(sheet.valueAt(now.area.row + now.area.rowCount, area.column), "typed");
          await refresh(run.recipe.id);
          sheet.enter(now.area.row + now.area.rowCount, area.column, null);
          assert.deepEqual(
            differences(state(bench.workbook), await refreshed(one, ({ workbook }) => grow(workbook), sets)),
            []
          );
        },
        sets
      );
    });

  it("is refused, with all as it was, where nobody can tell what stands where", () =>
    withOffice(usedWorkbook(), async (bench) => {
      const { workbook } = bench;
      const run = await started(bench, { kind: "cohort-retention", table: "retention", at: "M20" });
      const table = tableOf(workbook, run, "retention");
      deleteCells(workbook, table.sheet, rowsIn(table, 2, 3));
      insertCells(workbook, table.sheet, rowsIn(table, table.area.rowCount + 1, 2));
      const before = snapshot(workbook);
      await refusal(refresh(run.recipe.id), "reportChanged");
      await refusal(removeReport(run.recipe.id), "reportChanged");
      assert.deepEqual(differences(snapshot(workbook), before), []);
    }));

  it("is refused, with all as it was, where columns or tables it had taken away are there again", async () => {
    for (const [options, after] of [
      [{ ageCount: 6 }, { ageCount: 3 }],
      [{ counts: true }, { counts: false }],
    ] as const)
      await withOffice(usedWorkbook(), async ({ workbook }) => {
        const { recipe } = await runReport("cohort-retention", { source: SOURCE, options });
        await changeRecipe(recipe.id, { options: { ...recipe.options, ...after } });
        await refresh(recipe.id);
        const { xml } = workbook.customXmlParts.at(-1)!;
        await changeRecipe(recipe.id, { options: recipe.options });
        await refresh(recipe.id);
        workbook.customXmlParts.at(-1)!.xml = xml;
        const before = snapshot(workbook);
        assert.deepEqual(await refusal(refresh(recipe.id), "reportChanged"), {
          problem: "reportChanged",
          sheet: "Cohort retention",
        });
        assert.deepEqual(differences(snapshot(workbook), before), []);
      });
  });

  it("is refused as long as a table has a row of totals", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const run = await runReport("rfm-segments", { source: SOURCE });
      const table = tableOf(workbook, run, "customers");
      table.showTotals = true;
      table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
      assert.deepEqual(await refusal(refresh(run.recipe.id), "totalsShown"), {
        problem: "totalsShown",
        sheet: "Customers and their segments",
      });
    }));
});

describe("a report whose list is filtered", () => {
  const filtered = (body: (bench: Bench, run: Run, table: Table) => Promise<void>) =>
    withOffice(usedWorkbook(), async (bench) => {
      const run = await runReport("rfm-segments", { source: SOURCE });
      const table = tableOf(bench.workbook, run, "customers");
      const { row, column } = table.bodyArea;
      table.filters.set(0, new Set([table.sheet.textAt(row + 2, column)]));
      applyFilters(table);
      grow(bench.workbook);
      await body(bench, run, table);
    });

  it("shows all of its rows after a refresh", () =>
    filtered(async (_, { recipe }, table) => {
      assert.ok(table.sheet.hiddenRows.size > 0);
      await refresh(recipe.id);
      assert.equal(table.sheet.hiddenRows.size, 0);
      assert.equal(table.filters.size, 0);
    }));

  it("is filtered as it was if the refresh fails", () =>
    filtered(async ({ workbook, office }, { recipe }) => {
      const before = snapshot(workbook);
      office.session.failNext({ matching: "call CustomXmlPart.SetXml", code: "GeneralException" });
      await refusal(refresh(recipe.id), "unexpected");
      assert.deepEqual(differences(snapshot(workbook), before), []);
    }));
});

describe("a report whose sheets have other ids, as other programs may give them", () => {
  for (const kind of ["overview", "rfm-segments"])
    it(`is found, refreshed and removed: ${kind}`, () =>
      withOffice(usedWorkbook(), async ({ workbook }) => {
        const { recipe } = await runReport(kind, { source: SOURCE });
        for (const sheet of workbook.sheets) Object.assign(sheet, { id: workbook.nextGuid(1) });
        workbook.renameSheet(workbook.sheet(recipe.place.sheetName)!, "Mine");
        workbook.activate(workbook.sheets[0]!);
        await goToReport(recipe.id);
        assert.equal(workbook.activeSheet.name, "Mine");
        grow(workbook);
        const { recipe: now } = await refresh(recipe.id);
        assert.equal(now.place.sheetId, workbook.activeSheet.id);
        await removeReport(recipe.id);
        assert.equal(workbook.sheets.length, 2);
      }));
});
