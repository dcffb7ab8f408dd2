import assert from "node:assert/strict";
import fc from "fast-check";
import { lifecycleMovement, lifecycleTrend } from "../../../src/core/segments/lifecycleMovement";
import { lifecycleStages, lifecycleStageNames } from "../../../src/core/segments/lifecycleStages";
import { assertRefused } from "../../support/assertions";
import { logOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

describe("lifecycle movement", () => {
  it("sets today's stage of each customer beside the earlier one", () =>
    fc.assert(
      fc.property(orderLines, fc.nat(300), (lines, ago) => {
        const days = purchaseDays(lines);
        const asOf = Math.max(...lines.map(({ day }) => day));
        const { now, before, moved } = lifecycleMovement(logOf(lines), { since: asOf - ago });
        assert.deepEqual(now, lifecycleStages(logOf(lines)));
        now.ids.forEach((id, i) => {
          const own = days.get(String(id))!.filter((day) => day <= asOf - ago);
          const since = asOf - ago - (own.at(-1) ?? NaN);
          const expected =
            own.length === 0
              ? "none"
              : asOf - ago - own[0]! <= 90
                ? "new"
                : since <= 90
                  ? "active"
                  : since <= 180
                    ? "leaving"
                    : "lost";
          assert.equal(before[i], expected);
        });
        for (const stage of lifecycleStageNames) {
          const arrived = Object.values(moved).reduce((sum, row) => sum + row[stage], 0);
          assert.equal(arrived, now.counts[stage]);
        }
        const [earlier] = lifecycleTrend(logOf(lines), [asOf - ago]);
        for (const stage of lifecycleStageNames) {
          const left = Object.values(moved[stage]).reduce((sum, count) => sum + count, 0);
          assert.equal(left, earlier![stage]);
        }
      }),
      { numRuns: 50 }
    ));

  it("refuses an earlier day that is none", () =>
    assertRefused(
      () => lifecycleMovement(plainLogOf([{ id: "a", day: 45_000 }]), { since: NaN }),
      "out-of-domain",
      "since"
    ));
});
