import gammaln from "@stdlib/math-base-special-gammaln";

/**
 * @internal P(at least k successes in n trials at this rate), for 1 <= k <= n and a rate in (0, 1), and its
 * slope by the rate. Sums the terms from k on, each from the one before, until they no longer count.
 *
 * @param complement 1 - rate, given too because that would lose a small one's digits
 */
export function binomialTail(
  k: number,
  n: number,
  rate: number,
  complement: number
): { tail: number; slope: number } {
  const first = binomialTerm(k, n, rate, complement);
  const odds = rate / complement;
  let term = 1;
  let sum = 1;
  for (let j = k; j < n && term > 1e-17 * sum; j++) {
    term *= ((n - j) / (j + 1)) * odds;
    sum += term;
  }
  return { tail: first * sum, slope: (first * k) / rate };
}

/**
 * P(k successes in n trials), for 1 <= k <= n. Factorials of large numbers would cancel and leave few digits; Stirling's
 * approximations with their errors don't (Loader, Fast and Accurate Computation of Binomial Probabilities, 2000).
 */
function binomialTerm(k: number, n: number, rate: number, complement: number): number {
  if (k === n) return Math.exp(n * (rate < 0.5 ? Math.log(rate) : Math.log1p(-complement)));
  const failures = n - k;
  const log =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(failures) -
    deviance(k, n * rate) -
    deviance(failures, n * complement);
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * failures));
}

/** log n! minus Stirling's approximation of it, for n >= 1. */
function stirlingError(n: number): number {
  if (n < 16) return gammaln(n + 1) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x log(x / m) + m - x, to all digits also where x is near m. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (Math.abs(v) > 0.1) return x * Math.log(x / m) + m - x;
  // log(x / m) = 2 (v + v^3/3 + v^5/5 + ...)
  let power = 2 * x * v;
  let sum = (x - m) * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
  }
}
