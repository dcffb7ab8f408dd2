import type { Objective } from "../numeric/maximum";
import { Mixture } from "./mixture";
import { mirrored, running } from "./risingFactorials";

/** Customers alike in x, tx and n, and how many they are. */
export interface OpportunityGroup {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
  readonly weight: number;
}

/** ln[c (c+1) ... (c+k-1)] for k = 0, 1 ..., with the first and second derivatives by c. */
interface RisingTable {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

/**
 * @internal The BG/BB log-likelihood of groups of customers, with its derivatives by (alpha, beta, gamma, delta): the sum of
 * weight times the logarithm of
 *
 * P(x, n) (delta)_n / (gamma+delta)_n + sum over m from tx to n-1 of P(x, m) gamma (delta)_m / (gamma+delta)_(m+1),
 *
 * where P(x, m) = (alpha)_x (beta)_(m-x) / (alpha+beta)_m, the first term is for those still active at n and m counts the opportunities
 * had by those who dropped out before.
 *
 * @see Fader, Hardie & Shang, Marketing Science 29 (2010) 1086-1108
 */
export function bgBbLikelihood(groups: readonly OpportunityGroup[]): Objective {
  const most = groups.reduce((greatest, { n }) => Math.max(greatest, n), 0);

  return ([alpha, beta, gamma, delta]) => {
    const buys = risingTable(alpha!, most);
    const passes = risingTable(beta!, most);
    const chances = risingTable(alpha! + beta!, most);
    const survivals = risingTable(delta!, most);
    const risks = risingTable(gamma! + delta!, most);
    const total = running(4);
    const mixture = new Mixture();

    for (const { x, tx, n, weight } of groups) {
      const logTerm = (m: number, end: number) =>
        buys.value[x]! +
        passes.value[m - x]! -
        chances.value[m]! +
        survivals.value[m]! -
        risks.value[end]! +
        (end > m ? Math.log(gamma!) : 0);
      const scale = Math.max(logTerm(n, n), tx < n ? logTerm(tx, tx + 1) : -Infinity);
      mixture.clear();
      for (let m = tx; m <= n; m++) {
        const dropped = m < n;
        const end = dropped ? m + 1 : n;
        const term = Math.exp(logTerm(m, end) - scale);
        mixture.add(
          term,
          buys.slope[x]! - chances.slope[m]!,
          passes.slope[m - x]! - chances.slope[m]!,
          (dropped ? 1 / gamma! : 0) - risks.slope[end]!,
          survivals.slope[m]! - risks.slope[end]!
        );
        mixture.bend(0, term * (buys.bend[x]! - chances.bend[m]!));
        mixture.bend(1, -term * chances.bend[m]!);
        mixture.bend(5, term * (passes.bend[m - x]! - chances.bend[m]!));
        mixture.bend(10, term * ((dropped ? -1 / gamma! ** 2 : 0) - risks.bend[end]!));
        mixture.bend(11, -term * risks.bend[end]!);
        mixture.bend(15, term * (survivals.bend[m]! - risks.bend[end]!));
      }
      total.value += weight * scale;
      mixture.addLogarithmTo(total, weight);
    }
    return mirrored(total);
  };
}

function risingTable(c: number, most: number): RisingTable {
  const table = {
    value: new Float64Array(most + 1),
    slope: new Float64Array(most + 1),
    bend: new Float64Array(most + 1),
  };
  for (let k = 0; k < most; k++) {
    const inverse = 1 / (c + k);
    table.value[k + 1] = table.value[k]! + Math.log(c + k);
    table.slope[k + 1] = table.slope[k]! + inverse;
    table.bend[k + 1] = table.bend[k]! - inverse * inverse;
  }
  return table;
}
