import assert from "node:assert/strict";
import { until } from "../../support/until";
import { bench, cells, onSheet } from "./bench";

describe("events", () => {
  const current = bench();

  const arrived = (heard: readonly unknown[], count: number) =>
    until(`${count} messages have arrived`, () => heard.length >= count);

  it("tell what was changed, and by whom", async () => {
    const heard: [string, string, string | undefined][] = [];
    const handler = await onSheet((sheet) =>
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.source, event.triggerSource]);
        return Promise.resolve();
      })
    );
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
    });
    current.sheet.enter(4, 1, "typed");
    current.sheet.enterAll(cells("C1"), [["by a colleague"]], "remote");
    current.workbook.addSheet().enter(0, 0, "elsewhere");
    await arrived(heard, 3);
    assert.deepEqual(heard, [
      ["A1:A2", "Local", "ThisLocalAddin"],
      ["B5", "Local", "Unknown"],
      ["C1", "Remote", "Unknown"],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    current.sheet.enter(0, 0, "unheard");
    await onSheet(() => undefined); // what was sent before is heard before the answer
    assert.equal(heard.length, 3);
  });

  it("are silent while the add-in has switched them off", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.runtime.load("enableEvents");
      await context.sync();
      assert.equal(context.runtime.enableEvents, true);
      context.workbook.worksheets.getFirst().getRange("A2").values = [[1]];
      await context.sync();
    });
    await arrived(heard, 1);
    assert.deepEqual(heard, ["A2"]);
  });

  it("tell of the selection, the old way and the new", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard.push("workbook");
        return Promise.resolve();
      });
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    current.sheet.select([cells("B2:C3"), cells("E1")]);
    await arrived(heard, 2);
    assert.deepEqual(heard.sort(), ["B2:C3,E1", "workbook"]);
  });

  it("tell of sheets and tables", async () => {
    current.sheet.enterAll(cells("A1:B2"), [
      ["a", "b"],
      [1, 2],
    ]);
    const table = current.workbook.addTable(current.sheet, cells("A1:B2"));
    const heard: string[] = [];
    const note = (event: { type: string }) => {
      heard.push(event.type);
      return Promise.resolve();
    };
    await onSheet((sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onCalculated.add(note);
      sheet.tables.getItem(table.name).onChanged.add(note);
    });
    const added = current.workbook.addSheet("New");
    current.workbook.activate(added);
    current.workbook.deleteSheet(added);
    current.sheet.enter(1, 0, 5);
    current.sheet.enter(9, 9, "=1+1");
    await current.office.calculation.settled();
    await arrived(heard, 8);
    assert.deepEqual(heard.sort(), [
      "TableChanged",
      "WorksheetActivated",
      "WorksheetActivated",
      "WorksheetAdded",
      "WorksheetCalculated",
      "WorksheetDeactivated",
      "WorksheetDeactivated",
      "WorksheetDeleted",
    ]);
  });
});
