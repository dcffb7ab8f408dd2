import assert from "node:assert/strict";
import { reports } from "../../src/locales/en/reports";
import { LOCALES } from "../../src/locales/locale";
import { reportWords } from "../../src/reports/everyLanguage";
import { problemText, type Problem } from "../../src/reports/problem";

/** One of each, with everything a sentence may speak of. */
const DETAILS = {
  address: "A1:B2",
  role: "customer",
  rejected: 1234,
  sheet: "Orders",
  name: "Retention",
  rows: 12,
  columns: 3,
  source: "Sales",
  what: "ExcelApi 1.13",
  message: "GeneralException",
};

describe("problems in words", () => {
  for (const locale of LOCALES)
    for (const key of Object.keys(reports.problems))
      it(`${key} in ${locale} leaves nothing to be filled in`, () => {
        const text = problemText({ problem: key, ...DETAILS } as Problem, reportWords(locale));
        assert.doesNotMatch(text, /\{\{|undefined|problems\./);
        assert.match(text, /[.]$/);
      });

  it("names roles and writes numbers as the language does", () => {
    assert.match(problemText({ problem: "columnMissing", role: "date" }, reportWords("nb")), /«Dato»/);
    const text = problemText({ problem: "noUsableRows", address: "A1", rejected: 1234 }, reportWords("en"));
    assert.match(text, /1,234 were left out/);
  });
});
