import assert from "node:assert/strict";
import { type OfficeOptions, type RunningOffice, startOffice } from "../../../src/workbench/node/startOffice";
import { parseArea } from "../../../src/workbench/workbook/area";
import { Workbook } from "../../../src/workbench/workbook/workbook";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";

export const cells = (address: string) => parseArea(address)!;

/** The values of some cells, errors as their codes. */
export const valuesOf = (sheet: Worksheet, address: string): unknown[][] => {
  const { row, column, rowCount, columnCount } = cells(address);
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => {
      const value = sheet.valueAt(row + r, column + c);
      return typeof value === "object" && value !== null ? value.code : value;
    })
  );
};

/** What a rejected Excel.run must say. */
export const code = (expected: string, message?: RegExp) => (error: unknown) => {
  const { code, message: text } = error as OfficeExtension.Error;
  assert.equal(code, expected, text);
  if (message) assert.match(text, message);
  return true;
};

export interface Bench {
  workbook: Workbook;
  office: RunningOffice;
  sheet: Worksheet;
}

/** A fresh workbook and Office.js for each test of the describe block it is called in. */
export function bench(options?: OfficeOptions): Bench {
  const current = {} as Bench;
  beforeEach(async () => {
    current.workbook = new Workbook();
    current.sheet = current.workbook.activeSheet;
    current.office = await startOffice(current.workbook, options);
    current.office.install();
  });
  afterEach(() => current.office.dispose());
  return current;
}

/** Runs a batch on the first sheet and syncs at its end. */
export const onSheet = <T>(
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await body(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
