import assert from "node:assert/strict";
import { shiftFormula } from "../../../src/workbench/formula/shift";

describe("copied formulas", () => {
  for (const [formula, rows, columns, expected] of [
    ["=A1+B2", 1, 0, "=A2+B3"],
    ["=$A1+A$1+$A$1", 2, 3, "=$A3+D$1+$A$1"],
    ["=SUM(A1:B$3)", 1, 1, "=SUM(B2:C$3)"],
    ["=SUM(A:$C,2:$5)", 1, 1, "=SUM(B:$C,3:$5)"],
    ["=A1", -1, 0, "=#REF!"],
    ['=Sheet2!A1&"A1"', 1, 0, '=Sheet2!A2&"A1"'],
    ["='A1 b'!C3 + LOG10(A1)", 0, 1, "='A1 b'!D3 + LOG10(B1)"],
    ["=Orders[Amount]*B1", 1, 0, "=Orders[Amount]*B2"],
    ["=RETAIN.CRR(A1,B1,)", 1, 0, "=RETAIN.CRR(A2,B2,)"],
  ] as const)
    it(`${formula} ${rows} down, ${columns} right is ${expected}`, () =>
      assert.equal(shiftFormula(formula, rows, columns), expected));
});
