import { CellError, type CellValue } from "../../workbook/cell";
import { compare, fail, failure, type Matrix, Reference, toBoolean, toNumber, type Value } from "../values";
import type { BuiltIn, Call } from "./call";

const columnsOf = (matrix: Matrix) => matrix[0]!.length;
const transpose = (matrix: Matrix): CellValue[][] => matrix[0]!.map((_, at) => matrix.map((row) => row[at]!));

/** An array with nothing in it can't be shown. */
const filled = (matrix: Matrix): Value =>
  matrix.length === 0 || columnsOf(matrix) === 0 ? failure("#CALC!") : matrix;

/** What is left after taking (or dropping) a number of lines from the start, or from the end if it is negative. */
function part<T>(lines: readonly T[], count: number, take: boolean): readonly T[] {
  if (take) return count >= 0 ? lines.slice(0, count) : lines.slice(count);
  return count >= 0 ? lines.slice(count) : lines.slice(0, count);
}

const crop = (take: boolean) => (call: Call) => {
  const all = call.matrix(0);
  const rows = call.has(1) ? part(all, call.whole(1), take) : all;
  return filled(call.has(2) ? rows.map((row) => part(row, call.whole(2), take)) : rows);
};

function chosen(call: Call, length: number): number[] {
  return Array.from({ length: call.count - 1 }, (_, at) => call.list(at + 1))
    .flat()
    .map((value) => {
      const number = Math.trunc(toNumber(value));
      const index = number < 0 ? length + number : number - 1;
      return index >= 0 && index < length ? index : fail("#VALUE!");
    });
}

/** Blocks put one below the other, shorter rows filled with #N/A. */
function stack(blocks: readonly Matrix[]): Matrix {
  const width = Math.max(...blocks.map(columnsOf));
  return blocks
    .flat()
    .map((row) => [...row, ...Array.from({ length: width - row.length }, () => failure("#N/A"))]);
}

const blocksOf = (call: Call) => Array.from({ length: call.count }, (_, at) => call.matrix(at));

const order = (a: CellValue, b: CellValue) => {
  if (a instanceof CellError || b instanceof CellError)
    return Number(a instanceof CellError) - Number(b instanceof CellError);
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
};

function sortRows(
  rows: Matrix,
  keys: readonly (readonly CellValue[])[],
  directions: readonly number[]
): Matrix {
  const positions = rows.map((_, at) => at);
  positions.sort((a, b) => {
    for (const [level, key] of keys.entries()) {
      const difference = order(key[a]!, key[b]!) * (directions[level] ?? 1);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return positions.map((at) => rows[at]!);
}

function sort(call: Call): Matrix {
  const byColumn = call.flag(3, false);
  const matrix = byColumn ? transpose(call.matrix(0)) : call.matrix(0);
  const indices = call.has(1) ? call.list(1).map(toNumber) : [1];
  const directions = call.has(2) ? call.list(2).map(toNumber) : [1];
  const keys = indices.map((index) => matrix.map((row) => row[index - 1] ?? fail("#VALUE!")));
  const sorted = sortRows(matrix, keys, directions);
  return byColumn ? transpose(sorted) : sorted;
}

function sortBy(call: Call): Matrix {
  const matrix = call.matrix(0);
  const keys: (readonly CellValue[])[] = [];
  const directions: number[] = [];
  for (let at = 1; at < call.count; at += 2) {
    keys.push(call.list(at));
    directions.push(call.number(at + 1, 1));
  }
  if (keys.some((key) => key.length !== matrix.length)) return fail("#VALUE!");
  return sortRows(matrix, keys, directions);
}

function filter(call: Call): Value {
  const matrix = call.matrix(0);
  const include = call.matrix(1);
  const byColumn = include.length === 1 && matrix.length !== 1;
  const lines = byColumn ? transpose(matrix) : matrix;
  const wanted = include.flat().map(toBoolean);
  if (wanted.length !== lines.length) return fail("#VALUE!");
  const kept = lines.filter((_, at) => wanted[at]);
  if (kept.length === 0) return call.has(2) ? call.value(2) : failure("#CALC!");
  return byColumn ? transpose(kept) : kept;
}

const keyOf = (value: CellValue) =>
  `${typeof value} ${typeof value === "string" ? value.toLowerCase() : String(value)}`;

function unique(call: Call): Value {
  const byColumn = call.flag(1, false);
  const lines = byColumn ? transpose(call.matrix(0)) : call.matrix(0);
  const groups = new Map<string, { line: readonly CellValue[]; count: number }>();
  for (const line of lines) {
    const key = line.map(keyOf).join("\u0000");
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { line, count: 1 });
  }
  const onlyOnce = call.flag(2, false);
  const kept = [...groups.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ line }) => line);
  if (kept.length === 0) return failure("#CALC!");
  return byColumn ? transpose(kept) : kept;
}

function sequence(call: Call): Matrix {
  const [rows, columns] = [call.whole(0), call.whole(1, 1)];
  if (rows < 1 || columns < 1) return fail("#CALC!");
  const [start, step] = [call.number(2, 1), call.number(3, 1)];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => start + step * (row * columns + column))
  );
}

export const arrays: Readonly<Record<string, BuiltIn>> = {
  FILTER: filter,
  UNIQUE: unique,
  SORT: sort,
  SORTBY: sortBy,
  SEQUENCE: sequence,
  TRANSPOSE: (call) => transpose(call.matrix(0)),
  TAKE: crop(true),
  DROP: crop(false),
  CHOOSECOLS: (call) => {
    const matrix = call.matrix(0);
    const indices = chosen(call, columnsOf(matrix));
    return matrix.map((row) => indices.map((index) => row[index]!));
  },
  CHOOSEROWS: (call) => {
    const matrix = call.matrix(0);
    return chosen(call, matrix.length).map((index) => matrix[index]!);
  },
  VSTACK: (call) => stack(blocksOf(call)),
  HSTACK: (call) => transpose(stack(blocksOf(call).map(transpose))),
  TOCOL: (call) => call.list(0).map((value) => [value]),
  TOROW: (call) => [call.list(0)],
  ROWS: (call) => {
    const value = call.value(0);
    return value instanceof Reference ? value.area.rowCount : call.matrix(0).length;
  },
  COLUMNS: (call) => {
    const value = call.value(0);
    return value instanceof Reference ? value.area.columnCount : columnsOf(call.matrix(0));
  },
};
