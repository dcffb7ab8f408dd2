import type { OrderLog } from "../core/orderLog";
import { segmentsByRules } from "../core/segments/rfmRules";
import { rfmScores, type RfmScores } from "../core/segments/rfmScores";
import { rfmSegments, rfmTactics, type RfmSegment } from "../core/segments/rfmSegments";
import { rfmSummary } from "../core/segments/rfmSummary";
import { segmentSummary, type SegmentSummary } from "../core/segments/segmentSummary";
import { columnMaker } from "./columnMaker";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { date, lines, whole, type OptionValues } from "./option";
import { asOfNote } from "./periodLabel";
import type { Cell, Chart, KeyNumber, Table } from "./report";
import { segmentRules } from "./segmentRules";
import type { Words } from "./words";

const MOST_BINS = 10;

const options = {
  bins: whole("options.bins", { initial: 5, minimum: 2, maximum: MOST_BINS }, "options.binsHelp"),
  rules: lines(
    "rfm.options.rules",
    { example: "rfm.options.rulesExample", check: (text) => segmentRules(text, MOST_BINS) },
    "rfm.options.rulesHelp"
  ),
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
  requireBuyers(orders, asOf, chosen.asOf);
  const own = chosen.rules.trim() !== "";
  const segmentation = own
    ? ownSegments(orders, asOf, chosen, words)
    : standardSegments(orders, asOf, chosen, words);
  const { scores } = segmentation;
  return {
    kind: "rfm-segments",
    title: words.text("kinds.rfmSegments.name"),
    keyNumbers: [
      { label: words.text("columns.customers"), value: scores.ids.length, unit: "count" },
      { label: words.text("columns.revenue"), value: total(segmentation.segments, "revenue"), unit: "money" },
      ...segmentation.keyNumbers,
    ],
    tables: [
      segmentTable(segmentation, words),
      map(scores, chosen.bins, words),
      thresholdTable(scores, chosen.bins, words),
      customerTable(segmentation, words),
    ],
    charts: [shareChart(segmentation, words)],
    notes: [
      words.text("rfm.notes.score", { bins: chosen.bins }),
      own ? words.text("rfm.notes.rules", { rest: words.text("rfm.rest") }) : words.text("rfm.notes.segment"),
      words.text("rfm.notes.values"),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
      words.text("notes.purchase"),
    ],
  };
};

interface Segment extends SegmentSummary {
  readonly name: string;
  /** `null` where nothing is known that would help. */
  readonly tactic: string | null;
}

/** Customers in segments, be they the usual ones or one's own. */
interface Segmentation {
  readonly scores: RfmScores;
  readonly segments: readonly Segment[];
  /** By customer: the index of the segment. */
  readonly ofCustomers: ArrayLike<number>;
  readonly keyNumbers: readonly KeyNumber[];
}

const total = (segments: readonly SegmentSummary[], what: "customers" | "revenue"): number =>
  segments.reduce((sum, segment) => sum + segment[what], 0);

function standardSegments(orders: OrderLog, asOf: number, { bins }: Options, words: Words): Segmentation {
  const scores = rfmScores(orders, { asOf, bins });
  const summary = rfmSummary(scores);
  const row = (segment: RfmSegment) => rfmSegments.indexOf(segment);
  const leaving = [summary[row("atRisk")]!, summary[row("cantLose")]!];
  return {
    scores,
    segments: summary.map(({ segment, tactic, ...figures }) => ({
      ...figures,
      name: words.text(`segments.names.${segment}`),
      tactic: words.text(`segments.tactics.${tactic}`),
    })),
    ofCustomers: Uint8Array.from(scores.segments, row),
    keyNumbers: [
      {
        label: words.text("rfm.championShare"),
        value: summary[row("champions")]!.revenueShare,
        unit: "rate",
      },
      { label: words.text("rfm.leaving"), value: total(leaving, "customers"), unit: "count" },
      { label: words.text("rfm.leavingRevenue"), value: total(leaving, "revenue"), unit: "money" },
    ],
  };
}

/** A segment with the name of one of the usual ones is treated as that one is. */
function ownSegments(orders: OrderLog, asOf: number, { bins, rules }: Options, words: Words): Segmentation {
  const written = segmentRules(rules, bins);
  const scores = rfmScores(orders, { asOf, bins });
  const rest = written.find(({ conditions }) => conditions.length === 0)?.segment ?? words.text("rfm.rest");
  const { names, ofCustomers } = segmentsByRules(scores, written, rest);
  const usual = new Map(
    rfmSegments.map((segment) => [words.text(`segments.names.${segment}`).toLowerCase(), segment])
  );
  const segments = segmentSummary(scores, ofCustomers, names.length).map((summary, row) => {
    const segment = usual.get(names[row]!.toLowerCase());
    const tactic = segment ? words.text(`segments.tactics.${rfmTactics[segment]}`) : null;
    return { ...summary, name: names[row]!, tactic };
  });
  return {
    scores,
    segments,
    ofCustomers,
    keyNumbers: segments.slice(0, MOST_KEY_SEGMENTS).map(({ name, customers }) => ({
      label: words.text("rfm.customersIn", { segment: name }),
      value: customers,
      unit: "count",
    })),
  };
}

const MOST_KEY_SEGMENTS = 4;

function segmentTable({ segments }: Segmentation, words: Words): Table {
  const column = columnMaker(segments);
  return {
    id: "segments",
    title: words.text("rfm.titles.segments"),
    columns: [
      column(words.text("rfm.segment"), "text", ({ name }) => name),
      column(words.text("columns.customers"), "count", ({ customers }) => customers),
      column(words.text("columns.customerShare"), "rate", ({ customerShare }) => customerShare),
      column(words.text("columns.revenue"), "money", ({ revenue }) => revenue),
      column(words.text("columns.revenueShare"), "rate", ({ revenueShare }) => revenueShare),
      column(words.text("rfm.meanDays"), "days", (segment) => segment.meanDaysSinceLastOrder),
      column(words.text("rfm.meanOrders"), "number", ({ meanOrderCount }) => meanOrderCount),
      column(words.text("rfm.meanSpend"), "money", ({ meanSpend }) => meanSpend),
      ...(segments.some(({ tactic }) => tactic !== null)
        ? [column(words.text("rfm.tactic"), "text", ({ tactic }) => tactic)]
        : []),
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
        unit: "count",
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
        unit: "count",
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
function customerTable({ scores, segments, ofCustomers }: Segmentation, words: Words): Table {
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
        values: order.map((i) => segments[ofCustomers[i]!]!.name),
      },
      { name: words.text("rfm.daysSince"), unit: "days", values: column(scores.daysSinceLastOrder) },
      { name: words.text("rfm.orders"), unit: "count", values: column(scores.orderCount) },
      { name: words.text("rfm.spend"), unit: "money", values: column(scores.spend) },
      { name: "R", unit: "count", values: column(scores.recencyScore) },
      { name: "F", unit: "count", values: column(scores.frequencyScore) },
      { name: "M", unit: "count", values: column(scores.monetaryScore) },
    ],
  };
}

function shareChart({ segments }: Segmentation, words: Words): Chart {
  const share = ({ revenueShare }: Segment) => revenueShare ?? 0;
  const largest = segments.reduce((a, b) => (share(b) > share(a) ? b : a));
  return {
    kind: "column",
    title: words.text("rfm.chart"),
    caption: words.text("rfm.caption", {
      segment: largest.name,
      customers: words.rate(largest.customerShare),
      revenue: words.rate(share(largest)),
    }),
    table: "segments",
    categories: 0,
    series: [2, 4],
    unit: "rate",
  };
}
