import { MAX_ROWS } from "./cell";
import { type CellStyle, DEFAULT_STYLE } from "./style";

/** The styles of one column as runs of equal neighbours: run k covers the rows before `ends[k]`. */
export class StyleRuns {
  #ends: number[] = [MAX_ROWS];
  #styles: CellStyle[] = [DEFAULT_STYLE];

  get(row: number): CellStyle {
    return this.#styles[this.#runAt(row)]!;
  }

  /** Replaces the style of every row from `from` to `to`, both included. */
  update(from: number, to: number, change: (style: CellStyle) => CellStyle): void {
    const first = this.#runAt(from);
    const last = this.#runAt(to);
    const start = first === 0 ? 0 : this.#ends[first - 1]!;
    const ends: number[] = [];
    const styles: CellStyle[] = [];
    const push = (end: number, style: CellStyle) => {
      if (styles.at(-1) === style) ends[ends.length - 1] = end;
      else {
        ends.push(end);
        styles.push(style);
      }
    };
    if (first > 0) push(start, this.#styles[first - 1]!);
    if (from > start) push(from, this.#styles[first]!);
    for (let run = first; run <= last; run++)
      push(Math.min(this.#ends[run]!, to + 1), change(this.#styles[run]!));
    if (this.#ends[last]! > to + 1) push(this.#ends[last]!, this.#styles[last]!);
    if (last + 1 < this.#ends.length) push(this.#ends[last + 1]!, this.#styles[last + 1]!);
    const replacedFrom = Math.max(0, first - 1);
    const replaced = Math.min(this.#ends.length - 1, last + 1) - replacedFrom + 1;
    this.#ends.splice(replacedFrom, replaced, ...ends);
    this.#styles.splice(replacedFrom, replaced, ...styles);
  }

  /** The runs as [first row, last row, style], the plain ones left out. */
  *styled(): Generator<[number, number, CellStyle]> {
    let start = 0;
    for (const [run, end] of this.#ends.entries()) {
      const style = this.#styles[run]!;
      if (style !== DEFAULT_STYLE) yield [start, end - 1, style];
      start = end;
    }
  }

  /** The different styles of the rows from `from` to `to`, both included. */
  between(from: number, to: number): Set<CellStyle> {
    return new Set(this.#styles.slice(this.#runAt(from), this.#runAt(to) + 1));
  }

  #runAt(row: number): number {
    let low = 0;
    let high = this.#ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! > row) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
