import type { Area } from "../workbook/area";
import { CellError, type CellValue, type ErrorCode } from "../workbook/cell";
import type { Worksheet } from "../workbook/worksheet";

export type Matrix = readonly (readonly CellValue[])[];

/** Cells that a formula refers to, not yet read. */
export class Reference {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Area
  ) {}
}

/** What an expression can be worth: one value, a block of them, or cells. */
export type Value = CellValue | Matrix | Reference;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

export const failure = (code: ErrorCode, message?: string) => new CellError(code, message);

/** Stops an evaluation with an error value. */
export class EvaluationError extends Error {
  constructor(readonly value: CellError) {
    super(value.code);
  }
}

export function fail(code: ErrorCode): never {
  throw new EvaluationError(failure(code));
}

/** As arithmetic takes a value: blanks are 0, TRUE is 1, numbers written as text count. */
export function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) throw new EvaluationError(value);
  const number = value.trim() === "" ? NaN : Number(value.trim().replace(/^(.*)%$/, "$1e-2"));
  return Number.isFinite(number) ? number : fail("#VALUE!");
}

export function toText(value: CellValue): string {
  if (value instanceof CellError) throw new EvaluationError(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

/** Up to 15 significant digits, as Excel writes a number into a text. */
const numberText = (value: number) => {
  const text = String(Number(value.toPrecision(15)));
  return text.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E");
};

export function toBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (value instanceof CellError) throw new EvaluationError(value);
  const upper = value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") return fail("#VALUE!");
  return upper === "TRUE";
}

const rank = (value: CellValue) =>
  typeof value === "number" ? 1 : typeof value === "string" ? 2 : typeof value === "boolean" ? 3 : 0;

/** Numbers come before texts and these before truth values; texts are compared without regard to case. */
export function compare(a: CellValue, b: CellValue): number {
  if (a instanceof CellError) throw new EvaluationError(a);
  if (b instanceof CellError) throw new EvaluationError(b);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: CellValue): CellValue =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/**
 * Applies a function of single values to blocks: single values, single rows and single columns are repeated to the
 * size of the largest block; where a block has no partner the result is #N/A. An error stays in its own cell.
 */
export function broadcast(
  blocks: readonly Matrix[],
  apply: (values: readonly CellValue[]) => CellValue
): Matrix {
  const rowCount = Math.max(...blocks.map(({ length }) => length));
  const columnCount = Math.max(...blocks.map((block) => block[0]!.length));
  const pick = (block: Matrix, row: number, column: number): CellValue | undefined =>
    block[block.length === 1 ? 0 : row]?.[block[0]!.length === 1 ? 0 : column];
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const values: CellValue[] = [];
      for (const block of blocks) {
        const value = pick(block, row, column);
        if (value === undefined) return failure("#N/A");
        values.push(value);
      }
      try {
        return apply(values);
      } catch (error) {
        if (error instanceof EvaluationError) return error.value;
        throw error;
      }
    })
  );
}
