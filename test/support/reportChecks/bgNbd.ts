import { sum } from "./statistics";

/** A customer as the models see one: repeat purchases, and the times of the last of them and of now. */
export interface Buyer {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

const product = (count: number, of: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => of(index)).reduce((all, one) => all * one, 1);

const odds = ({ r, alpha, a, b }: BgNbd, { x, tx, T }: Buyer): number =>
  x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x);

/** Fader, Hardie & Lee (2005): the chance of still being a customer. */
export const aliveByBgNbd = (model: BgNbd, buyer: Buyer): number => 1 / (1 + odds(model, buyer));

/** Equation 10 of the same, with the hypergeometric function as its series. */
export function purchasesByBgNbd(model: BgNbd, buyer: Buyer, t: number): number {
  const { r, alpha, a, b } = model;
  const { x, T } = buyer;
  const z = t / (alpha + T + t);
  let term = 1;
  let series = 1;
  for (let n = 0; term > 1e-16 * series; n++) {
    term *= ((r + x + n) * (b + x + n) * z) / ((a + b + x - 1 + n) * (n + 1));
    series += term;
  }
  const left = 1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * series;
  return (((a + b + x - 1) / (a - 1)) * left) / (1 + odds(model, buyer));
}

/** Equation 6 of the same; ratios of gamma functions are products here, as x is whole. */
export const bgNbdLikelihood = (buyers: readonly Buyer[], model: BgNbd): number =>
  sum(
    buyers.map((buyer) => {
      const { r, alpha, a, b } = model;
      const { x, T } = buyer;
      const buying = product(x, (j) => r + j) * (alpha / (alpha + T)) ** r * (alpha + T) ** -x;
      const staying = product(x, (j) => (b + j) / (a + b + j));
      return Math.log(buying * staying * (1 + odds(model, buyer)));
    })
  );

export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Fader & Hardie (2013), equation 1a: what the repeat purchases of a customer cost on average. */
export const gammaGammaLikelihood = (
  spenders: readonly { readonly x: number; readonly mean: number }[],
  { p, q, v }: GammaGamma
): number =>
  sum(
    spenders.map(({ x, mean }) => {
      const whole = v + x * mean;
      const beta = logGamma(p * x) + logGamma(q) - logGamma(p * x + q);
      return q * Math.log(v / whole) + p * x * Math.log((x * mean) / whole) - Math.log(mean) - beta;
    })
  );

/** Stirling's series, after the recurrence has made the number large. */
function logGamma(z: number): number {
  let shift = 0;
  let large = z;
  for (; large < 30; large++) shift += Math.log(large);
  const correction = 1 / (12 * large) - 1 / (360 * large ** 3) + 1 / (1260 * large ** 5);
  return (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + correction - shift;
}
