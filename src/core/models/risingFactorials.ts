import type { Curvature } from "../numeric/maximum";

/** @internal How many of the whole numbers are above 0, above 1, above 2 ... up to the greatest. */
export function countsAbove(x: ArrayLike<number>): Float64Array {
  let greatest = 0;
  for (let i = 0; i < x.length; i++) greatest = Math.max(greatest, x[i]!);
  const above = new Float64Array(greatest);
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) above[x[i]! - 1]!++;
  for (let j = greatest - 2; j >= 0; j--) above[j]! += above[j + 1]!;
  return above;
}

/** A value with its derivatives that is still being summed up. */
export interface Running extends Curvature {
  value: number;
}

/** @internal Nothing summed up yet. */
export const running = (size: number): Running => ({
  value: 0,
  gradient: new Float64Array(size),
  hessian: new Float64Array(size * size),
});

/**
 * @internal Adds sign x the sum over customers of ln[c (c+1) ... (c+x-1)], where c is the sum of the parameters at these
 * ascending indices, and `above` tells the customers' x by {@link countsAbove}. Of the second derivatives the upper triangle.
 */
export function addRisingFactorials(
  total: Running,
  above: Float64Array,
  c: number,
  indices: readonly number[],
  sign = 1
): void {
  let value = 0;
  let slope = 0;
  let bend = 0;
  for (let j = 0; j < above.length; j++) {
    const factor = c + j;
    const part = above[j]! / factor;
    value += above[j]! * Math.log(factor);
    slope += part;
    bend -= part / factor;
  }
  const size = total.gradient.length;
  total.value += sign * value;
  for (const i of indices) {
    total.gradient[i]! += sign * slope;
    for (const j of indices) if (j >= i) total.hessian[i * size + j]! += sign * bend;
  }
}

/** @internal Copies the upper triangle of the second derivatives to the lower. */
export function mirrored(total: Running): Running {
  const size = total.gradient.length;
  for (let i = 1; i < size; i++)
    for (let j = 0; j < i; j++) total.hessian[i * size + j] = total.hessian[j * size + i]!;
  return total;
}
