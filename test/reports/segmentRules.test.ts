import assert from "node:assert/strict";
import fc from "fast-check";
import { segmentRules } from "../../src/reports/segmentRules";
import { assertRefused } from "../support/assertions";

const atLeast = (quantity: string, value: number) => ({ quantity, comparison: ">=", value });
const atMost = (quantity: string, value: number) => ({ quantity, comparison: "<=", value });

const PLAIN = { noNullPrototype: true };

describe("rules of segments", () => {
  for (const [text, conditions] of [
    ["R>=4, F>=4", [atLeast("r", 4), atLeast("f", 4)]],
    ["r >= 4; m<=2", [atLeast("r", 4), atMost("m", 2)]],
    ["R≥4 and F≤2", [atLeast("r", 4), atMost("f", 2)]],
    ["R>=4 F>=4", [atLeast("r", 4), atLeast("f", 4)]],
    ["R 4-5, FM=3", [atLeast("r", 4), atMost("r", 5), atLeast("fm", 3), atMost("fm", 3)]],
    ["R: 4–5", [atLeast("r", 4), atMost("r", 5)]],
    [
      "days>365 & orders<2",
      [
        { quantity: "days", comparison: ">", value: 365 },
        { quantity: "orders", comparison: "<", value: 2 },
      ],
    ],
    ["spend>=1000.50", [atLeast("spend", 1000.5)]],
    ["spend >= 1000,50; R=5", [atLeast("spend", 1000.5), atLeast("r", 5), atMost("r", 5)]],
    ["spend<-50", [{ quantity: "spend", comparison: "<", value: -50 }]],
    ["М>=4 и дни<=30, сумма>=9", [atLeast("m", 4), atMost("days", 30), atLeast("spend", 9)]],
    ["dager<=30 og forbruk>=9, ordrer>=2", [atMost("days", 30), atLeast("spend", 9), atLeast("orders", 2)]],
  ] as const)
    it(`understand ${text}`, () =>
      assert.deepEqual(segmentRules(`Some: ${text}`, 5), [{ segment: "Some", conditions }]));

  it("stand one a line, blank lines between them, the last perhaps without conditions", () =>
    assert.deepEqual(segmentRules("\n  Best ones : R=5\r\n\nEverybody else:\n", 5), [
      { segment: "Best ones", conditions: [atLeast("r", 5), atMost("r", 5)] },
      { segment: "Everybody else", conditions: [] },
    ]));

  for (const [name, text, must, line, received] of [
    ["no colon", "A: R>=4\nChampions R>=4", "segmentRule", 2, "Champions R>=4"],
    ["no name", ": R>=4", "segmentRule", 1, ": R>=4"],
    ["no conditions above the last line", "All:\n\nBest: R=5", "segmentRule", 1, "All:"],
    ["a letter that means nothing", "A: R>=4\n\nB: Q>=4", "segmentCondition", 3, "Q>=4"],
    ["no number", "A: R>=", "segmentCondition", 1, "R>="],
    ["a range the wrong way round", "A: R=4-2", "segmentCondition", 1, "R=4-2"],
    ["a range with a comparison", "A: R>=2-4", "segmentCondition", 1, "R>=2-4"],
    ["a mark that may group or part", "A: spend>=1,000", "segmentCondition", 1, "spend>=1,000"],
    ["a score too high", "A: F>=6", "score", 1, "F>=6"],
    ["a score of nothing", "A: R 0-2", "score", 1, "R 0-2"],
    ["a part of a score", "A: FM>=3.5", "score", 1, "FM>=3.5"],
  ] as const)
    it(`refuse ${name}, naming the line`, () =>
      assertRefused(
        () => segmentRules(text, 5),
        must === "score" ? "out-of-domain" : "wrong-type",
        "rules",
        received,
        must === "score" ? { must, line, maximum: 5 } : { must, line }
      ));

  it("take scores up to the highest there is", () =>
    assert.deepEqual(segmentRules("A: R>=7", 10)[0]!.conditions, [atLeast("r", 7)]));

  it("understand what is written of any of them", () => {
    const scored = fc.record(
      {
        quantity: fc.constantFrom("r", "f", "m", "fm"),
        comparison: fc.constantFrom(">=", "<=", ">", "<"),
        value: fc.integer({ min: 1, max: 5 }),
      },
      PLAIN
    );
    const counted = fc.record(
      {
        quantity: fc.constantFrom("days", "orders", "spend"),
        comparison: fc.constantFrom(">=", "<=", ">", "<"),
        value: fc.integer({ min: -999, max: 99_999 }),
      },
      PLAIN
    );
    const conditions = fc.array(fc.oneof(scored, counted), { minLength: 1, maxLength: 4 });
    const separators = fc.constantFrom(", ", "; ", " & ", " and ", " ", ";");
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 5 }), separators, (all, separator) => {
        const rules = all.map((given, index) => ({ segment: `Segment ${index}`, conditions: given }));
        const text = rules
          .map((rule) => {
            const written = rule.conditions.map((one) => `${one.quantity}${one.comparison}${one.value}`);
            return `${rule.segment}: ${written.join(separator)}`;
          })
          .join("\n");
        assert.deepEqual(segmentRules(text, 5), rules);
      })
    );
  });
});
