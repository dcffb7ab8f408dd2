import assert from "node:assert/strict";
import fc from "fast-check";
import { cohortRetentionByGroupBracket } from "../../../src/core/cohorts/cohortRetentionByGroupBracket";
import { assertRefused } from "../../support/assertions";
import { firstTestDay, logOf, orderLines, plainLogOf, risingBracketEnds } from "../../support/orderLines";

describe("cohort retention by group and bracket", () => {
  it("counts who bought again within each bracket of days, customer by customer", () =>
    fc.assert(
      fc.property(
        orderLines,
        risingBracketEnds,
        fc.integer({ min: firstTestDay, max: firstTestDay + 700 }),
        (lines, bracketEnds, asOf) => {
          const purchases = lines.filter(({ day, amount }) => day <= asOf && amount >= 0);
          fc.pre(purchases.length > 0);
          const customers = [...new Set(purchases.map(({ id }) => id))].map((id) => {
            const own = purchases.filter((line) => line.id === id);
            const first = Math.min(...own.map(({ day }) => day));
            const names = own.filter(({ day }) => day === first).map(({ group }) => group);
            // Of several groups on the first day: "" first, then in order of letters.
            return { first, days: own.map(({ day }) => day), group: names.sort()[0]! };
          });
          const { groups, sizes, active, rates } = cohortRetentionByGroupBracket(logOf(lines), {
            bracketEnds,
            asOf,
          });
          assert.equal(groups.length, new Set(customers.map(({ group }) => group)).size);
          groups.forEach((group, row) => {
            const members = customers.filter((one) => one.group === String(group));
            assert.equal(sizes[row], members.length);
            bracketEnds.forEach((end, bracket) => {
              const from = bracketEnds[bracket - 1] ?? 0;
              const watched = members.filter(({ first }) => first + end <= asOf);
              const back = watched.filter(({ first, days }) =>
                days.some((day) => day - first > from && day - first <= end)
              );
              assert.equal(active[row]![bracket], watched.length === 0 ? null : back.length);
              assert.equal(rates[row]![bracket], watched.length === 0 ? null : back.length / watched.length);
            });
          });
        }
      )
    ));

  it("goes by weekday, without amounts and groups", () => {
    const log = plainLogOf([
      { id: "a", day: 45_292 },
      { id: "b", day: 45_293 },
      { id: "a", day: 45_299 },
    ]);
    const table = cohortRetentionByGroupBracket(log, { bracketEnds: [7, 30], by: "weekday" });
    assert.deepEqual(table.groups, [1, 2]);
    assert.deepEqual(table.rates, [
      [1, null],
      [null, null],
    ]);
    assert.deepEqual(table.mean, [1, null]);
  });

  it("refuses orders without groups, and no brackets", () => {
    const log = plainLogOf([{ id: "a", day: 45_292 }]);
    assertRefused(() => cohortRetentionByGroupBracket(log, { bracketEnds: [7] }), "no-data", "groups");
    assertRefused(
      () => cohortRetentionByGroupBracket(log, { bracketEnds: [], by: "season" }),
      "no-data",
      "bracketEnds"
    );
  });
});
