import assert from "node:assert/strict";
import { removeReport } from "../../src/excel/removeReport";
import { readSource } from "../../src/excel/source";
import type { CellValue } from "../../src/workbench/workbook/cell";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { differences } from "./difference";
import { chosenCell, refusal, runReport, snapshot, tableColumns, withOffice, workbookOf } from "./office";
import { append, cut, refresh, SOURCE } from "./operations";

const HEADER = ["Customer", "Date", "Amount"];
const orders = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, i) => [`C${i % 5}`, 42_000 + 9 * i, i + 1]);

/** The way of a report from its writing through a refresh to its removal. */
async function wholeLife(workbook: Workbook, kind: string): Promise<void> {
  const sheet = workbook.activeSheet;
  const before = snapshot(workbook);
  const { recipe } = await runReport(kind, {
    source: { kind: "sheet", sheetId: sheet.id, sheetName: sheet.name },
  });
  const written = workbook.sheet(recipe.place.sheetName)!.textAt(0, 0);
  await refresh(recipe.id);
  assert.equal(workbook.sheet(recipe.place.sheetName)!.textAt(0, 0), written);
  await removeReport(recipe.id);
  workbook.activate(sheet);
  assert.deepEqual(differences(snapshot(workbook), before), []);
}

describe("extremes", () => {
  for (const name of [
    "x".repeat(31),
    "A1",
    "R1C1",
    "it's",
    "a'b''c",
    "Sales!",
    "{2024} $€ & <b>",
    " Лист № 1 ",
    "名前 😀",
    "TRUE",
    "1e5",
  ])
    it(`a source on a sheet called "${name}"`, () => {
      const workbook = workbookOf([HEADER, ...orders(30)]);
      workbook.renameSheet(workbook.activeSheet, name);
      return withOffice(workbook, async () => {
        await wholeLife(workbook, "rfm-segments");
        await wholeLife(workbook, "cohort-retention");
      });
    });

  for (const kind of ["rfm-segments", "cohort-retention", "overview", "lifecycle", "value-segments"])
    it(`a single order: ${kind}`, () => {
      const workbook = workbookOf([HEADER, ["only one", 42_000, 10]]);
      return withOffice(workbook, () => wholeLife(workbook, kind));
    });

  it("no rows: an empty sheet, a header alone, a table without an entry", async () => {
    const empty = new Workbook("Empty");
    const header = workbookOf([HEADER]);
    const table = workbookOf([HEADER, [null, null, null]]);
    table.addTable(table.activeSheet, { row: 0, column: 0, rowCount: 2, columnCount: 3 }, "Orders");
    for (const [workbook, problem] of [
      [empty, "noRows"],
      [header, "noUsableRows"],
      [table, "noUsableRows"],
    ] as const)
      await withOffice(workbook, async () => {
        const before = snapshot(workbook);
        const { id, name } = workbook.activeSheet;
        const source =
          workbook === table
            ? ({ kind: "table", name: "Orders" } as const)
            : ({ kind: "sheet", sheetId: id, sheetName: name } as const);
        await refusal(
          runReport("rfm-segments", { source, mapping: { customer: 0, date: 1, amount: 2 } }),
          problem
        );
        assert.deepEqual(differences(snapshot(workbook), before), []);
      });
  });

  it("300 columns, the ones that matter far apart", () => {
    const place = new Map([
      [3, 0],
      [150, 1],
      [299, 2],
    ]);
    const wide = (row: readonly CellValue[], other: (column: number) => CellValue) =>
      Array.from({ length: 300 }, (_, column) => {
        const index = place.get(column);
        return index === undefined ? other(column) : row[index]!;
      });
    const workbook = workbookOf([
      wide(HEADER, (column) => `Other ${column}`),
      ...orders(40).map((row) => wide(row, (column) => column)),
    ]);
    const narrow = workbookOf([HEADER, ...orders(40)]);
    return withOffice(workbook, async () => {
      const { id, name } = workbook.activeSheet;
      const source = await readSource({ kind: "sheet", sheetId: id, sheetName: name });
      assert.equal(source.columns.length, 300);
      await wholeLife(workbook, "rfm-segments");
      const { recipe } = await runReport("rfm-segments", { source: source.reference });
      const found = tableColumns(workbook, recipe.place.tables["customers"]!);
      await withOffice(narrow, async () => {
        const { recipe: other } = await runReport("rfm-segments");
        assert.deepEqual(found, tableColumns(narrow, other.place.tables["customers"]!));
      });
    });
  });

  it("Excel takes and gives little at a time: written, grown, shrunk and removed at a chosen place all the same", async () => {
    const life = async (payloadBytes: number) => {
      const workbook = workbookOf([
        HEADER,
        ...Array.from({ length: 900 }, (_, i) => [`customer number ${i}`, 42_000 + (i % 700), i % 70]),
      ]);
      const sheet = workbook.activeSheet;
      workbook.addTable(sheet, { row: 0, column: 0, rowCount: 901, columnCount: 3 }, "Orders");
      const before = snapshot(workbook);
      const lists: unknown[] = [];
      await withOffice(
        workbook,
        async () => {
          const place = chosenCell(sheet, "F3");
          const { recipe } = await runReport("rfm-segments", { source: SOURCE, place });
          const list = () => lists.push(tableColumns(workbook, recipe.place.tables["customers"]!));
          list();
          append(
            workbook,
            Array.from({ length: 300 }, (_, i) => [`newcomer ${i}`, 42_700, i])
          );
          await refresh(recipe.id);
          list();
          cut(workbook, 700);
          await refresh(recipe.id);
          list();
          await removeReport(recipe.id);
        },
        { payloadBytes }
      );
      const after = snapshot(workbook);
      assert.deepEqual(after.sheets[0]!.widths, before.sheets[0]!.widths);
      assert.deepEqual(after.parts, before.parts);
      assert.deepEqual(
        lists.map((list) => Object.values(list as Record<string, unknown[]>)[0]!.length),
        [900, 1200, 500]
      );
      return lists;
    };
    assert.deepEqual(await life(60_000), await life(Infinity));
  });
});
