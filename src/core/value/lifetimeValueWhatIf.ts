import { requireBetween } from "../check";
import { atLeast, MetricError } from "../error";
import { lifetimeValueFromChurn, type ChurningRevenue } from "./lifetimeValueFromChurn";

export interface WhatIf extends Omit<ChurningRevenue, "churnRate"> {
  /** The retention rates to compare, each in [0, 1]. */
  readonly retentionRates: readonly number[];
}

/** What one retention rate would be worth. */
export interface WhatIfRow {
  readonly retentionRate: number;
  /** Money of today. */
  readonly lifetimeValue: number;
  /** Money more than at the first rate; negative if less. */
  readonly change: number;
}

/**
 * What lifetime value would be at each of several retention rates, all else equal: one row a rate,
 * in their order, with the change in money against the first.
 *
 * @throws MetricError no-data if there are no rates
 * @throws MetricError zero-denominator if nobody would ever leave and nothing is discounted
 * @throws MetricError out-of-domain if an input is negative, or a rate or margin above 1
 * @example lifetimeValueWhatIf({ revenuePerPeriod: 100, margin: 1, discountRatePerPeriod: 0, retentionRates: [0.5, 0.75], timing: "now" }) // [{ retentionRate: 0.5, lifetimeValue: 200, change: 0 }, { retentionRate: 0.75, lifetimeValue: 400, change: 200 }]
 */
export function lifetimeValueWhatIf({ retentionRates, ...revenue }: WhatIf): WhatIfRow[] {
  if (retentionRates.length === 0)
    throw new MetricError("no-data", { input: "retentionRates", requirement: atLeast(1), received: 0 });
  const values = retentionRates.map((rate) => {
    requireBetween(0, 1, "retentionRates", rate);
    return lifetimeValueFromChurn({ ...revenue, churnRate: 1 - rate });
  });
  return values.map((lifetimeValue, i) => ({
    retentionRate: retentionRates[i]!,
    lifetimeValue,
    change: lifetimeValue - values[0]!,
  }));
}
