import assert from "node:assert/strict";
import { oldestSets } from "../../../src/workbench/host/requirementSets";
import { type RunningOffice, startOffice } from "../../../src/workbench/node/startOffice";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import { until } from "../../support/until";

const failsWith = (code: string, message?: RegExp) => (error: unknown) => {
  const { code: received, message: text } = error as OfficeExtension.Error;
  assert.equal(received, code);
  if (message) assert.match(text, message);
  return true;
};

describe("the real Office.js in Node", () => {
  let workbook: Workbook;
  let office: RunningOffice;

  before(async () => {
    workbook = new Workbook();
    office = await startOffice(workbook);
    office.install();
  });
  after(() => office.dispose());

  it("is ready and knows that it is in Excel", async () => {
    const { host, platform } = await Office.onReady();
    assert.equal(host, Office.HostType.Excel);
    assert.equal(platform, Office.PlatformType.PC);
    assert.equal(Office.context.displayLanguage, "en-US");
    assert.ok(Office.context.requirements.isSetSupported("ExcelApi", "1.17"));
    assert.ok(!Office.context.requirements.isSetSupported("ExcelApi", "1.18"));
  });

  it("writes and reads cells", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        [1, "x"],
        ["5%", true],
      ];
      range.load("values,text,address,numberFormat,valueTypes");
      await context.sync();
      assert.deepEqual(range.values, [
        [1, "x"],
        [0.05, true],
      ]);
      assert.deepEqual(range.text, [
        ["1", "x"],
        ["5%", "TRUE"],
      ]);
      assert.deepEqual(range.numberFormat, [
        ["General", "General"],
        ["0%", "General"],
      ]);
      assert.deepEqual(range.valueTypes, [
        ["Double", "String"],
        ["Double", "Boolean"],
      ]);
      assert.equal(range.address, "Sheet1!B2:C3");
      assert.equal(workbook.activeSheet.valueAt(2, 1), 0.05);
    }));

  it("refuses to read a property that was not loaded", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      assert.throws(() => range.text, failsWith("PropertyNotLoaded"));
    }));

  it("fails loudly for members the host does not have", async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
        await context.sync();
      }),
      failsWith("ApiNotFound", /Range\.GetImage is not implemented/)
    );
    await assert.rejects(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hyperlink");
        await context.sync();
      }),
      failsWith("ApiNotFound", /Range\.hyperlink is not implemented/)
    );
  });

  it("knows null objects", () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const absent = worksheets.getItemOrNullObject("Nowhere");
      const present = worksheets.getItemOrNullObject("sheet1");
      await context.sync();
      assert.equal(absent.isNullObject, true);
      assert.equal(present.isNullObject, false);
    }));

  it("keeps ranges alive across syncs and lets go of them after the run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      await context.sync();
      assert.ok(office.session.referenceCount > 0);
      range.load("rowCount");
      await context.sync();
      assert.equal(range.rowCount, 3);
    });
    await until("nothing is kept", () => office.session.referenceCount === 0);
  });

  it("runs the command of a ribbon button", async () => {
    const pressed: string[] = [];
    Office.actions.associate("showReports", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await office.session.commands.run("showReports", "Retain.Reports");
    assert.deepEqual(pressed, ["Retain.Reports"]);
    await assert.rejects(office.session.commands.run("noSuchCommand", "Retain.Other"));
  });

  it("says where a batch failed and leaves the rest undone", async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("F1").values = [["before"]];
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
        sheet.getRange("F2").values = [["after"]];
        await context.sync();
      }),
      failsWith("ItemNotFound")
    );
    assert.equal(workbook.activeSheet.valueAt(0, 5), "before");
    assert.equal(workbook.activeSheet.valueAt(1, 5), null);
  });
});

describe("an older Excel", () => {
  it("does not have newer members", async () => {
    const office = await startOffice(new Workbook(), { sets: oldestSets });
    assert.ok(office.Office.context.requirements.isSetSupported("ExcelApi", "1.11"));
    assert.ok(!office.Office.context.requirements.isSetSupported("ExcelApi", "1.12"));
    await assert.rejects(
      office.Excel.run(async (context) => {
        context.workbook.getActiveCell().getSpillParentOrNullObject();
        await context.sync();
      }),
      failsWith("ApiNotFound")
    );
    office.dispose();
  });
});
