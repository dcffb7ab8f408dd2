import gammaln from "@stdlib/math-base-special-gammaln";

/**
 * @internal P(at least k successes in n trials at this rate), for 1 <= k <= n and a rate in (0, 1), and its
 * slope by the rate. Sums the terms from k on, each from the one before, until they no longer count.
 */
export function binomialTail(k: number, n: number, rate: number): { tail: number; slope: number } {
  const logChoose = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
  const first = Math.exp(logChoose + k * Math.log(rate) + (n - k) * Math.log1p(-rate));
  const odds = rate / (1 - rate);
  let term = 1;
  let sum = 1;
  for (let j = k; j < n && term > 1e-17 * sum; j++) {
    term *= ((n - j) / (j + 1)) * odds;
    sum += term;
  }
  return { tail: first * sum, slope: (first * k) / rate };
}
