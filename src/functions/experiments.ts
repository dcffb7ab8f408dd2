import { proportionTest } from "../core/experiments/proportionTest";
import { rateComparison } from "../core/experiments/rateComparison";
import { sampleSize } from "../core/experiments/sampleSize";
import { count, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { row, scalar } from "./result";

export const AB_TEST = defineFunction({
  id: "AB.TEST",
  inputs: {
    successesA: count(),
    trialsA: count(),
    successesB: count(),
    trialsB: count(),
    confidence: optional(rate(), 0.95),
  },
  result: row({
    rateA: "rate",
    rateB: "rate",
    difference: "rate",
    low: "rate",
    high: "rate",
    lift: "rate",
    z: "number",
    p: "number",
  }),
  compute: proportionTest,
});

export const AB_SIZE = defineFunction({
  id: "AB.SIZE",
  inputs: {
    baseRate: rate(),
    lift: rate(),
    alpha: optional(rate(), 0.05),
    power: optional(rate(), 0.8),
  },
  result: scalar("count"),
  compute: sampleSize,
});

export const COMPARE = defineFunction({
  id: "COMPARE",
  inputs: {
    rateBefore: rate(),
    rateAfter: rate(),
    nBefore: count(),
    nAfter: count(),
    confidence: optional(rate(), 0.95),
  },
  result: row({ change: "rate", relativeChange: "rate", low: "rate", high: "rate", p: "number" }),
  compute: rateComparison,
});
