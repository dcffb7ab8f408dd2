import type { CellValue } from "../workbook/cell";

/** A list of made-up data, ready for a sheet. */
export interface Sample {
  readonly header: readonly string[];
  /** Number formats by column; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Random numbers in (0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** One of the choices, each as likely as its weight says. */
export function pick<T>(random: () => number, weighted: readonly (readonly [T, number])[]): T {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of weighted) {
    left -= weight;
    if (left < 0) return choice;
  }
  return weighted.at(-1)![0];
}
