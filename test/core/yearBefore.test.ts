import assert from "node:assert/strict";
import { isoWeekday, serialDay } from "../../src/core/calendar";
import { yearBefore } from "../../src/core/yearBefore";

describe("the same period a year before", () => {
  for (const { period, day, before } of [
    { period: "month", day: { year: 2024, month: 2, day: 1 }, before: { year: 2023, month: 2, day: 1 } },
    { period: "quarter", day: { year: 2025, month: 10, day: 1 }, before: { year: 2024, month: 10, day: 1 } },
    { period: "year", day: { year: 2000, month: 1, day: 1 }, before: { year: 1999, month: 1, day: 1 } },
    { period: "day", day: { year: 2024, month: 2, day: 29 }, before: { year: 2023, month: 2, day: 28 } },
    { period: "day", day: { year: 2025, month: 3, day: 31 }, before: { year: 2024, month: 3, day: 31 } },
  ] as const)
    it(`${period} of ${day.year}-${day.month}-${day.day}`, () =>
      assert.equal(yearBefore(serialDay(day), period), serialDay(before)));

  it("of a week begins on a Monday", () => {
    const monday = serialDay({ year: 2024, month: 12, day: 30 });
    assert.equal(isoWeekday(yearBefore(monday, "week")), 1);
    assert.equal(monday - yearBefore(monday, "week"), 364);
    // Excel's 29 February 1900 lies between.
    assert.equal(isoWeekday(yearBefore(373, "week")), 1);
  });
});
