import { customerSummary } from "../core/models/customerSummary";
import { compensatedSum } from "../core/numeric/compensatedSum";
import type { OrderLog } from "../core/orderLog";
import { spendChange } from "../core/segments/spendChange";
import { valueSegmentNames, valueSegments, type ValueSegment } from "../core/segments/valueSegments";
import { columnMaker } from "./columnMaker";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { date, rate, whole, type OptionValues } from "./option";
import { asOfNote } from "./periodLabel";
import type { Chart, KeyNumber, Table } from "./report";
import type { Words } from "./words";

const options = {
  highShare: rate("valueSegments.options.high", { initial: 0.2, minimum: 0, maximum: 1 }),
  lowShare: rate("valueSegments.options.low", { initial: 0.5, minimum: 0, maximum: 1 }),
  recentDays: whole(
    "valueSegments.options.days",
    { initial: 180, minimum: 1, maximum: 3660 },
    "valueSegments.options.daysHelp"
  ),
  callCount: whole("valueSegments.options.calls", { initial: 20, minimum: 1, maximum: 1000 }),
  asOf: date("options.asOf", "options.asOfLastOrder"),
};
type Options = OptionValues<typeof options>;

/** Which customers carry the revenue, which of the good ones spend less, and whom to call first? */
export const valueSegmentsReport = {
  kind: "value-segments",
  name: "valueSegments.name",
  summary: "valueSegments.summary",
  needs: [{ shape: "orders", label: "needs.orders", required: ["customer", "date", "amount"], optional: [] }],
  options,
} as const satisfies ReportDefinition;

export const computeValueSegmentsReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = chosen.asOf ?? orders.lastDay;
  requireBuyers(orders, asOf, chosen.asOf);
  const customers = customersOf(orders, asOf, chosen);
  const total = compensatedSum(customers.map(({ value }) => value));
  const rows = valueSegmentNames.map((segment) => summaryOf(segment, customers, total));
  // Of those who had left before both stretches of time nothing is lost in them: they stay in the order of their value.
  const calls = customers
    .filter(({ segment, declined }) => segment !== "lowValue" && declined)
    .sort((one, other) => other.prior - other.recent - (one.prior - one.recent))
    .slice(0, chosen.callCount);
  const segments = segmentTable(rows, words);
  return {
    kind: "value-segments",
    title: words.text("valueSegments.name"),
    keyNumbers: keyNumbers(rows, customers, calls, words),
    tables: [
      segments,
      ...(calls.length > 0
        ? [
            {
              ...listOf(calls, words),
              id: "calls",
              title: words.text("valueSegments.titles.calls"),
            },
          ]
        : []),
      {
        ...listOf(customers, words),
        id: "customers",
        title: words.text("valueSegments.titles.customers"),
        list: true,
      },
    ],
    charts: [shareChart(segments, rows, words)],
    notes: [
      words.text("valueSegments.notes.segments", {
        high: words.rate(chosen.highShare),
        low: words.rate(chosen.lowShare),
      }),
      words.text("valueSegments.notes.change", { days: chosen.recentDays }),
      words.text("valueSegments.notes.calls"),
      words.text("valueSegments.notes.ties"),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
    ],
  };
};

interface Customer {
  readonly id: string | number;
  readonly segment: ValueSegment;
  readonly value: number;
  readonly recent: number;
  readonly prior: number;
  /** Spends less than before, or has not bought recently. */
  readonly declined: boolean;
  /** The serial day of the last purchase. */
  readonly last: number;
}

/** The most valuable first. */
function customersOf(
  orders: OrderLog,
  asOf: number,
  { highShare, lowShare, recentDays }: Options
): Customer[] {
  const { ids, customers, last, total } = customerSummary(orders, { asOf });
  const change = spendChange(orders, { asOf, days: recentDays });
  const recentSpend = Array.from(customers, (customer) => change.recentSpend[customer]!);
  const priorSpend = Array.from(customers, (customer) => change.priorSpend[customer]!);
  const segments = valueSegments({ values: total!, recentSpend, priorSpend, highShare, lowShare });
  return ids
    .map((id, i) => {
      const [recent, prior] = [recentSpend[i]!, priorSpend[i]!];
      const declined = recent < prior || asOf - last[i]! >= recentDays;
      const segment = segments[i] === "steady" && declined ? ("atRisk" as const) : segments[i]!;
      return { id, segment, value: total![i]!, recent, prior, declined, last: last[i]! };
    })
    .sort((one, other) => other.value - one.value);
}

interface SegmentSummary {
  readonly segment: ValueSegment;
  readonly customers: number;
  readonly customerShare: number;
  readonly revenue: number;
  /** `null` if there is no revenue to have a share of. */
  readonly revenueShare: number | null;
  readonly recent: number;
  readonly prior: number;
}

function summaryOf(segment: ValueSegment, all: readonly Customer[], total: number): SegmentSummary {
  const own = all.filter((customer) => customer.segment === segment);
  const sum = (of: (customer: Customer) => number) => compensatedSum(own.map(of));
  const revenue = sum(({ value }) => value);
  return {
    segment,
    customers: own.length,
    customerShare: own.length / all.length,
    revenue,
    revenueShare: total > 0 ? revenue / total : null,
    recent: sum(({ recent }) => recent),
    prior: sum(({ prior }) => prior),
  };
}

const segmentName = (segment: ValueSegment, words: Words): string =>
  words.text(`valueSegments.names.${segment}`);

/** Relative to what was spent before; `null` if that is nothing. */
const relativeChange = ({ recent, prior }: { recent: number; prior: number }): number | null =>
  prior > 0 ? recent / prior - 1 : null;

function keyNumbers(
  rows: readonly SegmentSummary[],
  customers: readonly Customer[],
  calls: readonly Customer[],
  words: Words
): KeyNumber[] {
  const row = (segment: ValueSegment) => rows.find((one) => one.segment === segment)!;
  return [
    { label: words.text("columns.customers"), value: customers.length, unit: "count" },
    {
      label: words.text("columns.revenue"),
      value: compensatedSum(rows.map((one) => one.revenue)),
      unit: "money",
    },
    { label: words.text("valueSegments.highRevenue"), value: row("highValue").revenueShare, unit: "rate" },
    {
      label: words.text("valueSegments.highDeclining"),
      value: customers.filter(({ segment, declined }) => segment === "highValue" && declined).length,
      unit: "count",
    },
    { label: words.text("valueSegments.atRiskCount"), value: row("atRisk").customers, unit: "count" },
    { label: words.text("valueSegments.atRiskRevenue"), value: row("atRisk").revenue, unit: "money" },
    {
      label: words.text("valueSegments.lessSpent"),
      value: compensatedSum(calls.map(({ prior, recent }) => prior - recent)),
      unit: "money",
    },
  ];
}

const SHARES = [2, 4];

function segmentTable(rows: readonly SegmentSummary[], words: Words): Table {
  const column = columnMaker(rows);
  return {
    id: "segments",
    title: words.text("valueSegments.titles.segments"),
    columns: [
      column(words.text("valueSegments.segment"), "text", ({ segment }) => segmentName(segment, words)),
      column(words.text("columns.customers"), "count", ({ customers }) => customers),
      column(words.text("columns.customerShare"), "rate", ({ customerShare }) => customerShare),
      column(words.text("columns.revenue"), "money", ({ revenue }) => revenue),
      column(words.text("columns.revenueShare"), "rate", ({ revenueShare }) => revenueShare),
      column(words.text("valueSegments.prior"), "money", ({ prior }) => prior),
      column(words.text("valueSegments.recent"), "money", ({ recent }) => recent),
      column(words.text("valueSegments.change"), "rate", relativeChange),
      column(words.text("valueSegments.tactic"), "text", ({ segment }) =>
        words.text(`valueSegments.tactics.${segment}`)
      ),
    ],
  };
}

function listOf(customers: readonly Customer[], words: Words): Pick<Table, "columns"> {
  const column = columnMaker(customers);
  return {
    columns: [
      column(words.text("roles.customer"), "text", ({ id }) => id),
      column(words.text("valueSegments.segment"), "text", ({ segment }) => segmentName(segment, words)),
      column(words.text("valueSegments.value"), "money", ({ value }) => value),
      column(words.text("valueSegments.prior"), "money", ({ prior }) => prior),
      column(words.text("valueSegments.recent"), "money", ({ recent }) => recent),
      column(words.text("valueSegments.difference"), "money", ({ prior, recent }) => recent - prior),
      column(words.text("valueSegments.last"), "date", ({ last }) => last),
    ],
  };
}

function shareChart({ id }: Table, rows: readonly SegmentSummary[], words: Words): Chart {
  const high = rows.find(({ segment }) => segment === "highValue")!;
  const low = rows.find(({ segment }) => segment === "lowValue")!;
  return {
    kind: "column",
    title: words.text("valueSegments.titles.shares"),
    caption: words.text("valueSegments.captions.shares", {
      high: words.rate(high.customerShare),
      highRevenue: words.rate(high.revenueShare ?? 0),
      low: words.rate(low.customerShare),
      lowRevenue: words.rate(low.revenueShare ?? 0),
    }),
    table: id,
    categories: 0,
    series: SHARES,
    unit: "rate",
  };
}
