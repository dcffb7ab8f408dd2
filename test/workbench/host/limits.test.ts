import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { DEFAULT_STYLE } from "../../../src/workbench/workbook/style";
import { bench, cells, code, onSheet, valuesOf } from "./bench";

describe("payload limits of Excel on the web", () => {
  const current = bench({ payloadBytes: 100_000 });

  it("refuse a request that is too large, and do nothing of it", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [`${"x".repeat(60)} ${row}`]);
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("B1").values = [["first"]];
        sheet.getRange("A1:A2000").values = values;
      }),
      code("RequestPayloadSizeLimitExceeded")
    );
    assert.equal(current.sheet.usedArea(), null);
    await onSheet((sheet) => {
      sheet.getRange("A1:A500").values = values.slice(0, 500);
    });
    assert.equal(current.sheet.usedArea()?.rowCount, 500);
  });

  it("refuse a response that is too large", async () => {
    current.sheet.putValues(
      cells("A1:A2000"),
      Array.from({ length: 2000 }, () => ["ø".repeat(40)])
    );
    const read = (address: string) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.load("values");
        await context.sync();
        return range.values.length;
      });
    await assert.rejects(read("A1:A2000"), code("ResponsePayloadSizeLimitExceeded"));
    assert.equal(await read("A1:A1000"), 1000);
  });
});

describe("while a user is editing a cell", () => {
  const current = bench();
  const write = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
      await context.sync();
    });

  it("a batch fails", async () => {
    current.workbook.editing = { sheet: current.sheet, row: 3, column: 3 };
    await assert.rejects(write({}), code("InvalidOperationInCellEditMode"));
    assert.deepEqual(valuesOf(current.sheet, "A1"), [[null]]);
    current.workbook.editing = null;
  });

  it("a batch that may be delayed waits for the end of it", async () => {
    current.workbook.editing = { sheet: current.sheet, row: 3, column: 3 };
    let isDone = false;
    const writing = write({ delayForCellEdit: true }).then(() => (isDone = true));
    await wait(50);
    assert.equal(isDone, false);
    current.workbook.editing = null;
    await writing;
    assert.deepEqual(valuesOf(current.sheet, "A1"), [["written"]]);
  });
});

describe("protection", () => {
  const current = bench();

  it("of a sheet keeps locked cells, and lets others be changed", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B:B").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
    });
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1").values = [[1]];
      }),
      code("AccessDenied")
    );
    await assert.rejects(
      onSheet((sheet) => sheet.tables.add("A1:A2", true)),
      code("AccessDenied")
    );
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").values = [[1]];
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[2]];
    });
    assert.deepEqual(valuesOf(current.sheet, "A1:B1"), [[2, 1]]);
  });

  it("of the structure keeps the sheets as they are", async () => {
    current.workbook.structureProtected = true;
    for (const change of [
      (sheets: Excel.WorksheetCollection) => sheets.add("New"),
      (sheets: Excel.WorksheetCollection) => (sheets.getFirst().name = "Other"),
      (sheets: Excel.WorksheetCollection) => (sheets.getFirst().position = 0),
      (sheets: Excel.WorksheetCollection) => sheets.getFirst().delete(),
    ])
      await assert.rejects(
        Excel.run(async (context) => {
          change(context.workbook.worksheets);
          await context.sync();
        }),
        code("AccessDenied")
      );
    assert.deepEqual(
      current.workbook.sheets.map(({ name }) => name),
      ["Sheet1"]
    );
  });
});

describe("faults made on purpose", () => {
  const current = bench();
  const write = (address: string) =>
    onSheet((sheet) => {
      sheet.getRange(address).values = [[1]];
    });

  it("strike the member that they name, as often as they say", async () => {
    current.office.session.failNext({
      matching: "set Range.Values",
      code: "AccessDenied",
      after: 1,
      times: 2,
    });
    await write("A1");
    await assert.rejects(write("A2"), code("AccessDenied"));
    await assert.rejects(write("A3"), code("AccessDenied"));
    await write("A4");
    assert.deepEqual(valuesOf(current.sheet, "A1:A4"), [[1], [null], [null], [1]]);
  });

  it("strike a whole batch", async () => {
    current.office.session.failNext({ matching: "batch", code: 5103 });
    await assert.rejects(write("A1"), code("RequestPayloadSizeLimitExceeded"));
    await write("A1");
  });

  it("leave what was done before them in the same batch", async () => {
    current.office.session.failNext({ matching: /RangeFont/, code: "GeneralException", message: "no" });
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A1").format.font.bold = true;
      }),
      code("GeneralException", /no/)
    );
    assert.equal(current.sheet.valueAt(0, 0), "done");
    assert.equal(current.sheet.styleAt(0, 0), DEFAULT_STYLE);
  });
});

describe("calculation put off by the add-in", () => {
  const current = bench();

  it("comes at the end of the batch", () =>
    onSheet(async (sheet, context) => {
      const result = sheet.getRange("B1");
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      result.formulas = [["=A1+1"]];
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      assert.deepEqual(valuesOf(current.sheet, "B1"), [[2]]);
    }));

  it("waits in manual mode until it is asked for", () =>
    onSheet(async (sheet, context) => {
      context.application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("B1").formulas = [["=1+1"]];
      await context.sync();
      assert.deepEqual(valuesOf(current.sheet, "B1"), [[null]]);
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
      assert.deepEqual(valuesOf(current.sheet, "B1"), [[2]]);
    }));
});
