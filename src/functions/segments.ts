import { lifecycleStages } from "../core/segments/lifecycleStages";
import { rfmScores } from "../core/segments/rfmScores";
import type { RfmSegment, RfmTactic } from "../core/segments/rfmSegments";
import { rfmSummary } from "../core/segments/rfmSummary";
import { valueSegments, type ValueSegment } from "../core/segments/valueSegments";
import { count, date, days, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { numbers, numberColumns } from "./numberCells";
import { amounts, dates, ids, ordersOf } from "./orderCells";
import { aligned, table } from "./result";

/** What cells say, the same in every language, so that formulas can ask for it. */
const segmentWords: Readonly<Record<RfmSegment, string>> = {
  champions: "champions",
  loyal: "loyal",
  potentialLoyalists: "potential loyalists",
  newCustomers: "new customers",
  promising: "promising",
  needAttention: "need attention",
  aboutToSleep: "about to sleep",
  atRisk: "at risk",
  cantLose: "can't lose",
  hibernating: "hibernating",
  lost: "lost",
};

const tacticWords: Readonly<Record<RfmTactic, string>> = {
  reward: "reward",
  upsell: "offer more",
  invite: "invite to the programme",
  welcome: "welcome",
  engage: "keep in touch",
  remind: "remind with an offer",
  reactivate: "reactivate",
  winBack: "win back",
  call: "call in person",
  discount: "try a discount",
  letGo: "let go",
};

const valueWords: Readonly<Record<ValueSegment, string>> = {
  highValue: "high value",
  atRisk: "at risk",
  steady: "steady",
  lowValue: "low value",
};

const rfmInputs = {
  ids: ids(),
  dates: dates(),
  amounts: amounts(),
  asOf: optional(date()),
  bins: optional(count(), 5),
};

export const RFM = defineFunction({
  id: "RFM",
  inputs: rfmInputs,
  result: table({
    id: "text",
    daysSinceLastOrder: "days",
    purchases: "count",
    spend: "money",
    R: "count",
    F: "count",
    M: "count",
    segment: "text",
  }),
  compute: (inputs, workbook) => {
    const scores = rfmScores(ordersOf(inputs, workbook), inputs);
    return {
      id: scores.ids,
      daysSinceLastOrder: scores.daysSinceLastOrder,
      purchases: scores.orderCount,
      spend: scores.spend,
      R: scores.recencyScore,
      F: scores.frequencyScore,
      M: scores.monetaryScore,
      segment: scores.segments.map((segment) => segmentWords[segment]),
    };
  },
});

export const RFM_SUMMARY = defineFunction({
  id: "RFM.SUMMARY",
  inputs: rfmInputs,
  result: table({
    segment: "text",
    customers: "count",
    share: "rate",
    revenue: "money",
    revenueShare: "rate",
    meanDays: "days",
    meanPurchases: "number",
    meanSpend: "money",
    tactic: "text",
  }),
  compute: (inputs, workbook) => {
    const rows = rfmSummary(rfmScores(ordersOf(inputs, workbook), inputs));
    return {
      segment: rows.map(({ segment }) => segmentWords[segment]),
      customers: rows.map(({ customers }) => customers),
      share: rows.map(({ customerShare }) => customerShare),
      revenue: rows.map(({ revenue }) => revenue),
      revenueShare: rows.map(({ revenueShare }) => revenueShare),
      meanDays: rows.map(({ meanDaysSinceLastOrder }) => meanDaysSinceLastOrder),
      meanPurchases: rows.map(({ meanOrderCount }) => meanOrderCount),
      meanSpend: rows.map(({ meanSpend }) => meanSpend),
      tactic: rows.map(({ tactic }) => tacticWords[tactic]),
    };
  },
});

export const LIFECYCLE = defineFunction({
  id: "LIFECYCLE",
  inputs: {
    ids: ids(),
    dates: dates(),
    asOf: optional(date()),
    activeDays: optional(days(), 90),
    lapsedDays: optional(days(), 180),
  },
  result: table({ id: "text", last: "date", stage: "text" }),
  compute: (inputs, workbook) => {
    const { ids, last, stages } = lifecycleStages(ordersOf(inputs, workbook), inputs);
    return { id: ids, last, stage: stages };
  },
});

export const CLV_SEGMENT = defineFunction({
  id: "CLV.SEGMENT",
  inputs: {
    values: numbers(),
    recentSpend: numbers(),
    priorSpend: numbers(),
    highShare: optional(rate(), 0.2),
    lowShare: optional(rate(), 0.5),
  },
  result: aligned("text"),
  compute: ({ highShare, lowShare, ...columns }) => {
    const { columns: customers, align } = numberColumns(columns);
    return align(valueSegments({ ...customers, highShare, lowShare }).map((segment) => valueWords[segment]));
  },
});
