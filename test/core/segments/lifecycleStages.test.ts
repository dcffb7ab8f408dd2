import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { lifecycleStages } from "../../../src/core/segments/lifecycleStages";
import { logOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

describe("lifecycle stages", () => {
  const log = plainLogOf([
    { id: "first bought 90 days ago", day: 910 },
    { id: "first bought 91 days ago", day: 909 },
    { id: "came back 90 days ago", day: 100 },
    { id: "came back 90 days ago", day: 910 },
    { id: "gone for 180 days", day: 820 },
    { id: "gone for 181 days", day: 819 },
    { id: "comes tomorrow", day: 1001 },
  ]);
  it("change on the day after the limits", () => {
    const { ids, stages, last, counts } = lifecycleStages(log, { asOf: 1000 });
    assert.deepEqual(Object.fromEntries(ids.map((id, i) => [id, stages[i]])), {
      "first bought 90 days ago": "new",
      "first bought 91 days ago": "leaving",
      "came back 90 days ago": "active",
      "gone for 180 days": "leaving",
      "gone for 181 days": "lost",
    });
    assert.deepEqual([...last], [910, 909, 910, 820, 819]);
    assert.deepEqual(counts, { new: 1, active: 1, leaving: 2, lost: 1 });
  });

  it("follow from the first and the last purchase", () =>
    fc.assert(
      fc.property(orderLines, fc.nat(200), fc.nat(200), (lines, activeDays, more) => {
        const { ids, last, stages, counts } = lifecycleStages(logOf(lines), {
          activeDays,
          lapsedDays: activeDays + more,
        });
        const asOf = Math.max(...lines.map(({ day }) => day));
        const days = purchaseDays(lines);
        assert.equal(ids.length, days.size);
        ids.forEach((id, i) => {
          const own = days.get(String(id)) ?? [];
          const since = asOf - (own.at(-1) ?? NaN);
          assert.equal(last[i], own.at(-1));
          if (asOf - (own[0] ?? NaN) <= activeDays) assert.equal(stages[i], "new");
          else if (since <= activeDays) assert.equal(stages[i], "active");
          else assert.equal(stages[i], since <= activeDays + more ? "leaving" : "lost");
        });
        assert.equal(counts.new + counts.active + counts.leaving + counts.lost, ids.length);
      })
    ));

  it("refuse limits the wrong way round", () => {
    for (const options of [{ activeDays: -1 }, { activeDays: 100, lapsedDays: 99 }])
      assert.throws(
        () => lifecycleStages(log, options),
        (error) => error instanceof MetricError && error.fault === "out-of-domain"
      );
  });
});
