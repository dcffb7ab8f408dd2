import assert from "node:assert/strict";
import fc from "fast-check";
import { civilDay } from "../../src/core/calendar";
import { isTextDate, numberOfText, serialOfText, truthOfText } from "../../src/reports/textValue";

const ENGLISH = { decimalMark: ".", groupMark: "," };
const GERMAN = { decimalMark: ",", groupMark: "." };
const RUSSIAN = { decimalMark: ",", groupMark: "\u00a0" };

describe("numbers kept as texts", () => {
  for (const [text, marks, number] of [
    ["1234.5", ENGLISH, 1234.5],
    [" -1,234,567.89 ", ENGLISH, -1234567.89],
    ["+.5", ENGLISH, 0.5],
    ["12.", ENGLISH, 12],
    ["1.234,5", GERMAN, 1234.5],
    ["1234,5", GERMAN, 1234.5],
    ["1 234,5", RUSSIAN, 1234.5],
    ["1\u00a0234\u00a0567", RUSSIAN, 1234567],
    ["−7", ENGLISH, -7],
  ] as const)
    it(`reads ${text} with ${JSON.stringify(marks)}`, () => assert.equal(numberOfText(text, marks), number));

  for (const [text, marks] of [
    ["", ENGLISH],
    ["1.5", RUSSIAN],
    ["1.5", GERMAN],
    ["1,5", ENGLISH],
    ["12,34.5", ENGLISH],
    ["1e5", ENGLISH],
    ["0x10", ENGLISH],
    ["5 kr", RUSSIAN],
    ["1-2", ENGLISH],
    ["Infinity", ENGLISH],
    [".", ENGLISH],
  ] as const)
    it(`takes "${text}" for no number with ${JSON.stringify(marks)}`, () =>
      assert.equal(numberOfText(text, marks), undefined));

  it("reads back what is written", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, hundredths) => {
        const value = Number(`${whole}.${String(hundredths).padStart(2, "0")}`);
        const format = (locale: string) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        assert.equal(numberOfText(format("en"), ENGLISH), value);
        assert.equal(numberOfText(format("de"), GERMAN), value);
        assert.equal(numberOfText(format("ru"), RUSSIAN), value);
      })
    ));
});

describe("dates kept as texts", () => {
  for (const [text, order, day] of [
    ["19-8-2025", "dayFirst", "2025-8-19"],
    ["19.08.2025", "dayFirst", "2025-8-19"],
    ["8/19/2025", "monthFirst", "2025-8-19"],
    ["2025-08-19", "dayFirst", "2025-8-19"],
    ["2025/8/19 13:45", "monthFirst", "2025-8-19"],
    ["2025-08-19T10:00:00Z", "dayFirst", "2025-8-19"],
    ["25-08-19", "yearFirst", "2025-8-19"],
    ["1/2/29", "dayFirst", "2029-2-1"],
    ["1/2/30", "dayFirst", "1930-2-1"],
    ["19 Aug 2025", "dayFirst", "2025-8-19"],
    ["August 19, 2025", "dayFirst", "2025-8-19"],
    ["19. oktober 2025", "dayFirst", "2025-10-19"],
    ["3 мая 2024", "dayFirst", "2024-5-3"],
    ["29.2.2024", "dayFirst", "2024-2-29"],
  ] as const)
    it(`reads ${text}, ${order}`, () => {
      const { year, month, day: date } = civilDay(serialOfText(text, order)!);
      assert.equal(`${year}-${month}-${date}`, day);
    });

  for (const [text, order] of [
    ["8/19/2025", "dayFirst"],
    ["29.2.2023", "dayFirst"],
    ["31.4.2023", "dayFirst"],
    ["0.1.2023", "dayFirst"],
    ["2023", "dayFirst"],
    ["soon", "dayFirst"],
    ["19 Foo 2025", "dayFirst"],
    ["1.1.1850", "dayFirst"],
    ["", "yearFirst"],
  ] as const)
    it(`takes "${text}" for no date, ${order}`, () => assert.equal(serialOfText(text, order), undefined));

  it("reads back every day", () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 200_000 }), (serial) => {
        const { year, month, day } = civilDay(serial);
        assert.equal(serialOfText(`${day}.${month}.${year}`, "dayFirst"), serial);
        assert.equal(serialOfText(`${month}/${day}/${year}`, "monthFirst"), serial);
        assert.equal(serialOfText(`${year}-${month}-${day}`, "monthFirst"), serial);
      })
    ));
});

describe("yes and no", () => {
  for (const [text, truth] of [
    [" Yes", true],
    ["нет", false],
    ["JA", true],
    ["nei", false],
    ["perhaps", undefined],
  ] as const)
    it(`reads "${text}" as ${String(truth)}`, () => assert.equal(truthOfText(text), truth));
});

describe("texts that may be dates", () => {
  for (const text of ["19-8-2025", "8/19/2025", "2025.08.19", "19 aug 2025", "May 1, 2025"])
    it(`${text} is one in some order`, () => assert.equal(isTextDate(text), true));
  for (const text of ["to be asked", "2024-02-30", "", "12"])
    it(`“${text}” is none in any`, () => assert.equal(isTextDate(text), false));
});
