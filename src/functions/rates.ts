import { customerChurnRate } from "../core/retention/customerChurnRate";
import { customerRetentionRate } from "../core/retention/customerRetentionRate";
import { customerRetentionRateFromIds } from "../core/retention/customerRetentionRateFromIds";
import { repeatPurchaseRate } from "../core/retention/repeatPurchaseRate";
import { grossRevenueRetention, netRevenueRetention } from "../core/retention/revenueRetention";
import { redemptionRate } from "../core/loyalty/redemptionRate";
import { rateWithInterval } from "../core/numeric/intervals";
import { goalProgress } from "../core/value/goalProgress";
import { choice, count, date, money, number, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { customerIds, requireDifferentStarts } from "./idCells";
import { row, scalar } from "./result";

export const CRR = defineFunction({
  id: "CRR",
  inputs: { start: count(), end: count(), acquired: optional(count(), 0) },
  result: scalar("rate"),
  compute: customerRetentionRate,
});

export const CRR_IDS = defineFunction({
  id: "CRR.IDS",
  inputs: { startIds: customerIds(), endIds: customerIds() },
  result: scalar("rate"),
  compute: ({ startIds, endIds }) => {
    requireDifferentStarts(startIds, endIds);
    return customerRetentionRateFromIds(startIds.values, endIds.values);
  },
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

export const NRR = defineFunction({
  id: "NRR",
  inputs: {
    start: money(),
    expansion: money(),
    contraction: money(),
    churned: money(),
    reactivated: optional(money(), 0),
  },
  result: scalar("rate"),
  compute: netRevenueRetention,
});

export const GRR = defineFunction({
  id: "GRR",
  inputs: { start: money(), contraction: money(), churned: money() },
  result: scalar("rate"),
  compute: grossRevenueRetention,
});

export const REDEMPTION = defineFunction({
  id: "REDEMPTION",
  inputs: { redeemed: count(), issued: count() },
  result: scalar("rate"),
  compute: redemptionRate,
});

export const RATE_CI = defineFunction({
  id: "RATE.CI",
  inputs: {
    successes: count(),
    trials: count(),
    confidence: optional(rate(), 0.95),
    method: optional(choice("method"), "wilson"),
  },
  result: row({ rate: "rate", low: "rate", high: "rate" }),
  compute: rateWithInterval,
});

export const GOAL = defineFunction({
  id: "GOAL",
  inputs: { base: number(), target: number(), now: number(), start: date(), end: date(), asOf: date() },
  result: row({ progress: "rate", expected: "rate", gap: "number", status: "text" }),
  compute: goalProgress,
});
