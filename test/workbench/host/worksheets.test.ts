import assert from "node:assert/strict";
import { bench, code, onSheet, valuesOf } from "./bench";

const names = (items: { name: string }[]) => items.map(({ name }) => name);

describe("worksheets", () => {
  const current = bench();

  it("are added, named, moved, hidden and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Report");
      worksheets.add().load("name");
      added.position = 0;
      added.tabColor = "#217346";
      added.showGridlines = false;
      added.visibility = Excel.SheetVisibility.hidden;
      worksheets.load("items/name,items/position,items/visibility,items/tabColor");
      const visible = worksheets.getCount(true);
      const first = worksheets.getFirst(true);
      first.load("name");
      await context.sync();
      assert.deepEqual(names(worksheets.items), ["Report", "Sheet1", "Sheet3"]);
      assert.equal(worksheets.items[0]!.visibility, "Hidden");
      assert.equal(worksheets.items[0]!.tabColor, "#217346");
      assert.equal(visible.value, 2);
      assert.equal(first.name, "Sheet1");
      added.delete();
      worksheets.load("items/name");
      await context.sync();
      assert.deepEqual(names(worksheets.items), ["Sheet1", "Sheet3"]);
    });
    assert.deepEqual(names(current.workbook.sheets), ["Sheet1", "Sheet3"]);
  });

  for (const [what, change] of Object.entries<(sheet: Excel.Worksheet) => void>({
    deleting: (sheet) => sheet.delete(),
    naming: (sheet) => void (sheet.name = "New"),
    moving: (sheet) => void (sheet.position = 0),
    hiding: (sheet) => void (sheet.visibility = "Hidden"),
  }))
    it(`refuse ${what} among what is to be undone in one step`, async () => {
      const run = (mergeUndoGroup: boolean) =>
        Excel.run({ mergeUndoGroup }, async (context) => {
          change(context.workbook.worksheets.add("Added"));
          await context.sync();
        });
      await assert.rejects(run(true), code("UndoNotSupported"));
      current.workbook.deleteSheet(current.workbook.sheet("Added")!);
      await run(false);
    });

  it("refuse bad and taken names, and to go all", async () => {
    const refused = (change: (sheets: Excel.WorksheetCollection) => unknown, expected: string) =>
      assert.rejects(
        Excel.run(async (context) => {
          change(context.workbook.worksheets);
          await context.sync();
        }),
        code(expected)
      );
    for (const name of ["", "a/b", "what?", "[x]", "x".repeat(32), "'quoted'"])
      await refused((sheets) => (sheets.getFirst().name = name), "InvalidArgument");
    current.workbook.addSheet("Data");
    await refused((sheets) => sheets.add("data"), "ItemAlreadyExists");
    await refused((sheets) => (sheets.getFirst().name = "DATA"), "ItemAlreadyExists");
    current.workbook.deleteSheet(current.workbook.sheet("Data")!);
    await refused((sheets) => sheets.getFirst().delete(), "InvalidOperation");
    await refused((sheets) => (sheets.getFirst().visibility = "Hidden"), "InvalidOperation");
  });

  it("take formulas along when they are renamed", async () => {
    await onSheet((sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [['="Sheet1!"&Sheet1!A1']];
      sheet.getRange("A1").values = [["x"]];
      sheet.name = "First sheet";
    });
    const other = current.workbook.sheet("Other")!;
    assert.equal(other.formulaAt(0, 0), `="Sheet1!"&'First sheet'!A1`);
    assert.deepEqual(valuesOf(other, "A1"), [["Sheet1!x"]]);
  });

  it("freeze panes and set up the page", async () => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 5 };
      pageLayout.setPrintTitleRows("1:4");
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      pageLayout.load("zoom,orientation");
      await context.sync();
      assert.equal(location.address, "Sheet1!A1:B4");
      assert.deepEqual({ ...pageLayout.zoom }, { horizontalFitToPages: 1, verticalFitToPages: 5 });
    });
    const { frozen, pageLayout } = current.sheet;
    assert.deepEqual(frozen, { rows: 4, columns: 2 });
    assert.equal(pageLayout.orientation, "Landscape");
    assert.equal(pageLayout.printTitleRows?.rowCount, 4);
    assert.equal(pageLayout.texts.centerFooter, "&P");
    await assert.rejects(
      onSheet((sheet) => {
        sheet.pageLayout.zoom = { scale: 5 };
      }),
      code("InvalidArgument")
    );
  });

  it("are activated, and tell which one is active", async () => {
    current.workbook.addSheet("Second");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Second").activate();
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      assert.equal(cell.address, "Second!A1");
    });
    assert.equal(current.workbook.activeSheet.name, "Second");
  });
});

describe("names, settings and custom XML", () => {
  const current = bench();

  it("keep a name for a range or a constant", () =>
    onSheet(async (sheet, context) => {
      const { names: defined } = context.workbook;
      const range = defined.add("Orders_area", sheet.getRange("A1:B2"), "the orders");
      defined.add("Margin", "=0.25");
      const found = range.getRange();
      found.load("address");
      range.load("type,value,formula,comment,scope");
      const none = defined.getItemOrNullObject("Nothing");
      await context.sync();
      assert.equal(found.address, "Sheet1!A1:B2");
      assert.deepEqual(
        [range.type, range.value, range.formula, range.comment, range.scope],
        ["Range", "Sheet1!A1:B2", "=Sheet1!$A$1:$B$2", "the orders", "Workbook"]
      );
      assert.equal(none.isNullObject, true);
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("D1").formulas = [["=SUM(Orders_area)*Margin"]];
      range.visible = false;
      await context.sync();
      assert.deepEqual(valuesOf(current.sheet, "D1"), [[0.75]]);
      const byName = sheet.getRange("orders_area");
      byName.load("address");
      await context.sync();
      assert.equal(byName.address, "Sheet1!A1:B2");
    }));

  it("refuse names that look like cells or are taken", async () => {
    for (const [name, expected] of [
      ["LTV12", "InvalidArgument"],
      ["two words", "InvalidArgument"],
      ["Taken", "ItemAlreadyExists"],
    ] as const) {
      await assert.rejects(
        onSheet((sheet, context) => {
          if (name === "Taken") context.workbook.names.add(name, "=1");
          context.workbook.names.add(name, sheet.getRange("A1"));
        }),
        code(expected)
      );
    }
  });

  it("keep settings", () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("report", { kind: "cohort", rows: [1, 2] });
      const item = settings.getItem("report");
      item.load("value,key");
      const none = settings.getItemOrNullObject("other");
      await context.sync();
      assert.deepEqual(item.value, { kind: "cohort", rows: [1, 2] });
      assert.equal(none.isNullObject, true);
      item.delete();
      const count = settings.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    }));

  it("keep custom XML parts by namespace", async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<recipe xmlns="urn:example:recipe"><a/></recipe>');
      part.load("id,namespaceUri");
      customXmlParts.add('<?xml version="1.0"?><x:other xmlns:x="urn:example:other"/>');
      const scoped = customXmlParts.getByNamespace("urn:example:recipe");
      const only = scoped.getOnlyItemOrNullObject();
      const xml = only.getXml();
      await context.sync();
      assert.equal(part.namespaceUri, "urn:example:recipe");
      assert.equal(xml.value, '<recipe xmlns="urn:example:recipe"><a/></recipe>');
      customXmlParts.getItem(part.id).setXml('<recipe xmlns="urn:example:recipe"/>');
      const changed = only.getXml();
      scoped.load("items/id");
      await context.sync();
      assert.equal(changed.value, '<recipe xmlns="urn:example:recipe"/>');
      assert.deepEqual(
        scoped.items.map(({ id }) => id),
        [part.id]
      );
      part.delete();
      await context.sync();
    });
    assert.equal(current.workbook.customXmlParts.length, 1);
    await assert.rejects(
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add("not xml");
        await context.sync();
      }),
      code("InvalidArgument")
    );
  });
});

describe("formats", () => {
  const current = bench();

  it("are set and read, null where cells differ", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.font.color = "#1f4e79";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.columnWidth = 80;
      sheet.getRange("A1").format.fill.color = "yellow";
      range.format.load("horizontalAlignment,columnWidth,rowHeight,wrapText");
      range.format.font.load("bold,color,name,size");
      range.format.fill.load("color");
      const whole = sheet.getRange("A1:C1");
      whole.format.load("columnWidth");
      whole.format.font.load("bold");
      await context.sync();
      assert.equal(range.format.font.color, "#1F4E79");
      assert.equal(range.format.font.bold, true);
      assert.equal(range.format.columnWidth, 80);
      assert.equal(range.format.rowHeight, 15);
      assert.equal(range.format.horizontalAlignment, "Center");
      assert.equal(range.format.fill.color, "");
      assert.equal(whole.format.font.bold, null);
      assert.equal(whole.format.columnWidth, null);
    }));

  it("draw borders at the edges asked for", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("EdgeBottom").color = "#808080";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("InsideHorizontal").style = "None";
      borders.getItem("EdgeTop").weight = "Thick";
    });
    const { sheet } = current;
    assert.deepEqual(sheet.styleAt(2, 1).borders, {
      EdgeBottom: { style: "Continuous", weight: "Thin", color: "#808080" },
    });
    assert.deepEqual(sheet.styleAt(1, 2).borders, {
      EdgeTop: { style: "Continuous", weight: "Thick", color: "#000000" },
    });
  });

  it("make columns as wide as their texts", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["a very long text in a narrow column", "x"]];
      sheet.getRange("A:B").format.autofitColumns();
    });
    assert.ok(current.sheet.columnWidth(0) > 150);
    assert.ok(current.sheet.columnWidth(1) < 20);
  });

  it("refuse values that are none", async () => {
    for (const change of [
      (format: Excel.RangeFormat) => (format.horizontalAlignment = "Middle" as "Center"),
      (format: Excel.RangeFormat) => (format.fill.color = "no colour"),
      (format: Excel.RangeFormat) => (format.font.size = -1),
      (format: Excel.RangeFormat) => (format.columnWidth = 5000),
    ])
      await assert.rejects(
        onSheet((sheet) => void change(sheet.getRange("A1").format)),
        code("InvalidArgument")
      );
    assert.equal(current.sheet.usedArea(false), null);
  });

  it("give number formats back as they were set, cell by cell", async () => {
    const formats = [
      ["0.0%", "#,##0"],
      ["0.0%", "yyyy-mm-dd"],
      ["General", "yyyy-mm-dd"],
    ];
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      range.numberFormat = formats;
      range.load("numberFormat");
      await context.sync();
      assert.deepEqual(range.numberFormat, formats);
    });
    assert.deepEqual(
      [...current.sheet.styledRuns()].map(({ column, firstRow, lastRow }) => [column, firstRow, lastRow]),
      [
        [1, 1, 2],
        [2, 1, 1],
        [2, 2, 3],
      ]
    );
  });
});
