import { gaussLegendre } from "../numeric/gaussLegendre";

/** What it takes to know when a customer may have dropped out: `power` is r + x. */
export interface DropoutOf {
  readonly power: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
  readonly tx: number;
  readonly T: number;
}

const { places, weights } = gaussLegendre(10);
const longestPanel = 1.5;
const fallOfPanel = 8;
/** Where the integrand has fallen by e^40 it no longer counts. */
const wholeFall = 40;

/** Receives a weight, a time y, ln(1 + y/alpha) and ln(1 + y/beta). */
export type VisitDropout = (weight: number, y: number, logAlphaGrowth: number, logBetaGrowth: number) => void;

/**
 * @internal Visits times y between a customer's last purchase and the end of observation, with weights such that
 *
 * sum of weight g(y) = integral over y from tx to T of ((alpha+tx)/(alpha+y))^(r+x) ((beta+tx)/(beta+y))^(s+1) g(y) dy
 *
 * to twelve digits for smooth g, whatever x and T. With z = ln((m+y)/(m+tx)), m the lesser of alpha and beta, the integrand
 * has no singularity near the line and falls ever faster, so that a few short Gauss rules are enough.
 */
export function visitDropouts({ power, alpha, s, beta, tx, T }: DropoutOf, visit: VisitDropout): void {
  const alphaIsLess = alpha <= beta;
  const less = Math.min(alpha, beta);
  const near = less + tx;
  const far = Math.max(alpha, beta) + tx;
  const nearPower = alphaIsLess ? power : s + 1;
  const farPower = alphaIsLess ? s + 1 : power;
  const nearGrowth = Math.log1p(tx / less);
  const farGrowth = Math.log1p(tx / Math.max(alpha, beta));
  const end = Math.log1p((T - tx) / near);
  const rate = (z: number) => nearPower - 1 + farPower / (1 + (far / near - 1) * Math.exp(-z));

  for (let z = 0, fall = 0; z < end && fall < wholeFall;) {
    const guess = Math.min(longestPanel, end - z, fallOfPanel / Math.max(rate(z), 1e-9));
    const panel = Math.min(guess, fallOfPanel / Math.max(rate(z + guess), 1e-9));
    for (let k = 0; k < places.length; k++) {
      const at = z + panel * places[k]!;
      const since = near * Math.expm1(at);
      const farSince = Math.log1p(since / far);
      const weight = panel * weights[k]! * (near + since) * Math.exp(-nearPower * at - farPower * farSince);
      const nearLog = nearGrowth + at;
      const farLog = farGrowth + farSince;
      visit(weight, tx + since, alphaIsLess ? nearLog : farLog, alphaIsLess ? farLog : nearLog);
    }
    fall += panel * Math.max(rate(z), 0);
    z += panel;
  }
}
