import fc from "fast-check";

const arm = fc
  .record({ trials: fc.integer({ min: 1, max: 1e5 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ trials, share }) => ({ successes: Math.round(trials * share), trials }));
/** Any two arms that can have been. */
export const experiments = fc.record({ a: arm, b: arm }).map(({ a, b }) => ({
  successesA: a.successes,
  trialsA: a.trials,
  successesB: b.successes,
  trialsB: b.trials,
  confidence: 0.95,
}));
