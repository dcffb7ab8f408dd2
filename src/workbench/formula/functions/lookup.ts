import { CellError, type CellValue } from "../../workbook/cell";
import { compare, fail, type Matrix, Reference, type Value } from "../values";
import type { BuiltIn, Call } from "./call";
import { matches } from "./criteria";

const hasWildcard = (value: CellValue): value is string => typeof value === "string" && /[*?~]/.test(value);

/** Position of a value: 0 exact, 1 the largest not above it, -1 the smallest not below it; -1 if there is none. */
function find(list: readonly CellValue[], wanted: CellValue, mode: number, wildcards: boolean): number {
  const isMatch =
    wildcards && hasWildcard(wanted)
      ? matches(wanted)
      : (value: CellValue) => sameType(value, wanted) && compare(value, wanted) === 0;
  const exact = list.findIndex(isMatch);
  if (exact >= 0 || mode === 0) return exact;
  let best = -1;
  for (const [at, value] of list.entries()) {
    if (!sameType(value, wanted) || compare(value, wanted) * mode > 0) continue;
    if (best < 0 || compare(value, list[best]!) * mode > 0) best = at;
  }
  return best;
}

const sameType = (value: CellValue, wanted: CellValue) =>
  !(value instanceof CellError) && value !== null && typeof value === typeof (wanted ?? 0);

function match(call: Call): number {
  const at = find(call.list(1), call.single(0), Math.sign(call.number(2, 1)), true);
  return at < 0 ? fail("#N/A") : at + 1;
}

function xmatch(call: Call, modeAt: number): number {
  const mode = call.whole(modeAt, 0);
  return find(call.list(1), call.single(0), mode === 2 ? 0 : -mode, mode === 2);
}

const column = (matrix: Matrix, at: number): CellValue[] => matrix.map((row) => row[at] ?? fail("#REF!"));

/** Row and column from 1; 0 means all of them. One number counts along a single row. */
function position(call: Call, rowCount: number, columnCount: number): [row: number, column: number] {
  const first = call.whole(1, 0);
  const isAlongRow = call.count < 3 && rowCount === 1;
  const [row, column] = isAlongRow ? [0, first] : [first, call.whole(2, 0)];
  if (row < 0 || column < 0 || row > rowCount || column > columnCount) return fail("#REF!");
  return [row, column];
}

/** Of cells INDEX gives cells, so that A1:INDEX(...) is a range. */
function index(call: Call): Value {
  const from = call.value(0);
  if (from instanceof Reference) {
    const { row, column, rowCount, columnCount } = from.area;
    const [r, c] = position(call, rowCount, columnCount);
    const rows = r === 0 ? { row, rowCount } : { row: row + r - 1, rowCount: 1 };
    const columns = c === 0 ? { column, columnCount } : { column: column + c - 1, columnCount: 1 };
    return new Reference(from.sheet, { ...rows, ...columns });
  }
  const matrix = call.matrix(0);
  const [row, at] = position(call, matrix.length, matrix[0]!.length);
  if (row === 0 && at === 0) return matrix;
  if (row === 0)
    return matrix.length === 1 ? matrix[0]![at - 1]! : column(matrix, at - 1).map((value) => [value]);
  if (at === 0) return matrix[0]!.length === 1 ? matrix[row - 1]![0]! : [matrix[row - 1]!];
  return matrix[row - 1]![at - 1]!;
}

function xlookup(call: Call): Value {
  const at = xmatch(call, 4);
  if (at < 0) return call.has(3) ? call.value(3) : fail("#N/A");
  const results = call.matrix(2);
  const isRow = call.matrix(1).length === 1 && call.matrix(1)[0]!.length > 1;
  const found: Matrix = isRow ? column(results, at).map((value) => [value]) : [results[at] ?? fail("#REF!")];
  return found.length === 1 && found[0]!.length === 1 ? found[0]![0]! : found;
}

export const lookup: Readonly<Record<string, BuiltIn>> = {
  MATCH: match,
  XMATCH: (call) => {
    const at = xmatch(call, 2);
    return at < 0 ? fail("#N/A") : at + 1;
  },
  XLOOKUP: xlookup,
  INDEX: index,
};
