import { requireBetween, requireNumber, requireSameSize } from "../check";
import { atMost, MetricError } from "../error";

export const valueSegmentNames = ["highValue", "atRisk", "steady", "lowValue"] as const;
export type ValueSegment = (typeof valueSegmentNames)[number];

/** One number a customer in each column. */
export interface ValuedCustomers {
  /** What a customer is worth, such as lifetime value. */
  readonly values: ArrayLike<number>;
  /** Spend in the last stretch of time, and in the one before it. */
  readonly recentSpend: ArrayLike<number>;
  readonly priorSpend: ArrayLike<number>;
  /** The share of customers that is high, in [0, 1]; 0.2 if left out. */
  readonly highShare?: number | undefined;
  /** The share of customers that is low, in [0, 1]; 0.5 if left out. */
  readonly lowShare?: number | undefined;
}

/**
 * Customers by value: "highValue" if fewer than `highShare` of all are strictly better, "lowValue" if fewer than `lowShare`
 * are strictly worse, and those between "atRisk" if they spend less than before, else "steady". Equal values are never
 * split between high, middle and low.
 *
 * @throws MetricError no-data if there are no customers
 * @throws MetricError wrong-type if the columns have not the same length, or hold anything but numbers
 * @throws MetricError out-of-domain if a share is not within [0, 1], or the two add up to more than 1
 * @example
 * valueSegments({ values: [50, 40, 30, 20, 10], recentSpend: [1, 2, 3, 4, 5], priorSpend: [3, 3, 3, 3, 3] })
 * // ["highValue", "atRisk", "lowValue", "lowValue", "lowValue"]
 */
export function valueSegments(input: ValuedCustomers): readonly ValueSegment[] {
  const { values, recentSpend, priorSpend, highShare = 0.2, lowShare = 0.5 } = input;
  const count = values.length;
  if (count === 0)
    throw new MetricError("no-data", { input: "values", requirement: { must: "notBlank" }, received: null });
  requireColumn("values", values, count);
  requireColumn("recentSpend", recentSpend, count);
  requireColumn("priorSpend", priorSpend, count);
  requireBetween(0, 1, "highShare", highShare);
  requireBetween(0, 1, "lowShare", lowShare);
  if (highShare + lowShare > 1 + 1e-9)
    throw new MetricError("out-of-domain", {
      input: "lowShare",
      requirement: atMost(1 - highShare),
      received: lowShare,
    });
  const sorted = Float64Array.from(values).sort();
  return Array.from(values, (value, i) => {
    const better = count - firstIndex(sorted, (other) => other > value);
    const worse = firstIndex(sorted, (other) => other >= value);
    if (better / count < highShare) return "highValue";
    if (worse / count < lowShare) return "lowValue";
    return recentSpend[i]! < priorSpend[i]! ? "atRisk" : "steady";
  });
}

function requireColumn(input: string, column: ArrayLike<number>, size: number): void {
  requireSameSize(input, column, "values", size);
  for (let i = 0; i < size; i++) requireNumber(input, column[i]!, i + 1);
}

/** The index of the first value in rising order that has passed a mark. */
function firstIndex(sorted: Float64Array, hasPassed: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasPassed(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
