import { atLeast, between, MetricError, type Requirement } from "./error";

const place = (row: number | undefined) => (row === undefined ? {} : { row });

/** The value, if it is a number at all. */
function finite(input: string, value: number, row?: number): number {
  if (!Number.isFinite(value))
    throw new MetricError("wrong-type", {
      input,
      requirement: { must: "number" },
      received: value,
      ...place(row),
    });
  return value;
}

const outOfDomain = (input: string, requirement: Requirement, received: number, row?: number) =>
  new MetricError("out-of-domain", { input, requirement, received, ...place(row) });

/** @internal A finite number. Here and below `row` is the cell of a column that holds the value, counted from 1. */
export function requireNumber(input: string, value: number, row?: number): void {
  finite(input, value, row);
}

/** @internal A number not below a minimum. */
export function requireAtLeast(minimum: number, input: string, value: number, row?: number): void {
  if (finite(input, value, row) < minimum) throw outOfDomain(input, atLeast(minimum), value, row);
}

/** @internal A number above 0. */
export function requirePositive(input: string, value: number, row?: number): void {
  if (finite(input, value, row) <= 0) throw outOfDomain(input, { must: "positive" }, value, row);
}

/** @internal A number in [minimum, maximum]. */
export function requireBetween(
  minimum: number,
  maximum: number,
  input: string,
  value: number,
  row?: number
): void {
  if (finite(input, value, row) < minimum || value > maximum)
    throw outOfDomain(input, between(minimum, maximum), value, row);
}

/** @internal A number in the open interval (0, 1), such as a confidence. */
export function requireInside01(input: string, value: number): void {
  if (finite(input, value) <= 0 || value >= 1) throw outOfDomain(input, { must: "insideUnit" }, value);
}

/** @internal A whole number not below a minimum. */
export function requireWholeNumber(minimum: number, input: string, value: number, row?: number): void {
  requireAtLeast(minimum, input, value, row);
  if (!Number.isInteger(value)) throw outOfDomain(input, { must: "wholeNumber" }, value, row);
}

/** @internal A denominator: at least 0 by its nature, and not 0. */
export function requireDenominator(input: string, value: number): void {
  requireAtLeast(0, input, value);
  if (value === 0)
    throw new MetricError("zero-denominator", { input, requirement: { must: "positive" }, received: value });
}

/** @internal The result, unless it is too large to be a number; `input` is the argument to blame. */
export function moderate(result: number, input: string, received: number): number {
  if (!Number.isFinite(result)) throw outOfDomain(input, { must: "moderate" }, received);
  return result;
}

/** @internal Columns that describe the same rows: `values` has as many entries as the input named `of`. */
export function requireSameSize(input: string, values: ArrayLike<unknown>, of: string, size: number): void {
  if (values.length !== size)
    throw new MetricError("wrong-type", {
      input,
      requirement: { must: "sameSizeAs", input: of, size },
      received: values.length,
    });
}
