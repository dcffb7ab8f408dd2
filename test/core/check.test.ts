import assert from "node:assert/strict";
import {
  moderate,
  requireAtLeast,
  requireBetween,
  requireDenominator,
  requireInside01,
  requireNumber,
  requirePositive,
  requireSameSize,
  requireWholeNumber,
} from "../../src/core/check";
import { MetricError, type Fault, type Requirement } from "../../src/core/error";

type Row = readonly [string, () => unknown, Fault, Requirement, number];

describe("checks of numbers", () => {
  const refused: Row[] = [
    ["NaN", () => requireNumber("n", NaN), "wrong-type", { must: "number" }, NaN],
    ["infinity", () => requireNumber("n", Infinity), "wrong-type", { must: "number" }, Infinity],
    ["too little", () => requireAtLeast(2, "n", 1.9), "out-of-domain", { must: "atLeast", minimum: 2 }, 1.9],
    ["not positive", () => requirePositive("n", 0), "out-of-domain", { must: "positive" }, 0],
    [
      "below",
      () => requireBetween(2, 3, "n", 1),
      "out-of-domain",
      { must: "between", minimum: 2, maximum: 3 },
      1,
    ],
    [
      "above",
      () => requireBetween(2, 3, "n", 4),
      "out-of-domain",
      { must: "between", minimum: 2, maximum: 3 },
      4,
    ],
    ["0 of (0, 1)", () => requireInside01("n", 0), "out-of-domain", { must: "insideUnit" }, 0],
    ["1 of (0, 1)", () => requireInside01("n", 1), "out-of-domain", { must: "insideUnit" }, 1],
    ["a part", () => requireWholeNumber(0, "n", 1.5), "out-of-domain", { must: "wholeNumber" }, 1.5],
    [
      "less than none",
      () => requireWholeNumber(0, "n", -1),
      "out-of-domain",
      { must: "atLeast", minimum: 0 },
      -1,
    ],
    ["to divide by 0", () => requireDenominator("n", 0), "zero-denominator", { must: "positive" }, 0],
    [
      "a negative count",
      () => requireDenominator("n", -1),
      "out-of-domain",
      { must: "atLeast", minimum: 0 },
      -1,
    ],
    ["an infinite result", () => moderate(Infinity, "n", 7), "out-of-domain", { must: "moderate" }, 7],
  ];
  for (const [name, check, fault, requirement, received] of refused)
    it(`refuse ${name}`, () =>
      assert.throws(check, (error) => {
        assert.ok(error instanceof MetricError);
        assert.equal(error.fault, fault);
        assert.deepEqual(error.detail, { input: "n", requirement, received });
        return true;
      }));

  it("name the place in a column", () => {
    const places = [
      () => requireNumber("n", NaN, 7),
      () => requireAtLeast(0, "n", -1, 7),
      () => requirePositive("n", -1, 7),
      () => requireBetween(0, 1, "n", 2, 7),
      () => requireWholeNumber(0, "n", 0.5, 7),
    ];
    for (const check of places)
      assert.throws(check, (error) => error instanceof MetricError && error.detail.row === 7);
  });

  it("refuse columns of unequal length, naming both", () => {
    requireSameSize("n", [1, 2], "m", 2);
    assert.throws(
      () => requireSameSize("n", [1, 2], "m", 3),
      (error) => {
        assert.ok(error instanceof MetricError);
        assert.equal(error.fault, "wrong-type");
        const requirement = { must: "sameSizeAs", input: "m", size: 3 };
        assert.deepEqual(error.detail, { input: "n", requirement, received: 2 });
        return true;
      }
    );
  });

  it("let the bounds themselves pass", () => {
    requireNumber("n", 0);
    requireAtLeast(2, "n", 2);
    requirePositive("n", 1e-300);
    requireBetween(2, 3, "n", 2);
    requireBetween(2, 3, "n", 3);
    requireInside01("n", 0.5);
    requireWholeNumber(0, "n", 0);
    requireDenominator("n", 1e-300);
    assert.equal(moderate(-5, "n", 7), -5);
  });
});
