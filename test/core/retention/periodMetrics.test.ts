import assert from "node:assert/strict";
import fc from "fast-check";
import { firstDayOfPeriod, lastDayOfPeriod, periodOfDay, periods } from "../../../src/core/calendar";
import { MetricError } from "../../../src/core/error";
import { periodMetrics } from "../../../src/core/retention/periodMetrics";
import {
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
} from "../../support/orderLines";

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe("metrics of periods", () => {
  it("count customers, orders and money, period by period", () =>
    fc.assert(
      fc.property(orderLines, fc.constantFrom(...periods), fc.boolean(), (lines, period, incomplete) => {
        const table = periodMetrics(logOf(lines), { period, incomplete });
        const asOf = Math.max(...lines.map(({ day }) => day));
        const first = periodOfDay(Math.min(...lines.map(({ day }) => day)), period);
        const customers = [...purchaseDays(lines).values()].map((days) =>
          days.map((day) => periodOfDay(day, period))
        );
        assert.equal(table.length, periodOfDay(asOf, period) - first + 1);
        table.forEach(({ start, metrics }, i) => {
          const index = first + i;
          assert.equal(start, firstDayOfPeriod(index, period));
          if (!incomplete && lastDayOfPeriod(index, period) > asOf) {
            assert.equal(metrics, null);
            return;
          }
          const active = customers.filter((own) => own.includes(index));
          const before = customers.filter((own) => own.includes(index - 1));
          const returning = active.filter((own) => own.includes(index - 1)).length;
          const newcomers = active.filter((own) => own[0] === index).length;
          const purchases = customers.flat().filter((other) => other === index).length;
          const money = moneyOf(lines.filter(({ day }) => periodOfDay(day, period) === index));
          const firstDays = new Map<string, number>();
          for (const { id, order, day, amount } of lines) {
            const key = JSON.stringify([id, order === "" ? day : order]);
            if (amount >= 0) firstDays.set(key, Math.min(day, firstDays.get(key) ?? Infinity));
          }
          const orders = [...firstDays.values()].filter((day) => periodOfDay(day, period) === index).length;
          assert.ok(metrics);
          const { revenue, averageOrderValue, ...counts } = metrics;
          const rate = before.length === 0 ? null : returning / before.length;
          assert.deepEqual(counts, {
            active: active.length,
            new: newcomers,
            returning,
            reactivated: active.length - newcomers - returning,
            lost: before.filter((own) => !own.includes(index)).length,
            retentionRate: rate,
            churnRate: rate === null ? null : 1 - rate,
            purchases,
            orders,
          });
          assert.ok(near(revenue ?? NaN, money));
          if (orders === 0) assert.equal(averageOrderValue, null);
          else assert.ok(near(averageOrderValue ?? NaN, money / orders));
        });
      })
    ));

  it("need neither amounts nor order numbers", () => {
    const [metrics] = periodMetrics(
      plainLogOf([
        { id: "a", day: 45_292 },
        { id: "a", day: 45_293 },
      ]),
      { asOf: 45_322 }
    );
    assert.deepEqual(metrics, {
      start: 45_292,
      metrics: {
        active: 1,
        new: 1,
        returning: 0,
        reactivated: 0,
        lost: 0,
        retentionRate: null,
        churnRate: null,
        purchases: 2,
        orders: 2,
        revenue: null,
        averageOrderValue: null,
      },
    });
  });

  it("begin in the month of a refund before the first purchase, with no customers in it", () => {
    const [first, second] = periodMetrics(
      logOf([
        { id: "a", day: 45_292, amount: -5, order: "", group: "" },
        { id: "a", day: 45_323, amount: 7, order: "", group: "" },
      ]),
      { asOf: 45_351 }
    );
    assert.equal(first?.metrics?.active, 0);
    assert.equal(first.metrics.revenue, -5);
    assert.equal(first.metrics.averageOrderValue, null);
    assert.equal(second?.metrics?.new, 1);
  });

  it("do not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) => {
        const [before, after] = [lines, shuffled].map((rows) => periodMetrics(logOf(rows)));
        before?.forEach(({ metrics }, i) => {
          const other = after?.[i]?.metrics;
          if (!metrics) assert.equal(other, null);
          else {
            assert.ok(near(other?.revenue ?? NaN, metrics.revenue ?? NaN));
            assert.equal(other?.active, metrics.active);
            assert.equal(other.orders, metrics.orders);
          }
        });
      })
    ));

  it("refuse more periods than a sheet has rows", () =>
    assert.throws(
      () =>
        periodMetrics(
          plainLogOf([
            { id: "a", day: 1 },
            { id: "a", day: 2_000_000 },
          ]),
          { period: "day" }
        ),
      (error) => error instanceof MetricError && error.fault === "out-of-domain"
    ));
});
