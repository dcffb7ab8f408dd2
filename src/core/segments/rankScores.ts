import { extremes, orderStatistics } from "../numeric/orderStatistics";

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
  return (values instanceof Int32Array && byCounting(values, bins)) || byLimits(values, bins);
}

const mostCounted = 4096;

/** Counts how often each value comes, which says how many are smaller; `undefined` if the values are too far apart. */
function byCounting(values: Int32Array, bins: number): RankScores | undefined {
  const { smallest, largest } = extremes(values);
  if (!(largest - smallest < mostCounted)) return undefined;
  const counts = new Int32Array(largest - smallest + 1);
  for (let i = 0; i < values.length; i++) counts[values[i]! - smallest]!++;

  const scoreOf = new Uint8Array(counts.length);
  const thresholds = new Array<number | null>(bins - 1).fill(null);
  let smaller = 0;
  for (let place = 0; place < counts.length; place++) {
    if (counts[place] === 0) continue;
    const score = 1 + Math.floor((bins * smaller) / values.length);
    scoreOf[place] = score;
    for (let reached = score; reached > 1 && thresholds[reached - 2] === null; reached--)
      thresholds[reached - 2] = smallest + place;
    smaller += counts[place]!;
  }
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) scores[i] = scoreOf[values[i]! - smallest]!;
  return { scores, thresholds };
}

function byLimits(values: Int32Array | Float64Array, bins: number): RankScores {
  // A score is above b exactly if at least b/bins of all values are smaller: if the last of that many is.
  const limits = orderStatistics(
    values,
    Array.from({ length: bins - 1 }, (_, i) => Math.ceil(((i + 1) * values.length) / bins) - 1)
  );
  const thresholds = new Float64Array(bins - 1).fill(Infinity);
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let above = 0;
    for (let bin = 0; bin < limits.length; bin++) above += Number(value > limits[bin]!);
    scores[i] = above + 1;
    if (above > 0 && value < thresholds[above - 1]!) thresholds[above - 1] = value;
  }
  for (let i = bins - 3; i >= 0; i--) thresholds[i] = Math.min(thresholds[i]!, thresholds[i + 1]!);
  return { scores, thresholds: Array.from(thresholds, (value) => (value < Infinity ? value : null)) };
}
