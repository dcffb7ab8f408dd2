import assert from "node:assert/strict";
import fc from "fast-check";
import { orderLogOfColumns } from "../../../src/core/orders/orderLogOfColumns";
import { rfmScores } from "../../../src/core/segments/rfmScores";
import {
  segmentsByRules,
  type RfmCondition,
  type RfmQuantity,
  type RfmRule,
} from "../../../src/core/segments/rfmRules";
import { segmentSummary } from "../../../src/core/segments/segmentSummary";

const lines = fc.array(
  fc.record({ id: fc.nat(12), day: fc.integer({ min: 1, max: 400 }), amount: fc.nat(500) }),
  { minLength: 1, maxLength: 60 }
);
const scoresOf = (rows: readonly { id: number; day: number; amount: number }[]) =>
  rfmScores(
    orderLogOfColumns({
      ids: [rows.map(({ id }) => `C${id}`)],
      dates: [rows.map(({ day }) => day)],
      amounts: [rows.map(({ amount }) => amount)],
    })
  );

const quantities: readonly RfmQuantity[] = ["r", "f", "m", "fm", "days", "orders", "spend"];
const condition: fc.Arbitrary<RfmCondition> = fc.record({
  quantity: fc.constantFrom(...quantities),
  comparison: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
  value: fc.integer({ min: 0, max: 60 }),
});
const rules: fc.Arbitrary<RfmRule[]> = fc.array(
  fc.record({
    segment: fc.constantFrom("A", "B", "C"),
    conditions: fc.array(condition, { maxLength: 3 }),
  }),
  { maxLength: 5 }
);

/** How the difference of the two sides may lie. */
const SIGNS = { "<": [-1], "<=": [-1, 0], ">": [1], ">=": [0, 1] };

describe("segments by rules", () => {
  it("are those of the first rule that holds, told apart customer by customer", () =>
    fc.assert(
      fc.property(lines, rules, (rows, given) => {
        const scores = scoresOf(rows);
        const { names, ofCustomers } = segmentsByRules(scores, given, "rest");
        scores.ids.forEach((_, i) => {
          const own: Record<RfmQuantity, number> = {
            r: scores.recencyScore[i]!,
            f: scores.frequencyScore[i]!,
            m: scores.monetaryScore[i]!,
            fm: Math.round((scores.frequencyScore[i]! + scores.monetaryScore[i]!) / 2),
            days: scores.daysSinceLastOrder[i]!,
            orders: scores.orderCount[i]!,
            spend: scores.spend[i]!,
          };
          let expected = "rest";
          for (const { segment, conditions } of [...given].reverse())
            if (
              conditions.every((one) =>
                SIGNS[one.comparison].includes(Math.sign(own[one.quantity] - one.value))
              )
            )
              expected = segment;
          assert.equal(names[ofCustomers[i]!], expected);
        });
      })
    ));

  const three = scoresOf([
    { id: 1, day: 1, amount: 10 },
    { id: 2, day: 5, amount: 25 },
    { id: 3, day: 7, amount: 10 },
    { id: 3, day: 9, amount: 20 },
  ]);
  // R, F and M are 1, 1, 1 and 2, 1, 2 and 4, 4, 4; it is 8, 4 and 0 days since, for 10, 25 and 30.
  for (const [quantity, comparison, value, held] of [
    ["days", "<", 4, [3]],
    ["days", "<=", 4, [2, 3]],
    ["days", ">", 4, [1]],
    ["days", ">=", 4, [1, 2]],
    ["r", ">=", 2, [2, 3]],
    ["f", ">=", 2, [3]],
    ["m", "<", 2, [1]],
    ["fm", ">=", 2, [2, 3]],
    ["fm", ">", 2, [3]],
    ["orders", ">=", 2, [3]],
    ["spend", ">", 25, [3]],
  ] as const)
    it(`${quantity} ${comparison} ${value} holds for ${held.join(" and ")}`, () => {
      const rule = { segment: "held", conditions: [{ quantity, comparison, value }] };
      const { ofCustomers } = segmentsByRules(three, [rule], "rest");
      assert.deepEqual(
        [1, 2, 3].filter((_, customer) => ofCustomers[customer] === 0),
        held
      );
    });

  it("may have the same name twice, and the rest may have one of theirs", () => {
    const scores = scoresOf([
      { id: 1, day: 1, amount: 10 },
      { id: 2, day: 9, amount: 20 },
    ]);
    const big: RfmCondition = { quantity: "spend", comparison: ">", value: 10 };
    const twice = segmentsByRules(
      scores,
      [
        { segment: "A", conditions: [big] },
        { segment: "B", conditions: [{ quantity: "days", comparison: "<=", value: 0 }] },
        { segment: "A", conditions: [{ quantity: "orders", comparison: ">=", value: 1 }] },
      ],
      "B"
    );
    assert.deepEqual(twice, { names: ["A", "B"], ofCustomers: Int32Array.of(0, 0) });
  });
});

describe("summary of segments", () => {
  it("adds up to all customers and all money, whatever the segments", () =>
    fc.assert(
      fc.property(lines, rules, (rows, given) => {
        const scores = scoresOf(rows);
        const { names, ofCustomers } = segmentsByRules(scores, given, "rest");
        const summary = segmentSummary(scores, ofCustomers, names.length);
        const sum = (of: (row: (typeof summary)[number]) => number) =>
          summary.reduce((total, row) => total + of(row), 0);
        assert.equal(
          sum(({ customers }) => customers),
          new Set(rows.map(({ id }) => id)).size
        );
        assert.equal(
          sum(({ revenue }) => revenue),
          rows.reduce((total, { amount }) => total + amount, 0)
        );
        for (const { customers, revenue, meanSpend } of summary)
          assert.equal(meanSpend, customers === 0 ? null : revenue / customers);
      })
    ));
});
