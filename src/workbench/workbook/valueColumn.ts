import type { CellValue } from "./cell";

const CHUNK = 4096;

/** The values of one column, kept in chunks: a million rows cost one slot each, empty stretches nothing. */
export class ValueColumn {
  readonly #chunks: (CellValue[] | undefined)[] = [];
  readonly #filled: number[] = [];

  get(row: number): CellValue {
    return this.#chunks[Math.floor(row / CHUNK)]?.[row % CHUNK] ?? null;
  }

  set(row: number, value: CellValue): void {
    const index = Math.floor(row / CHUNK);
    let chunk = this.#chunks[index];
    if (!chunk) {
      if (value === null) return;
      chunk = new Array<CellValue>(CHUNK).fill(null);
      this.#chunks[index] = chunk;
      this.#filled[index] = 0;
    }
    const before = chunk[row % CHUNK] as CellValue;
    if (before === null && value !== null) this.#filled[index]!++;
    if (before !== null && value === null) this.#filled[index]!--;
    chunk[row % CHUNK] = value;
    if (this.#filled[index] === 0) this.#chunks[index] = undefined;
  }

  /** Index of the first filled row, or null if the column is empty. */
  first(): number | null {
    const index = this.#chunks.findIndex((chunk) => chunk !== undefined);
    return index < 0 ? null : index * CHUNK + this.#chunks[index]!.findIndex((value) => value !== null);
  }

  /** Index of the last filled row, or null if the column is empty. */
  last(): number | null {
    for (let index = this.#chunks.length - 1; index >= 0; index--) {
      const chunk = this.#chunks[index];
      if (!chunk) continue;
      for (let at = CHUNK - 1; at >= 0; at--) if (chunk[at] !== null) return index * CHUNK + at;
    }
    return null;
  }

  /** Calls `visit` for each filled row from `from` to `to`, both included. */
  forEach(from: number, to: number, visit: (value: CellValue, row: number) => void): void {
    for (let index = Math.floor(from / CHUNK); index <= Math.floor(to / CHUNK); index++) {
      const chunk = this.#chunks[index];
      if (!chunk) continue;
      const start = index * CHUNK;
      for (let at = Math.max(0, from - start); at < Math.min(CHUNK, to - start + 1); at++)
        if (chunk[at] !== null) visit(chunk[at]!, start + at);
    }
  }
}
