import assert from "node:assert/strict";
import { activeCell } from "../../src/excel/activeCell";
import { insertFormula } from "../../src/excel/insertFormula";
import { selectedReference } from "../../src/excel/selectedReference";
import { listSources, readSelection, readSource } from "../../src/excel/source";
import { currentSets } from "../../src/workbench/host/requirementSets";
import { culture } from "../../src/workbench/workbook/culture";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { ordersWorkbook, refusal, withOffice, workbookOf } from "./office";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const ROWS = [
  ["Customer", "Date", "Amount"],
  ["a", 42000, 10],
  ["b", 42001, 20],
  ["a", 42002, 30],
];

describe("the selection as a source", () => {
  it("is the whole table when a cell of it is selected", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      workbook.activeSheet.select([area(100, 2, 1, 1)]);
      const source = await readSelection();
      assert.deepEqual(source.reference, { kind: "table", name: "Orders" });
      assert.equal(source.rowCount, 9994);
      assert.equal(source.hasHeader, true);
      assert.deepEqual(source.warnings, []);
      assert.deepEqual(
        source.columns.slice(0, 3).map(({ header, letter, numberFormat }) => [header, letter, numberFormat]),
        [
          ["Order ID", "A", "General"],
          ["Order Date", "B", "m/d/yyyy"],
          ["Customer ID", "C", "General"],
        ]
      );
      assert.equal(source.firstRows.length, 8);
      assert.equal(source.columns[0]!.samples.length, 50);
    }));

  it("offers the table when a part of it is selected, whose headers it knows", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      workbook.activeSheet.select([area(10, 1, 50, 2)]);
      const source = await readSelection();
      assert.equal(source.reference.kind, "range");
      assert.equal(source.rowCount, 50);
      assert.deepEqual(
        source.columns.map(({ header }) => header),
        ["Order Date", "Customer ID"]
      );
      assert.deepEqual(source.warnings, [{ warning: "partOfTable", table: "Orders" }]);
    }));

  it("leaves out a table's totals", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      const sheet = workbook.activeSheet;
      sheet.putValues(area(4, 0, 1, 3), [["Total", null, 60]]);
      workbook.addTable(sheet, area(0, 0, 5, 3), "T").showTotals = true;
      const source = await readSelection();
      assert.equal(source.rowCount, 3);
      assert.equal(source.address, "A1:C4");
    }));

  it("is the block of cells around a single cell", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      workbook.activeSheet.select([area(2, 1, 1, 1)]);
      const { address, hasHeader, rowCount } = await readSelection();
      assert.deepEqual({ address, hasHeader, rowCount }, { address: "A1:C4", hasHeader: true, rowCount: 3 });
    }));

  it("shrinks whole columns to the cells in use", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      workbook.activeSheet.select([area(0, 0, 1_048_576, 3)]);
      const { address, rowCount } = await readSelection();
      assert.deepEqual({ address, rowCount }, { address: "A1:C4", rowCount: 3 });
    }));

  it("stacks areas with the same columns, and joins areas with the same rows", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      const sheet = workbook.activeSheet;
      sheet.putValues(area(9, 0, 2, 3), [
        ["c", 42003, 40],
        ["d", 42004, 50],
      ]);
      sheet.select([area(9, 0, 2, 3), area(0, 0, 4, 3)]);
      const stacked = await readSelection();
      assert.equal(stacked.rowCount, 5);
      assert.deepEqual(stacked.rowSpans, [
        { row: 1, rowCount: 3 },
        { row: 9, rowCount: 2 },
      ]);
      sheet.select([area(0, 2, 4, 1), area(0, 0, 4, 1)]);
      const joined = await readSelection();
      assert.deepEqual(
        joined.columns.map(({ letter, header }) => letter + header),
        ["ACustomer", "CAmount"]
      );
      sheet.select([area(0, 0, 4, 2), area(9, 0, 2, 3)]);
      assert.deepEqual(await refusal(readSelection(), "areasDiffer"), {
        problem: "areasDiffer",
        address: "A1:B4,A10:C11",
      });
    }));

  for (const [what, rows, hasHeader] of [
    [
      "numbers below texts",
      [
        ["x", "y"],
        ["a", 1],
      ],
      true,
    ],
    [
      "numbers from the first row on",
      [
        ["a", 1],
        ["b", 2],
      ],
      false,
    ],
    [
      "texts only, with words of a header",
      [
        ["Kunde", "Kanal"],
        ["Ola", "web"],
        ["Kari", "shop"],
      ],
      true,
    ],
    [
      "texts only, without",
      [
        ["Ola", "web"],
        ["Kari", "shop"],
      ],
      false,
    ],
    [
      "a first text that comes again",
      [
        ["web", "Kanal"],
        ["web", "shop"],
        ["a", "b"],
      ],
      false,
    ],
  ] as const)
    it(`finds ${hasHeader ? "a" : "no"} header in ${what}`, () =>
      withOffice(workbookOf(rows), async () => {
        const source = await readSelection();
        assert.equal(source.hasHeader, hasHeader);
        assert.equal(source.rowCount, rows.length - Number(hasHeader));
      }));

  it("warns of merged cells, hidden rows, errors and dates kept as texts", () =>
    withOffice(
      workbookOf([
        ["Customer", "Date"],
        ["a", "19-8-2025"],
        [null, "20-8-2025"],
      ]),
      async ({ workbook }) => {
        const sheet = workbook.activeSheet;
        sheet.enter(3, 0, "#N/A");
        sheet.hiddenRows.add(2);
        sheet.merged.push(area(1, 0, 2, 1));
        const { warnings } = await readSelection();
        assert.deepEqual(warnings, [
          { warning: "hiddenRows" },
          { warning: "mergedCells" },
          { warning: "errorCells", count: 1 },
          { warning: "textDates", example: "19-8-2025" },
        ]);
      }
    ));

  it("warns of cells merged with others above or to the left of them", () =>
    withOffice(workbookOf([...ROWS, ["", 42003, 40]]), async ({ workbook }) => {
      workbook.activeSheet.merged.push(area(3, 0, 2, 1));
      workbook.activeSheet.select([area(4, 0, 1, 3)]);
      assert.deepEqual((await readSelection()).warnings, [{ warning: "mergedCells" }]);
    }));

  it("asks for merged cells only where there can be some, as steps can't be undone any more once it has", async () => {
    const asksIn = (workbook: Workbook) =>
      withOffice(workbook, async ({ office }) => {
        office.session.failNext({
          matching: "call Range.GetMergedAreasOrNullObject",
          code: "GeneralException",
        });
        await readSelection();
      });
    await asksIn(ordersWorkbook());
    await asksIn(workbookOf(ROWS));
    await assert.rejects(asksIn(workbookOf([...ROWS, ["", 42003, 40]])));
  });

  it("does without what the oldest Excel can't tell", () =>
    withOffice(
      workbookOf([...ROWS, ["", 42003, 40]]),
      async ({ workbook }) => {
        workbook.activeSheet.merged.push(area(3, 0, 2, 1));
        assert.deepEqual((await readSelection()).warnings, []);
      },
      { sets: { ...currentSets, ExcelApi: "1.11" } }
    ));

  for (const [locale, order] of [
    ["en-US", "monthFirst"],
    ["ru-RU", "dayFirst"],
    ["nb-NO", "dayFirst"],
  ] as const)
    it(`proposes to read texts as dates by the order of ${locale}`, async () => {
      const workbook = workbookOf(ROWS);
      workbook.culture = culture(locale);
      await withOffice(workbook, async () => assert.equal((await readSelection()).textDateOrder, order));
    });

  it("is nothing on an empty sheet, and no rows below a lonely header", async () => {
    await withOffice(new Workbook(), async () => {
      await refusal(readSelection(), "nothingSelected");
    });
    await withOffice(workbookOf([["Customer", "Date"]]), async ({ workbook }) => {
      workbook.addTable(workbook.activeSheet, area(0, 0, 2, 2), "T");
      const source = await readSelection();
      assert.equal(source.rowCount, 1, "a table has one row at least");
    });
  });

  it("is nothing when a chart is selected", () =>
    withOffice(workbookOf(ROWS), async ({ workbook, office }) => {
      office.session.failNext({ matching: "call Workbook.GetSelectedRanges", code: "InvalidSelection" });
      await refusal(readSelection(), "nothingSelected");
      office.session.failNext({
        matching: "call Workbook.GetActiveCell",
        code: "InvalidSelection",
        times: 2,
      });
      await refusal(activeCell(), "nothingSelected");
      await refusal(insertFormula("=1"), "nothingSelected");
      workbook.activeSheet.select([area(0, 0, 2, 1), area(0, 2, 2, 1)]);
      await refusal(selectedReference(), "nothingSelected");
    }));

  it("copes with 300 columns", () =>
    withOffice(
      workbookOf([
        Array.from({ length: 300 }, (_, i) => `Column ${i}`),
        ...Array.from({ length: 40 }, () => Array.from({ length: 300 }, (_, i) => i)),
      ]),
      async () => {
        const source = await readSelection();
        assert.equal(source.columns.length, 300);
        assert.equal(source.columns[299]!.letter, "KN");
      }
    ));
});

describe("sources that are named", () => {
  it("are listed and can be read: tables, names, sheets", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const other = workbook.addSheet("Other data");
      other.putValues(area(2, 1, 4, 3), ROWS);
      workbook.addSheet("Empty");
      const hidden = workbook.addSheet("Hidden");
      hidden.enter(0, 0, 1);
      hidden.visibility = "Hidden";
      workbook.names.push(
        { name: "Lines", formula: "='Other data'!$B$3:$D$6", comment: "", visible: true, sheet: null },
        { name: "Rate", formula: "=0.15", comment: "", visible: true, sheet: null }
      );
      const sources = await listSources();
      assert.deepEqual(
        sources.map(({ reference, label }) => [reference.kind, label]),
        [
          ["table", "Orders"],
          ["name", "Lines"],
          ["sheet", "Orders"],
          ["sheet", "Other data"],
        ]
      );
      for (const { reference, label } of sources) {
        const source = await readSource(reference);
        assert.equal(source.rowCount, label === "Orders" ? 9994 : 3, label);
      }
      const named = await readSource({ kind: "name", name: "Lines" });
      assert.equal(named.address, "B3:D6");
      assert.equal(named.sheetName, "Other data");
    }));

  for (const reference of [
    { kind: "table", name: "Gone" },
    { kind: "name", name: "Gone" },
    { kind: "sheet", sheetId: "{gone}", sheetName: "Gone" },
    { kind: "range", sheetId: "{gone}", sheetName: "Gone", address: "A1:B2" },
  ] as const)
    it(`that have vanished are told: ${reference.kind}`, () =>
      withOffice(ordersWorkbook(), async () => {
        assert.deepEqual(await refusal(readSource(reference), "sourceVanished"), {
          problem: "sourceVanished",
          source: "Gone",
        });
      }));

  it("are found again when their sheet has been renamed, or replaced under its name", () =>
    withOffice(workbookOf(ROWS), async ({ workbook }) => {
      const sheet = workbook.activeSheet;
      const reference = { kind: "range", sheetId: sheet.id, sheetName: "Data", address: "A1:C4" } as const;
      workbook.renameSheet(sheet, "Renamed");
      assert.equal((await readSource(reference)).sheetName, "Renamed");
      assert.equal((await readSource({ ...reference, sheetId: "{gone}", sheetName: "Renamed" })).rowCount, 3);
    }));
});
