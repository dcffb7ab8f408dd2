import { betaExpectation } from "../numeric/betaExpectation";
import { interpolated } from "../numeric/interpolated";

/** More terms than this take longer than the quadrature. */
const mostTerms = 200;

/**
 * @internal Expected purchases of an active customer of the BG/NBD model, whose rate of purchases is gamma-distributed with
 * shape `shape` and whose probability of dropping out after a purchase is beta-distributed with a and b: as a function of
 * the time, which is `w` times alpha (+ T, if observed so far). What does not depend on the time is computed once.
 *
 * It is E[(1 - (1 + p w)^-shape) / p] over the dropout probability p. Also, with N the purchases they would make if
 * they never dropped out (negative binomial), and (b)_j / (a+b)_j the probability of surviving j purchases: the sum
 * over n of P(N = n) times the sum over j < n of those. All its terms are positive, so it loses no digits, and there is no
 * a or b at which it fails; it is taken where it is short.
 */
export function purchasesUntilDropout(a: number, b: number, shape: number): (w: number) => number {
  /** By n: the purchases made of n, and the ratio of P(N = n + 1) to P(N = n), but for the time. */
  const made: number[] = [];
  const ratios: number[] = [];
  let madeOfNext = 0;
  let surviving = 1;
  const expectation = betaExpectation(a, b);
  /** By ln(1 + w). */
  const ofLongTimes = interpolated((log) => {
    const w = Math.expm1(log);
    return expectation((p) => -Math.expm1(-shape * Math.log1p(p * w)) / p);
  });

  return (w) => {
    if (w === 0 || w === Infinity) return w;
    const logNone = -shape * Math.log1p(w);
    const share = w / (1 + w);
    const mean = shape * w;
    const terms = mean + 8 * Math.sqrt(mean * (1 + w)) + 37 / Math.log1p(1 / w);
    if (terms > mostTerms || logNone < -650) return ofLongTimes(Math.log1p(w));
    let probability = Math.exp(logNone);
    let sum = 0;
    for (let n = 0; ; n++) {
      if (n === made.length) {
        made.push(madeOfNext);
        ratios.push((shape + n) / (n + 1));
        madeOfNext += surviving;
        surviving *= (b + n) / (a + b + n);
      }
      const growth = ratios[n]! * share;
      const term = probability * made[n]!;
      sum += term;
      if (growth < 1 && n > 0 && term <= 1e-17 * sum * (1 - growth)) return sum;
      probability *= growth;
    }
  };
}
