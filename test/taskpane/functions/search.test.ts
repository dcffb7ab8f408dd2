import assert from "node:assert/strict";
import { catalogue } from "../../../src/functions/catalogue";
import { guideTo } from "../../../src/functions/words";
import { search } from "../../../src/taskpane/functions/search";
import type { Locale } from "../../../src/locales/locale";

const functionsIn = (locale: Locale) => catalogue.map(({ id }) => ({ ...guideTo(locale).functions[id], id }));
const found = (locale: Locale, question: string): readonly string[] =>
  search(functionsIn(locale), question).map(({ id }) => id);

describe("search for functions", () => {
  for (const [locale, question, id] of [
    ["en", "CRR", "CRR"],
    ["en", "crr", "CRR"],
    ["en", "churn", "CHURN"],
    ["en", "how many customers left", "CHURN"],
    ["en", "how many customers came back", "RPR"],
    ["en", "lifetime value", "LTV"],
    ["ru", "отток клиентов", "CHURN"],
    ["ru", "повторные покупки", "RPR"],
    ["en", "is the difference significant", "NPS.TEST"],
    ["en", "sample size", "AB.SIZE"],
    ["en", "best customers", "RFM"],
    ["en", "loyalty points", "REDEMPTION"],
    ["ru", "сколько клиентов вернулось", "RPR"],
    ["ru", "сколько клиентов ушло", "CHURN"],
    ["ru", "пожизненная ценность", "LTV"],
    ["ru", "кто лучшие клиенты", "RFM"],
    ["nb", "frafall", "CHURN"],
    ["nb", "hvor mange kunder kom tilbake", "RPR"],
    ["nb", "livstidsverdi", "LTV"],
  ] as const)
    it(`${locale}: “${question}” finds ${id} first`, () => assert.equal(found(locale, question)[0], id));

  it("finds while a word is still being typed", () => assert.ok(found("en", "reten").includes("CRR")));
  it("lists everything when nothing is asked", () =>
    assert.equal(found("en", "  ").length, catalogue.length));
  it("finds nothing for what isn't there", () => assert.deepEqual(found("en", "xylophone"), []));
  it("finds every function by its own name first, in every language", () => {
    for (const { id } of catalogue)
      for (const locale of ["en", "ru", "nb"] as const) assert.equal(found(locale, id)[0], id);
  });
});
