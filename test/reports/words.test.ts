import assert from "node:assert/strict";
import { reportWords } from "../../src/reports/everyLanguage";

describe("the words of reports", () => {
  for (const [p, locale, told] of [
    [0.0324, "en", "= 0.032"],
    [0.0005, "en", "= 0.001"],
    [1e-9, "en", "< 0.001"],
    [0, "nb", "< 0,001"],
  ] as const)
    it(`never tell a p-value of ${p} as 0`, () => assert.equal(reportWords(locale).pValue(p), told));
});
