import type { Culture } from "../../workbook/culture";
import { CellError, type CellValue } from "../../workbook/cell";
import {
  broadcast,
  EvaluationError,
  fail,
  isMatrix,
  type Matrix,
  Reference,
  toBoolean,
  toNumber,
  toText,
  type Value,
} from "../values";

/** The arguments of one call, as a function asks for them. */
export class Call {
  constructor(
    private readonly values: readonly (Value | undefined)[],
    private readonly read: (reference: Reference) => Matrix,
    readonly culture: Culture,
    readonly date1904: boolean
  ) {}

  get count(): number {
    return this.values.length;
  }

  has(index: number): boolean {
    return this.values[index] !== undefined;
  }

  value(index: number): Value {
    return this.values[index] ?? null;
  }

  matrix(index: number): Matrix {
    const value = this.value(index);
    if (value instanceof Reference) return this.read(value);
    return isMatrix(value) ? value : [[value]];
  }

  /** One row or one column as a list. */
  list(index: number): readonly CellValue[] {
    return this.matrix(index).flat();
  }

  single(index: number): CellValue {
    return this.matrix(index)[0]![0]!;
  }

  number(index: number, standard?: number): number {
    return this.has(index) || standard === undefined ? toNumber(this.single(index)) : standard;
  }

  whole(index: number, standard?: number): number {
    return Math.trunc(this.number(index, standard));
  }

  text(index: number, standard?: string): string {
    return this.has(index) || standard === undefined ? toText(this.single(index)) : standard;
  }

  flag(index: number, standard?: boolean): boolean {
    return this.has(index) || standard === undefined ? toBoolean(this.single(index)) : standard;
  }

  /** Computes once for each cell of the blocks that stand where single values are asked for. */
  forEachOf(indices: readonly number[], compute: (call: Call) => CellValue): Value {
    const blocks = indices.map((index) => this.matrix(index));
    if (blocks.every((block) => block.length === 1 && block[0]!.length === 1)) return compute(this);
    const read = this.values.map((value) => (value instanceof Reference ? this.read(value) : value));
    return broadcast(blocks, (values) => {
      const each = [...read];
      for (const [at, index] of indices.entries()) each[index] = values[at]!;
      return compute(new Call(each, this.read, this.culture, this.date1904));
    });
  }

  /** All numbers of the arguments from an index on: those in cells and arrays, and single values read as numbers. */
  numbers(from = 0): number[] {
    const found: number[] = [];
    for (let index = from; index < this.count; index++) {
      const value = this.value(index);
      if (value instanceof Reference || isMatrix(value)) {
        for (const cell of this.list(index))
          if (cell instanceof CellError) throw new EvaluationError(cell);
          else if (typeof cell === "number") found.push(cell);
      } else if (this.has(index)) found.push(toNumber(value));
    }
    return found;
  }

  someNumbers(from = 0): number[] {
    const numbers = this.numbers(from);
    return numbers.length > 0 ? numbers : fail("#NUM!");
  }
}

export type BuiltIn = (call: Call) => Value;
