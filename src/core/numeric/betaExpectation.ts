/** A function of a share and of its complement, which is given too because 1 - share would lose a small one's digits. */
export type OfShare = (share: number, complement: number) => number;

/** Not far beyond this a share is too small to be a number: whatever f does, it is taken for level. */
const mostLogOdds = 700;

/**
 * @internal E[f(p)] for a p with the beta distribution (a, b), a, b > 0, and a smooth f that is level at both ends of
 * (0, 1), to some twelve digits.
 *
 * With p = 1 / (1 + e^-s) the integrand is smooth on the whole line and falls off at both ends, so that the plain sum
 * of equidistant values converges exponentially (trapezoidal rule). Where f has become level, what is left of the
 * sum is a geometric series.
 */
export function betaExpectation(a: number, b: number, f: OfShare): number {
  const centre = Math.log(a / b);
  const step = Math.min(0.25, 0.6 * Math.sqrt(1 / a + 1 / b));
  const peak = a * Math.log(a / (a + b)) + b * Math.log(b / (a + b));
  const weightAt = (s: number) => {
    const rest = Math.log1p(Math.exp(-Math.abs(s)));
    return Math.exp(-a * (Math.max(-s, 0) + rest) - b * (Math.max(s, 0) + rest) - peak);
  };
  const valueAt = (s: number) => f(1 / (1 + Math.exp(-s)), 1 / (1 + Math.exp(s)));

  const middle = valueAt(centre);
  let weights = 1;
  let sum = middle;
  for (const [direction, decay] of [
    [-1, a],
    [1, b],
  ] as const) {
    let previous = middle;
    for (let k = 1; ; k++) {
      const s = centre + direction * k * step;
      const weight = weightAt(s);
      const value = valueAt(s);
      const small = weight < 1e-17 * weights && Math.abs(weight * value) < 1e-17 * Math.abs(sum);
      const atEnd = direction * s > 37 + Math.log1p(a + b);
      const level =
        (atEnd && Math.abs(value - previous) <= 1e-15 * Math.abs(value)) || direction * s > mostLogOdds;
      const rest = level ? 1 / -Math.expm1(-decay * step) : 1;
      weights += weight * rest;
      sum += weight * value * rest;
      if (small || level || weight === 0) break;
      previous = value;
    }
  }
  return sum / weights;
}
