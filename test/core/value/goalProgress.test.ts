import assert from "node:assert/strict";
import fc from "fast-check";
import { goalProgress, type Goal } from "../../../src/core/value/goalProgress";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";

/** From 40 % to 50 % retention in the 100 days from serial 1000. */
const usual: Goal = { base: 0.4, target: 0.5, now: 0.45, start: 1000, end: 1100, asOf: 1050 };

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("progress towards a goal", () => {
  for (const { name, progress, expected, gap, status, ...given } of [
    { name: "half way at half time", progress: 0.5, expected: 0.5, gap: 0.05, status: "on track" },
    { name: "half way after it", asOf: 1075, progress: 0.5, expected: 0.75, gap: 0.05, status: "behind" },
    { name: "there early", now: 0.5, progress: 1, expected: 0.5, gap: 0, status: "reached" },
    { name: "beyond", now: 0.6, progress: 2, expected: 0.5, gap: -0.1, status: "reached" },
    { name: "gone back", now: 0.3, progress: -1, expected: 0.5, gap: 0.2, status: "behind" },
    { name: "before the start", asOf: 900, progress: 0.5, expected: 0, gap: 0.05, status: "on track" },
    { name: "after the end", asOf: 1200, progress: 0.5, expected: 1, gap: 0.05, status: "behind" },
    {
      name: "a churn that is to fall",
      base: 0.1,
      target: 0.06,
      now: 0.07,
      progress: 0.75,
      expected: 0.5,
      gap: -0.01,
      status: "on track",
    },
  ])
    it(`${name}: ${status}`, () =>
      assertEachClose(goalProgress({ ...usual, ...given }), { progress, expected, gap, status }, 9));

  it("does not care about the direction, the unit or the origin of the figure", () =>
    fc.assert(
      fc.property(figure, figure, figure, fc.integer({ min: 990, max: 1110 }), (base, target, now, asOf) => {
        fc.pre(Math.abs(target - base) > 1e-3);
        const goal = goalProgress({ ...usual, base, target, now, asOf });
        const turned = goalProgress({ ...usual, base: -base, target: -target, now: -now, asOf });
        assertEachClose(turned, { ...goal, gap: -goal.gap }, 15);
        assertWithin(goal.expected, 0, 1);
        assertClose(base + goal.progress * (target - base) + goal.gap - target + 1e7, 1e7, 12);
      })
    ));

  it("is on track exactly half way at half time, and reached at the target, whatever the decimals", () =>
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 400 }), (base, half) => {
        const halfway = { base: base / 100, target: (base + 2 * half) / 100, now: (base + half) / 100 };
        assert.equal(goalProgress({ ...usual, ...halfway }).status, "on track");
        assert.equal(goalProgress({ ...usual, ...halfway, now: halfway.target }).status, "reached");
        assert.equal(goalProgress({ ...usual, ...halfway, asOf: 1051 }).status, "behind");
      })
    ));

  it("refuses a target that is the base, an end before the start, and what is no number", () => {
    assertRefused(() => goalProgress({ ...usual, target: 0.4 }), "zero-denominator", "target - base", 0, {
      must: "notZero",
    });
    assertRefused(() => goalProgress({ ...usual, end: 1000 }), "out-of-domain", "start", 1000, {
      must: "lessThan",
      input: "end",
      value: 1000,
    });
    for (const input of Object.keys(usual))
      assertRefused(() => goalProgress({ ...usual, [input]: NaN }), "wrong-type", input);
    assertRefused(
      () => goalProgress({ ...usual, base: 0, target: 1e-300, now: 1e300 }),
      "out-of-domain",
      "now",
      1e300
    );
    assertRefused(
      () => goalProgress({ ...usual, base: 0, target: 1.5e308, now: -1.5e308 }),
      "out-of-domain",
      "target",
      1.5e308
    );
  });
});
