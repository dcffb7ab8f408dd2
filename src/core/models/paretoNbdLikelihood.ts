import type { Objective } from "../numeric/maximum";
import { Mixture } from "./mixture";
import { visitDropouts, type VisitDropout } from "./paretoNbdDropout";
import type { PurchaseHistory } from "./purchaseHistory";
import { addRisingFactorials, countsAbove, mirrored, running } from "./risingFactorials";

/**
 * @internal The Pareto/NBD log-likelihood of many customers, with its derivatives by (r, alpha, s, beta): the sum of
 *
 * ln (r)_x + r ln alpha + s ln beta + ln[(alpha+T)^-(r+x) (beta+T)^-s + integral over y from tx to T of s (alpha+y)^-(r+x) (beta+y)^-(s+1)],
 *
 * where (r)_x = r (r+1) ... (r+x-1), the first term in brackets is for customers active at T, and the integral for those
 * who dropped out at y. Derivatives are taken under the integral, where they are plain. Customers of one purchase
 * are counted by their T.
 *
 * @see Schmittlein, Morrison & Colombo, Management Science 33 (1987) 1-24
 */
export function paretoNbdLikelihood(history: PurchaseHistory): Objective {
  const above = countsAbove(history.x);
  const records = distinctRecords(history);

  return ([r, alpha, s, beta]) => {
    const total = running(4);
    addRisingFactorials(total, above, r!, [0]);
    const mixture = new Mixture();
    let x = 0;
    let scale = 0;
    /** The term of those who dropped out at y (`dropped` is 1), or are active at y = T (0). */
    const add = (term: number, y: number, logAlphaGrowth: number, logBetaGrowth: number, dropped: number) => {
      const inverseAlpha = 1 / (alpha! + y);
      const inverseBeta = 1 / (beta! + y);
      const alphaBend = (y * inverseAlpha) / alpha!;
      const betaBend = (y * inverseBeta) / beta!;
      mixture.add(
        term,
        -logAlphaGrowth,
        r! * alphaBend - x * inverseAlpha,
        dropped / s! - logBetaGrowth,
        s! * betaBend - dropped * inverseBeta
      );
      mixture.bend(1, term * alphaBend);
      mixture.bend(
        5,
        term * (x * inverseAlpha * inverseAlpha - r! * alphaBend * (1 / alpha! + inverseAlpha))
      );
      mixture.bend(10, (-term * dropped) / (s! * s!));
      mixture.bend(11, term * betaBend);
      mixture.bend(
        15,
        term * (dropped * inverseBeta * inverseBeta - s! * betaBend * (1 / beta! + inverseBeta))
      );
    };
    const addDropout: VisitDropout = (weight, y, logAlphaGrowth, logBetaGrowth) => {
      add(scale * weight, y, logAlphaGrowth, logBetaGrowth, 1);
    };

    for (const { x: count, tx, T, times } of records) {
      x = count;
      scale = s! / (beta! + tx);
      const alphaGrowth = Math.log1p(tx / alpha!);
      const betaGrowth = Math.log1p(tx / beta!);
      const alphaSince = Math.log1p((T - tx) / (alpha! + tx));
      const betaSince = Math.log1p((T - tx) / (beta! + tx));
      mixture.clear();
      visitDropouts({ power: r! + x, alpha: alpha!, s: s!, beta: beta!, tx, T }, addDropout);
      const active = Math.exp(-(r! + x) * alphaSince - s! * betaSince);
      add(active, T, alphaGrowth + alphaSince, betaGrowth + betaSince, 0);
      total.value -= times * (r! * alphaGrowth + s! * betaGrowth + x * Math.log(alpha! + tx));
      mixture.addLogarithmTo(total, times);
    }
    return mirrored(total);
  };
}

/** The customers, those without a repeat purchase only once for each T. */
function distinctRecords({ x, tx, T }: PurchaseHistory) {
  const timesOnce = new Map<number, number>();
  const records: { x: number; tx: number; T: number; times: number }[] = [];
  for (let i = 0; i < x.length; i++)
    if (x[i] === 0) timesOnce.set(T[i]!, (timesOnce.get(T[i]!) ?? 0) + 1);
    else records.push({ x: x[i]!, tx: tx[i]!, T: T[i]!, times: 1 });
  for (const [end, times] of timesOnce) records.push({ x: 0, tx: 0, T: end, times });
  return records;
}
