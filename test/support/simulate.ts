import type { BgBbParameters } from "../../src/core/models/bgBb";
import type { BgNbdParameters } from "../../src/core/models/bgNbd";
import type { GammaGammaParameters } from "../../src/core/models/gammaGamma";
import type { ParetoNbdParameters } from "../../src/core/models/paretoNbd";
import type { ShiftedBetaGeometricParameters } from "../../src/core/models/shiftedBetaGeometric";
import { Random } from "./random";

/** Customers as the models tell their story, one by one; observed for 20 to 40 units of time or n opportunities. */
const observed = (random: Random) => 20 + 20 * random.uniform();

const columns = () => ({ x: [] as number[], tx: [] as number[], T: [] as number[] });

/** Times of one customer's purchases after the first, until T. */
export function bgNbdPurchases({ r, alpha, a, b }: BgNbdParameters, T: number, random: Random): number[] {
  const rate = random.gamma(r, alpha);
  const dropout = random.beta(a, b);
  const times: number[] = [];
  for (let next = random.exponential(rate); next <= T; next += random.exponential(rate)) {
    times.push(next);
    if (random.uniform() < dropout) break;
  }
  return times;
}

export function simulatedBgNbd(parameters: BgNbdParameters, customers: number, seed: number) {
  const random = new Random(seed);
  const history = columns();
  for (let i = 0; i < customers; i++) {
    const T = observed(random);
    const times = bgNbdPurchases(parameters, T, random);
    history.x.push(times.length);
    history.tx.push(times.at(-1) ?? 0);
    history.T.push(T);
  }
  return history;
}

export function simulatedParetoNbd(
  { r, alpha, s, beta }: ParetoNbdParameters,
  customers: number,
  seed: number
) {
  const random = new Random(seed);
  const history = columns();
  for (let i = 0; i < customers; i++) {
    const rate = random.gamma(r, alpha);
    const dropout = random.exponential(random.gamma(s, beta));
    const T = observed(random);
    let [x, tx] = [0, 0];
    for (let next = random.exponential(rate); next <= Math.min(T, dropout); next += random.exponential(rate))
      [x, tx] = [x + 1, next];
    history.x.push(x);
    history.tx.push(tx);
    history.T.push(T);
  }
  return history;
}

export function simulatedBgBb(
  { alpha, beta, gamma, delta }: BgBbParameters,
  n: number,
  customers: number,
  seed: number
) {
  const random = new Random(seed);
  const history = { x: [] as number[], tx: [] as number[], n: [] as number[] };
  for (let i = 0; i < customers; i++) {
    const buying = random.beta(alpha, beta);
    const dropout = random.beta(gamma, delta);
    let [x, tx] = [0, 0];
    for (let opportunity = 1; opportunity <= n && random.uniform() >= dropout; opportunity++)
      if (random.uniform() < buying) [x, tx] = [x + 1, opportunity];
    history.x.push(x);
    history.tx.push(tx);
    history.n.push(n);
  }
  return history;
}

/** Mean spends of 0 to 4 repeat purchases. */
export function simulatedSpend({ p, q, v }: GammaGammaParameters, customers: number, seed: number) {
  const random = new Random(seed);
  const history = { x: [] as number[], repeatMean: [] as number[] };
  for (let i = 0; i < customers; i++) {
    const x = i % 5;
    const rate = random.gamma(q, v);
    history.x.push(x);
    history.repeatMean.push(x === 0 ? 0 : random.gamma(p * x, rate * x));
  }
  return history;
}

export function simulatedSurvivors(
  { alpha, beta }: ShiftedBetaGeometricParameters,
  periods: number,
  customers: number,
  seed: number
) {
  const random = new Random(seed);
  const survivors = Array.from({ length: periods + 1 }, () => 0);
  for (let i = 0; i < customers; i++) {
    const leaving = random.beta(alpha, beta);
    survivors[0]!++;
    for (let period = 1; period <= periods && random.uniform() >= leaving; period++) survivors[period]!++;
  }
  return survivors;
}
