import { MetricError } from "../core/error";
import type { Argument } from "./argument";
import { numberIn, plainValue, unreadable } from "./cell";
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
  const first = plainValue(cells[0]);
  return typeof first === "string" && numberIn(first) === undefined ? cells.slice(1) : cells;
}

function parameterAt(cells: readonly unknown[], index: number, input: string, needed: number): number {
  if (cells.length < needed)
    throw new MetricError("wrong-type", {
      input,
      requirement: { must: "enough", what: "parameters", minimum: needed },
      received: cells.length,
    });
  const value = numberIn(cells[index]);
  if (value === undefined) throw unreadable(input, { must: "number" }, cells[index], index + 1);
  if (value <= 0)
    throw new MetricError("out-of-domain", {
      input,
      requirement: { must: "positive" },
      received: value,
      row: index + 1,
    });
  return value;
}
