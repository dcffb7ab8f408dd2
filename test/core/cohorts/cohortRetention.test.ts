import assert from "node:assert/strict";
import fc from "fast-check";
import {
  firstDayOfPeriod,
  lastDayOfPeriod,
  periodOfDay,
  periods,
  type Period,
} from "../../../src/core/calendar";
import { cohortModes, type CohortMode } from "../../../src/core/cohorts/activity";
import { cohortRetention } from "../../../src/core/cohorts/cohortRetention";
import { MetricError } from "../../../src/core/error";
import { cdnowRows } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import {
  firstTestDay,
  logOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
  type Line,
} from "../../support/orderLines";

const period = fc.constantFrom(...periods);
const mode = fc.constantFrom(...cohortModes);
const asOf = fc.integer({ min: firstTestDay, max: firstTestDay + 450 });

const counts: Record<CohortMode, (ages: readonly number[], age: number) => boolean> = {
  on: (ages, age) => ages.includes(age),
  "on-or-after": (ages, age) => ages.some((other) => other >= age),
  every: (ages, age) => Array.from({ length: age + 1 }, (_, k) => k).every((k) => ages.includes(k)),
  within: (ages, age) => ages.some((other) => other >= 1 && other <= age),
};

/** The active customers of each cohort and age, cell by cell, from the lines. */
function naive(lines: readonly Line[], unit: Period, how: CohortMode, last: number) {
  const customers = [...purchaseDays(lines.filter(({ day }) => day <= last)).values()].map((days) =>
    days.map((day) => periodOfDay(day, unit))
  );
  const starts = customers.map(([first]) => first ?? NaN);
  const first = Math.min(...starts);
  const complete = (index: number) => lastDayOfPeriod(index, unit) <= last;
  const ageCount = Math.max(1, periodOfDay(last, unit) - first + (complete(periodOfDay(last, unit)) ? 1 : 0));
  return Array.from({ length: Math.max(...starts) - first + 1 }, (_, row) => {
    const cohort = first + row;
    const members = customers.filter(([start]) => start === cohort);
    return {
      day: firstDayOfPeriod(cohort, unit),
      size: members.length,
      active: Array.from({ length: ageCount }, (__, age) =>
        complete(cohort + age) && !(how === "within" && age === 0)
          ? members.filter((days) =>
              counts[how](
                days.map((index) => index - cohort),
                age
              )
            ).length
          : null
      ),
    };
  });
}

describe("cohort retention", () => {
  // Three users: one returns on day 1, one on day 5, one never.
  const three = plainLogOf([
    { id: "a", day: 100 },
    { id: "b", day: 100 },
    { id: "c", day: 100 },
    { id: "a", day: 101 },
    { id: "b", day: 105 },
  ]);
  for (const [how, percentages] of [
    ["on", [100, 33, 0, 0, 0, 33, 0]],
    ["on-or-after", [100, 66, 33, 33, 33, 33, 0]],
    ["every", [100, 33, 0, 0, 0, 0, 0]],
    ["within", [null, 33, 33, 33, 33, 66, 66]],
  ] as const)
    it(`"${how}" of three users is ${percentages.join(", ")} %`, () => {
      const { rates } = cohortRetention(three, { period: "day", mode: how, asOf: 106 });
      assert.deepEqual(
        rates[0]?.map((rate) => rate && Math.floor(rate * 100)),
        percentages
      );
    });

  it("weighs cohorts by their customers in the mean: 10 at 20 % and 100 at 0 % are 1.8 %", () => {
    const lines = [
      ...Array.from({ length: 10 }, (_, i) => ({ id: `old ${i}`, day: 100 })),
      ...Array.from({ length: 100 }, (_, i) => ({ id: `new ${i}`, day: 101 })),
      { id: "old 0", day: 101 },
      { id: "old 1", day: 101 },
    ];
    const { mean, rates } = cohortRetention(plainLogOf(lines), { period: "day", asOf: 102 });
    assert.deepEqual(rates, [
      [1, 0.2, 0],
      [1, 0, null],
    ]);
    assert.equal(mean[1], 2 / 110);
  });

  itWithDatasets("of the CDNOW sample has the published monthly counts", () => {
    const { sizes, active } = cohortRetention(plainLogOf(cdnowRows()));
    assert.deepEqual([...sizes], [781, 857, 719]);
    assert.deepEqual(
      active.map((row) => row.slice(1, 4)),
      [
        [124, 95, 70],
        [134, 110, 75],
        [87, 84, 78],
      ]
    );
  });

  it("is what counting cell by cell gives, in every mode and period", () =>
    fc.assert(
      fc.property(orderLines, period, mode, asOf, (lines, unit, how, last) => {
        fc.pre(purchaseDays(lines.filter(({ day }) => day <= last)).size > 0);
        const expected = naive(lines, unit, how, last);
        const table = cohortRetention(logOf(lines), { period: unit, mode: how, asOf: last });
        assert.deepEqual(
          [...table.cohorts],
          expected.map(({ day }) => day)
        );
        assert.deepEqual(
          [...table.sizes],
          expected.map(({ size }) => size)
        );
        assert.deepEqual(
          table.active,
          expected.map(({ active }) => active)
        );
        assert.deepEqual(
          table.rates,
          expected.map(({ active, size }) =>
            active.map((count) => (count === null || size === 0 ? null : count / size))
          )
        );
        table.mean.forEach((mean, age) => {
          const rows = expected.filter(({ active }) => active[age] !== null);
          const base = rows.reduce((sum, { size }) => sum + size, 0);
          const sum = rows.reduce((total, { active }) => total + (active[age] ?? 0), 0);
          assert.equal(mean, base === 0 ? null : sum / base);
        });
      })
    ));

  it("does not depend on the order of rows", () =>
    fc.assert(
      fc.property(shuffledLines, period, mode, ([lines, shuffled], unit, how) =>
        assert.deepEqual(
          cohortRetention(logOf(lines), { period: unit, mode: how }),
          cohortRetention(logOf(shuffled), { period: unit, mode: how })
        )
      )
    ));

  it("does not depend on what customers are called", () =>
    fc.assert(
      fc.property(orderLines, mode, (lines, how) =>
        assert.deepEqual(
          cohortRetention(logOf(lines), { mode: how }),
          cohortRetention(logOf(lines.map((line) => ({ ...line, id: `x${line.id}` }))), { mode: how })
        )
      )
    ));

  it("moves with the dates by whole weeks, or by 400 years of months", () =>
    fc.assert(
      fc.property(
        orderLines,
        mode,
        fc.constantFrom<[Period, number]>(
          ["day", 5],
          ["week", 7 * 31],
          ["month", 146_097],
          ["quarter", 146_097],
          ["year", 146_097]
        ),
        (lines, how, [unit, days]) => {
          const before = cohortRetention(logOf(lines), { mode: how, period: unit });
          const after = cohortRetention(logOf(lines.map((line) => ({ ...line, day: line.day + days }))), {
            mode: how,
            period: unit,
          });
          assert.deepEqual(after.active, before.active);
          assert.deepEqual(
            [...after.cohorts],
            Array.from(before.cohorts, (day) => day + days)
          );
        }
      )
    ));

  it("has cohorts that add up to all customers, and never more active than there are", () =>
    fc.assert(
      fc.property(orderLines, period, mode, (lines, unit, how) => {
        const { sizes, active } = cohortRetention(logOf(lines), { period: unit, mode: how });
        assert.equal(
          sizes.reduce((sum, size) => sum + size, 0),
          purchaseDays(lines).size
        );
        active.forEach((row, cohort) =>
          row.forEach((count) => assert.ok((count ?? 0) <= (sizes[cohort] ?? 0)))
        );
      })
    ));

  it('never rises "on-or-after" or "every", never falls "within"', () =>
    fc.assert(
      fc.property(orderLines, period, (lines, unit) => {
        for (const [how, sign] of [
          ["on-or-after", 1],
          ["every", 1],
          ["within", -1],
        ] as const)
          for (const row of cohortRetention(logOf(lines), { period: unit, mode: how }).active) {
            const seen = row.filter((count) => count !== null);
            seen.forEach((count, i) => assert.ok(i === 0 || sign * count <= sign * (seen[i - 1] ?? NaN)));
          }
      })
    ));

  it("shows the period that is not over only if asked", () => {
    const log = plainLogOf([
      { id: "a", day: 45_300 }, // 9 January 2024
      { id: "a", day: 45_330 },
    ]);
    assert.deepEqual(cohortRetention(log).rates, [[1]]);
    assert.deepEqual(cohortRetention(log, { incomplete: true }).rates, [[1, 1]]);
    const first = cohortRetention(log, { asOf: 45_301 });
    assert.deepEqual([...first.sizes], [1]);
    assert.deepEqual(first.rates, [[null]]);
    assert.deepEqual(first.mean, [null]);
  });

  it("follows the fiscal year", () => {
    const log = plainLogOf([
      { id: "a", day: 45_292 }, // 1 January 2024
      { id: "b", day: 45_473 }, // 30 June
      { id: "a", day: 45_474 }, // 1 July
    ]);
    const { cohorts, active } = cohortRetention(log, {
      period: "year",
      fiscalYearStartMonth: 7,
      asOf: 45_838,
    });
    assert.deepEqual([...cohorts], [45_108]); // 1 July 2023
    assert.deepEqual(active, [[2, 1]]);
  });

  it("counts many customers over many ages in blocks", () => {
    const lines = Array.from({ length: 300_000 }, (_, i) => ({ id: `c${i}`, day: 1000 + (i % 3) }));
    const far = [...lines, { id: "c0", day: 2200 }, { id: "c299999", day: 2200 }];
    const { active } = cohortRetention(plainLogOf(far), { period: "day" });
    assert.deepEqual(
      active.map((row) => row[0]),
      [100_000, 100_000, 100_000]
    );
    assert.equal(active[0]?.[1200], 1);
    assert.equal(active[2]?.[1198], 1);
  });

  it("refuses a table that fits in no sheet", () => {
    const log = plainLogOf([
      { id: "a", day: 1 },
      { id: "a", day: 30_000 },
    ]);
    assert.throws(
      () => cohortRetention(log, { period: "day" }),
      (error) =>
        error instanceof MetricError && error.fault === "out-of-domain" && error.detail.input === "period"
    );
  });
});
