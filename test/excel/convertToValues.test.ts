import assert from "node:assert/strict";
import { convertToValues } from "../../src/excel/convertToValues";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { Workbook } from "../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { refusal, snapshot, withOffice, type Bench } from "./office";

/** Three Retain formulas on two sheets (one spills), one whose function is not known, and others that are not ours. */
function enterFormulas(first: Worksheet, second: Worksheet): void {
  first.putValues({ row: 10, column: 0, rowCount: 2, columnCount: 2 }, [
    ["=1+1", 42000],
    ["b", 42010],
  ]);
  first.enter(0, 0, "=RETAIN.CRR(1000,800,200)");
  first.enter(1, 0, "=SUM(1,2)");
  first.enter(2, 0, '="RETAIN.CRR(1)"');
  first.enter(0, 3, "=retain.lifecycle(A11:A12,B11:B12)");
  first.changeStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: "0.0%" });
  second.enter(4, 4, "=10*RETAIN.CRR(10,8)");
  second.enter(5, 4, "=RETAIN.NOSUCH(B1:B3)");
}

/** With the add-in's own functions at work. */
function converting(body: (bench: Bench) => Promise<void>): Promise<void> {
  const workbook = new Workbook("First");
  return withOffice(
    workbook,
    async (bench) => {
      registerFunctions();
      enterFormulas(workbook.activeSheet, workbook.addSheet("Second"));
      await bench.office.calculation.settled();
      await body(bench);
    },
    { functions: { namespace: "RETAIN", ...functionsMetadata("en") } }
  );
}

const formulasOf = ({ sheets }: Workbook) =>
  sheets.map((sheet) => [...sheet.formulas()].map(({ formula }) => formula).sort());

describe("converting to values", () => {
  it("replaces Retain formulas and their spills in the whole workbook, and no others", () =>
    converting(async ({ workbook }) => {
      const [first, second] = workbook.sheets;
      const spill = first!.spillAt(0, 3)!;
      assert.equal(first!.valueAt(1, 3), "=1+1", "the spilled id");
      const converted = await convertToValues("workbook");
      assert.deepEqual(converted, { formulas: 3, cells: 2 + spill.rowCount * spill.columnCount, left: 1 });
      assert.equal(first!.valueAt(0, 0), 0.6);
      assert.equal(first!.styleAt(0, 0).numberFormat, "0.0%");
      assert.equal(first!.spillAt(0, 3), undefined);
      assert.equal(first!.valueAt(1, 3), "=1+1", "a text that looks like a formula stays text");
      assert.equal(second!.valueAt(4, 4), 8);
      assert.deepEqual(formulasOf(workbook), [['="RETAIN.CRR(1)"', "=SUM(1,2)"], ["=RETAIN.NOSUCH(B1:B3)"]]);
    }));

  it("keeps to the active sheet, or to the selection", () =>
    converting(async ({ workbook }) => {
      const [first, second] = workbook.sheets;
      first!.select([{ row: 0, column: 0, rowCount: 4, columnCount: 1 }]);
      assert.deepEqual(await convertToValues("selection"), { formulas: 1, cells: 1, left: 0 });
      const { rowCount, columnCount } = first!.spillAt(0, 3)!;
      first!.select([{ row: 1, column: 4, rowCount: 1, columnCount: 1 }]);
      assert.deepEqual(
        await convertToValues("selection"),
        { formulas: 1, cells: rowCount * columnCount, left: 0 },
        "a cell that was spilled into"
      );
      workbook.activate(second!);
      assert.deepEqual(await convertToValues("sheet"), { formulas: 1, cells: 1, left: 1 });
      assert.deepEqual(await convertToValues("workbook"), { formulas: 0, cells: 0, left: 1 });
    }));

  it("explains a protected sheet, and changes nothing on the others", () =>
    converting(async ({ workbook }) => {
      workbook.sheets[1]!.protection = { protected: true, options: {} };
      const before = snapshot(workbook);
      assert.deepEqual(await refusal(convertToValues("workbook"), "sheetProtected"), {
        problem: "sheetProtected",
        sheet: "Second",
      });
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("puts the formulas back if one can't be converted", () =>
    converting(async ({ workbook, office }) => {
      const before = formulasOf(workbook);
      office.session.failNext({ matching: "set Range.Values", code: "GeneralException", after: 2 });
      await refusal(convertToValues("workbook"), "unexpected");
      await office.calculation.settled();
      assert.deepEqual(formulasOf(workbook), before);
      assert.equal(workbook.sheets[0]!.valueAt(1, 3), "=1+1");
      assert.ok(office.session.eventsEnabled);
    }));
});
