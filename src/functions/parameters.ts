import { between, MetricError } from "../core/error";
import type { Argument } from "./argument";
import { isText, numberIn, unreadable } from "./cell";
import { rangeOf } from "./range";

/** A model's parameters: the whole spill of its FIT function, whose second column has them, or only the numbers. */
export const parameters = <const Name extends string>(
  names: readonly Name[]
): Argument<Readonly<Record<Name, number>>> => ({
  kind: "parameters",
  shape: "matrix",
  read: (given, input) => {
    const cells = estimateCells(given, input);
    const values = names.map((name, index) => [name, parameterAt(cells, index, input, names.length)]);
    return Object.fromEntries(values) as Record<Name, number>;
  },
});

/** The estimates, below their header if they have one. */
function estimateCells(given: unknown, input: string): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  const isFit = rows.length > 1 && Array.isArray(rows[0]) && rows[0].length > 1;
  const cells = isFit
    ? rows.map((row) => (Array.isArray(row) ? (row as unknown[])[1] : row))
    : rangeOf(given, input).cells;
  return isText(cells[0]) ? cells.slice(1) : cells;
}

/** No fit comes to parameters beyond, and the models' sums would take for ever. */
const smallest = 1e-9;
const largest = 1e12;

function parameterAt(cells: readonly unknown[], index: number, input: string, needed: number): number {
  if (cells.length < needed)
    throw new MetricError("wrong-type", {
      input,
      requirement: { must: "enough", what: "parameters", minimum: needed },
      received: cells.length,
    });
  const value = numberIn(cells[index]);
  if (value === undefined) throw unreadable(input, { must: "number" }, cells[index], index + 1);
  if (value < smallest || value > largest)
    throw new MetricError("out-of-domain", {
      input,
      requirement: between(smallest, largest),
      received: value,
      row: index + 1,
    });
  return value;
}
