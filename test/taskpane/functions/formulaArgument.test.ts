import assert from "node:assert/strict";
import { formulaOf, readEntry, type Entered } from "../../../src/taskpane/functions/formulaArgument";

const NUMBER = { kind: "number" } as const;

describe("what is entered as an argument", () => {
  const rows: readonly [string, Entered][] = [
    ["", { is: "nothing" }],
    ["A1", { is: "reference", reference: "A1" }],
    ["$A$1:$C$9", { is: "reference", reference: "$A$1:$C$9" }],
    ["Orders!C2:C9995", { is: "reference", reference: "Orders!C2:C9995" }],
    ["'Bob''s orders'!C2", { is: "reference", reference: "'Bob''s orders'!C2" }],
    ["Заказы!C2:C9", { is: "reference", reference: "Заказы!C2:C9" }],
    ["1000", { is: "value", value: 1000, formula: "1000" }],
    ["0,25", { is: "value", value: 0.25, formula: "0.25" }],
    ["-1.5", { is: "value", value: -1.5, formula: "-1.5" }],
    ["20 %", { is: "value", value: 0.2, formula: "20%" }],
    ["2017-12-31", { is: "day", serial: 43100, formula: "DATE(2017,12,31)" }],
    ['say "so"', { is: "value", value: 'say "so"', formula: '"say ""so"""' }],
    ["ABCD1", { is: "value", value: "ABCD1", formula: '"ABCD1"' }],
  ];
  for (const [text, entered] of rows)
    it(JSON.stringify(text), () => assert.deepEqual(readEntry(NUMBER, text), entered));

  it("a word of a set is a text, even where it looks like a cell", () =>
    assert.deepEqual(readEntry({ kind: "option", options: "period" }, "month"), {
      is: "value",
      value: "month",
      formula: '"month"',
    }));
  it("yes and no are TRUE and FALSE", () =>
    assert.deepEqual(readEntry({ kind: "flag" }, "false"), { is: "value", value: false, formula: "FALSE" }));
});

describe("a formula of what is entered", () => {
  const entered = (...texts: string[]) => texts.map((text) => readEntry(NUMBER, text));
  for (const [formula, entries] of [
    ["=RETAIN.CRR(1000,800,200)", entered("1000", "800", "200")],
    ["=RETAIN.CRR(A1,B1)", entered("A1", "B1", "")],
    ["=RETAIN.NPS(A1:A10,,5)", entered("A1:A10", "", "5", "")],
  ] as const)
    it(formula, () => assert.equal(formulaOf(formula.slice(8, 11), entries), formula));
});
