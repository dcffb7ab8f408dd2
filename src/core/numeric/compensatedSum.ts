/**
 * Sums that do not lose what floating point drops: with each sum runs the carry of all rounding errors (Neumaier's
 * variant of Kahan's summation), so that the order of the summands hardly matters.
 *
 * @see Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974) 39-51
 */
export class CompensatedSums {
  readonly #sums: Float64Array;
  readonly #carries: Float64Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#carries = new Float64Array(size);
  }

  add(index: number, value: number): void {
    const sum = this.#sums[index]!;
    const next = sum + value;
    this.#carries[index]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    this.#sums[index] = next;
  }

  total(index: number): number {
    return this.#sums[index]! + this.#carries[index]!;
  }

  totals(): Float64Array {
    return this.#sums.map((_, index) => this.total(index));
  }
}

/**
 * The sum of numbers, right to the last digit or two whatever their order; 0 of none.
 *
 * @example compensatedSum([1e16, 1, -1e16]) // 1
 */
export function compensatedSum(values: ArrayLike<number>): number {
  const sums = new CompensatedSums(1);
  for (let i = 0; i < values.length; i++) sums.add(0, values[i]!);
  return sums.total(0);
}
