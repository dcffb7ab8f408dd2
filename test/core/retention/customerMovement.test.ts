import assert from "node:assert/strict";
import fc from "fast-check";
import {
  civilDay,
  firstDayOfPeriod,
  lastDayOfPeriod,
  lastSerialDay,
  periodOfDay,
  periods,
  serialDay,
} from "../../../src/core/calendar";
import { customerMovement } from "../../../src/core/retention/customerMovement";
import { periodMetrics } from "../../../src/core/retention/periodMetrics";
import { assertRefused } from "../../support/assertions";
import { logOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

describe("movement of customers", () => {
  it("agrees with the metrics of periods where customers are those of the period before", () =>
    fc.assert(
      fc.property(orderLines, fc.constantFrom(...periods), fc.boolean(), (lines, period, incomplete) => {
        const metrics = periodMetrics(logOf(lines), { period, incomplete });
        const movement = customerMovement(logOf(lines), { period, incomplete });
        assert.deepEqual(
          movement.map(({ start, customers }) => [
            start,
            customers && [customers.new, customers.reactivated, customers.lost, customers.atEnd],
          ]),
          metrics.map(({ start, metrics }) => [
            start,
            metrics && [metrics.new, metrics.reactivated, metrics.lost, metrics.active],
          ])
        );
      })
    ));

  it("with inactivity: who bought within so many days is a customer, counted day by day", () =>
    fc.assert(
      fc.property(
        orderLines,
        fc.constantFrom("week" as const, "month" as const),
        fc.integer({ min: 31, max: 120 }),
        (lines, period, inactivityDays) => {
          const asOf = Math.max(...lines.map(({ day }) => day));
          const first = periodOfDay(Math.min(...lines.map(({ day }) => day)), period);
          const own = [...purchaseDays(lines).values()];
          const isCustomer = (days: readonly number[], on: number) =>
            days.some((day) => day <= on && day > on - inactivityDays);
          customerMovement(logOf(lines), { period, inactivityDays, incomplete: true }).forEach(
            ({ customers }, i) => {
              const from = firstDayOfPeriod(first + i, period);
              const to = Math.min(lastDayOfPeriod(first + i, period), asOf);
              const atStart = own.filter((days) => isCustomer(days, from - 1));
              const atEnd = own.filter((days) => isCustomer(days, to));
              const newcomers = own.filter(([day = NaN]) => day >= from && day <= to).length;
              const kept = atStart.filter((days) => isCustomer(days, to)).length;
              // On the last, incomplete period nobody is lost before the period's end.
              if (to < lastDayOfPeriod(first + i, period)) return;
              assert.deepEqual(customers, {
                atStart: atStart.length,
                new: newcomers,
                reactivated: atEnd.length - kept - newcomers,
                lost: atStart.length - kept,
                atEnd: atEnd.length,
              });
            }
          );
        }
      )
    ));

  it("goes by the fiscal year, and refuses more periods than a sheet has rows", () => {
    const days = [
      { id: "a", day: serialDay({ year: 2024, month: 3, day: 31 }) },
      { id: "a", day: serialDay({ year: 2024, month: 4, day: 1 }) },
    ];
    const starts = customerMovement(plainLogOf(days), {
      period: "year",
      fiscalYearStartMonth: 4,
      incomplete: true,
    }).map(({ start }) => civilDay(start));
    assert.deepEqual(starts, [
      { year: 2023, month: 4, day: 1 },
      { year: 2024, month: 4, day: 1 },
    ]);
    const everyDay = plainLogOf([
      { id: "a", day: 1 },
      { id: "a", day: lastSerialDay },
    ]);
    assertRefused(() => customerMovement(everyDay, { period: "day" }), "out-of-domain", "period");
  });

  it("goes by months, and tells nothing of one that is not over, if not told otherwise", () => {
    const lines = [
      { id: "a", day: serialDay({ year: 2024, month: 1, day: 5 }) },
      { id: "b", day: serialDay({ year: 2024, month: 2, day: 5 }) },
    ];
    assert.deepEqual(
      customerMovement(plainLogOf(lines)).map(({ customers }) => customers),
      [{ atStart: 0, new: 1, reactivated: 0, lost: 0, atEnd: 1 }, null]
    );
  });

  it("refuses an inactivity shorter than a period can be", () => {
    const orders = plainLogOf([{ id: "a", day: 45_000 }]);
    assertRefused(
      () => customerMovement(orders, { period: "month", inactivityDays: 30 }),
      "out-of-domain",
      "inactivityDays",
      30
    );
    assert.equal(customerMovement(orders, { period: "week", inactivityDays: 7 }).length, 1);
  });
});
