import assert from "node:assert/strict";
import { currencyOf } from "../../src/taskpane/currency";
import { cellWriter } from "../../src/taskpane/format";

describe("the currency of a number format", () => {
  for (const [numberFormat, before, after] of [
    [undefined, "", ""],
    ["General", "", ""],
    ["#,##0.00", "", ""],
    ["0.0%", "", ""],
    ["0.00E+00", "", ""],
    ["$#,##0.00", "$", ""],
    ["[$€-407] #,##0.00;[Red]-[$€-407] #,##0.00", "€ ", ""],
    ["[$kr-414] #,##0", "kr ", ""],
    ['#,##0.00 "kr"', "", " kr"],
    ["#,##0.00\\ [$₽-419]", "", " ₽"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "$", ""],
    ["@", "", ""],
  ] as const)
    it(`${String(numberFormat)}: “${before}” before, “${after}” behind`, () =>
      assert.deepEqual(currencyOf(numberFormat), { before, after }));

  it("is told with every amount, and with nothing else", () => {
    const write = cellWriter("en");
    const dollars = currencyOf("$#,##0.00");
    assert.equal(write(1362.82, "money", dollars), "$1,362.82");
    assert.equal(write(-5, "money", dollars), "-$5.00");
    assert.equal(write(5, "money", currencyOf('0.00 "kr"')), "5.00 kr");
    assert.equal(write(null, "money", dollars), "–");
    assert.equal(write(5, "number", dollars), "5.00");
  });
});
