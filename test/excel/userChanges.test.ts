import assert from "node:assert/strict";
import { insertCells } from "../../src/workbench/workbook/shiftCells";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { Table, Worksheet } from "../../src/workbench/workbook/worksheet";
import { removeReport } from "../../src/excel/removeReport";
import { ProblemError, problemText } from "../../src/reports/problem";
import { differences } from "./difference";
import { chosenCell, refusal, runReport, snapshot, tableColumns, withOffice, type Run } from "./office";
import { append, cut, desk, refresh, SOURCE, usedWorkbook, words } from "./operations";

const grow = (workbook: Workbook) =>
  append(
    workbook,
    Array.from({ length: 7 }, (_, i) => [`N${i}`, 42_430 + i, 100 + i])
  );
const shrink = (workbook: Workbook) => cut(workbook, 55);
const SIZES = { "more rows": grow, "fewer rows": shrink } as const;

const listOf = (workbook: Workbook, { recipe }: Run): { sheet: Worksheet; table: Table } => {
  const table = workbook.table(recipe.place.tables["customers"]!)!;
  return { sheet: table.sheet, table };
};

/** The customers that the source names now. */
const customersIn = (workbook: Workbook): number =>
  new Set(tableColumns(workbook, "Orders")["Customer"]).size;

/** A report on sheets of its own, which the user goes on working with. */
const used = (body: (workbook: Workbook, run: Run) => Promise<void>): Promise<void> =>
  withOffice(usedWorkbook(), async ({ workbook }) => {
    const run = await runReport("rfm-segments", { source: SOURCE });
    await body(workbook, run);
  });

for (const [what, resize] of Object.entries(SIZES))
  describe(`a refresh with ${what}`, () => {
    it("keeps notes beside and below a table, with their looks, heights and widths", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        const right = table.area.column + table.area.columnCount + 1;
        const below = table.area.row + table.area.rowCount + 3;
        sheet.enter(table.area.row + 2, right, "call her");
        sheet.changeStyle(
          { row: table.area.row + 2, column: right, rowCount: 1, columnCount: 1 },
          { fill: "#FFFF00", italic: true }
        );
        sheet.enter(below, right, "=1+1");
        sheet.enter(below, 0, "typed below");
        sheet.columnWidths.set(1, 200);
        sheet.rowHeights.set(table.area.row + 1, 44);
        const rowsBefore = table.area.rowCount;
        resize(workbook);
        await refresh(run.recipe.id);
        assert.equal(sheet.valueAt(table.area.row + 2, right), "call her");
        assert.equal(sheet.styleAt(table.area.row + 2, right).fill, "#FFFF00");
        assert.equal(sheet.formulaAt(below, right), "=1+1");
        const moved = table.area.rowCount - rowsBefore;
        assert.equal(
          sheet.valueAt(below + moved, 0),
          "typed below",
          "in the report's columns it moves along"
        );
        assert.equal(sheet.columnWidths.get(1), 200);
        assert.equal(sheet.rowHeights.get(table.area.row + 1), 44);
        assert.equal(table.area.rowCount - 1, customersIn(workbook));
      }));

    it("keeps a table's own filter, style and number formats", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        table.style = "TableStyleDark3";
        table.showBandedRows = false;
        const spend = table.columnNames().indexOf("Spend");
        const column = { ...table.area, column: table.area.column + spend, columnCount: 1 };
        sheet.changeStyle({ ...column, row: column.row + 1 }, { numberFormat: "0 [$€-407]" });
        resize(workbook);
        await refresh(run.recipe.id);
        assert.equal(table.style, "TableStyleDark3");
        assert.equal(table.showBandedRows, false);
        assert.equal(sheet.styleAt(table.area.row + 1, column.column).numberFormat, "0 [$€-407]");
        assert.equal(workbook.table(table.name), table, "it is the same table");
      }));

    it("lets formulas that refer to a whole column of a table follow it", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        const first = table.area.row + 2;
        const last = table.area.row + table.area.rowCount;
        const board = workbook.addSheet("Board");
        board.enter(0, 0, `=COUNTA('${sheet.name}'!A${first}:A${last})`);
        resize(workbook);
        await refresh(run.recipe.id);
        const rows = `A${table.area.row + 2}:A${table.area.row + table.area.rowCount}`;
        assert.equal(board.formulaAt(0, 0), `=COUNTA('${sheet.name}'!${rows})`);
      }));

    it("finds tables that were moved down and right, and a sheet with another name", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        insertCells(workbook, sheet, { row: 0, column: 0, rowCount: 5, columnCount: 20 });
        workbook.renameSheet(sheet, "R1C1");
        sheet.enter(1, 0, "mine");
        resize(workbook);
        await refresh(run.recipe.id);
        assert.equal(sheet.valueAt(1, 0), "mine");
        assert.equal(sheet.valueAt(5, 0), run.report.tables.find(({ list }) => list)!.title);
        assert.equal(table.area.rowCount - 1, customersIn(workbook));
      }));

    it("puts back headers that were renamed, as they name what stands below", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        const names = table.columnNames();
        sheet.enter(table.area.row, 0, "Who");
        resize(workbook);
        await refresh(run.recipe.id);
        assert.deepEqual(table.columnNames(), names);
      }));

    it("keeps what the user has put into a column of their own in the table", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        const own = table.area.column + table.area.columnCount;
        table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
        table.columnIds.push(99);
        sheet.enter(table.area.row, own, "My notes");
        sheet.enter(table.area.row + 1, own, "a good one");
        resize(workbook);
        await refresh(run.recipe.id);
        assert.equal(sheet.valueAt(table.area.row, own), "My notes");
        assert.equal(sheet.valueAt(table.area.row + 1, own), "a good one");
        assert.equal(table.area.rowCount - 1, customersIn(workbook));
        const column = Array.from({ length: 200 }, (_, row) => sheet.valueAt(row, own)).filter(Boolean);
        assert.deepEqual(column, ["My notes", "a good one"]);
      }));

    it("is refused, with all as it was, if a column was put between the report's own", () =>
      used(async (workbook, run) => {
        const { sheet, table } = listOf(workbook, run);
        const { row, column, rowCount, columnCount } = table.area;
        const inside = { row, column: column + 1, rowCount, columnCount: columnCount - 1 };
        const values = Array.from({ length: rowCount }, (_, r) =>
          Array.from({ length: columnCount - 1 }, (__, c) => sheet.valueAt(row + r, inside.column + c))
        );
        sheet.putValues({ ...inside, column: column + 2 }, values);
        table.area = { ...table.area, columnCount: columnCount + 1 };
        table.columnIds.push(99);
        sheet.enter(row, column + 1, "Mine");
        resize(workbook);
        const before = snapshot(workbook);
        let caught: unknown;
        await refresh(run.recipe.id).catch((error: unknown) => (caught = error));
        assert.ok(caught instanceof ProblemError);
        assert.equal(caught.detail.problem, "tableChanged");
        assert.match(problemText(caught.detail, words), /Customers and their segments/);
        assert.deepEqual(differences(snapshot(workbook), before), []);
      }));
  });

describe("a report at a chosen place", () => {
  it("widens only columns that hold nothing else, and gives widths and formats back when it is removed", () =>
    withOffice(usedWorkbook(), async (bench) => {
      const sheet = desk(bench);
      sheet.enter(300, 6, "mine");
      const before = snapshot(bench.workbook);
      const { recipe } = await runReport("rfm-segments", {
        source: SOURCE,
        place: chosenCell(sheet, "F3"),
      });
      assert.ok(sheet.columnWidth(5) > 48, "F is otherwise empty");
      assert.equal(sheet.columnWidth(6), 48, "G is not");
      await removeReport(recipe.id);
      sheet.select([{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]);
      assert.deepEqual(differences(snapshot(bench.workbook), before), []);
    }));

  it("is refused, with all as it was, if another table below would be torn", () =>
    withOffice(usedWorkbook(), async (bench) => {
      const { workbook } = bench;
      const sheet = desk(bench);
      const { recipe } = await runReport("rfm-segments", { source: SOURCE, place: chosenCell(sheet, "F3") });
      const row = sheet.usedArea(true)!.rowCount + 4;
      sheet.enterAll({ row, column: 3, rowCount: 2, columnCount: 4 }, [
        ["a", "b", "c", "d"],
        [1, 2, 3, 4],
      ]);
      workbook.addTable(sheet, { row, column: 3, rowCount: 2, columnCount: 4 }, "Mine");
      grow(workbook);
      await bench.office.calculation.settled();
      const before = snapshot(workbook);
      await refusal(refresh(recipe.id), "rowsBlocked");
      await bench.office.calculation.settled();
      assert.deepEqual(differences(snapshot(workbook), before), []);
    }));
});
