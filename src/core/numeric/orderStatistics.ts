const mostBuckets = 4096;

/**
 * The values at some ranks in ascending order, without sorting all: values are counted into buckets of equal width, and
 * only the buckets that a wanted rank lies in are sorted.
 *
 * @param values numbers, no NaN among them
 * @param ranks whole numbers from 0 (the smallest value) to one less than there are values
 * @example orderStatistics(Float64Array.of(30, 10, 50, 20), [0, 2]) // [10, 30]
 */
export function orderStatistics(values: Int32Array | Float64Array, ranks: readonly number[]): number[] {
  const { smallest, largest } = extremes(values);
  const bucketCount = Math.min(mostBuckets, values.length);
  const scale = (bucketCount - 1) / (largest - smallest);
  if (!(scale > 0 && scale < Infinity)) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank]!);
  }
  const starts = new Int32Array(bucketCount + 1);
  for (let i = 0; i < values.length; i++) starts[(((values[i]! - smallest) * scale) | 0) + 1]!++;
  for (let bucket = 0; bucket < bucketCount; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const buckets = ranks.map((rank) => bucketHolding(starts, rank));
  const members = new Map(
    buckets.map((bucket) => [bucket, new Float64Array(starts[bucket + 1]! - starts[bucket]!)])
  );
  const isWanted = new Uint8Array(bucketCount);
  for (const bucket of buckets) isWanted[bucket] = 1;
  const filled = new Int32Array(bucketCount);
  for (let i = 0; i < values.length; i++) {
    const bucket = ((values[i]! - smallest) * scale) | 0;
    if (isWanted[bucket]) members.get(bucket)![filled[bucket]!++] = values[i]!;
  }
  for (const bucket of members.values()) bucket.sort();
  return ranks.map((rank, i) => members.get(buckets[i]!)![rank - starts[buckets[i]!]!]!);
}

/** @internal The smallest and the largest value; of none, what every value is below and above. */
export function extremes(values: Int32Array | Float64Array): { smallest: number; largest: number } {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return { smallest, largest };
}

/** The bucket whose members' ranks include this one. */
function bucketHolding(starts: Int32Array, rank: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= rank) low = middle;
    else high = middle;
  }
  return low;
}
