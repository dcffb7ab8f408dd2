import { betaExpectation } from "../numeric/betaExpectation";

/** More terms than this take longer than the quadrature. */
const mostTerms = 500;

/**
 * @internal Expected purchases of an active customer of the BG/NBD model within a time that is `w` times
 * alpha (+ T, if observed so far), whose rate of purchases is gamma-distributed with shape `shape` and whose probability
 * of dropping out after a purchase is beta-distributed with a and b.
 *
 * It is E[(1 - (1 + p w)^-shape) / p] over the dropout probability p. Also, with N the purchases they would make if
 * they never dropped out (negative binomial), and (b)_j / (a+b)_j the probability of surviving j purchases: the sum
 * over n of P(N = n) times the sum over j < n of those. All its terms are positive, so it loses no digits, and there is no
 * a or b at which it fails; it is taken where it is short.
 */
export function purchasesUntilDropout(a: number, b: number, shape: number, w: number): number {
  if (w === 0 || w === Infinity) return w;
  const logNone = -shape * Math.log1p(w);
  const share = w / (1 + w);
  const mean = shape * w;
  const terms = mean + 8 * Math.sqrt(mean * (1 + w)) + 37 / Math.log1p(1 / w);
  if (terms > mostTerms || logNone < -650)
    return betaExpectation(a, b, (p) => -Math.expm1(-shape * Math.log1p(p * w)) / p);

  let probability = Math.exp(logNone);
  let surviving = 1;
  let made = 0;
  let sum = 0;
  for (let n = 0; ; n++) {
    const growth = ((shape + n) / (n + 1)) * share;
    const term = probability * made;
    sum += term;
    if (growth < 1 && n > 0 && term <= 1e-17 * sum * (1 - growth)) return sum;
    probability *= growth;
    made += surviving;
    surviving *= (b + n) / (a + b + n);
  }
}
