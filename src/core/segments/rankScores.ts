export interface RankScores {
  /** From 1 (worst) to `bins`. */
  readonly scores: Uint8Array;
  /** The least value for each score from 2 on; `null` where no value has that score or a better one. */
  readonly thresholds: readonly (number | null)[];
}

/**
 * Scores values by rank, larger ones higher: 1 + floor(bins x values strictly smaller / values). Equal values have
 * equal scores.
 *
 * @param bins the highest score there can be, a whole number from 2 to 255
 * @example rankScores(Float64Array.of(30, 10, 20, 20), 4).scores // [4, 1, 2, 2]
 */
export function rankScores(values: Int32Array | Float64Array, bins: number): RankScores {
  const sorted = values.slice().sort();
  const thresholds: (number | null)[] = new Array<null>(bins - 1).fill(null);
  let reached = 0;
  for (let smaller = 0; smaller < sorted.length && reached < bins - 1; smaller++) {
    if (smaller > 0 && sorted[smaller] === sorted[smaller - 1]) continue;
    const score = 1 + Math.floor((bins * smaller) / sorted.length);
    while (reached < score - 1) thresholds[reached++] = sorted[smaller]!;
  }
  const limits = Float64Array.from(thresholds, (value) => value ?? Infinity);
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let score = 1;
    while (score < bins && values[i]! >= limits[score - 1]!) score++;
    scores[i] = score;
  }
  return { scores, thresholds };
}
