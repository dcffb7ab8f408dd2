import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../../src/core/error";
import { wilsonInterval } from "../../../src/core/numeric/intervals";
import { repeatLadder } from "../../../src/core/retention/repeatLadder";
import { cdnowCalibrationEnd, cdnowRows } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { logOf, orderLines, plainLogOf, purchaseDays } from "../../support/orderLines";

const medianOf = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};

describe("repeat ladder", () => {
  itWithDatasets("of the CDNOW sample has the published counts of repeat purchases", () => {
    const steps = repeatLadder(plainLogOf(cdnowRows()), { asOf: cdnowCalibrationEnd, maximum: 8 });
    const exactly = steps.slice(0, 7).map(({ customers }, i) => customers - (steps[i + 1]?.customers ?? NaN));
    assert.deepEqual([...exactly, steps[7]?.customers], [1411, 439, 214, 100, 62, 38, 29, 64]);
  });

  it("counts who reached each purchase, who went on, and how soon", () =>
    fc.assert(
      fc.property(orderLines, fc.integer({ min: 1, max: 12 }), (lines, maximum) => {
        const customers = [...purchaseDays(lines).values()];
        const steps = repeatLadder(logOf(lines), { maximum, confidence: 0.9 });
        assert.equal(steps.length, Math.min(maximum, Math.max(...customers.map(({ length }) => length))));
        steps.forEach((step, i) => {
          const reached = customers.filter(({ length }) => length > i);
          const further = customers.filter(({ length }) => length > i + 1);
          const interval = wilsonInterval({
            successes: further.length,
            trials: reached.length,
            confidence: 0.9,
          });
          assert.deepEqual(step, {
            purchase: i + 1,
            customers: reached.length,
            continuing: further.length / reached.length,
            interval,
            medianDays:
              further.length === 0
                ? null
                : medianOf(further.map((days) => (days[i + 1] ?? NaN) - (days[i] ?? NaN))),
          });
        });
      })
    ));

  it("refuses no rungs and certain intervals", () => {
    const log = plainLogOf([{ id: "a", day: 1 }]);
    for (const options of [{ maximum: 0 }, { maximum: 1.5 }, { confidence: 1 }])
      assert.throws(
        () => repeatLadder(log, options),
        (error) => error instanceof MetricError && error.fault === "out-of-domain"
      );
  });
});
