import assert from "node:assert/strict";
import fc from "fast-check";
import { lastDayOfPeriod, periodOfDay } from "../../../src/core/calendar";
import { cohortRevenue } from "../../../src/core/cohorts/cohortRevenue";
import { cohortRetention } from "../../../src/core/cohorts/cohortRetention";
import { MetricError } from "../../../src/core/error";
import {
  logOf,
  moneyOf,
  orderLines,
  plainLogOf,
  purchaseDays,
  shuffledLines,
} from "../../support/orderLines";

const near = (actual: number | null | undefined, expected: number | null) =>
  expected === null
    ? assert.equal(actual, null)
    : assert.ok(
        Math.abs((actual ?? NaN) - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
        `${String(actual)} is not ${expected}`
      );

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("cohort revenue", () => {
  it("is the money of each cohort's customers, age by age", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const table = cohortRevenue(logOf(lines));
        const asOf = Math.max(...lines.map(({ day }) => day));
        const firstMonth = new Map(
          [...purchaseDays(lines)].map(([id, [first = NaN]]) => [id, periodOfDay(first, "month")])
        );
        const rows = Array.from(table.cohorts, (start, row) => {
          const cohort = periodOfDay(start, "month");
          const size = [...firstMonth.values()].filter((month) => month === cohort).length;
          assert.equal(table.sizes[row], size);
          const revenue = (table.revenue[row] ?? [])
            .map((_, age) => cohort + age)
            .filter((month) => lastDayOfPeriod(month, "month") <= asOf)
            .map((month) =>
              moneyOf(
                lines.filter(
                  ({ id, day }) => firstMonth.get(id) === cohort && periodOfDay(day, "month") === month
                )
              )
            );
          table.revenue[row]?.forEach((money, age) => {
            const own = revenue[age] ?? null;
            const soFar = sumOf(revenue.slice(0, age + 1));
            const start0 = revenue[0] ?? 0;
            near(money, own);
            near(table.perCustomer[row]?.[age], own === null || size === 0 ? null : own / size);
            near(table.cumulative[row]?.[age], own === null || size === 0 ? null : soFar / size);
            near(table.retention[row]?.[age], own === null || start0 <= 0 ? null : own / start0);
          });
          return { size, revenue };
        });
        table.mean.revenue.forEach((mean, age) => {
          const complete = rows.filter(({ revenue }) => revenue.length > age);
          const customers = sumOf(complete.map(({ size }) => size));
          const money = sumOf(complete.map(({ revenue }) => revenue[age] ?? NaN));
          const start = sumOf(complete.map(({ revenue }) => revenue[0] ?? NaN));
          const soFar = sumOf(complete.map(({ revenue }) => sumOf(revenue.slice(0, age + 1))));
          near(mean, complete.length === 0 ? null : money / complete.length);
          near(table.mean.perCustomer[age], customers === 0 ? null : money / customers);
          near(table.mean.cumulative[age], customers === 0 ? null : soFar / customers);
          if (start > 0.001) near(table.mean.retention[age], money / start);
        });
      })
    ));

  it("grows with the amounts, and its shares don't", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const before = cohortRevenue(logOf(lines));
        const after = cohortRevenue(logOf(lines.map((line) => ({ ...line, amount: line.amount * 4 }))));
        before.revenue.forEach((row, cohort) =>
          row.forEach((money, age) => near(after.revenue[cohort]?.[age], money === null ? null : money * 4))
        );
        assert.deepEqual(after.retention, before.retention);
      })
    ));

  it("does not depend on the order of rows, to the last digits", () =>
    fc.assert(
      fc.property(shuffledLines, ([lines, shuffled]) => {
        const before = cohortRevenue(logOf(lines));
        const after = cohortRevenue(logOf(shuffled));
        assert.deepEqual(after.sizes, before.sizes);
        before.cumulative.forEach((row, cohort) =>
          row.forEach((money, age) => {
            const other = after.cumulative[cohort]?.[age];
            if (money === null) assert.equal(other, null);
            else assert.ok(Math.abs((other ?? NaN) - money) <= 1e-12 * Math.abs(money) + 1e-12);
          })
        );
      })
    ));

  it("has the cohorts of the retention table", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const { cohorts, sizes } = cohortRetention(logOf(lines));
        const revenue = cohortRevenue(logOf(lines));
        assert.deepEqual([revenue.cohorts, revenue.sizes], [cohorts, sizes]);
      })
    ));

  it("is not divided by next to nothing", () => {
    const log = logOf([
      { id: "a", day: 45_292, amount: 1e-300, order: "", group: "" },
      { id: "a", day: 45_323, amount: 1e50, order: "", group: "" },
    ]);
    assert.deepEqual(cohortRevenue(log, { asOf: 45_351 }).retention, [[1, null]]);
  });

  it("needs amounts", () =>
    assert.throws(
      () => cohortRevenue(plainLogOf([{ id: "a", day: 1 }])),
      (error) => error instanceof MetricError && error.fault === "no-data" && error.detail.input === "amounts"
    ));
});
