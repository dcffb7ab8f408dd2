/**
 * Sums that do not lose what floating point drops: with each sum runs the carry of all rounding errors (as in
 * Neumaier's variant of Kahan's summation), so that the order of the summands hardly matters.
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
    this.#carries[index]! += roundingError(sum, value, next);
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
 * @internal What `next`, the sum of two numbers as the machine has it, lacks of their true sum; exact.
 * @see Knuth, The Art of Computer Programming, vol. 2, 4.2.2, theorem B
 */
export function roundingError(sum: number, value: number, next: number): number {
  const added = next - sum;
  return sum - (next - added) + (value - added);
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
