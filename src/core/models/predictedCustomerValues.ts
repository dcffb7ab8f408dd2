import { requireBetween, requireSameSize } from "../check";
import { MetricError } from "../error";
import { discountedPurchases, requireHorizon, type Horizon } from "./discountedPurchases";
import { gammaGammaExpectedSpend, gammaGammaFit, type GammaGammaParameters } from "./gammaGamma";
import type { RepeatFit } from "./maximumLikelihood";
import type { PurchaseHistory } from "./purchaseHistory";
import type { FittedModel, PurchaseModel } from "./purchaseModel";

/** What customers bought, how often and for how much; one entry a customer. */
export interface PurchaseAndSpendHistory extends PurchaseHistory {
  /** Mean money of the repeat purchases; not looked at where there are none. */
  readonly repeatMean: ArrayLike<number>;
}

export interface ValueHorizon extends Horizon {
  /** Share of the money that is profit, in [0, 1]. */
  readonly margin: number;
}

/** One entry a customer. */
export interface CustomerValues {
  /** Probability of being active now. */
  readonly alive: Float64Array;
  /** Purchases until the horizon. */
  readonly expectedPurchases: Float64Array;
  /** Money a purchase. */
  readonly expectedSpend: Float64Array;
  /** Profit until the horizon, as money of today. */
  readonly value: Float64Array;
}

export interface PredictedCustomerValues<Name extends string> extends CustomerValues {
  readonly purchaseFit: RepeatFit<Name>;
  readonly spendFit: RepeatFit<keyof GammaGammaParameters>;
}

/**
 * What each customer will bring until a horizon: purchases by a model of buying, money a purchase by the Gamma-Gamma model, both
 * fitted to these customers, and value = margin x expected spend x purchases, each month's discounted from that month's end.
 *
 * The spend model knows only purchases that cost something: repeat customers whose mean is 0 or less (gifts, refunds) are left out
 * of its fit, and are expected to spend what one with a mean of 0 would.
 *
 * @throws MetricError wrong-type, out-of-domain, no-data or no-convergence as the two fits do, or if the horizon is none, or the
 * margin not within [0, 1]
 * @throws MetricError no-convergence if customers' spends differ so widely that they have no mean (q <= 1)
 * @see Fader, Hardie & Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42 (2005) 415-430
 * @example
 * predictedCustomerValues(
 *   {
 *     x: Array(30).fill([0, 0, 0, 0, 0, 1, 1, 2, 3, 9]).flat(),
 *     tx: Array(30).fill([0, 0, 0, 0, 0, 4, 21, 15, 30, 36]).flat(),
 *     T: Array(300).fill(38),
 *     repeatMean: Array(30).fill([0, 0, 0, 0, 0, 20, 35, 60, 30, 25]).flat(),
 *   },
 *   { months: 12, discountRatePerMonth: 0.01, timePerMonth: weeksPerMonth, margin: 0.3 },
 *   bgNbdModel
 * ).value[9] // 72.991
 */
export function predictedCustomerValues<Name extends string>(
  history: PurchaseAndSpendHistory,
  horizon: ValueHorizon,
  model: PurchaseModel<Name>
): PredictedCustomerValues<Name> {
  const { x, repeatMean } = history;
  requireValueHorizon(horizon);
  requireSameSize("repeatMean", repeatMean, "x", x.length);
  const purchaseFit = model.fit(history);
  const paid = Array.from(x, (_, i) => i).filter((i) => x[i] === 0 || repeatMean[i]! > 0);
  const spendFit = gammaGammaFit({
    x: paid.map((i) => x[i]!),
    repeatMean: paid.map((i) => repeatMean[i]!),
  });
  const { q } = spendFit.parameters;
  if (q <= 1)
    throw new MetricError("no-convergence", { input: "q", requirement: { must: "interior" }, received: q });
  const purchases = { model, parameters: purchaseFit.parameters };
  return {
    ...customerValues(purchases, spendFit.parameters, history, horizon),
    purchaseFit,
    spendFit,
  };
}

/**
 * The same for parameters that are known, as from an earlier fit.
 *
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, a customer or the horizon cannot be, the
 * margin is not within [0, 1], or somebody has no repeat purchase and spends have no mean (q <= 1)
 * @see Fader, Hardie & Lee, Journal of Marketing Research 42 (2005) 415-430
 * @example
 * customerValues(
 *   { model: bgNbdModel, parameters: { r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 } },
 *   { p: 6.25, q: 3.74, v: 15.44 },
 *   { x: [2], tx: [30.43], T: [38.86], repeatMean: [22.35] },
 *   { months: 12, discountRatePerMonth: 0.01, timePerMonth: 4.345, margin: 1 }
 * ).value // [36.286]
 */
export function customerValues<Name extends string>(
  { model, parameters }: FittedModel<Name>,
  spend: GammaGammaParameters,
  { x, tx, T, repeatMean }: PurchaseAndSpendHistory,
  horizon: ValueHorizon
): CustomerValues {
  const size = x.length;
  requireValueHorizon(horizon);
  requireSameSize("tx", tx, "x", size);
  requireSameSize("T", T, "x", size);
  requireSameSize("repeatMean", repeatMean, "x", size);
  const values = {
    alive: new Float64Array(size),
    expectedPurchases: new Float64Array(size),
    expectedSpend: new Float64Array(size),
    value: new Float64Array(size),
  };
  const purchases = model.predictedPurchases(parameters);
  for (let i = 0; i < size; i++) {
    const customer = { x: x[i]!, tx: tx[i]!, T: T[i]! };
    const within = purchases(customer);
    const money = gammaGammaExpectedSpend(spend, x[i]!, Math.max(repeatMean[i]!, 0));
    values.alive[i] = model.aliveProbability(parameters, customer);
    values.expectedPurchases[i] = within(horizon.months * horizon.timePerMonth);
    values.expectedSpend[i] = money;
    values.value[i] = horizon.margin * money * discountedPurchases(within, horizon);
  }
  return values;
}

function requireValueHorizon(horizon: ValueHorizon): void {
  requireHorizon(horizon);
  requireBetween(0, 1, "margin", horizon.margin);
}
