const pointsOfCell = 24;
const digits = 1e-13;

/** Chebyshev's points of (-1, 1), and their weights in the barycentric formula. */
const points = Float64Array.from(
  { length: pointsOfCell },
  (_, i) => -Math.cos(((2 * i + 1) * Math.PI) / (2 * pointsOfCell))
);
const weights = Float64Array.from(
  { length: pointsOfCell },
  (_, i) => (-1) ** i * Math.sin(((2 * i + 1) * Math.PI) / (2 * pointsOfCell))
);

/**
 * @internal The same function, quick where it is asked for many values: each stretch of length 1 in which it has been asked
 * more often than that costs is interpolated from then on, if the result is right to thirteen digits where it is tried.
 *
 * @param f smooth, and above 0
 * @see Berrut & Trefethen, Barycentric Lagrange Interpolation, SIAM Review 46 (2004) 501-517
 */
export function interpolated(f: (at: number) => number): (at: number) => number {
  const asked = new Map<number, number>();
  const cells = new Map<number, Float64Array | null>();
  return (at) => {
    const start = Math.floor(at);
    const known = cells.get(start);
    if (known) return between(known, 2 * (at - start) - 1);
    if (known === undefined) {
      const times = (asked.get(start) ?? 0) + 1;
      asked.set(start, times);
      if (times > pointsOfCell) {
        const values = points.map((point) => f(start + (point + 1) / 2));
        const isRight = [-0.97, 0.03, 0.61].every((point) => {
          const value = f(start + (point + 1) / 2);
          return Math.abs(between(values, point) - value) <= digits * value;
        });
        cells.set(start, isRight ? values : null);
      }
    }
    return f(at);
  };
}

/** The value at a place of (-1, 1) of the polynomial through the values at Chebyshev's points. */
function between(values: Float64Array, place: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < pointsOfCell; i++) {
    const distance = place - points[i]!;
    if (distance === 0) return values[i]!;
    const weight = weights[i]! / distance;
    numerator += weight * values[i]!;
    denominator += weight;
  }
  return numerator / denominator;
}
