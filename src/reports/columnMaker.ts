import type { Cell, Column, Unit } from "./report";

/** Makes the columns of a table that has a row for each of these. */
export const columnMaker =
  <Row>(rows: readonly Row[]) =>
  (name: string, unit: Unit, of: (row: Row) => Cell): Column => ({ name, unit, values: rows.map(of) });
