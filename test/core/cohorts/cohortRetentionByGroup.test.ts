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

  it("does not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) =>
        assert.deepEqual(cohortRetentionByGroup(logOf(lines)), cohortRetentionByGroup(logOf(shuffled)))
      )
    ));
});
