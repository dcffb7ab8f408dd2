import { MetricError } from "../core/error";
import type { Argument } from "./argument";
import { isBlank, isText, numberIn, unreadable } from "./cell";
import { rangeOf, requireSameSize, type Range } from "./range";
import type { Aligned, Value } from "./result";

/** A number a row; which rows are read is settled together with the other columns. */
export const numbers = (): Argument<Range> => ({ kind: "numbers", shape: "matrix", read: rangeOf });

/** Numbers that stand for themselves, whatever is beside them; a header and blanks are left out. */
export const numberList = (): Argument<number[]> => ({
  kind: "numbers",
  shape: "matrix",
  read: (given, input) => {
    const range = rangeOf(given, input);
    const from = startsWithHeader(range) ? 1 : 0;
    return range.cells.flatMap((cell, index) =>
      index < from || isBlank(cell) ? [] : [numberAt(range, index)]
    );
  },
});

/** A text on top of a column of numbers is its header. */
const startsWithHeader = ({ cells, single }: Range): boolean => !single && isText(cells[0]);

function numberAt({ input, cells, single }: Range, index: number): number {
  const cell = cells[index];
  const number = numberIn(cell);
  if (number === undefined) throw unreadable(input, { must: "number" }, cell, single ? undefined : index + 1);
  return number;
}

export type Columns<Name extends string> = Readonly<Record<Name, Range>>;

/** Where the rows lie that columns describe together: below the header, and not blank in all of them. */
interface Rows {
  readonly first: Range;
  readonly length: number;
  readonly isRow: (index: number) => boolean;
}

function rowsOf(ranges: readonly Range[]): Rows {
  const first = ranges[0]!;
  for (const range of ranges) requireSameSize(range, first);
  const from = ranges.some(startsWithHeader) ? 1 : 0;
  return {
    first,
    length: Math.max(...ranges.map(({ cells }) => cells.length)),
    isRow: (index) => {
      if (index >= from) for (const { cells } of ranges) if (!isBlank(cells[index])) return true;
      return false;
    },
  };
}

/** Columns of numbers that describe the same rows. A row that is blank in some of them only is refused. */
export function numberColumns<Name extends string>(
  columns: Columns<Name>
): {
  readonly columns: Record<Name, Float64Array>;
  /** Puts one value a row beside the rows they belong to. */
  readonly align: (values: readonly Value[]) => Aligned;
} {
  const ranges = Object.values<Range>(columns);
  const { first, length, isRow } = rowsOf(ranges);
  const places = new Int32Array(length);
  let size = 0;
  for (let index = 0; index < length; index++) if (isRow(index)) places[size++] = index;
  const numbersOf = (range: Range): Float64Array => {
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) values[i] = numberAt(range, places[i]!);
    return values;
  };
  return {
    columns: Object.fromEntries(
      Object.entries<Range>(columns).map(([name, range]) => [name, numbersOf(range)])
    ) as Record<Name, Float64Array>,
    align: (values) => {
      const cells = new Array<Value>(length).fill(null);
      for (let i = 0; i < size; i++) cells[places[i]!] = values[i]!;
      return { values: cells, across: first.across };
    },
  };
}

/**
 * Computes row by row. Single values hold for all rows; a header and blank rows stay blank, so that the result lies
 * beside its input.
 */
export function rowByRow<Name extends string>(
  columns: Columns<Name>,
  compute: (values: Record<Name, number>) => Value
): Aligned {
  const entries = Object.entries<Range>(columns) as [Name, Range][];
  const many = entries.filter(([, { size }]) => size > 1).map(([, range]) => range);
  const valuesAt = (index: number) =>
    Object.fromEntries(
      entries.map(([name, range]) => [name, numberAt(range, range.size > 1 ? index : 0)])
    ) as Record<Name, number>;
  if (many.length === 0) return { values: [compute(valuesAt(0))], across: false };

  const { first, length, isRow } = rowsOf(many);
  const computeRow = (index: number) => {
    try {
      return compute(valuesAt(index));
    } catch (error) {
      throw error instanceof MetricError ? inRow(error, index + 1) : error;
    }
  };
  return {
    values: Array.from({ length }, (_, index) => (isRow(index) ? computeRow(index) : null)),
    across: first.across,
  };
}

const inRow = ({ fault, detail }: MetricError, row: number) => new MetricError(fault, { row, ...detail });
