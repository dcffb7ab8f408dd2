import assert from "node:assert/strict";
import type { Requirement } from "../../src/core/error";
import { errors } from "../../src/locales/en/errors";
import { errorSentence } from "../../src/locales/errorSentence";
import { LOCALES, type Locale } from "../../src/locales/locale";

/** A requirement that went away takes its sentence with it, or this does not compile. */
const superfluous: readonly Exclude<keyof (typeof errors)["sentences"], Requirement["must"]>[] =
  [] satisfies readonly never[];

const one: { readonly [Must in Requirement["must"]]: Extract<Requirement, { readonly must: Must }> } = {
  atLeast: { must: "atLeast", minimum: 1 },
  atMost: { must: "atMost", maximum: 1 },
  between: { must: "between", minimum: 0, maximum: 1 },
  insideUnit: { must: "insideUnit" },
  greaterThan: { must: "greaterThan", value: 7 },
  lessThan: { must: "lessThan", input: "end", value: 7 },
  moderate: { must: "moderate" },
  positive: { must: "positive" },
  notZero: { must: "notZero" },
  number: { must: "number" },
  wholeNumber: { must: "wholeNumber" },
  date: { must: "date" },
  text: { must: "text" },
  boolean: { must: "boolean" },
  oneColumn: { must: "oneColumn" },
  oneOf: { must: "oneOf", options: ["day", "week"] },
  sameSizeAs: { must: "sameSizeAs", input: "ids", size: 12 },
  different: { must: "different", input: "startIds" },
  differFrom: { must: "differFrom", input: "base" },
  notBlank: { must: "notBlank" },
  noError: { must: "noError" },
  fitSheet: { must: "fitSheet", rows: 2_000_000, columns: 3 },
  enough: { must: "enough", what: "repeat customers", minimum: 30 },
  segmentRule: { must: "segmentRule", line: 2 },
  segmentCondition: { must: "segmentCondition", line: 2 },
  score: { must: "score", line: 2, maximum: 5 },
  converge: { must: "converge" },
  interior: { must: "interior" },
  identified: { must: "identified" },
};

describe("sentences of errors", () => {
  it("are there for every requirement and for nothing else", () => {
    assert.deepEqual(Object.keys(errors.sentences).sort(), Object.keys(one).sort());
    assert.equal(superfluous.length, 0);
  });

  for (const locale of LOCALES)
    it(`in ${locale} leave no placeholder and name the input`, () => {
      for (const requirement of Object.values(one)) {
        const sentence = errorSentence({ input: "start", requirement, received: 5 }, locale);
        assert.ok(!/[{}]|undefined/.test(sentence), sentence);
        assert.ok(sentence.includes("start") || requirement.must === "converge", sentence);
        assert.ok(sentence.endsWith("."), sentence);
      }
    });

  it("say what was received, and in which cell", () => {
    const sentence = (received: string | number | boolean | null, row?: number) =>
      errorSentence(
        { input: "dates", requirement: one.number, received, ...(row !== undefined && { row }) },
        "en"
      );
    assert.equal(sentence("19-8-2025", 7), "dates must be a number, got “19-8-2025” in cell 7.");
    assert.equal(sentence(true), "dates must be a number, got TRUE.");
    assert.equal(sentence(1234.5), "dates must be a number, got 1,234.5.");
    assert.equal(sentence(null), "dates must be a number, got a blank.");
  });

  it("shorten long texts, and leave alone what looks like a placeholder in them", () => {
    const received = `{{input}}${"x".repeat(100)}`;
    const sentence = errorSentence({ input: "a", requirement: one.number, received }, "en");
    assert.equal(sentence, `a must be a number, got “{{input}}${"x".repeat(31)}…”.`);
  });

  it("write shares as they are typed", () => {
    const sentence = (locale: Locale) =>
      errorSentence(
        {
          input: "confidence",
          requirement: { must: "between", minimum: 0.5, maximum: 0.999 },
          received: 1,
        },
        locale,
        (name) => name,
        true
      ).replaceAll("\u00a0", " ");
    assert.equal(sentence("en"), "confidence must be between 50% and 99.9%, got 100%.");
    assert.equal(sentence("ru"), "confidence: нужно значение от 50 % до 99,9 %, получено 100 %.");
    assert.equal(sentence("nb"), "confidence må være mellom 50 % og 99,9 %, fikk 100 %.");
  });

  it("write numbers, words and names as the language and Excel have them", () => {
    const shout = (name: string) => name.toUpperCase();
    assert.equal(
      errorSentence({ input: "lost", requirement: one.between, received: 1.5 }, "ru"),
      "lost: нужно значение от 0 до 1, получено 1,5."
    );
    assert.equal(
      errorSentence({ input: "x", requirement: one.enough, received: 4 }, "nb"),
      "x: for lite data (kunder med gjentatte kjøp), minst 30 trengs, det er 4."
    );
    assert.equal(
      errorSentence({ input: "dates", requirement: one.sameSizeAs, received: 3 }, "en", shout),
      "DATES must have as many cells as IDS (12), got 3."
    );
  });
});
