import assert from "node:assert/strict";
import fc from "fast-check";
import { valueSegments } from "../../../src/core/segments/valueSegments";
import { assertRefused } from "../../support/assertions";

const customers = fc.array(fc.record({ value: fc.nat(20), recent: fc.nat(5), prior: fc.nat(5) }), {
  minLength: 1,
  maxLength: 40,
});

describe("value segments", () => {
  it("of ten customers are two high, five low, and between them those who spend less are at risk", () =>
    assert.deepEqual(
      valueSegments({
        values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
        recentSpend: [0, 0, 0, 5, 9, 0, 0, 0, 0, 0],
        priorSpend: [9, 9, 1, 5, 1, 9, 9, 9, 9, 9],
      }),
      [
        "highValue",
        "highValue",
        "atRisk",
        "steady",
        "steady",
        "lowValue",
        "lowValue",
        "lowValue",
        "lowValue",
        "lowValue",
      ]
    ));

  it("follow from how many are better and worse", () =>
    fc.assert(
      fc.property(
        customers,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (rows, high, low) => {
          fc.pre(high + low <= 10);
          const segments = valueSegments({
            values: rows.map(({ value }) => value),
            recentSpend: rows.map(({ recent }) => recent),
            priorSpend: rows.map(({ prior }) => prior),
            highShare: high / 10,
            lowShare: low / 10,
          });
          rows.forEach(({ value, recent, prior }, i) => {
            const better = rows.filter((other) => other.value > value).length;
            const worse = rows.filter((other) => other.value < value).length;
            if (better * 10 < high * rows.length) assert.equal(segments[i], "highValue");
            else if (worse * 10 < low * rows.length) assert.equal(segments[i], "lowValue");
            else assert.equal(segments[i], recent < prior ? "atRisk" : "steady");
          });
        }
      )
    ));

  for (const { name, input, fault, blamed, requirement } of [
    {
      name: "no customers",
      input: { values: [], recentSpend: [], priorSpend: [] },
      fault: "no-data",
      blamed: "values",
      requirement: { must: "notBlank" },
    },
    {
      name: "columns of different length",
      input: { values: [1], recentSpend: [1], priorSpend: [] },
      fault: "wrong-type",
      blamed: "priorSpend",
    },
    {
      name: "what is no number",
      input: { values: [NaN], recentSpend: [1], priorSpend: [1] },
      fault: "wrong-type",
      blamed: "values",
    },
    {
      name: "recent spend that is no number",
      input: { values: [1, 2], recentSpend: [1, NaN], priorSpend: [1, 1] },
      fault: "wrong-type",
      blamed: "recentSpend",
    },
    {
      name: "shares of more than all",
      input: { values: [1], recentSpend: [1], priorSpend: [1], highShare: 0.75, lowShare: 0.5 },
      fault: "out-of-domain",
      blamed: "lowShare",
      requirement: { must: "atMost", maximum: 0.25 },
    },
    {
      name: "a high share above 1",
      input: { values: [1], recentSpend: [1], priorSpend: [1], highShare: 1.5, lowShare: 0 },
      fault: "out-of-domain",
      blamed: "highShare",
    },
    {
      name: "a low share below 0",
      input: { values: [1], recentSpend: [1], priorSpend: [1], highShare: 0.5, lowShare: -0.1 },
      fault: "out-of-domain",
      blamed: "lowShare",
    },
  ] as const)
    it(`refuse ${name}`, () =>
      assertRefused(() => valueSegments(input), fault, blamed, undefined, requirement));
});
