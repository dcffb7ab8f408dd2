import type { Objective } from "../numeric/maximum";
import { maximumLikelihood, startsFromSample, type RepeatFit } from "./maximumLikelihood";
import { requireHistory, requireRepeatCustomers, type PurchaseHistory } from "./purchaseHistory";

/** A buy-till-you-die model as far as fitting it goes. */
export interface HistoryModel<Name extends string> {
  readonly names: readonly Name[];
  /** The parameters that are times. */
  readonly times: readonly Name[];
  readonly likelihood: (history: PurchaseHistory) => Objective;
  /** Places to start from, for times whose mean T is 1 and customers with this many repeat purchases on average. */
  readonly starts: (meanPurchases: number) => readonly (readonly number[])[];
}

const sampleSize = 2000;

/**
 * @internal Fits a model to customers. Times are counted in mean T's, so that the search sees the same whatever their unit,
 * and many customers are first represented by every so many-th of them.
 */
export function historyFit<Name extends string>(
  history: PurchaseHistory,
  { names, times, likelihood, starts }: HistoryModel<Name>
): RepeatFit<Name> {
  requireHistory(history);
  const customers = history.x.length;
  let repeatCustomers = 0;
  let purchases = 0;
  let observed = 0;
  for (let i = 0; i < customers; i++) {
    if (history.x[i]! > 0) repeatCustomers++;
    purchases += history.x[i]!;
    observed += history.T[i]!;
  }
  requireRepeatCustomers(repeatCustomers);

  const unit = observed / customers;
  const everywhere = starts(purchases / customers);
  const stride = Math.floor(customers / sampleSize);
  const peak = maximumLikelihood({
    names,
    units: Object.fromEntries(names.map((name) => [name, times.includes(name) ? unit : 1])) as Record<
      Name,
      number
    >,
    objective: likelihood(every(1, history, unit)),
    starts: stride > 1 ? startsFromSample(likelihood(every(stride, history, unit)), everywhere) : everywhere,
  });
  return {
    parameters: peak.parameters,
    standardErrors: peak.standardErrors,
    logLikelihood: peak.value - purchases * Math.log(unit),
    customers,
    repeatCustomers,
  };
}

/** Every so many-th customer, with times in this unit. */
function every(stride: number, { x, tx, T }: PurchaseHistory, unit: number): PurchaseHistory {
  const size = Math.ceil(x.length / stride);
  const sample = { x: new Float64Array(size), tx: new Float64Array(size), T: new Float64Array(size) };
  for (let i = 0, from = 0; i < size; i++, from += stride) {
    sample.x[i] = x[from]!;
    sample.tx[i] = tx[from]! / unit;
    sample.T[i] = T[from]! / unit;
  }
  return sample;
}
