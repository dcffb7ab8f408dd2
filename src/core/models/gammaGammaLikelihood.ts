import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import trigamma from "@stdlib/math-base-special-trigamma";
import type { Objective } from "../numeric/maximum";
import { mirrored, running } from "./risingFactorials";

/** Customers' mean spend over x repeat purchases each, x at least 1. */
export interface MeanSpends {
  readonly x: ArrayLike<number>;
  readonly repeatMean: ArrayLike<number>;
}

/**
 * @internal The Gamma-Gamma log-likelihood of repeat customers, with its derivatives by (p, q, v): the sum of
 *
 * ln[gamma(px+q) / (gamma(px) gamma(q))] + q ln v + px ln(xm) - ln m - (px+q) ln(xm+v),
 *
 * where m is the mean spend of x purchases.
 */
export function gammaGammaLikelihood(history: MeanSpends): Objective {
  const groups = groupsByCount(history);
  return ([p, q, v]) => {
    const total = running(3);
    const { gradient, hessian } = total;
    const logV = Math.log(v!);
    for (const { x, totals, logTotals, logMeans } of groups) {
      const customers = totals.length;
      const shape = p! * x;
      let logs = 0;
      let product = 1;
      let inverses = 0;
      let squares = 0;
      for (const money of totals) {
        const all = money + v!;
        const inverse = 1 / all;
        inverses += inverse;
        squares += inverse * inverse;
        product *= all;
        if (product > 1e150 || product < 1e-150) {
          logs += Math.log(product);
          product = 1;
        }
      }
      logs += Math.log(product);
      const both = digamma(shape + q!);
      const bothBend = trigamma(shape + q!);
      total.value +=
        customers * (gammaln(shape + q!) - gammaln(shape) - gammaln(q!) + q! * logV) +
        shape * logTotals -
        logMeans -
        (shape + q!) * logs;
      gradient[0]! += x * (customers * (both - digamma(shape)) + logTotals - logs);
      gradient[1]! += customers * (both - digamma(q!) + logV) - logs;
      gradient[2]! += (customers * q!) / v! - (shape + q!) * inverses;
      hessian[0]! += customers * x * x * (bothBend - trigamma(shape));
      hessian[1]! += customers * x * bothBend;
      hessian[2]! -= x * inverses;
      hessian[4]! += customers * (bothBend - trigamma(q!));
      hessian[5]! += customers / v! - inverses;
      hessian[8]! += (shape + q!) * squares - (customers * q!) / v! ** 2;
    }
    return mirrored(total);
  };
}

function groupsByCount({ x, repeatMean }: MeanSpends) {
  const totalsOf = new Map<number, number[]>();
  for (let i = 0; i < x.length; i++) {
    const totals = totalsOf.get(x[i]!) ?? [];
    totals.push(x[i]! * repeatMean[i]!);
    totalsOf.set(x[i]!, totals);
  }
  return [...totalsOf].map(([count, totals]) => {
    const logTotals = totals.reduce((sum, money) => sum + Math.log(money), 0);
    return {
      x: count,
      totals: Float64Array.from(totals),
      logTotals,
      logMeans: logTotals - totals.length * Math.log(count),
    };
  });
}
