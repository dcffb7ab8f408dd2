import { bgNbdAliveProbability, bgNbdFit, bgNbdPredictedPurchases, type BgNbdParameters } from "./bgNbd";
import type { RepeatFit } from "./maximumLikelihood";
import {
  paretoNbdAliveProbability,
  paretoNbdFit,
  paretoNbdPredictedPurchases,
  type ParetoNbdParameters,
} from "./paretoNbd";
import type { PurchaseHistory, PurchaseRecord } from "./purchaseHistory";

/** A model of customers who buy now and then and stop without notice, as far as forecasts need to know it. */
export interface PurchaseModel<Name extends string> {
  readonly fit: (history: PurchaseHistory) => RepeatFit<Name>;
  /** Probability that a customer has not dropped out by T. */
  readonly aliveProbability: (parameters: Readonly<Record<Name, number>>, customer: PurchaseRecord) => number;
  /** Purchases to expect of a customer in (T, T + t], as a function of t. */
  readonly predictedPurchases: (
    parameters: Readonly<Record<Name, number>>
  ) => (customer: PurchaseRecord) => (t: number) => number;
}

export const bgNbdModel: PurchaseModel<keyof BgNbdParameters> = {
  fit: bgNbdFit,
  aliveProbability: bgNbdAliveProbability,
  predictedPurchases: bgNbdPredictedPurchases,
};

export const paretoNbdModel: PurchaseModel<keyof ParetoNbdParameters> = {
  fit: paretoNbdFit,
  aliveProbability: paretoNbdAliveProbability,
  predictedPurchases: paretoNbdPredictedPurchases,
};

/** A model and the parameters of some customers. */
export interface FittedModel<Name extends string> {
  readonly model: PurchaseModel<Name>;
  readonly parameters: Readonly<Record<Name, number>>;
}
