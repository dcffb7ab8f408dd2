import { MetricError } from "../error";
import { IdIndex } from "../orders/idIndex";

type Ids = readonly (string | number)[];

/**
 * CRR = distinct ids at the start that are also among those at the end / distinct ids at the start. A rate in [0, 1].
 *
 * Ids are compared as texts, trimmed, case kept; blank ones are left out.
 *
 * @throws MetricError zero-denominator if there are no ids at the start
 * @example customerRetentionRateFromIds(["a", "b", "c", "c"], ["c", "d", " a "]) // 0.6667
 */
export function customerRetentionRateFromIds(startIds: Ids, endIds: Ids): number {
  const index = new IdIndex();
  for (const id of startIds) index.of(id);
  const start = index.size;
  if (start === 0)
    throw new MetricError("zero-denominator", {
      input: "startIds",
      requirement: { must: "notBlank" },
      received: null,
    });
  const kept = new Set<number>();
  for (const id of endIds) {
    const customer = index.of(id);
    if (customer >= 0 && customer < start) kept.add(customer);
  }
  return kept.size / start;
}
