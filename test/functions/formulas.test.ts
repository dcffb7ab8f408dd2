import assert from "node:assert/strict";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { type RunningOffice, startOffice } from "../../src/workbench/node/startOffice";
import { CellError } from "../../src/workbench/workbook/cell";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { agrees, formulaPairs } from "./formulaPairs";

describe("formulas through the real Office.js", () => {
  const workbook = new Workbook();
  let office: RunningOffice;

  before(async () => {
    office = await startOffice(workbook, { functions: { namespace: "RETAIN", ...functionsMetadata("en") } });
    office.install();
    registerFunctions();
    formulaPairs.forEach(({ formula }, row) => workbook.activeSheet.enter(row, 0, formula));
    await office.calculation.settled();
  });
  after(() => office.dispose());

  formulaPairs.forEach(({ id, name, formula, expected }, row) =>
    it(`${id}: ${name}`, () => {
      const value = workbook.activeSheet.valueAt(row, 0);
      const shown = value instanceof CellError ? value.code : value;
      assert.ok(agrees(shown, expected), `${formula.slice(0, 200)} gives ${String(shown)}, not ${expected}`);
    })
  );

  it("has the usual, an edge and an error for every function", () => {
    for (const { id } of catalogue) {
      const pairs = formulaPairs.filter((pair) => pair.id === id);
      assert.ok(pairs.length >= 3, `${id} has ${pairs.length} formulas`);
      assert.ok(
        pairs.some(({ expected }) => String(expected).startsWith("#")),
        `${id} has no error`
      );
    }
  });

  it("says which argument is wrong in the message under the error", () => {
    const row = formulaPairs.findIndex(
      ({ id, name }) => id === "CHURN" && name === "more lost than there were"
    );
    const value = workbook.activeSheet.valueAt(row, 0);
    assert.ok(value instanceof CellError);
    assert.equal(value.message, "lost must be between 0 and 10, got 11.");
  });
});
