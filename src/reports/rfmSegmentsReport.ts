import { rfmScores, type RfmScores } from "../core/segments/rfmScores";
import { rfmSummary, type RfmSegmentSummary } from "../core/segments/rfmSummary";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { date, whole, type OptionValues } from "./option";
import type { Cell, Chart, KeyNumber, Table } from "./report";
import type { Words } from "./words";

const options = {
  bins: whole("options.bins", { initial: 5, minimum: 2, maximum: 10 }, "options.binsHelp"),
  asOf: date("options.asOf", "options.asOfLastOrder"),
};
type Options = OptionValues<typeof options>;

/** Who are the best customers, who is slipping away, and what to do about each group? */
export const rfmSegmentsReport = {
  kind: "rfm-segments",
  name: "kinds.rfmSegments.name",
  summary: "kinds.rfmSegments.summary",
  needs: [{ shape: "orders", label: "needs.orders", required: ["customer", "date", "amount"], optional: [] }],
  options,
} as const satisfies ReportDefinition;

export const computeRfmSegmentsReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = chosen.asOf ?? orders.lastDay;
  const scores = rfmScores(orders, { asOf, bins: chosen.bins });
  const summary = rfmSummary(scores);
  return {
    kind: "rfm-segments",
    title: words.text("kinds.rfmSegments.name"),
    keyNumbers: keyNumbers(summary, words),
    tables: [
      segmentTable(summary, words),
      map(scores, chosen.bins, words),
      thresholdTable(scores, chosen.bins, words),
      customerTable(scores, words),
    ],
    charts: [shareChart(summary, words)],
    notes: [
      words.text("rfm.notes.score", { bins: chosen.bins }),
      words.text("rfm.notes.segment"),
      words.text("rfm.notes.values"),
      chosen.asOf === null
        ? words.text("notes.asOfLastOrder", { date: words.date(asOf) })
        : words.text("notes.asOfChosen", { date: words.date(asOf) }),
      words.text("notes.purchase"),
    ],
  };
};

function keyNumbers(summary: readonly RfmSegmentSummary[], words: Words): KeyNumber[] {
  const champions = summary.find(({ segment }) => segment === "champions")!;
  const leaving = summary.filter(({ segment }) => segment === "atRisk" || segment === "cantLose");
  const total = (of: (row: RfmSegmentSummary) => number, rows = summary) =>
    rows.reduce((sum, row) => sum + of(row), 0);
  return [
    { label: words.text("columns.customers"), value: total(({ customers }) => customers), unit: "count" },
    { label: words.text("columns.revenue"), value: total(({ revenue }) => revenue), unit: "money" },
    { label: words.text("rfm.championShare"), value: champions.revenueShare, unit: "rate" },
    { label: words.text("rfm.leaving"), value: total(({ customers }) => customers, leaving), unit: "count" },
    {
      label: words.text("rfm.leavingRevenue"),
      value: total(({ revenue }) => revenue, leaving),
      unit: "money",
    },
  ];
}

function segmentTable(summary: readonly RfmSegmentSummary[], words: Words): Table {
  const column = (of: (row: RfmSegmentSummary) => Cell) => summary.map(of);
  return {
    id: "segments",
    title: words.text("rfm.titles.segments"),
    columns: [
      {
        name: words.text("rfm.segment"),
        unit: "text",
        values: column(({ segment }) => words.text(`segments.names.${segment}`)),
      },
      { name: words.text("columns.customers"), unit: "count", values: column((row) => row.customers) },
      { name: words.text("columns.customerShare"), unit: "rate", values: column((row) => row.customerShare) },
      { name: words.text("columns.revenue"), unit: "money", values: column((row) => row.revenue) },
      { name: words.text("columns.revenueShare"), unit: "rate", values: column((row) => row.revenueShare) },
      { name: words.text("rfm.meanDays"), unit: "days", values: column((row) => row.meanDaysSinceLastOrder) },
      { name: words.text("rfm.meanOrders"), unit: "number", values: column((row) => row.meanOrderCount) },
      { name: words.text("rfm.meanSpend"), unit: "money", values: column((row) => row.meanSpend) },
      {
        name: words.text("rfm.tactic"),
        unit: "text",
        values: column(({ tactic }) => words.text(`segments.tactics.${tactic}`)),
      },
    ],
  };
}

/** Customers by recency score (down, best first) and frequency score (across). */
function map({ recencyScore, frequencyScore }: RfmScores, bins: number, words: Words): Table {
  const counts = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  recencyScore.forEach((recency, i) => counts[bins - recency]![frequencyScore[i]! - 1]!++);
  return {
    id: "map",
    title: words.text("rfm.titles.map"),
    columns: [
      {
        name: words.text("rfm.recencyScore"),
        unit: "score",
        values: Array.from({ length: bins }, (_, row) => bins - row),
      },
      ...Array.from({ length: bins }, (_, column) => ({
        name: words.text("rfm.frequencyIs", { score: column + 1 }),
        unit: "count" as const,
        values: counts.map((row) => row[column]!),
      })),
    ],
    heatMap: { firstColumn: 1, lastColumn: bins },
  };
}

/** What it takes to have each score, the best first; the worst score takes nothing. */
function thresholdTable({ thresholds }: RfmScores, bins: number, words: Words): Table {
  const bestFirst = (values: readonly Cell[]): Cell[] => [...values].reverse();
  return {
    id: "thresholds",
    title: words.text("rfm.titles.thresholds"),
    columns: [
      {
        name: words.text("rfm.score"),
        unit: "score",
        values: Array.from({ length: bins - 1 }, (_, row) => bins - row),
      },
      {
        name: words.text("rfm.atMostDays"),
        unit: "days",
        values: bestFirst(thresholds.daysSinceLastOrder),
      },
      { name: words.text("rfm.atLeastOrders"), unit: "count", values: bestFirst(thresholds.orderCount) },
      { name: words.text("rfm.atLeastSpend"), unit: "money", values: bestFirst(thresholds.spend) },
    ],
  };
}

/** One row a customer, the largest spend first. */
function customerTable(scores: RfmScores, words: Words): Table {
  const order = Array.from(scores.ids.keys()).sort((one, other) => scores.spend[other]! - scores.spend[one]!);
  const column = (values: ArrayLike<number>) => order.map((i) => values[i]!);
  return {
    id: "customers",
    title: words.text("rfm.titles.customers"),
    list: true,
    columns: [
      { name: words.text("roles.customer"), unit: "text", values: order.map((i) => scores.ids[i]!) },
      {
        name: words.text("rfm.segment"),
        unit: "text",
        values: order.map((i) => words.text(`segments.names.${scores.segments[i]!}`)),
      },
      { name: words.text("rfm.daysSince"), unit: "days", values: column(scores.daysSinceLastOrder) },
      { name: words.text("rfm.orders"), unit: "count", values: column(scores.orderCount) },
      { name: words.text("rfm.spend"), unit: "money", values: column(scores.spend) },
      { name: "R", unit: "score", values: column(scores.recencyScore) },
      { name: "F", unit: "score", values: column(scores.frequencyScore) },
      { name: "M", unit: "score", values: column(scores.monetaryScore) },
    ],
  };
}

function shareChart(summary: readonly RfmSegmentSummary[], words: Words): Chart {
  const [largest] = [...summary].sort((one, other) => (other.revenueShare ?? 0) - (one.revenueShare ?? 0));
  return {
    kind: "column",
    title: words.text("rfm.chart"),
    caption: words.text("rfm.caption", {
      segment: words.text(`segments.names.${largest!.segment}`),
      customers: words.rate(largest!.customerShare),
      revenue: words.rate(largest!.revenueShare ?? 0),
    }),
    table: "segments",
    categories: 0,
    series: [2, 4],
    unit: "rate",
  };
}
