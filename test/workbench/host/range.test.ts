import assert from "node:assert/strict";
import { bench, cells, code, onSheet, valuesOf } from "./bench";

describe("ranges", () => {
  const current = bench();

  it("takes only arrays of its own size, and one value for all cells", async () => {
    for (const values of [[[1, 2]], [[1], [2, 3]], [[1], [2], [3]], [[1, 2], [3]], []])
      await assert.rejects(
        onSheet((sheet) => {
          sheet.getRange("A1:B2").values = values;
        }),
        code("InvalidArgument"),
        JSON.stringify(values)
      );
    assert.equal(current.sheet.usedArea(), null);
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      sheet.getRange("A2:B2").values = [[null, ""]];
    });
    assert.deepEqual(valuesOf(current.sheet, "A1:B2"), [
      [7, 7],
      [7, null],
    ]);
  });

  it("keeps text that looks like a formula as text where the format is @", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:A4");
      range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["+cmd"], ["5%"], ["1/2/2024"]];
      sheet.getRange("B1").values = [["=1+1"]];
      sheet.getRange("B2").values = [["'=1+1"]];
    });
    const { sheet } = current;
    assert.deepEqual(valuesOf(sheet, "A1:A4"), [["=1+1"], ["+cmd"], ["5%"], ["1/2/2024"]]);
    assert.deepEqual(valuesOf(sheet, "B1:B2"), [[2], ["=1+1"]]);
    assert.equal(sheet.formulaAt(0, 0), undefined);
    assert.equal(sheet.formulaAt(0, 1), "=1+1");
  });

  it("reads formulas, values, texts and types apart", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      range.formulas = [
        ["=1/0", '="a"&"b"'],
        [43_100, ""],
        [true, "text"],
      ];
      range.getCell(1, 0).numberFormat = [["yyyy-mm-dd"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      assert.deepEqual(range.values, [
        ["#DIV/0!", "ab"],
        [43_100, ""],
        [true, "text"],
      ]);
      assert.deepEqual(range.formulas, [
        ["=1/0", '="a"&"b"'],
        [43_100, ""],
        [true, "text"],
      ]);
      assert.deepEqual(range.text, [
        ["#DIV/0!", "ab"],
        ["2017-12-31", ""],
        ["TRUE", "text"],
      ]);
      assert.deepEqual(range.valueTypes, [
        ["Error", "String"],
        ["Double", "Empty"],
        ["Boolean", "String"],
      ]);
    }));

  it("refuses what is not a formula or not a number format", async () => {
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1").formulas = [["=SUM(1,"]];
      }),
      code("InvalidArgument")
    );
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1").numberFormat = [['"open']];
      }),
      code("InvalidArgument")
    );
  });

  it("writes more than 1,500 cells, which the client sends in pieces", async () => {
    const values = Array.from({ length: 4000 }, (_, row) => [row, `name ${row}`]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B4000").values = values;
    });
    assert.deepEqual(valuesOf(current.sheet, "A1:B4000"), values);
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1:B3999").values = values;
      }),
      code("InvalidArgument")
    );
  });

  it("gives null for whole columns, as Excel does", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:B");
      range.load("values,text,address,rowCount,isEntireColumn");
      await context.sync();
      assert.equal(range.values, null);
      assert.equal(range.text, null);
      assert.equal(range.address, "Sheet1!A:B");
      assert.equal(range.rowCount, 1_048_576);
      assert.equal(range.isEntireColumn, true);
    }));

  it("finds ranges from ranges", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const found = {
        "Sheet1!C3": range.getCell(1, 1),
        "Sheet1!B3:D3": range.getRow(1),
        "Sheet1!D2:D5": range.getLastColumn(),
        "Sheet1!D5": range.getLastCell(),
        "Sheet1!C3:E6": range.getOffsetRange(1, 1),
        "Sheet1!B2:C7": range.getResizedRange(2, -1),
        "Sheet1!B:D": range.getEntireColumn(),
        "Sheet1!2:5": range.getEntireRow(),
        "Sheet1!B6:D7": range.getRowsBelow(2),
        "Sheet1!A2:A5": range.getColumnsBefore(1),
        "Sheet1!A1:D9": range.getBoundingRect("A1:A9"),
        "Sheet1!C2:C5": range.getIntersection("C:C"),
        "Sheet1!B2": sheet.getRangeByIndexes(1, 1, 1, 1),
      };
      const outside = range.getIntersectionOrNullObject("Z1");
      for (const each of Object.values(found)) each.load("address");
      await context.sync();
      assert.deepEqual(
        Object.values(found).map(({ address }) => address),
        Object.keys(found)
      );
      assert.equal(outside.isNullObject, true);
    }));

  it("refuses ranges beyond the edge of the sheet and addresses that are none", async () => {
    for (const wrong of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getResizedRange(0, -1),
      (sheet: Excel.Worksheet) => sheet.getRange("nowhere"),
      (sheet: Excel.Worksheet) => sheet.getRange("XFE1"),
      (sheet: Excel.Worksheet) => sheet.getRange("Sheet9!A1"),
    ])
      await assert.rejects(
        onSheet((sheet) => wrong(sheet).load("address")),
        code("InvalidArgument")
      );
  });

  it("knows what is used", () =>
    onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject(true);
      const corner = sheet.getUsedRange();
      corner.load("address");
      await context.sync();
      assert.equal(nothing.isNullObject, true);
      assert.equal(corner.address, "Sheet1!A1");
      current.sheet.enterAll(cells("B3:C4"), [
        [1, null],
        [null, 2],
      ]);
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const [values, all, part, none] = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("B:B").getUsedRangeOrNullObject(true),
        sheet.getRange("A:A").getUsedRangeOrNullObject(true),
      ];
      for (const each of [values, all, part]) each.load("address");
      await context.sync();
      assert.deepEqual(
        [values.address, all.address, part.address, none.isNullObject],
        ["Sheet1!B3:C4", "Sheet1!B3:F9", "Sheet1!B3", true]
      );
    }));

  it("finds visible, blank and constant cells", () =>
    onSheet(async (sheet, context) => {
      current.sheet.enterAll(cells("A1:B4"), [
        ["a", 1],
        ["b", null],
        ["c", "=1"],
        ["d", 4],
      ]);
      sheet.getRange("2:3").rowHidden = true;
      const range = sheet.getRange("A1:B4");
      const found = [
        range.getSpecialCells("Visible"),
        range.getSpecialCells("Blanks"),
        range.getSpecialCells("Constants"),
        range.getSpecialCells("Constants", "Numbers"),
        range.getSpecialCells("Formulas"),
      ];
      const none = range.getSpecialCellsOrNullObject("Formulas", "Text");
      for (const each of found) each.load("address");
      range.load("rowHidden");
      await context.sync();
      assert.deepEqual(
        found.map(({ address }) => address.replaceAll("Sheet1!", "")),
        ["A1:B1,A4:B4", "B2", "A1:A4,B1,B4", "B1,B4", "B3"]
      );
      assert.equal(none.isNullObject, true);
      assert.equal(range.rowHidden, null);
    }));

  it("gives every area of a selection", () =>
    onSheet(async (_, context) => {
      current.sheet.select([cells("A1:A3"), cells("C1:C3")]);
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("address,areaCount");
      ranges.areas.load("items/address,items/rowCount");
      await context.sync();
      assert.equal(ranges.areaCount, 2);
      assert.deepEqual(
        ranges.areas.items.map(({ address, rowCount }) => [address, rowCount]),
        [
          ["Sheet1!A1:A3", 3],
          ["Sheet1!C1:C3", 3],
        ]
      );
      await assert.rejects(
        onSheet((_sheet, inner) => inner.workbook.getSelectedRange().load("address")),
        code("InvalidSelection")
      );
    }));

  it("selects, clears and merges", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [["title", "", ""]];
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B2:B3").values = [[1], [2]];
      sheet.getRange("B2:B3").format.font.bold = true;
      sheet.getRange("B2").clear("Contents");
      sheet.getRange("B3").clear("Formats");
      sheet.getRange("B2:B3").select();
    });
    const { sheet, workbook } = current;
    assert.deepEqual(sheet.merged, [cells("A1:C1")]);
    assert.deepEqual(valuesOf(sheet, "B2:B3"), [[null], [2]]);
    assert.deepEqual([sheet.styleAt(1, 1).bold, sheet.styleAt(2, 1).bold], [true, false]);
    assert.deepEqual(workbook.activeSheet.selection, [cells("B2:B3")]);
  });

  it("tells of merged cells only that begin in it, and takes a single cell for all that are in use", async () => {
    current.sheet.merged.push(cells("A1:B2"));
    current.sheet.enter(0, 3, "=1");
    current.sheet.enter(1, 3, "=2");
    await onSheet(async (sheet, context) => {
      const merged = ["A1:A1", "B1:C9"].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject().load("address")
      );
      const formulas = sheet.getRange("F9").getSpecialCells("Formulas").load("address");
      await context.sync();
      assert.deepEqual(
        merged.map(({ isNullObject }) => isNullObject),
        [false, true]
      );
      assert.equal(formulas.address, "Sheet1!D1:D2");
    });
  });

  it("copies cells, formulas moving along", async () => {
    current.sheet.enterAll(cells("A1:B2"), [
      [1, "=A1*10"],
      [2, null],
    ]);
    await onSheet((sheet) => {
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2:B4").copyFrom("B1");
      sheet.getRange("D1").copyFrom("A1:B2", "Values");
      sheet.getRange("F1").copyFrom(sheet.getRange("A1:A2"), "Values", false, true);
      sheet.getRange("A1:A2").copyFrom("B1", "Formats");
    });
    const { sheet } = current;
    assert.equal(sheet.formulaAt(1, 1), "=A2*10");
    assert.deepEqual(valuesOf(sheet, "A1:G2"), [
      [1, 10, null, 1, 10, 1, 2],
      [2, 20, null, 2, 20, null, null],
    ]);
    assert.deepEqual(
      [sheet.styleAt(0, 0).bold, sheet.styleAt(3, 1).bold, sheet.styleAt(0, 4).bold],
      [true, true, false]
    );
  });

  it("finds the block round a cell", () =>
    onSheet(async (sheet, context) => {
      current.sheet.enterAll(cells("B2:D4"), [
        ["id", "day", null],
        ["a", null, 1],
        [null, "b", null],
      ]);
      current.sheet.enter(6, 1, "apart");
      const region = sheet.getRange("C3").getSurroundingRegion();
      region.load("address");
      await context.sync();
      assert.equal(region.address, "Sheet1!B2:D4");
    }));

  it("knows what a formula has spilled", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["={1;2;3}"]];
      const [whole, parent] = [
        sheet.getRange("A1").getSpillingToRange(),
        sheet.getRange("A3").getSpillParentOrNullObject(),
      ];
      const none = sheet.getRange("B1").getSpillParentOrNullObject();
      whole.load("address,hasSpill,values");
      parent.load("address");
      await context.sync();
      assert.deepEqual(whole.values, [[1], [2], [3]]);
      assert.equal(whole.address, "Sheet1!A1:A3");
      assert.equal(whole.hasSpill, true);
      assert.equal(parent.address, "Sheet1!A1");
      assert.equal(none.isNullObject, true);
    }));
});

describe("the culture of the workbook", () => {
  const current = bench({ displayLanguage: "nb-NO" });

  it("is told to the add-in, and shows in texts", async () => {
    const { culture } = await import("../../../src/workbench/workbook/culture");
    current.workbook.culture = culture("nb-NO");
    await onSheet(async (sheet, context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      cultureInfo.datetimeFormat.load("dateSeparator,shortDatePattern");
      const range = sheet.getRange("A1:A3");
      range.values = [[1234.5], ["1/2/2024"], ["1.5"]];
      range.getCell(0, 0).numberFormat = [["#,##0.00"]];
      sheet.getRange("B1").formulasLocal = [["31.12.2023"]];
      const entered = sheet.getRange("B1");
      range.load("text,values");
      entered.load("values");
      await context.sync();
      assert.equal(cultureInfo.name, "nb-NO");
      assert.equal(cultureInfo.numberFormat.numberDecimalSeparator, ",");
      assert.equal(cultureInfo.datetimeFormat.shortDatePattern, "dd.MM.yyyy");
      assert.deepEqual(range.values, [[1234.5], [45293], [1.5]]);
      assert.deepEqual(range.text, [["1\u00a0234,50"], ["02.01.2024"], ["1,5"]]);
      assert.deepEqual(entered.values, [[45291]]);
      assert.equal(Office.context.displayLanguage, "nb-NO");
    });
  });

  it("may count days from 1904", async () => {
    const probe = () =>
      Excel.run(async (context) => {
        const result = context.workbook.functions.date(2000, 1, 1);
        result.load("value");
        await context.sync();
        return result.value;
      });
    assert.equal(await probe(), 36526);
    current.workbook.date1904 = true;
    assert.equal(await probe(), 35064);
  });
});
