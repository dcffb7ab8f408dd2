import { MetricError, type Requirement } from "../core/error";

/** Blank cells come as null or "", omitted arguments as null. */
export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** Whether Excel has wrapped the cell's value in a data type; errors are not values. */
export const isWrapped = (cell: unknown): cell is { readonly basicValue: unknown } =>
  typeof cell === "object" && cell !== null && "basicValue" in cell && !isError(cell);

/** A value without its data type. */
export const unwrapped = ({ basicValue }: { readonly basicValue: unknown }): unknown => basicValue;

/** A cell's value; `undefined` if it is an error or no cell at all. */
export function plainValue(cell: unknown): string | number | boolean | null | undefined {
  switch (typeof cell) {
    case "string":
    case "number":
    case "boolean":
      return cell;
    default:
      if (cell === null || cell === undefined) return null;
      return isWrapped(cell) && typeof cell.basicValue !== "object" ? plainValue(cell.basicValue) : undefined;
  }
}

const plainDecimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** The number in a cell, also one kept as text such as "12.50"; `undefined` if there is none. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const value = plainValue(cell);
  if (typeof value !== "number" && (typeof value !== "string" || !plainDecimal.test(value))) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A text that is neither blank nor a number: on top of a column of numbers, its header. */
export const isText = (cell: unknown): boolean =>
  typeof plainValue(cell) === "string" && !isBlank(cell) && numberIn(cell) === undefined;

/** An input that can't be read as what is required, `row` which of its cells (from 1) if it has many. */
export function unreadable(
  input: string,
  requirement: Requirement,
  cell: unknown,
  row?: number
): MetricError {
  return new MetricError("wrong-type", {
    input,
    requirement: isError(cell) ? { must: "noError" } : isBlank(cell) ? { must: "notBlank" } : requirement,
    received: shown(cell),
    ...(row !== undefined && { row }),
  });
}

/** Errors come as the error objects of custom functions or as data types. */
function isError(cell: unknown): cell is { readonly code?: unknown; readonly basicValue?: unknown } {
  return (
    typeof cell === "object" && cell !== null && ("code" in cell || ("type" in cell && cell.type === "Error"))
  );
}

function shown(cell: unknown): string | number | boolean | null {
  if (isError(cell)) return String(cell.code ?? cell.basicValue);
  if (Array.isArray(cell)) return sizeText(cell);
  return plainValue(cell) ?? (isBlank(cell) ? null : typeof cell);
}

/** Rows by columns, such as "3 × 2". */
export function sizeText(cells: readonly unknown[]): string {
  const first = cells[0];
  return `${cells.length} × ${Array.isArray(first) ? first.length : 1}`;
}
