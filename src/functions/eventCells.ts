import { IdIndex } from "../core/orders/idIndex";
import type { Argument } from "./argument";
import { isBlank, plainValue } from "./cell";
import { readId } from "./idCells";
import { rangeOf, type Range } from "./range";

/** Whether something happened, a row: 1 and 0, or TRUE and FALSE. */
export const events = (): Argument<Range> => ({
  kind: "events",
  shape: "matrix",
  read: (given, input) => {
    const range = rangeOf(given, input);
    return { ...range, cells: range.cells.map(numberOfFlag) };
  },
});

function numberOfFlag(cell: unknown): unknown {
  if (typeof cell === "number") return cell;
  const value = plainValue(cell);
  return typeof value === "boolean" ? Number(value) : cell;
}

/** The names of groups as numbers, in order of first appearance. */
export function groupNumbers(range: Range): Range {
  const names = new IdIndex();
  return {
    ...range,
    cells: range.cells.map((cell, index) =>
      isBlank(cell) ? cell : names.of(readId(cell, range.input, index + 1))
    ),
  };
}
