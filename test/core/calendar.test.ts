import assert from "node:assert/strict";
import fc from "fast-check";
import {
  civilDay,
  daysLater,
  daysPerPeriod,
  firstDayOfPeriod,
  firstSerialDay,
  isoWeekday,
  lastCompletePeriod,
  lastDayOfPeriod,
  lastSerialDay,
  periodOfDay,
  periodTable,
  periods,
  requireDay,
  serialDay,
  serialOfTime,
  timeOfSerial,
} from "../../src/core/calendar";
import { MetricError } from "../../src/core/error";
import { assertRefused } from "../support/assertions";

const day = fc.integer({ min: 1, max: lastSerialDay });
const fiscalStart = fc.integer({ min: 1, max: 12 });
const period = fc.constantFrom(...periods);

describe("calendar", () => {
  for (const [serial, year, month, date, weekday] of [
    [1, 1900, 1, 1, 1],
    [59, 1900, 2, 28, 3],
    [60, 1900, 2, 29, 3],
    [61, 1900, 3, 1, 4],
    [25_569, 1970, 1, 1, 4],
    [35_431, 1997, 1, 1, 3],
    [36_526, 2000, 1, 1, 6],
    [36_585, 2000, 2, 29, 2],
    [45_351, 2024, 2, 29, 4],
    [73_110, 2100, 3, 1, 1],
    [2_958_465, 9999, 12, 31, 5],
  ] as const)
    it(`serial ${serial} is ${year}-${month}-${date}`, () => {
      assert.deepEqual(civilDay(serial), { year, month, day: date });
      assert.equal(serialDay({ year, month, day: date }), serial);
      assert.equal(isoWeekday(serial), weekday);
    });

  it("agrees with the platform's own calendar on every day from March 1900 to 9999", () => {
    const clock = new Date(Date.UTC(1900, 2, 1));
    for (let serial = 61; serial <= lastSerialDay; serial++) {
      const { year, month, day: date } = civilDay(serial);
      if (year !== clock.getUTCFullYear() || month !== clock.getUTCMonth() + 1 || date !== clock.getUTCDate())
        assert.fail(`serial ${serial} is ${clock.toISOString()}, not ${year}-${month}-${date}`);
      if (isoWeekday(serial) !== (clock.getUTCDay() || 7)) assert.fail(`weekday of serial ${serial}`);
      if (serialDay({ year, month, day: date }) !== serial) assert.fail(`serial of ${clock.toISOString()}`);
      clock.setUTCDate(clock.getUTCDate() + 1);
    }
  });

  it("lies between the first and the last day of its period, whatever the fiscal year", () =>
    fc.assert(
      fc.property(day, period, fiscalStart, (serial, unit, start) => {
        const index = periodOfDay(serial, unit, start);
        const first = firstDayOfPeriod(index, unit, start);
        const last = lastDayOfPeriod(index, unit, start);
        assert.ok(first <= serial && serial <= last);
        if (last < lastSerialDay) assert.equal(periodOfDay(last + 1, unit, start), index + 1);
      })
    ));

  it("begins weeks on Mondays, and months, quarters and years on the first of a month", () =>
    fc.assert(
      fc.property(day, fiscalStart, (serial, start) => {
        assert.equal(isoWeekday(firstDayOfPeriod(periodOfDay(serial, "week"), "week")), 1);
        for (const [unit, months] of [
          ["month", 1],
          ["quarter", 3],
          ["year", 12],
        ] as const) {
          const first = firstDayOfPeriod(periodOfDay(serial, unit, start), unit, start);
          if (first === firstSerialDay) continue;
          const { month, day: date } = civilDay(first);
          assert.equal(date, 1);
          assert.equal((month - (unit === "month" ? month : start) + 12) % months, 0);
        }
      })
    ));

  it("begins no period before the first day that Excel knows", () =>
    assert.equal(firstDayOfPeriod(periodOfDay(5, "year", 4), "year", 4), firstSerialDay));

  it("counts days later as the calendar does, over the day of 1900 that never was", () => {
    assert.equal(daysLater(55, 7), 63);
    assert.equal(daysLater(63, -7), 55);
    assert.equal(daysLater(45_000, 7), 45_007);
    assert.equal(isoWeekday(daysLater(58, 14)), isoWeekday(58));
  });

  it("refuses a fiscal year that begins in no month", () => {
    for (const start of [0, 13, 1.5, NaN])
      assertRefused(() => periodOfDay(45_000, "year", start), "out-of-domain", "fiscalYearStartMonth", start);
  });

  it("names a fiscal year after the calendar year it begins in", () => {
    const may2024 = serialDay({ year: 2024, month: 5, day: 1 });
    assert.equal(periodOfDay(may2024, "year"), 2024);
    assert.equal(periodOfDay(may2024, "year", 7), 2023);
    assert.equal(firstDayOfPeriod(periodOfDay(may2024, "quarter", 2), "quarter", 2), may2024);
  });

  it("makes a table of periods that agrees with each day's own", () =>
    fc.assert(
      fc.property(day, fc.nat(1000), period, fiscalStart, (first, span, unit, start) => {
        const last = Math.min(first + span, lastSerialDay);
        const table = periodTable(first, last, unit, start);
        assert.equal(table.length, last - first + 1);
        table.forEach((index, i) => assert.equal(index, periodOfDay(first + i, unit, start)));
      })
    ));

  it("calls a period complete from its last day on", () => {
    const [eve, last] = [45_350, 45_351]; // 28 and 29 February 2024
    assert.equal(lastCompletePeriod(last, "month"), periodOfDay(last, "month"));
    assert.equal(lastCompletePeriod(eve, "month"), periodOfDay(last, "month") - 1);
    assert.equal(lastCompletePeriod(eve, "day"), eve);
  });

  it("has lengths that fit together", () => {
    assert.equal(daysPerPeriod.year, 12 * daysPerPeriod.month);
    assert.equal(daysPerPeriod.quarter, 3 * daysPerPeriod.month);
    assert.equal(daysPerPeriod.week, 7 * daysPerPeriod.day);
  });

  it("refuses what is no day", () => {
    assert.equal(requireDay("as_of", 45_351), 45_351);
    for (const wrong of [0, -1, 1.5, NaN, Infinity, lastSerialDay + 1])
      assert.throws(
        () => requireDay("as_of", wrong),
        (error) => error instanceof MetricError && error.fault === "out-of-domain"
      );
  });

  for (const [milliseconds, serial] of [
    [0, 25_569],
    [129_600_000, 25_570.5],
    [-86_400_000, 25_568],
  ] as const)
    it(`counts ${milliseconds} ms since 1970 as ${serial}`, () => {
      assert.equal(serialOfTime(milliseconds), serial);
      assert.equal(timeOfSerial(serial), milliseconds);
    });
});
