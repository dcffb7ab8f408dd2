import jstat from "jstat";
import {
  bgNbdFit,
  bgNbdLogLikelihood,
  bgNbdPredictedPurchases,
  type BgNbdParameters,
} from "../../src/core/models/bgNbd";
import { gammaGammaExpectedSpend, gammaGammaFit } from "../../src/core/models/gammaGamma";
import type { PurchaseHistory } from "../../src/core/models/purchaseHistory";
import { customerHistory } from "./generator";
import { goal, milliseconds, printTable, times } from "./report";
import { medians } from "./timing";

/** The likelihood written down as it stands in the paper, customer by customer. */
function plainLogLikelihood({ r, alpha, a, b }: BgNbdParameters, { x, tx, T }: PurchaseHistory): number {
  const { gammaln } = jstat;
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const count = x[i]!;
    const active = (alpha + T[i]!) ** -(r + count);
    const gone = count > 0 ? (a / (b + count - 1)) * (alpha + tx[i]!) ** -(r + count) : 0;
    sum +=
      gammaln(r + count) -
      gammaln(r) +
      r * Math.log(alpha) +
      gammaln(a + b) +
      gammaln(b + count) -
      gammaln(b) -
      gammaln(a + b + count) +
      Math.log(active + gone);
  }
  return sum;
}

/** Fits and forecasts for customers like those of the CDNOW sample. */
export async function timeModels(customers: number): Promise<void> {
  const { x, tx, T, repeatMean } = customerHistory(customers, 11);
  const history = { x, tx, T };
  const { parameters } = bgNbdFit(history);
  const spend = gammaGammaFit({ x, repeatMean }).parameters;
  const [ours, plain] = [bgNbdLogLikelihood(parameters, history), plainLogLikelihood(parameters, history)];
  if (Math.abs(ours - plain) > 1e-9 * Math.abs(plain))
    throw new Error(`likelihoods differ: ${ours} and ${plain}`);
  const measured = await medians({
    plain: () => plainLogLikelihood(parameters, history),
    likelihood: () => bgNbdLogLikelihood(parameters, history),
    fit: () => bgNbdFit(history),
    predict: () => {
      const predicted = bgNbdPredictedPurchases(parameters);
      return x.map((_, i) => predicted({ x: x[i]!, tx: tx[i]!, T: T[i]! })(52));
    },
    spendFit: () => gammaGammaFit({ x, repeatMean }),
    spend: () => x.map((_, i) => gammaGammaExpectedSpend(spend, x[i]!, repeatMean[i]!)),
  });
  printTable(
    `Models of ${customers.toLocaleString("en")} customers`,
    ["", "milliseconds", "/ plain likelihood"],
    (
      [
        ["one BG/NBD likelihood, plainly with jStat's gammaln", measured.plain],
        ["one BG/NBD likelihood, ours", measured.likelihood],
        ["BG/NBD fit, from its starts to its standard errors", measured.fit],
        ["BG/NBD forecast of every customer", measured.predict],
        ["Gamma-Gamma fit", measured.spendFit],
        ["Gamma-Gamma expected spend of every customer", measured.spend],
      ] as const
    ).map(([name, time]) => [name, milliseconds(time), times(time / measured.plain)])
  );
  if (customers === 23_570)
    goal("BG/NBD fit of 23,570 / one plain likelihood", measured.fit / measured.plain, { atMost: 1 });
}
