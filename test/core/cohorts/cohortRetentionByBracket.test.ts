import assert from "node:assert/strict";
import fc from "fast-check";
import { firstDayOfPeriod, lastDayOfPeriod, periodOfDay } from "../../../src/core/calendar";
import { cohortRetentionByBracket } from "../../../src/core/cohorts/cohortRetentionByBracket";
import { MetricError } from "../../../src/core/error";
import {
  firstTestDay,
  logOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  risingBracketEnds,
} from "../../support/orderLines";

describe("cohort retention by bracket", () => {
  it("counts who bought again within each bracket of days, cell by cell", () =>
    fc.assert(
      fc.property(
        orderLines,
        risingBracketEnds,
        fc.integer({ min: firstTestDay, max: firstTestDay + 700 }),
        (lines, bracketEnds, asOf) => {
          const customers = [...purchaseDays(lines.filter(({ day }) => day <= asOf)).values()];
          fc.pre(customers.length > 0);
          const { cohorts, sizes, active, rates } = cohortRetentionByBracket(logOf(lines), {
            bracketEnds,
            asOf,
          });
          cohorts.forEach((start, row) => {
            const month = periodOfDay(start, "month");
            assert.equal(start, firstDayOfPeriod(month, "month"));
            const members = customers.filter(([first = NaN]) => periodOfDay(first, "month") === month);
            assert.equal(sizes[row], members.length);
            bracketEnds.forEach((end, bracket) => {
              const complete = lastDayOfPeriod(month, "month") + end <= asOf;
              const from = bracketEnds[bracket - 1] ?? 0;
              const returned = members.filter(([first = NaN, ...later]) =>
                later.some((day) => day - first > from && day - first <= end)
              ).length;
              assert.equal(active[row]?.[bracket], complete ? returned : null);
              assert.equal(
                rates[row]?.[bracket],
                complete && members.length > 0 ? returned / members.length : null
              );
            });
          });
        }
      )
    ));

  it("takes orders without amounts", () => {
    const log = plainLogOf([
      { id: "a", day: 45_292 },
      { id: "b", day: 45_292 },
      { id: "a", day: 45_299 },
      { id: "b", day: 45_300 },
    ]);
    assert.deepEqual(cohortRetentionByBracket(log, { bracketEnds: [7, 30], asOf: 45_352 }).rates, [
      [0.5, 0.5],
    ]);
  });

  it("takes gifts for purchases", () => {
    const line = { id: "a", amount: 0, order: "", group: "" };
    const log = logOf([
      { ...line, day: 45_292 },
      { ...line, day: 45_299 },
    ]);
    assert.deepEqual(cohortRetentionByBracket(log, { bracketEnds: [7], asOf: 45_352 }).active, [[1]]);
  });

  for (const { name, bracketEnds, fault, row } of [
    { name: "no brackets", bracketEnds: [], fault: "no-data", row: undefined },
    { name: "ends that don't rise", bracketEnds: [7, 7], fault: "out-of-domain", row: 2 },
    { name: "day 0", bracketEnds: [0, 7], fault: "out-of-domain", row: 1 },
    { name: "ends that fall", bracketEnds: [7, -5], fault: "out-of-domain", row: 2 },
    { name: "half days", bracketEnds: [1.5], fault: "out-of-domain", row: 1 },
    { name: "what is no number", bracketEnds: [7, NaN], fault: "wrong-type", row: 2 },
    { name: "ages beyond all", bracketEnds: [7, 1e12], fault: "out-of-domain", row: 2 },
  ])
    it(`refuses ${name}`, () =>
      assert.throws(
        () => cohortRetentionByBracket(plainLogOf([{ id: "a", day: 45_292 }]), { bracketEnds }),
        (error) => {
          assert.ok(error instanceof MetricError, String(error));
          assert.deepEqual([error.fault, error.detail.input, error.detail.row], [fault, "bracketEnds", row]);
          return true;
        }
      ));
});
