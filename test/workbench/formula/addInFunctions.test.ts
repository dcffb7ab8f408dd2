import assert from "node:assert/strict";
import type { FunctionsManifest } from "../../../src/workbench/formula/metadata";
import { type RunningOffice, startOffice } from "../../../src/workbench/node/startOffice";
import { parseArea } from "../../../src/workbench/workbook/area";
import { CellError, type CellInput } from "../../../src/workbench/workbook/cell";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import { until } from "../../support/until";

const any = (name: string, dimensionality = "scalar", optional = false) => ({
  name,
  type: "any",
  dimensionality,
  optional,
});

const functions: FunctionsManifest = {
  namespace: "TEST",
  functions: [
    { id: "RATIO", name: "RATIO", parameters: [any("a"), any("b", "scalar", true)] },
    { id: "SEEN", name: "SEEN", parameters: [any("cells", "matrix"), any("option", "scalar", true)] },
    { id: "TABLE", name: "TABLE", parameters: [any("rows")] },
    { id: "FAIL", name: "FAIL", parameters: [any("how")] },
    { id: "TWO.PARTS", name: "TWO.PARTS", parameters: [{ name: "n", type: "number" }] },
    { id: "SHARES", name: "SHARES", parameters: [] },
    { id: "SHARE", name: "SHARE", parameters: [any("x")] },
    { id: "LATER", name: "LATER", parameters: [any("x")] },
    { id: "NOT.ASSOCIATED", name: "NOT.ASSOCIATED", parameters: [] },
  ],
};

function refuse(code: CustomFunctions.ErrorCode, message?: string): never {
  throw new CustomFunctions.Error(code, message) as unknown as Error;
}

describe("add-in functions through the real Office.js", () => {
  let workbook: Workbook;
  let office: RunningOffice;
  const calls: unknown[][] = [];
  /** Lets the slow function answer. */
  const waiting: (() => void)[] = [];

  before(async () => {
    workbook = new Workbook();
    office = await startOffice(workbook, { functions });
    office.install();
    CustomFunctions.associate({
      RATIO: (a: number, b: number | null) => {
        if (b === 0) refuse(CustomFunctions.ErrorCode.divisionByZero);
        return a / (b ?? 2);
      },
      SEEN: (cells: unknown[][], option: unknown) => {
        calls.push([cells, option]);
        return cells.length;
      },
      TABLE: (rows: number) => Array.from({ length: rows }, (_, row) => [`row ${row + 1}`, row, null]),
      FAIL: (how: string) => {
        if (how === "message") refuse(CustomFunctions.ErrorCode.invalidValue, "say why");
        if (how === "na") refuse(CustomFunctions.ErrorCode.notAvailable, "too few");
        if (how === "nan") return NaN;
        if (how === "flat") return [1, 2];
        throw new TypeError("a bug");
      },
      "TWO.PARTS": (n: number) => n + 1,
      SHARE: (x: number) => ({ type: "Double", basicValue: x, numberFormat: "0.0%" }),
      SHARES: () => [0.1, 0.2].map((x) => [{ type: "Double", basicValue: x, numberFormat: "0.0%" }]),
      LATER: (x: number) =>
        new Promise<number>((resolve) => {
          waiting.push(() => resolve(x));
        }),
    });
  });
  after(() => office.dispose());

  async function put(inputs: Readonly<Record<string, CellInput>>): Promise<void> {
    for (const [address, input] of Object.entries(inputs)) {
      const { row, column } = parseArea(address)!;
      workbook.activeSheet.enter(row, column, input);
    }
    await office.calculation.settled();
  }

  const at = (address: string) => {
    const { row, column } = parseArea(address)!;
    const value = workbook.activeSheet.valueAt(row, column);
    return value instanceof CellError ? { code: value.code, message: value.message } : value;
  };

  it("computes a number, with an argument left out and with one nested in arithmetic", async () => {
    await put({ A1: "=TEST.RATIO(10)", A2: "=test.ratio(10,4)", A3: "=1+TEST.TWO.PARTS(TEST.RATIO(8))" });
    assert.deepEqual([at("A1"), at("A2"), at("A3")], [5, 2.5, 6]);
  });

  it("passes ranges as matrices with null for blanks, and null for what is left out", async () => {
    await put({ C1: 1, C3: "x", D1: "=TEST.SEEN(C1:C3)", D2: "=TEST.SEEN(C1:C3,,)" });
    assert.deepEqual(calls, [[[[1], [null], ["x"]], null]]);
    assert.equal(at("D1"), 3);
    assert.deepEqual(at("D2"), { code: "#VALUE!", message: undefined });
  });

  it("shows the errors with their messages", async () => {
    await put({
      F1: "=TEST.RATIO(1,0)",
      F2: '=TEST.FAIL("message")',
      F3: '=TEST.FAIL("na")',
      F4: '=TEST.FAIL("bug")',
      F5: '=TEST.FAIL("nan")',
      F6: '=TEST.FAIL("flat")',
      F7: "=TEST.RATIO(1/0)",
      F8: "=TEST.NOT.ASSOCIATED()",
      F9: "=TEST.UNKNOWN()",
    });
    assert.deepEqual(at("F1"), { code: "#DIV/0!", message: undefined });
    assert.deepEqual(at("F2"), { code: "#VALUE!", message: "say why" });
    assert.deepEqual(at("F3"), { code: "#N/A", message: "too few" });
    assert.deepEqual(at("F4"), { code: "#VALUE!", message: undefined });
    for (const address of ["F5", "F6"]) assert.ok(typeof at(address) === "object", address);
    assert.deepEqual(at("F7"), { code: "#DIV/0!", message: undefined });
    assert.deepEqual(at("F8"), { code: "#VALUE!", message: undefined }, "declared, but without code");
    assert.deepEqual(at("F9"), { code: "#NAME?", message: undefined });
  });

  it("leaves all other cells alone when one function fails", async () => {
    await put({ H1: "=TEST.RATIO(6)", H2: '=TEST.FAIL("bug")', H3: "=TEST.RATIO(8)" });
    assert.deepEqual([at("H1"), at("H3")], [3, 4]);
  });

  it("spills a matrix, nulls as zeros, and #SPILL! when it is blocked", async () => {
    await put({ J1: "=TEST.TABLE(2)" });
    assert.deepEqual([at("J1"), at("K1"), at("L1"), at("J2")], ["row 1", 0, 0, "row 2"]);
    await put({ K2: "mine" });
    assert.deepEqual([at("J1"), at("K2"), at("J2")], [{ code: "#SPILL!", message: undefined }, "mine", null]);
    await put({ K2: null });
    assert.equal(at("J2"), "row 2");
    await put({ N1: "=SUM(J1#)", N2: "=INDEX(TEST.TABLE(3),3,1)" });
    assert.deepEqual([at("N1"), at("N2")], [1, "row 3"]);
  });

  it("calls once for each cell where a block stands for a single value", async () => {
    await put({ P1: 2, P2: 4, Q1: "=TEST.RATIO(P1:P2)" });
    assert.deepEqual([at("Q1"), at("Q2")], [1, 2]);
  });

  it("formats a cell as the function asks", async () => {
    await put({ S1: "=TEST.SHARE(0.256)", S2: "=TEST.SHARE(0.5)*2" });
    const sheet = workbook.activeSheet;
    assert.equal(sheet.textAt(0, 18), "25.6%");
    assert.equal(sheet.textAt(1, 18), "1");
  });

  it("formats nothing where the result could not spill", async () => {
    await put({ X2: 7, X1: "=TEST.SHARES()" });
    assert.deepEqual(at("X1"), { code: "#SPILL!", message: undefined });
    assert.equal(workbook.activeSheet.textAt(1, 23), "7");
    await put({ X2: null });
    assert.deepEqual(
      [0, 1].map((row) => workbook.activeSheet.textAt(row, 23)),
      ["10.0%", "20.0%"]
    );
  });

  it("shows #BUSY! until the function answers, and recomputes when an argument changes", async () => {
    const { calculation } = office;
    workbook.activeSheet.enter(0, 20, 5);
    workbook.activeSheet.enter(0, 21, "=TEST.LATER(U1)");
    calculation.calculate();
    assert.deepEqual(at("V1"), { code: "#BUSY!", message: undefined });
    await until("the function is called", () => waiting.length > 0);
    waiting.shift()!();
    await calculation.settled();
    assert.equal(at("V1"), 5);
    workbook.activeSheet.enter(0, 20, 6);
    calculation.calculate();
    assert.equal(at("V1"), 5, "the former result stands while the function is at work");
    await until("the function is called", () => waiting.length > 0);
    waiting.shift()!();
    await calculation.settled();
    assert.equal(at("V1"), 6);
  });

  it("forgets an answer whose argument turns out to be out of date when it is read", async () => {
    workbook.activeSheet.enter(10, 0, "=TEST.RATIO(B11)");
    workbook.activeSheet.enter(10, 1, "=IFERROR(C11,-1)");
    workbook.activeSheet.enter(10, 2, "=TEST.TWO.PARTS(4)");
    await office.calculation.settled();
    assert.deepEqual([at("A11"), at("B11"), at("C11")], [2.5, 5, 5]);
  });
});

describe("formulas of an add-in that is not there", () => {
  it("show #NAME?", async () => {
    const workbook = new Workbook();
    const office = await startOffice(workbook);
    workbook.activeSheet.enter(0, 0, "=TEST.RATIO(1)");
    await office.calculation.settled();
    assert.equal(String(workbook.activeSheet.valueAt(0, 0)), "#NAME?");
    office.dispose();
  });
});
