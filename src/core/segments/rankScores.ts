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
  return (values instanceof Int32Array && byCounting(values, bins)) || byBuckets(values, bins);
}

const mostBuckets = 4096;

/** Counts how often each value comes, which says how many are smaller; `undefined` if the values are too far apart. */
function byCounting(values: Int32Array, bins: number): RankScores | undefined {
  // Sought here and again below: a function for both kinds of numbers is compiled for one and thrown out by the other.
  let smallest = values[0]!;
  let largest = smallest;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  if (!(largest - smallest < mostBuckets)) return undefined;
  /** By value: how often it comes, then its score. */
  const places = new Int32Array(largest - smallest + 1);
  for (let i = 0; i < values.length; i++) places[values[i]! - smallest]!++;

  const thresholds = new Array<number | null>(bins - 1).fill(null);
  let smaller = 0;
  let score = 1;
  for (let place = 0; place < places.length; place++) {
    const count = places[place]!;
    if (count === 0) continue;
    while (bins * smaller >= score * values.length) thresholds[score++ - 1] = smallest + place;
    places[place] = score;
    smaller += count;
  }
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) scores[i] = places[values[i]! - smallest]!;
  return { scores, thresholds };
}

/** Counts values into rising buckets of equal width, and sorts only those that are parted by a score. */
function byBuckets(values: Int32Array | Float64Array, bins: number): RankScores {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  const size = values.length;
  const bucketCount = Math.min(mostBuckets, size);
  // Where the values are all equal, or too far apart or too close to divide by that, all go into the first bucket.
  const perUnit = (bucketCount - 1) / (largest - smallest);
  const scale = perUnit < Infinity ? perUnit : 0;
  const bucketOf = new Uint16Array(size);
  const counts = new Int32Array(bucketCount);
  for (let i = 0; i < size; i++) {
    const bucket = ((values[i]! - smallest) * scale) | 0;
    bucketOf[i] = bucket;
    counts[bucket]!++;
  }

  /** By bucket: the score of its least value. */
  const scoreOf = new Uint8Array(bucketCount);
  /** By score: the value above which a better one begins, if that is inside of a bucket. */
  const limits = new Float64Array(bins + 1).fill(Infinity);
  let smaller = 0;
  let score = 1;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const count = counts[bucket]!;
    if (count === 0) continue;
    while (bins * smaller >= score * size) score++;
    scoreOf[bucket] = score;
    const below = smaller;
    smaller += count;
    if (bins * (smaller - 1) < score * size) continue;
    const members = new Float64Array(count);
    for (let i = 0, found = 0; found < count; i++) if (bucketOf[i] === bucket) members[found++] = values[i]!;
    members.sort();
    for (let parted = score; bins * (smaller - 1) >= parted * size; parted++)
      limits[parted] = members[Math.ceil((parted * size) / bins) - 1 - below]!;
  }

  const scores = new Uint8Array(size);
  /** By score: the least value. */
  const least = new Float64Array(bins + 1).fill(Infinity);
  for (let i = 0; i < size; i++) {
    const value = values[i]!;
    let reached = scoreOf[bucketOf[i]!]!;
    while (value > limits[reached]!) reached++;
    scores[i] = reached;
    if (value < least[reached]!) least[reached] = value;
  }
  for (let better = bins; better > 2; better--)
    least[better - 1] = Math.min(least[better - 1]!, least[better]!);
  return { scores, thresholds: Array.from(least.subarray(2), (value) => (value < Infinity ? value : null)) };
}
