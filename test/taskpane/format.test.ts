import assert from "node:assert/strict";
import type { Cell, Unit } from "../../src/reports/report";
import { LOCALES, type Locale } from "../../src/locales/locale";
import { cellWriter } from "../../src/taskpane/format";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace("\u2212", "-");

describe("cells as the pane writes them", () => {
  const rows: readonly [Locale, Cell, Unit, string][] = [
    ["en", 9994, "count", "9,994"],
    ["ru", 9994, "count", "9 994"],
    ["nb", 9994, "count", "9 994"],
    ["en", 0.0723, "rate", "7.2%"],
    ["ru", 0.0723, "rate", "7,2 %"],
    ["en", 1, "rate", "100.0%"],
    ["nb", 2297200.855, "money", "2 297 200,86"],
    ["en", 43100, "date", "Dec 31, 2017"],
    ["ru", 43100, "date", "31 дек. 2017 г."],
    ["nb", 43100, "date", "31. des. 2017"],
    ["en", -12.34, "score", "-12.3"],
    ["nb", 40, "score", "40,0"],
    ["en", 4.1, "number", "4.10"],
    ["ru", 16105.304, "number", "16 105,30"],
    ["en", 0.0316, "probability", "0.032"],
    ["en", 0.00031, "probability", "<0.001"],
    ["en", 0.0005, "probability", "0.001"],
    ["ru", 0, "probability", "<0,001"],
    ["en", "champions", "text", "champions"],
  ];
  for (const [locale, value, unit, text] of rows)
    it(`${locale}: ${String(value)} as ${unit} is ${text}`, () =>
      assert.equal(plain(cellWriter(locale)(value, unit)), text));

  it("an empty cell is a dash in every language, never 0", () => {
    for (const locale of LOCALES) assert.equal(cellWriter(locale)(null, "rate"), "–");
  });
});
