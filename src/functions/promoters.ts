import { netPromoterInterval } from "../core/loyalty/netPromoterInterval";
import { netPromoterScore } from "../core/loyalty/netPromoterScore";
import { netPromoterTest } from "../core/loyalty/netPromoterTest";
import { scoreTally, usualScoreScale } from "../core/loyalty/scoreTally";
import { count, optional, rate, score } from "./argument";
import { defineFunction } from "./defineFunction";
import { renamed } from "./renamed";
import { row, scalar } from "./result";
import { scores } from "./scores";

const scale = {
  promoterMin: optional(score(), usualScoreScale.promoterMin),
  detractorMax: optional(score(), usualScoreScale.detractorMax),
  scaleMax: optional(score(), usualScoreScale.scaleMax),
};

export const NPS = defineFunction({
  id: "NPS",
  inputs: { scores: scores(), ...scale },
  result: scalar("score"),
  compute: ({ scores, ...scale }) => netPromoterScore(scoreTally(scores, scale)),
});

export const NPS_COUNTS = defineFunction({
  id: "NPS.COUNTS",
  inputs: { promoters: count(), passives: count(), detractors: count() },
  result: scalar("score"),
  compute: netPromoterScore,
});

export const NPS_CI = defineFunction({
  id: "NPS.CI",
  inputs: { scores: scores(), confidence: optional(rate(), 0.95), ...scale },
  result: row({ score: "score", low: "score", high: "score", standardError: "score", answers: "count" }),
  compute: ({ scores, confidence, ...scale }) => netPromoterInterval(scoreTally(scores, scale), confidence),
});

export const NPS_TEST = defineFunction({
  id: "NPS.TEST",
  inputs: { scoresA: scores(), scoresB: scores(), confidence: optional(rate(), 0.95), ...scale },
  result: row({ difference: "score", low: "score", high: "score", z: "number", p: "number" }),
  compute: ({ scoresA, scoresB, confidence, ...scale }) =>
    netPromoterTest(
      renamed("scores", "scoresA", () => scoreTally(scoresA, scale)),
      renamed("scores", "scoresB", () => scoreTally(scoresB, scale)),
      confidence
    ),
});
