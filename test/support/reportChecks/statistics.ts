export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Standard errors on each side of an interval, as tables of the normal distribution have them. */
export const Z_90 = 1.6448536269514722;
export const Z_95 = 1.959963984540054;
/** What 80 % of standard normal numbers lie below. */
export const Z_80_ONE_SIDED = 0.8416212335729143;

/** Wilson's interval, from the roots of (p - share)^2 = z^2 p (1 - p) / n. */
export function wilson(successes: number, trials: number, z: number): [low: number, high: number] {
  const a = 1 + z ** 2 / trials;
  const b = -(2 * successes + z ** 2) / trials;
  const c = (successes / trials) ** 2;
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

/** The chance of a standard normal number at least so far from 0 on either side, by Simpson's rule. */
export function twoSidedP(z: number): number {
  const steps = 20_000;
  const width = 12 / steps;
  const height = (step: number) => Math.exp(-((Math.abs(z) + step * width) ** 2) / 2);
  const tail = sum(
    Array.from({ length: steps / 2 }, (_, i) => height(2 * i) + 4 * height(2 * i + 1) + height(2 * i + 2))
  );
  return (2 * tail * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** Holm's adjustment: the smallest p-value times their number, the next times one less, never falling. */
export function holm(values: readonly number[]): number[] {
  const ranked = [...values.keys()].sort((one, other) => values[one]! - values[other]!);
  const adjusted: number[] = [];
  ranked.forEach((index, rank) => {
    const before = rank === 0 ? 0 : adjusted[ranked[rank - 1]!]!;
    adjusted[index] = Math.min(1, Math.max(before, values[index]! * (values.length - rank)));
  });
  return adjusted;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Successes of how many. */
export type Proportion = readonly [successes: number, trials: number];

/** Newcombe's tenth method: the second rate minus the first, from Wilson's limits of each. */
export function newcombe([s1, n1]: Proportion, [s2, n2]: Proportion, z: number): [low: number, high: number] {
  const [p1, p2] = [s1 / n1, s2 / n2];
  const [low1, high1] = wilson(s1, n1, z);
  const [low2, high2] = wilson(s2, n2, z);
  return [p2 - p1 - Math.hypot(p2 - low2, high1 - p1), p2 - p1 + Math.hypot(high2 - p2, p1 - low1)];
}

/** The two-sided z-test of two rates with the pooled rate. */
export function pooledP([s1, n1]: Proportion, [s2, n2]: Proportion): number {
  const pooled = (s1 + s2) / (n1 + n2);
  return twoSidedP((s2 / n2 - s1 / n1) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2)));
}
