import erfc from "@stdlib/math-base-special-erfc";
import gammaln from "@stdlib/math-base-special-gammaln";

/**
 * @internal P(X >= x) for a chi-square X with a whole number of degrees of freedom, where the tail is a
 * finite sum (Abramowitz & Stegun 26.4.4 and 26.4.5): with h = x/2 and terms h^j e^-h / gamma(j + 1),
 * over j = 0, 1 ... k/2 - 1 for even k, and erfc(sqrt h) plus those over j = 1/2, 3/2 ... k/2 - 1 for odd k.
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const odd = degreesOfFreedom % 2 === 1;
  let tail = odd ? erfc(Math.sqrt(half)) : 0;
  for (let j = odd ? 0.5 : 0; j < degreesOfFreedom / 2; j++)
    tail += Math.exp(j * Math.log(half) - half - gammaln(j + 1));
  return Math.min(tail, 1);
}
