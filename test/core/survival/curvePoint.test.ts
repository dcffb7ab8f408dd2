import assert from "node:assert/strict";
import { curvePoint, medianInterval } from "../../../src/core/survival/curvePoint";
import { kaplanMeier } from "../../../src/core/survival/kaplanMeier";
import { aml, watchedFor } from "./watched";

describe("points of a survival curve", () => {
  it("is level between the times at which somebody leaves", () => {
    const curve = kaplanMeier(watchedFor("9,13,13+,18,20+"), 0.95);
    assert.deepEqual(curvePoint(curve, 0), { atRisk: 5, survival: 1, interval: { low: 1, high: 1 } });
    assert.equal(curvePoint(curve, 8.9)!.survival, 1);
    for (const time of [9, 12]) assert.equal(curvePoint(curve, time)!.survival, 0.8);
    assert.deepEqual(curvePoint(curve, 14)!.interval, { low: curve.low[1], high: curve.high[1] });
    assert.equal(curvePoint(curve, 9)!.atRisk, 5);
    assert.equal(curvePoint(curve, 12)!.atRisk, 4);
    assert.equal(curvePoint(curve, 20)!.atRisk, 1);
    assert.equal(curvePoint(curve, 20.1), null);
  });

  it("stays at 0 once all have left, without an interval", () => {
    const curve = kaplanMeier(watchedFor("1,2"), 0.95);
    assert.deepEqual(curvePoint(curve, 2), { atRisk: 1, survival: 0, interval: null });
    assert.deepEqual(curvePoint(curve, 99), { atRisk: 0, survival: 0, interval: null });
  });

  // R: survfit(Surv(time, status) ~ x, aml) prints 31 (18, NA) and 23 (8, NA)
  it("medians of R's aml with their limits", () => {
    assert.deepEqual(medianInterval(kaplanMeier(aml.maintained, 0.95)), { low: 18, high: null });
    assert.deepEqual(medianInterval(kaplanMeier(aml.notMaintained, 0.95)), { low: 8, high: null });
  });
});
