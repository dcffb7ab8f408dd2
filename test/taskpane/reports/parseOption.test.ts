import assert from "node:assert/strict";
import { MetricError } from "../../../src/core/error";
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
const numbers: Option = { type: "numbers", label, minimum: 0, maximum: 999, initial: [7, 30] };

describe("what is typed into a report's form", () => {
  const rows: readonly [string, Option, string, OptionValue][] = [
    ["a whole number", whole, " 6 ", 6],
    ["a percentage", rate, "12.5", 0.125],
    ["a percentage with its sign and a decimal comma", rate, "12,5 %", 0.125],
    ["a decimal comma", decimal, "0,5", 0.5],
    ["a day", date, "2017-12-31", 43100],
    ["no day", date, "", null],
    ["lines as they are", rules, "\n Best: R=5 \n", "\n Best: R=5 \n"],
    ["numbers in a row", numbers, "7; 30;60", [7, 30, 60]],
  ];
  for (const [name, option, text, value] of rows)
    it(`${name}: ${text}`, () => assert.deepEqual(parseOption("one", option, text), value));

  for (const [name, option, text] of [
    ["a part of a whole number", whole, "1.5"],
    ["too much", whole, "25"],
    ["nothing", whole, ""],
    ["a word", decimal, "many"],
    ["more than all", rate, "101"],
    ["numbers that fall", numbers, "30; 7"],
  ] as const)
    it(`${name} is refused, naming the option: ${text}`, () =>
      assert.throws(
        () => parseOption("one", option, text),
        (error) => error instanceof MetricError && error.detail.input === "one"
      ));

  for (const [option, value, text] of [
    [rate, 0.125, "12,5"],
    [date, 43100, "2017-12-31"],
    [date, null, ""],
    [numbers, [7, 30.5], "7; 30,5"],
    [whole, 1000, "1000"],
  ] as const)
    it(`${text} is shown so that it can be typed again in Russian`, () => {
      assert.equal(optionText(option, value, "ru"), text);
    });

  it("a rule that can't be read is refused with its line, blank ones counted", () =>
    assertRefused(() => parseOption("rules", rules, "\nBest R=5"), "wrong-type", "rules", "Best R=5", {
      must: "segmentRule",
      line: 2,
    }));
});
