import assert from "node:assert/strict";
import { areasOfCells, oneAddress, selectCells } from "../../src/excel/selectCells";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { usedWorkbook } from "./operations";
import { refusal, withOffice } from "./office";

const at = ({ id, name }: Worksheet) => ({ sheetId: id, sheetName: name });

describe("selecting cells that were to blame", () => {
  it("takes cells below each other for one area", () => {
    assert.deepEqual(areasOfCells(["C5", "C6", "C7", "C9", "D10", "D11"]), ["C5:C7", "C9", "D10:D11"]);
    assert.deepEqual(areasOfCells(["XFD1048575", "XFD1048576"]), ["XFD1048575:XFD1048576"]);
    assert.deepEqual(areasOfCells([]), []);
  });

  it("names as many as an address can hold, and none of them cut short", () => {
    const cells = Array.from({ length: 2000 }, (_, i) => `C${1_000_000 + 2 * i}`);
    const address = oneAddress(cells);
    assert.ok(address.length <= 8000 && address.length > 7980, String(address.length));
    assert.deepEqual(address.split(","), cells.slice(0, address.split(",").length));
    assert.equal(oneAddress(["A1"]), "A1");
  });

  it("goes from one to the next where Excel can't select several", () =>
    withOffice(
      usedWorkbook(),
      async ({ workbook }) => {
        const data = workbook.sheets[0]!;
        const selected = [];
        for (let turn = 0; turn < 3; turn++) {
          const shown = await selectCells(at(data), ["C2", "C3", "C9"], turn);
          selected.push([shown?.number, shown?.of, data.selection[0]!.row, data.selection[0]!.rowCount]);
        }
        assert.deepEqual(selected, [
          [1, 2, 1, 2],
          [2, 2, 8, 1],
          [1, 2, 1, 2],
        ]);
        assert.equal(workbook.activeSheet, data);
      },
      { sets: oldestSets }
    ));

  it("has nothing to count where all is one area", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const data = workbook.sheets[0]!;
      assert.equal(await selectCells(at(data), ["B2", "B3"], 5), null);
      assert.deepEqual(data.selection, [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }]);
    }));

  it("says so if the sheet is gone or hidden", () =>
    withOffice(usedWorkbook(), async ({ workbook }) => {
      const data = workbook.sheets[0]!;
      data.visibility = "Hidden";
      await refusal(selectCells(at(data), ["B2"], 0), "unexpected");
      workbook.deleteSheet(data);
      await refusal(selectCells(at(data), ["B2"], 0), "sourceVanished");
    }));
});
