import assert from "node:assert/strict";
import { MetricError } from "../../../src/core/error";
import { LOCALES, type Locale } from "../../../src/locales/locale";
import { reportOf } from "../../../src/reports/catalogue";
import type { Option, OptionValue } from "../../../src/reports/option";
import { assertRefused } from "../../support/assertions";
import { optionText, parseOption } from "../../../src/taskpane/reports/parseOption";

const label = "options.asOf";
const whole: Option = { type: "whole", label, minimum: 1, maximum: 24, initial: 12 };
const rate: Option = { type: "rate", label, minimum: 0, maximum: 1, initial: 0.1 };
const decimal: Option = { type: "number", label, minimum: 0, maximum: 100, initial: 1 };
const date: Option = { type: "date", label, automatic: "options.asOfAutomatic", initial: null };
const rules = reportOf("rfm-segments").options["rules"]!;
const numbers: Option = { type: "numbers", label, minimum: 0, maximum: 999, initial: [7, 30], whole: true };
const shares: Option = { ...numbers, whole: false };

const money: Option = { ...decimal, maximum: 1e12 };

describe("what is typed into a report's form", () => {
  const rows: readonly [string, Option, string, OptionValue, Locale?][] = [
    ["a whole number", whole, " 6 ", 6],
    ["a percentage", rate, "12.5", 0.125],
    ["a percentage with its sign and a decimal comma", rate, "12,5 %", 0.125, "ru"],
    ["a decimal comma", decimal, "0,5", 0.5, "nb"],
    ["a plain point where decimals have a comma", decimal, "0.5", 0.5, "nb"],
    ["a point behind nothing but 0", decimal, "0.125", 0.125, "ru"],
    ["thousands", money, "1,500", 1500],
    ["thousands with decimals", money, "1,234,500.25", 1234500.25],
    ["thousands behind a space", money, "70 000", 70000, "ru"],
    ["thousands behind a space that does not break", money, "70\u00a0000,5", 70000.5, "nb"],
    ["thousands behind a narrow space", money, "70\u202f000.5", 70000.5, "ru"],
    ["a comma before decimals, however many", money, "1,500", 1.5, "nb"],
    ["a day", date, "2017-12-31", 43100],
    ["no day", date, "", null],
    ["lines as they are", rules, "\n Best: R=5 \n", "\n Best: R=5 \n"],
    ["numbers in a row", numbers, "7; 30;60", [7, 30, 60]],
    ["numbers between commas", numbers, "7,30, 60", [7, 30, 60], "ru"],
    ["numbers out of order, some twice", numbers, "60 7 30 7", [7, 30, 60]],
    ["parts of numbers in a row", shares, "7,5; 30", [7.5, 30], "ru"],
    ["numbers between commas that can't be decimal", shares, "7.5,30", [7.5, 30]],
  ];
  for (const [name, option, text, value, locale = "en"] of rows)
    it(`${name}: ${text}`, () => assert.deepEqual(parseOption("one", option, text, locale), value));

  for (const [name, option, text, locale = "en"] of [
    ["a part of a whole number", whole, "1.5"],
    ["too much", whole, "25"],
    ["nothing", whole, ""],
    ["a word", decimal, "many"],
    ["more than all", rate, "101"],
    ["no numbers", numbers, " "],
    ["a part among whole numbers", numbers, "7.5; 30"],
    ["a decimal comma where commas group", decimal, "1,5"],
    ["a point that might group", decimal, "1.500", "nb"],
    ["points that group", decimal, "1.500,00", "nb"],
    ["two numbers", decimal, "1 2"],
  ] as readonly [string, Option, string, Locale?][])
    it(`${name} is refused, naming the option: ${text}`, () =>
      assert.throws(
        () => parseOption("one", option, text, locale),
        (error) => error instanceof MetricError && error.detail.input === "one"
      ));

  for (const [option, value, text] of [
    [rate, 0.125, "12,5"],
    [date, 43100, "2017-12-31"],
    [date, null, ""],
    [numbers, [7, 30.5], "7; 30,5"],
    [whole, 1000, "1\u00a0000"],
  ] as const)
    it(`${text} is shown so that it can be typed again in Russian`, () => {
      assert.equal(optionText(option, value, "ru"), text);
    });

  it("what a field shows is understood in every language", () => {
    for (const locale of LOCALES)
      for (const value of [0.125, 1.5, 1500, 1234567.891]) {
        const shown = optionText(money, value, locale);
        assert.equal(parseOption("one", money, shown, locale), value, `${locale}: ${shown}`);
      }
  });

  it("quotes what was typed once, and says of nothing that it is blank", () => {
    assertRefused(() => parseOption("one", whole, "abc", "en"), "wrong-type", "one", "abc");
    assertRefused(() => parseOption("one", whole, " ", "en"), "no-data", "one", null, { must: "notBlank" });
  });

  it("a rule that can't be read is refused with its line, blank ones counted", () =>
    assertRefused(() => parseOption("rules", rules, "\nBest R=5", "en"), "wrong-type", "rules", "Best R=5", {
      must: "segmentRule",
      line: 2,
    }));
});
