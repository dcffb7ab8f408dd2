import assert from "node:assert/strict";
import { segmentSummary } from "../../../src/core/segments/segmentSummary";

const customers = (...spend: number[]) => ({
  daysSinceLastOrder: Int32Array.from(spend, (_, i) => 10 * i),
  orderCount: Int32Array.from(spend, (_, i) => i + 1),
  spend: Float64Array.from(spend),
});

describe("summary of segments", () => {
  it("has counts, shares and means; of nobody there are no means", () =>
    assert.deepEqual(segmentSummary(customers(30, 10, 60), [1, 1, 0], 3), [
      {
        customers: 1,
        customerShare: 1 / 3,
        revenue: 60,
        revenueShare: 0.6,
        meanDaysSinceLastOrder: 20,
        meanOrderCount: 3,
        meanSpend: 60,
      },
      {
        customers: 2,
        customerShare: 2 / 3,
        revenue: 40,
        revenueShare: 0.4,
        meanDaysSinceLastOrder: 5,
        meanOrderCount: 1.5,
        meanSpend: 20,
      },
      {
        customers: 0,
        customerShare: 0,
        revenue: 0,
        revenueShare: 0,
        meanDaysSinceLastOrder: null,
        meanOrderCount: null,
        meanSpend: null,
      },
    ]));

  for (const spend of [
    [5, -5],
    [5, -6],
    [0, 0],
  ])
    it(`has no shares of money that adds up to nothing or less: ${spend.join()}`, () =>
      assert.deepEqual(
        segmentSummary(customers(...spend), [0, 1], 2).map(({ revenueShare }) => revenueShare),
        [null, null]
      ));
});
