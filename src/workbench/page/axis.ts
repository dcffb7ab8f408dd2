/**
 * Where the rows (or columns) of a sheet lie, in pixels from its edge: all of one size but for the few
 * whose size was changed. Finding a place costs the logarithm of those few, so a full sheet of a million
 * rows needs no table.
 */
export class Axis {
  private readonly indices: readonly number[];
  /** Pixels by which the sheet is longer (or shorter) than by default, up to and with each changed one. */
  private readonly excess: readonly number[];

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    private readonly changed: ReadonlyMap<number, number>
  ) {
    this.indices = [...changed.keys()].sort((a, b) => a - b);
    let sum = 0;
    this.excess = this.indices.map((index) => (sum += changed.get(index)! - defaultSize));
  }

  size(index: number): number {
    return this.changed.get(index) ?? this.defaultSize;
  }

  /** The near edge of a row; `offset(count)` is the whole length. */
  offset(index: number): number {
    const before = lowerBound(this.indices, index);
    return index * this.defaultSize + (before === 0 ? 0 : this.excess[before - 1]!);
  }

  /** The row at a pixel: the last that begins at or before it and isn't hidden, kept within the sheet. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How many of the ascending numbers are smaller than `limit`. */
function lowerBound(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
