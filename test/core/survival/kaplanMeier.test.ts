import assert from "node:assert/strict";
import fc from "fast-check";
import { oneOf } from "../../../src/core/error";
import { curveMedian, kaplanMeier, medianSurvivalTime } from "../../../src/core/survival/kaplanMeier";
import type { Durations } from "../../../src/core/survival/durations";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";
import { aml, leukemia, watchedFor } from "./watched";

/** Survival by the definition: at each time a pass over all. */
function naiveSurvival({ durations, events }: Durations): Map<number, number> {
  const all = Array.from(durations, (time, i) => ({ time, left: events[i] === 1 }));
  const times = [...new Set(all.map(({ time }) => time))].sort((a, b) => a - b);
  let share = 1;
  return new Map(
    times.map((now) => {
      const atRisk = all.filter(({ time }) => time >= now).length;
      share *= 1 - all.filter(({ time, left }) => time === now && left).length / atRisk;
      return [now, share];
    })
  );
}

const whole = fc.array(fc.tuple(fc.nat(30), fc.boolean()), { minLength: 1, maxLength: 60 });
const broken = whole.map((rows) => rows.map(([time, left]) => [time / 7, left] as [number, boolean]));
const large = whole.map((rows) => rows.map(([time, left]) => [time * 1e6, left] as [number, boolean]));
const samples = fc.oneof(whole, broken, large).map((rows): Durations => ({
  durations: rows.map(([time]) => time),
  events: rows.map(([, left]) => (left ? 1 : 0)),
}));

describe("Kaplan-Meier", () => {
  // R: survfit(Surv(time, status) ~ x, aml), x = "Maintained"
  it("R's aml, maintained", () => {
    const curve = kaplanMeier(aml.maintained, 0.95);
    assert.deepEqual([...curve.times], [9, 13, 18, 23, 28, 31, 34, 45, 48, 161]);
    assert.deepEqual([...curve.atRisk], [11, 10, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert.deepEqual([...curve.events], [1, 1, 1, 1, 0, 1, 1, 0, 1, 0]);
    assert.deepEqual([...curve.censored], [0, 1, 0, 0, 1, 0, 0, 1, 0, 1]);
    for (const [time, survival, standardError] of [
      [9, 0.909, 0.0867],
      [13, 0.818, 0.1163],
      [18, 0.716, 0.1397],
      [23, 0.614, 0.1526],
      [31, 0.491, 0.1642],
      [34, 0.368, 0.1627],
      [48, 0.184, 0.1535],
    ] as const) {
      const at = curve.times.indexOf(time);
      assert.equal(curve.survival[at]!.toFixed(3), survival.toFixed(3));
      assert.equal(curve.standardErrors[at]!.toFixed(4), standardError.toFixed(4));
    }
    assertClose(curve.low[0]!, 0.7541, 4);
    assert.equal(curve.high[0], 1);
    assertClose(curve.low[8]!, 0.0359, 3);
    assertClose(curve.high[8]!, 0.944, 3);
    assert.equal(medianSurvivalTime(aml.maintained), 31);
  });

  it("6-MP against leukaemia (Freireich and others, 1963)", () => {
    const { times, survival } = kaplanMeier(leukemia, 0.95);
    for (const [time, share] of [
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ] as const)
      assert.equal(survival[times.indexOf(time)]!.toFixed(4), share.toFixed(4));
  });

  it("without censoring is the share that is longer, with a binomial error", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (durations) => {
        const { times, survival, standardErrors } = kaplanMeier(
          { durations, events: durations.map(() => 1) },
          0.95
        );
        times.forEach((now, i) => {
          const share = durations.filter((time) => time > now).length / durations.length;
          assertClose(survival[i]!, share, 12);
          if (share > 0)
            assertClose(standardErrors[i]!, Math.sqrt((share * (1 - share)) / durations.length), 9);
        });
        assert.equal(standardErrors.length, times.length - 1);
      })
    ));

  it("agrees with its definition, whole numbers or not, large or small", () =>
    fc.assert(
      fc.property(samples, (watched) => {
        const curve = kaplanMeier(watched, 0.9);
        const naive = naiveSurvival(watched);
        assert.deepEqual([...curve.times], [...naive.keys()]);
        let watchedStill = watched.durations.length;
        curve.times.forEach((time, i) => {
          assertClose(curve.survival[i]!, naive.get(time)!, 12);
          assert.equal(curve.atRisk[i], watchedStill);
          watchedStill -= curve.events[i]! + curve.censored[i]!;
        });
        assert.equal(watchedStill, 0);
      })
    ));

  it("falls within [0, 1], inside an interval that widens with the confidence", () =>
    fc.assert(
      fc.property(samples, (watched) => {
        const { survival, low, high } = kaplanMeier(watched, 0.9);
        const wider = kaplanMeier(watched, 0.99);
        for (const i of low.keys()) {
          assertWithin(survival[i]!, 0, i === 0 ? 1 : survival[i - 1]!);
          assertWithin(low[i]!, 0, survival[i]);
          assertWithin(high[i]!, survival[i], 1);
          assertWithin(wider.low[i]!, 0, low[i]);
          assertWithin(wider.high[i]!, high[i], 1);
        }
      })
    ));

  it("does not care about the order, and scales with the unit", () =>
    fc.assert(
      fc.property(samples, ({ durations, events }) => {
        const curve = kaplanMeier({ durations, events }, 0.95);
        const turned = kaplanMeier(
          { durations: Array.from(durations).reverse(), events: Array.from(events).reverse() },
          0.95
        );
        assert.deepEqual(turned, curve);
        const inHalves = kaplanMeier({ durations: Array.from(durations, (time) => time / 2), events }, 0.95);
        assert.deepEqual(inHalves, { ...curve, times: curve.times.map((time) => time / 2) });
      })
    ));

  it("knows the error of all but a survival of 0", () => {
    for (const [text, known] of [
      ["1,2,3+", 3],
      ["1,2+,3", 2],
      ["5", 0],
    ] as const) {
      const { standardErrors, low, high } = kaplanMeier(watchedFor(text), 0.95);
      assert.deepEqual([standardErrors.length, low.length, high.length], [known, known, known]);
    }
  });

  it("has a median where half have left, and none before", () => {
    assert.equal(medianSurvivalTime(watchedFor("1,2,3,4")), 2);
    assert.equal(medianSurvivalTime(watchedFor("5,7,9")), 7);
    assert.equal(curveMedian(kaplanMeier(watchedFor("1,2+,3+"), 0.95)), null);
    assertRefused(() => medianSurvivalTime(watchedFor("1,2,3,4+,5+,6+,7+,8+")), "no-data", "survival", 0.625);
    // one half as a product of shares that miss it: 9/10 x 8/9 x ... x 5/6
    assert.equal(medianSurvivalTime(watchedFor("1,2,3,4,5,6,7,8,9,10")), 5);
  });

  it("refuses no durations, negative ones, events that are none, and columns of unequal length", () => {
    const refused = (durations: number[], events: number[]) => () => kaplanMeier({ durations, events }, 0.95);
    assertRefused(refused([], []), "no-data", "durations", 0);
    assertRefused(refused([1, -2], [1, 1]), "out-of-domain", "durations", -2);
    assertRefused(refused([1, NaN], [1, 1]), "wrong-type", "durations");
    assertRefused(refused([1, Infinity], [1, 1]), "wrong-type", "durations");
    assertRefused(refused([1, 2], [1, 2]), "out-of-domain", "events", 2, oneOf(["0", "1"]));
    assertRefused(refused([1, 2], [1, 0.5]), "out-of-domain", "events", 0.5);
    assertRefused(refused([1, 2], [1]), "wrong-type", "events", 1, {
      must: "sameSizeAs",
      input: "durations",
      size: 2,
    });
    assertRefused(() => kaplanMeier({ durations: [1], events: [1] }, 1), "out-of-domain", "confidence", 1);
  });
});
