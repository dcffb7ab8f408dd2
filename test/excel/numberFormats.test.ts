import assert from "node:assert/strict";
import { format } from "numfmt";
import { numberFormatOf } from "../../src/excel/numberFormats";

describe("number formats", () => {
  const rows = [
    [0.032, "en", "0.032"],
    [0.0005, "en", "0.001"],
    [0.00049, "en", "<0.001"],
    [4e-30, "ru", "<0,001"],
    [0, "nb", "<0,001"],
    [1, "en", "1.000"],
    [-1680.265, "en", "-1680.265"],
  ] as const;
  it("a net promoter score is shown as in the pane", () =>
    assert.equal(format(numberFormatOf("score", undefined), -12.34, { locale: "ru" }), "-12,3"));

  for (const [value, locale, shown] of rows)
    it(`a p-value of ${value} is shown as ${shown}`, () =>
      assert.equal(format(numberFormatOf("probability", undefined), value, { locale }), shown));
});
