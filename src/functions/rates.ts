import { netPromoterScore } from "../core/loyalty/netPromoterScore";
import { scoreTally, usualScoreScale } from "../core/loyalty/scoreTally";
import { customerChurnRate } from "../core/retention/customerChurnRate";
import { customerRetentionRate } from "../core/retention/customerRetentionRate";
import { repeatPurchaseRate } from "../core/retention/repeatPurchaseRate";
import { customerLifetimeValue } from "../core/value/customerLifetimeValue";
import { choice, count, money, number, optional, rate, score } from "./argument";
import { defineFunction } from "./defineFunction";
import { scalar } from "./result";
import { scores } from "./scores";

export const CRR = defineFunction({
  id: "CRR",
  inputs: { start: count(), end: count(), acquired: optional(count(), 0) },
  result: scalar("rate"),
  compute: customerRetentionRate,
});

export const CHURN = defineFunction({
  id: "CHURN",
  inputs: {
    start: count(),
    lost: count(),
    acquired: optional(count(), 0),
    basis: optional(choice("basis"), "start"),
  },
  result: scalar("rate"),
  compute: customerChurnRate,
});

export const RPR = defineFunction({
  id: "RPR",
  inputs: { repeatCustomers: count(), customers: count() },
  result: scalar("rate"),
  compute: repeatPurchaseRate,
});

export const LTV = defineFunction({
  id: "LTV",
  inputs: {
    orderValue: money(),
    ordersPerYear: number(),
    years: number(),
    margin: optional(rate(), 1),
    discountRatePerYear: optional(rate(), 0),
  },
  result: scalar("money"),
  compute: customerLifetimeValue,
});

const scoreScale = {
  promoterMin: optional(score(), usualScoreScale.promoterMin),
  detractorMax: optional(score(), usualScoreScale.detractorMax),
  scaleMax: optional(score(), usualScoreScale.scaleMax),
};

export const NPS = defineFunction({
  id: "NPS",
  inputs: { scores: scores(), ...scoreScale },
  result: scalar("score"),
  compute: ({ scores, ...scale }) => netPromoterScore(scoreTally(scores, scale)),
});
