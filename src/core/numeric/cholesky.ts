/**
 * @internal The lower triangle L of a symmetric matrix = L L', row by row, or null if the matrix is not
 * positive definite (to the precision of the numbers).
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) rest -= lower[row * size + k]! * lower[column * size + k]!;
      if (column < row) lower[row * size + column] = rest / lower[column * size + column]!;
      else if (rest > 1e-14 * matrix[row * size + row]!) lower[row * size + row] = Math.sqrt(rest);
      else return null;
    }
  return lower;
}

/** @internal The x with L L' x = right side. */
export function choleskySolution(lower: Float64Array, rightSide: ArrayLike<number>): Float64Array {
  const size = rightSide.length;
  const x = Float64Array.from(rightSide);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row]! -= lower[row * size + k]! * x[k]!;
    x[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row]! -= lower[k * size + row]! * x[k]!;
    x[row]! /= lower[row * size + row]!;
  }
  return x;
}

/** @internal The diagonal of the inverse of L L'. */
export function choleskyInverseDiagonal(lower: Float64Array, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, index) => {
    const unit = new Float64Array(size);
    unit[index] = 1;
    return choleskySolution(lower, unit)[index]!;
  });
}
