import assert from "node:assert/strict";
import fc from "fast-check";
import { periodOfDay } from "../../../src/core/calendar";
import { netPromoterTrend } from "../../../src/core/loyalty/netPromoterTrend";
import { scoreTally, usualScoreScale as scale } from "../../../src/core/loyalty/scoreTally";
import { assertRefused } from "../../support/assertions";

const options = { period: "month", scale, confidence: 0.95 } as const;

describe("net promoter score by period", () => {
  it("counts each answer in its month, months without answers included", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10), fc.integer({ min: 45_000, max: 45_300 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (rows) => {
          const days = rows.map(([, day]) => day);
          const trend = netPromoterTrend(
            rows.map(([score]) => score),
            days,
            options
          );
          const months = days.map((day) => periodOfDay(day, "month"));
          assert.equal(trend.length, Math.max(...months) - Math.min(...months) + 1);
          trend.forEach(({ start, tally, estimate }) => {
            const own = rows.filter(([, day]) => periodOfDay(day, "month") === periodOfDay(start, "month"));
            assert.deepEqual(
              tally,
              scoreTally(
                own.map(([score]) => score),
                scale
              )
            );
            assert.equal(estimate?.answers ?? 0, own.length);
          });
        }
      )
    ));

  it("compares only neighbours that both have answers", () => {
    const trend = netPromoterTrend([10, 0, 10, 0], [45_292, 45_293, 45_325, 45_400], options);
    assert.deepEqual(
      trend.map(({ change }) => change?.difference ?? null),
      [null, 100, null, null]
    );
    assert.deepEqual(netPromoterTrend([], [], options), []);
    assertRefused(() => netPromoterTrend([1], [], options), "wrong-type", "days");
    assertRefused(
      () => netPromoterTrend([1, 2], [9, 1_048_585], { ...options, period: "day" }),
      "out-of-domain",
      "period",
      "1048577 x 8"
    );
  });
});
