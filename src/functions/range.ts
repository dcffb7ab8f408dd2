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
  /** A single value, not a range. */
  readonly single: boolean;
}

/** @throws MetricError wrong-type if the cells are neither one column nor one row */
export function rangeOf(given: unknown, input: string): Range {
  if (!Array.isArray(given))
    return { input, cells: isBlank(given) ? [] : [given], size: 1, across: false, single: true };
  const rows = given as readonly unknown[];
  const first = rows[0];
  const across = rows.length === 1 && Array.isArray(first) && first.length > 1;
  const line: readonly unknown[] = across ? (first as readonly unknown[]) : rows;
  const cells = new Array<unknown>(line.length);
  let length = 0;
  for (let i = 0; i < line.length; i++) {
    let cell = line[i];
    if (Array.isArray(cell)) {
      if (across || cell.length !== 1 || Array.isArray(cell[0])) throw notOneColumn(rows, input);
      cell = (cell as unknown[])[0];
    }
    cells[i] = cell;
    if (cell !== null && cell !== "" && cell !== undefined) length = i + 1;
  }
  cells.length = length;
  return { input, cells, size: line.length, across, single: false };
}

const notOneColumn = (rows: readonly unknown[], input: string) =>
  new MetricError("wrong-type", { input, requirement: { must: "oneColumn" }, received: sizeText(rows) });

/** Ranges that describe the same rows must have the same number of cells. */
export function requireSameSize(range: Range, first: Range): void {
  if (range.size !== first.size)
    throw new MetricError("wrong-type", {
      input: range.input,
      requirement: { must: "sameSizeAs", input: first.input, size: first.size },
      received: range.size,
    });
}
