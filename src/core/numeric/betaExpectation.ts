/** A function of a share and of its complement, which is given too because 1 - share would lose a small one's digits. */
export type OfShare = (share: number, complement: number) => number;

/** Not far beyond this a share is too small to be a number: whatever f does, it is taken for level. */
const mostLogOdds = 700;
/** Beyond this all shares are the mean, to twelve digits. */
const pointLike = 1e12;
/** Below this a share is either of the two ends. */
const endLike = 1e-200;

const tiniest = Math.exp(-mostLogOdds);

/** A place of the sum: a share, its complement, and how much it weighs beside the centre. */
interface Node {
  readonly logOdds: number;
  readonly share: number;
  readonly complement: number;
  readonly weight: number;
}

/**
 * @internal E[f(p)] for a p with the beta distribution (a, b), a, b > 0, and smooth f that are level at both ends of
 * (0, 1), to some ten digits, and twelve where a and b are below a billion. What does not depend on f is computed once.
 *
 * With p = 1 / (1 + e^-s) the integrand is smooth on the whole line and falls off at both ends, so that the plain sum
 * of equidistant values converges exponentially (trapezoidal rule). Where f has become level, what is left of the
 * sum is a geometric series.
 */
export function betaExpectation(a: number, b: number): (f: OfShare) => number {
  const logOdds = Math.log(a) - Math.log(b);
  const isPoint = Math.min(a, b) > pointLike || Math.abs(logOdds) > mostLogOdds;
  const centre = Math.max(-mostLogOdds, Math.min(mostLogOdds, logOdds));
  const step = Math.min(0.25, 0.6 * Math.sqrt(1 / a + 1 / b));
  const peak = -a * Math.log1p(b / a) - b * Math.log1p(a / b);
  const nodeAt = (s: number): Node => {
    const rest = Math.log1p(Math.exp(-Math.abs(s)));
    const weight = Math.exp(-a * (Math.max(-s, 0) + rest) - b * (Math.max(s, 0) + rest) - peak);
    return { logOdds: s, share: 1 / (1 + Math.exp(-s)), complement: 1 / (1 + Math.exp(s)), weight };
  };
  const middle = nodeAt(centre);
  const sides = [
    { direction: -1, decay: a, nodes: [] as Node[] },
    { direction: 1, decay: b, nodes: [] as Node[] },
  ];

  return (f) => {
    const central = f(middle.share, middle.complement);
    if (isPoint) return central;
    if (Math.min(a, b) < endLike) return middle.share * f(1, tiniest) + middle.complement * f(tiniest, 1);
    let weights = 1;
    let sum = central;
    for (const { direction, decay, nodes } of sides) {
      let previous = central;
      for (let k = 1; ; k++) {
        const node = (nodes[k - 1] ??= nodeAt(centre + direction * k * step));
        const { weight } = node;
        const value = f(node.share, node.complement);
        const small = weight < 1e-17 * weights && Math.abs(weight * value) < 1e-17 * Math.abs(sum);
        const outwards = direction * node.logOdds;
        const atEnd = outwards > 37 + Math.log1p(a + b);
        const level =
          (atEnd && Math.abs(value - previous) <= 1e-15 * Math.abs(value)) || outwards > mostLogOdds;
        const rest = level ? 1 / -Math.expm1(-decay * step) : 1;
        weights += weight * rest;
        sum += weight * value * rest;
        if (small || level || weight === 0) break;
        previous = value;
      }
    }
    return sum / weights;
  };
}
