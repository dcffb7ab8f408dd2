import { MetricError } from "../core/error";
import { isBlank, sizeText } from "./cell";

/** The cells of one column or one row, without the blank ones at its end. */
export interface Range {
  readonly input: string;
  readonly cells: readonly unknown[];
  /** How many cells it had with the blank ones. */
  readonly size: number;
  /** A row of cells rather than a column. */
  readonly across: boolean;
}

/** @throws MetricError wrong-type if the cells are neither one column nor one row */
export function rangeOf(given: unknown, input: string): Range {
  if (!Array.isArray(given)) return { input, cells: isBlank(given) ? [] : [given], size: 1, across: false };
  const rows = given as readonly unknown[];
  const across = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length > 1;
  const line: readonly unknown[] = across ? (rows[0] as readonly unknown[]) : rows;
  let length = line.length;
  while (length > 0 && isBlank(cellOf(line[length - 1]))) length--;
  const cells = new Array<unknown>(length);
  for (let i = 0; i < length; i++) {
    const cell = (cells[i] = cellOf(line[i]));
    if (Array.isArray(cell)) throw notOneColumn(rows, input);
  }
  return { input, cells, size: line.length, across };
}

/** A row of one cell is that cell; a longer one stays a row, which is refused. */
const cellOf = (row: unknown): unknown =>
  Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : row;

const notOneColumn = (rows: readonly unknown[], input: string) =>
  new MetricError("wrong-type", { input, requirement: { must: "oneColumn" }, received: sizeText(rows) });
