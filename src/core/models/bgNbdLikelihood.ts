import type { Objective } from "../numeric/maximum";
import type { PurchaseHistory } from "./purchaseHistory";
import { addRisingFactorials, countsAbove, mirrored, running } from "./risingFactorials";

/**
 * @internal The BG/NBD log-likelihood of many customers, with its derivatives by (r, alpha, a, b): the sum of
 *
 * ln[(r)_x (b)_x / (a+b)_x] + r ln alpha - (r+x) ln(alpha+T) + [x > 0] ln(1 + a/(b+x-1) ((alpha+T)/(alpha+tx))^(r+x)),
 *
 * where (c)_x = c (c+1) ... (c+x-1). Customers are put in order of x once, so that what depends on x alone is computed
 * once for each x, and a customer costs a logarithm and an exponential; other logarithms are taken of products of many.
 *
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284
 */
export function bgNbdLikelihood(history: PurchaseHistory): Objective {
  const above = countsAbove(history.x);
  const { firsts, tx, T } = inOrderOfX(history, above);
  const customers = T.length;

  return ([r, alpha, a, b]) => {
    const total = running(4);
    const { gradient, hessian } = total;
    addRisingFactorials(total, above, r!, [0]);
    addRisingFactorials(total, above, b!, [3]);
    addRisingFactorials(total, above, a! + b!, [2, 3], -1);
    total.value += customers * r! * Math.log(alpha!);
    gradient[0]! += customers * Math.log(alpha!);
    gradient[1]! += (customers * r!) / alpha!;
    hessian[1]! += customers / alpha!;
    hessian[5]! -= (customers * r!) / alpha! ** 2;

    for (let x = 0; x <= above.length; x++) {
      const from = firsts[x]!;
      const to = firsts[x + 1]!;
      if (from === to) continue;
      const power = r! + x;
      const { logarithms, inverses, squares } = exposure(T, from, to, alpha!);
      total.value -= power * logarithms;
      gradient[0]! -= logarithms;
      gradient[1]! -= power * inverses;
      hessian[1]! -= inverses;
      hessian[5]! += power * squares;
      if (x === 0) continue;

      const others = b! + (x - 1);
      const { value, p, v, pD, pE, vD, vE, vDD, vDE, vEE, pF } = dropout(
        { tx, T, from, to },
        { alpha: alpha!, power, odds: a! / others }
      );
      total.value += value;
      gradient[0]! += pD;
      gradient[1]! += power * pE;
      gradient[2]! += p / a!;
      gradient[3]! -= p / others;
      hessian[0]! += vDD;
      hessian[1]! += power * vDE + pE;
      hessian[2]! += vD / a!;
      hessian[3]! -= vD / others;
      hessian[5]! += power * (power * vEE + pF);
      hessian[6]! += (power * vE) / a!;
      hessian[7]! -= (power * vE) / others;
      hessian[10]! += (v - p) / a! ** 2;
      hessian[11]! -= v / (a! * others);
      hessian[15]! += (v + p) / others ** 2;
    }
    return mirrored(total);
  };
}

/** The times sorted by x; those of x repeat purchases lie from firsts[x] to before firsts[x + 1]. */
function inOrderOfX(history: PurchaseHistory, above: Float64Array) {
  const customers = history.x.length;
  const firsts = new Int32Array(above.length + 2);
  for (let x = 1; x <= above.length; x++) firsts[x] = customers - above[x - 1]!;
  firsts[above.length + 1] = customers;
  const next = firsts.slice();
  const tx = new Float64Array(customers);
  const T = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const place = next[history.x[i]!]!++;
    tx[place] = history.tx[i]!;
    T[place] = history.T[i]!;
  }
  return { firsts, tx, T };
}

/** Products stay far below the largest number when they are folded into a logarithm at this size. */
const full = 1e150;

/** Sums of ln(alpha+T), 1/(alpha+T) and 1/(alpha+T)^2. */
function exposure(T: Float64Array, from: number, to: number, alpha: number) {
  let logarithms = 0;
  let product = 1;
  let inverses = 0;
  let squares = 0;
  for (let i = from; i < to; i++) {
    const end = alpha + T[i]!;
    const inverse = 1 / end;
    inverses += inverse;
    squares += inverse * inverse;
    product *= end;
    if (product > full || product < 1 / full) {
      logarithms += Math.log(product);
      product = 1;
    }
  }
  return { logarithms: logarithms + Math.log(product), inverses, squares };
}

/**
 * Sums over customers of ln(1 + e^u), where e^u = odds ((alpha+T)/(alpha+tx))^power are the odds that they
 * dropped out, and of what its derivatives take: with p = e^u / (1 + e^u) and v = p (1 - p), and of u the derivatives
 * D by power, power E by alpha and power F by alpha twice.
 */
function dropout(
  { tx, T, from, to }: { tx: Float64Array; T: Float64Array; from: number; to: number },
  { alpha, power, odds }: { alpha: number; power: number; odds: number }
) {
  const logOdds = Math.log(odds);
  let product = 1;
  let [value, p, v, pD, pE, vD, vE, vDD, vDE, vEE, pF] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const last = alpha + tx[i]!;
    const end = alpha + T[i]!;
    const inverse = 1 / (last * end);
    const D = Math.log(end * end * inverse);
    const E = (last - end) * inverse;
    const F = -E * (last + end) * inverse;
    const u = logOdds + power * D;
    const oddsHere = Math.exp(u);
    let pHere = 1;
    let vHere = 0;
    if (oddsHere > full) value += u;
    else {
      const all = 1 + oddsHere;
      pHere = oddsHere / all;
      vHere = pHere / all;
      product *= all;
      if (product > full) {
        value += Math.log(product);
        product = 1;
      }
    }
    const vDHere = vHere * D;
    const vEHere = vHere * E;
    p += pHere;
    v += vHere;
    pD += pHere * D;
    pE += pHere * E;
    pF += pHere * F;
    vD += vDHere;
    vE += vEHere;
    vDD += vDHere * D;
    vDE += vDHere * E;
    vEE += vEHere * E;
  }
  return { value: value + Math.log(product), p, v, pD, pE, vD, vE, vDD, vDE, vEE, pF };
}
