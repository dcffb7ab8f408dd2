import assert from "node:assert/strict";
import { goalMetrics, pooledMetric } from "../../../src/core/retention/pooledMetric";
import type { PeriodMetrics } from "../../../src/core/retention/periodMetrics";

const period = (metrics: Partial<NonNullable<PeriodMetrics["metrics"]>> | null): PeriodMetrics => ({
  start: 1,
  metrics: metrics && {
    active: 0,
    new: 0,
    returning: 0,
    reactivated: 0,
    lost: 0,
    retentionRate: null,
    churnRate: null,
    purchases: 0,
    orders: 0,
    revenue: 0,
    averageOrderValue: null,
    ...metrics,
  },
});

describe("figures of several periods together", () => {
  const periods = [
    period({ active: 10, new: 10, orders: 12, revenue: 240 }),
    period({ active: 8, new: 2, returning: 6, lost: 4, orders: 8, revenue: 40 }),
    period({ active: 3, returning: 2, lost: 6, orders: 4, revenue: -20 }),
    period(null),
  ];

  it("weigh rates by customers, and average the rest", () => {
    assert.deepEqual(
      goalMetrics.map((metric) => pooledMetric(periods, metric)),
      [
        { value: 8 / 18, n: 18 },
        { value: 10 / 18, n: 18 },
        { value: 7, n: null },
        { value: 4, n: null },
        { value: 8, n: null },
        { value: 260 / 3, n: null },
        { value: 260 / 24, n: null },
      ]
    );
  });

  it("are unknown of nothing, and without amounts", () => {
    for (const metric of goalMetrics) assert.equal(pooledMetric([period(null)], metric), null);
    assert.equal(pooledMetric(periods.slice(0, 1), "retention"), null);
    assert.equal(pooledMetric([period({ revenue: 7 }), period({ revenue: null })], "revenue"), null);
    assert.equal(pooledMetric([period({ revenue: 5 })], "averageOrderValue"), null);
  });
});
