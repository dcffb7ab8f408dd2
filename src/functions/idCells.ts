import { MetricError } from "../core/error";
import type { Argument } from "./argument";
import { isBlank, plainValue, unreadable } from "./cell";
import { rangeOf } from "./range";

type Id = string | number;

export interface Ids {
  readonly input: string;
  readonly values: readonly Id[];
  /** The first cell, which may be a header. */
  readonly first: unknown;
}

/** A list of customers; blanks are left out. */
export const customerIds = (): Argument<Ids> => ({
  kind: "ids",
  shape: "matrix",
  read: (given, input) => {
    const { cells } = rangeOf(given, input);
    const values = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [readId(cell, input, index + 1)]));
    return { input, values, first: plainValue(cells[0]) };
  },
});

export function readId(cell: unknown, input: string, row: number): Id {
  const value = plainValue(cell);
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw unreadable(input, { must: "text" }, cell, row);
}

/** Two lists that begin with the same text may both have the same header, which then would count as a customer. */
export function requireDifferentStarts(a: Ids, b: Ids): void {
  if (typeof a.first === "string" && typeof b.first === "string" && a.first.trim() === b.first.trim())
    throw new MetricError("out-of-domain", {
      input: b.input,
      requirement: { must: "different", input: a.input },
      received: b.first,
    });
}
