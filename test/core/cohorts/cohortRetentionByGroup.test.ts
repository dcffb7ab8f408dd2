import assert from "node:assert/strict";
import fc from "fast-check";
import { lastDayOfPeriod, periodOfDay } from "../../../src/core/calendar";
import { cohortRetention } from "../../../src/core/cohorts/cohortRetention";
import { cohortRetentionByGroup } from "../../../src/core/cohorts/cohortRetentionByGroup";
import { logOf, orderLines, purchaseDays, shuffledLines } from "../../support/orderLines";

describe("cohort retention by group", () => {
  it("follows the customers of a group as far as each of them has come", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const { groups, sizes, active, rates } = cohortRetentionByGroup(logOf(lines));
        const asOf = Math.max(...lines.map(({ day }) => day));
        const customers = [...purchaseDays(lines)].map(([id, days]) => ({
          group: lines
            .filter((line) => line.id === id && line.day === days[0] && line.amount >= 0)
            .map(({ group }) => group)
            .sort()[0],
          months: days.map((day) => periodOfDay(day, "month")),
        }));
        groups.forEach((name, row) => {
          const members = customers.filter(({ group }) => group === name);
          assert.equal(sizes[row], members.length);
          active[row]?.forEach((count, age) => {
            const observed = members.filter(
              ({ months: [first = NaN] }) => lastDayOfPeriod(first + age, "month") <= asOf
            );
            const returned = observed.filter(({ months }) =>
              months.includes((months[0] ?? NaN) + age)
            ).length;
            assert.equal(count, observed.length === 0 ? null : returned);
            assert.equal(rates[row]?.[age], observed.length === 0 ? null : returned / observed.length);
          });
        });
        assert.equal(
          sizes.reduce((sum, size) => sum + size, 0),
          customers.length
        );
      })
    ));

  it("has the same mean as the cohorts, and leaves age 0 empty within", () =>
    fc.assert(
      fc.property(orderLines, fc.constantFrom("group", "weekday", "season"), (lines, by) => {
        const log = logOf(lines);
        const { mean, rates } = cohortRetentionByGroup(log, { by, mode: "within" });
        assert.deepEqual(mean, cohortRetention(log, { mode: "within" }).mean);
        rates.forEach(([first]) => assert.equal(first, null));
      })
    ));

  it("counts customers of more days than fit in one go, whichever way the rows run", () => {
    // Between the first day and the last lie as many as a sheet has columns; every third customer comes back.
    const lines = Array.from({ length: 20_000 }, (_, i) => [
      { id: `${i}`, day: 1000, amount: 1, order: "", group: "all" },
      ...(i % 3 === 0 ? [{ id: `${i}`, day: 1000 + 16_383, amount: 1, order: "", group: "all" }] : []),
    ]).flat();
    for (const inSomeOrder of [lines, [...lines].reverse()])
      for (const mode of ["on", "on-or-after", "within", "every"] as const) {
        const { active } = cohortRetentionByGroup(logOf(inSomeOrder), { period: "day", mode });
        const returned = active[0]!.at(-1);
        assert.equal(returned, mode === "every" ? 0 : 6667);
        assert.equal(active[0]![1], mode === "on-or-after" ? 6667 : 0);
      }
  });

  it("does not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) =>
        assert.deepEqual(cohortRetentionByGroup(logOf(lines)), cohortRetentionByGroup(logOf(shuffled)))
      )
    ));
});
