import assert from "node:assert/strict";
import { assertClose } from "../assertions";

/** A report as computed or as it stands in a sheet: its cells by the English names of tables and columns. */
export interface ReportView {
  column(table: string, name: string): readonly unknown[];
  keyNumber(label: string): unknown;
  /** The row of means or totals below a table. */
  footer(table: string): readonly unknown[];
}

/** A cell is empty where nothing is expected, else equal to so many significant digits. */
export function assertCell(
  actual: unknown,
  expected: number | string | null,
  digits: number,
  name: string
): void {
  if (typeof expected !== "number") assert.equal(actual, expected, name);
  else {
    assert.equal(typeof actual, "number", `${name} is ${String(actual)}, not ${expected}`);
    assertClose(actual as number, expected, digits, name);
  }
}

/** The rows of a table, told apart by one of its columns, hold in other columns what is expected of them. */
export function assertRows(
  view: ReportView,
  table: string,
  key: string,
  expected: readonly (readonly [
    name: string | number,
    cells: Readonly<Record<string, number | string | null>>,
  ])[],
  digits = 9
): void {
  assert.deepEqual(
    view.column(table, key),
    expected.map(([name]) => name),
    `${table}: ${key}`
  );
  const columns = new Set(expected.flatMap(([, cells]) => Object.keys(cells)));
  for (const column of columns) {
    const values = view.column(table, column);
    expected.forEach(([name, cells], row) => {
      const wanted = cells[column];
      if (wanted !== undefined) assertCell(values[row], wanted, digits, `${table}: ${column} of ${name}`);
    });
  }
}

/** The table has a row for each of these and no other, in whatever order. */
export function assertAllRows(
  view: ReportView,
  table: string,
  key: string,
  expected: ReadonlyMap<string, Readonly<Record<string, number | string | null>>>,
  digits?: number
): void {
  const names = view.column(table, key).map(String);
  assert.deepEqual([...names].sort(), [...expected.keys()].sort());
  assertRows(
    view,
    table,
    key,
    names.map((name) => [name, expected.get(name)!]),
    digits
  );
}
