import assert from "node:assert/strict";
import fc from "fast-check";
import { holmAdjustment } from "../../../src/core/experiments/holmAdjustment";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe("Holm's adjustment", () => {
  // R: p.adjust(c(...), "holm")
  for (const [given, adjusted] of [
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.6, 0.7],
      [1, 1],
    ],
    [[0.2], [0.2]],
    [[], []],
  ] as const)
    it(`${given.join(", ")}: ${adjusted.join(", ")}`, () => {
      const result = holmAdjustment(given);
      assert.equal(result.length, adjusted.length);
      result.forEach((p, i) => assertClose(p, adjusted[i]!, 12));
    });

  it("is the definition: the largest so far of p (how many are not smaller)", () =>
    fc.assert(
      fc.property(pValues, (given) => {
        const result = holmAdjustment(given);
        const ascending = [...given].sort((a, b) => a - b);
        const steps = ascending.map((p, i) => Math.min(1, p * (given.length - i)));
        given.forEach((p, i) => {
          const rank = ascending.lastIndexOf(p);
          assertClose(result[i]!, Math.max(...steps.slice(0, ascending.indexOf(p) + 1)), 12);
          assertWithin(result[i]!, p, Math.min(1, p * given.length) + Math.max(...steps.slice(0, rank + 1)));
        });
      })
    ));

  it("follows its p-value wherever it stands", () =>
    fc.assert(
      fc.property(pValues, (given) =>
        assert.deepEqual(holmAdjustment([...given].reverse()), holmAdjustment(given).reverse())
      )
    ));

  it("refuses what is no p-value", () => {
    assertRefused(() => holmAdjustment([0.5, 1.5]), "out-of-domain", "pValues", 1.5);
    assertRefused(() => holmAdjustment([-0.5]), "out-of-domain", "pValues", -0.5);
    assertRefused(() => holmAdjustment([NaN]), "wrong-type", "pValues");
  });
});
