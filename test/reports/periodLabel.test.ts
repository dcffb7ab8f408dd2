import assert from "node:assert/strict";
import { serialDay, type Period } from "../../src/core/calendar";
import { asOfDay, asOfNote, periodLabel } from "../../src/reports/periodLabel";
import { reportWords } from "../../src/reports/everyLanguage";

const day = (year: number, month: number, date: number) => serialDay({ year, month, day: date });

describe("labels of periods", () => {
  for (const [firstDay, period, label] of [
    [day(2017, 3, 1), "day", "2017-03-01"],
    [day(2017, 3, 1), "month", "2017-03"],
    [day(2017, 10, 1), "quarter", "2017-Q4"],
    [day(2017, 1, 1), "year", "2017"],
    [day(2017, 2, 27), "week", "2017-W09"],
    // ISO weeks around the turn of the year: 2018 begins on a Monday, 2020 has 53 weeks, 2021 begins in the last of them.
    [day(2018, 1, 1), "week", "2018-W01"],
    [day(2018, 12, 31), "week", "2019-W01"],
    [day(2020, 12, 28), "week", "2020-W53"],
    [day(2021, 1, 4), "week", "2021-W01"],
  ] as const)
    it(label, () => assert.equal(periodLabel(firstDay, period), label));
});

describe("the day a report looks back from", () => {
  for (const [last, period, expected] of [
    [day(2017, 12, 30), "month", day(2017, 12, 31)],
    [day(2017, 12, 28), "month", day(2017, 12, 31)],
    [day(2017, 12, 27), "month", day(2017, 12, 27)],
    [day(2017, 12, 31), "month", day(2017, 12, 31)],
    [day(2017, 12, 30), "year", day(2017, 12, 31)],
    [day(2017, 10, 30), "quarter", day(2017, 10, 30)],
  ] as [number, Period, number][])
    it(`is ${expected} for ${period}s ending with an order on ${last}`, () =>
      assert.equal(asOfDay(null, last, period), expected));

  it("is told with how long after the last order it is", () => {
    const words = reportWords("en");
    const last = day(2017, 12, 30);
    const told = (chosen: number) => asOfNote(chosen, last, chosen, words);
    assert.equal(told(last), "As of December 30, 2017, as chosen; later orders are left out.");
    assert.equal(
      told(day(2099, 1, 1)),
      "As of January 1, 2099, as chosen: days after the last order (December 30, 2017): 29,587."
    );
  });

  it("is the one chosen, if one is", () => assert.equal(asOfDay(100, 42000, "month"), 100));
});
