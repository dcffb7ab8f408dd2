import { lastDayOfPeriod, periodOfDay } from "../core/calendar";
import { customerSummary } from "../core/models/customerSummary";
import { compensatedSum } from "../core/numeric/compensatedSum";
import type { OrderLog } from "../core/orderLog";
import {
  lifecycleMovement,
  lifecycleTrend,
  type EarlierStage,
  type LifecycleCounts,
  type LifecycleMovement,
} from "../core/segments/lifecycleMovement";
import { lifecycleStageNames, type LifecycleStage } from "../core/segments/lifecycleStages";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { choice, date, whole, type OptionValues } from "./option";
import { asOfDay, asOfNote, periodLabel } from "./periodLabel";
import type { Chart, KeyNumber, Table } from "./report";
import type { Words } from "./words";

const options = {
  activeDays: whole(
    "lifecycle.options.activeDays",
    { initial: 90, minimum: 0, maximum: 3660 },
    "lifecycle.options.activeHelp"
  ),
  lapsedDays: whole("lifecycle.options.lapsedDays", { initial: 180, minimum: 0, maximum: 3660 }),
  period: choice(
    "lifecycle.options.period",
    {
      week: "options.periods.week",
      month: "options.periods.month",
      quarter: "options.periods.quarter",
      year: "options.periods.year",
    },
    "month"
  ),
  periodCount: whole("lifecycle.options.periodCount", { initial: 12, minimum: 1, maximum: 60 }),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
type Options = OptionValues<typeof options>;

/** How many customers are new, active, leaving and lost, and who has moved since the last period? */
export const lifecycleReport = {
  kind: "lifecycle",
  name: "lifecycle.name",
  summary: "lifecycle.summary",
  needs: [{ shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["amount"] }],
  options,
} as const satisfies ReportDefinition;

export const computeLifecycleReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = asOfDay(chosen.asOf, orders.lastDay, chosen.period);
  requireBuyers(orders, asOf, chosen.asOf);
  const { activeDays, lapsedDays } = chosen;
  const days = periodEnds(orders, asOf, chosen);
  const since = lastDayOfPeriod(periodOfDay(asOf, chosen.period) - 1, chosen.period);
  const movement = lifecycleMovement(orders, { asOf, since, activeDays, lapsedDays });
  const counts = lifecycleTrend(orders, days, { activeDays, lapsedDays });
  const customers = customerSummary(orders, { asOf });
  const stages = stageTable(movement, customers.total, words);
  const trend = trendTable(days, counts, words);
  return {
    kind: "lifecycle",
    title: words.text("lifecycle.name"),
    keyNumbers: keyNumbers(movement, words),
    tables: [
      stages,
      movementTable(movement, since, words),
      trend,
      customerTable(movement, customers, asOf, since, words),
    ],
    charts: [stageChart(stages, movement, words), ...trendChart(trend, days, counts, words)],
    notes: [
      words.text("lifecycle.notes.stages", { activeDays, lapsedDays }),
      words.text("lifecycle.notes.limits"),
      words.text("lifecycle.notes.movement", { since: words.date(since), asOf: words.date(asOf) }),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
      words.text("notes.purchase"),
    ],
  };
};

/** The ends of the latest periods, from the first purchase on; the last is the day one looks back from. */
function periodEnds({ firstDays }: OrderLog, asOf: number, { period, periodCount }: Options): number[] {
  const current = periodOfDay(asOf, period);
  const first = firstDays.reduce((least, day) => Math.min(least, day));
  return [
    ...Array.from({ length: periodCount - 1 }, (_, i) =>
      lastDayOfPeriod(current - periodCount + 1 + i, period)
    ),
    asOf,
  ].filter((day) => day >= first);
}

type Summary = ReturnType<typeof customerSummary>;

const stageName = (stage: EarlierStage, words: Words): string => words.text(`lifecycle.stages.${stage}`);

function keyNumbers({ now, moved }: LifecycleMovement, words: Words): KeyNumber[] {
  const { counts, ids } = now;
  const active = counts.new + counts.active;
  const from = (stages: readonly EarlierStage[], to: LifecycleStage) =>
    stages.reduce((sum, stage) => sum + moved[stage][to], 0);
  return [
    { label: words.text("columns.customers"), value: ids.length, unit: "count" },
    { label: words.text("lifecycle.activeOrNew"), value: active, unit: "count" },
    { label: words.text("lifecycle.activeShare"), value: active / ids.length, unit: "rate" },
    { label: words.text("lifecycle.leavingNow"), value: counts.leaving, unit: "count" },
    { label: words.text("lifecycle.beganToLeave"), value: from(["new", "active"], "leaving"), unit: "count" },
    { label: words.text("lifecycle.wonBack"), value: from(["leaving", "lost"], "active"), unit: "count" },
    {
      label: words.text("lifecycle.lostSince"),
      value: from(["new", "active", "leaving"], "lost"),
      unit: "count",
    },
  ];
}

function stageTable({ now, moved }: LifecycleMovement, total: Float64Array | null, words: Words): Table {
  const before = (stage: LifecycleStage) =>
    lifecycleStageNames.reduce((sum, to) => sum + moved[stage][to], 0);
  const money = (stage: LifecycleStage) =>
    compensatedSum(Array.from(total!).filter((_, i) => now.stages[i] === stage));
  const revenue = total ? lifecycleStageNames.map(money) : [];
  const all = compensatedSum(revenue);
  const names = lifecycleStageNames;
  return {
    id: "stages",
    title: words.text("lifecycle.titles.stages"),
    columns: [
      {
        name: words.text("lifecycle.stage"),
        unit: "text",
        values: names.map((stage) => stageName(stage, words)),
      },
      {
        name: words.text("columns.customers"),
        unit: "count",
        values: names.map((stage) => now.counts[stage]),
      },
      {
        name: words.text("columns.customerShare"),
        unit: "rate",
        values: names.map((stage) => now.counts[stage] / now.ids.length),
      },
      {
        name: words.text("lifecycle.change"),
        unit: "count",
        values: names.map((stage) => now.counts[stage] - before(stage)),
      },
      ...(total
        ? [
            { name: words.text("columns.revenue"), unit: "money" as const, values: revenue },
            {
              name: words.text("columns.revenueShare"),
              unit: "rate" as const,
              values: revenue.map((money) => (all > 0 ? money / all : null)),
            },
          ]
        : []),
      {
        name: words.text("lifecycle.tactic"),
        unit: "text",
        values: names.map((stage) => words.text(`lifecycle.tactics.${stage}`)),
      },
    ],
  };
}

const EARLIER = ["none", ...lifecycleStageNames] as const;

const movementTable = ({ moved }: LifecycleMovement, since: number, words: Words): Table => ({
  id: "movement",
  title: words.text("lifecycle.titles.movement", { since: words.date(since) }),
  columns: [
    {
      name: words.text("lifecycle.from"),
      unit: "text",
      values: EARLIER.map((stage) => stageName(stage, words)),
    },
    ...lifecycleStageNames.map((to) => ({
      name: words.text("lifecycle.to", { stage: stageName(to, words) }),
      unit: "count" as const,
      values: EARLIER.map((from) => moved[from][to]),
    })),
  ],
  heatMap: { firstColumn: 1, lastColumn: lifecycleStageNames.length },
});

const trendTable = (days: readonly number[], counts: readonly LifecycleCounts[], words: Words): Table => ({
  id: "trend",
  title: words.text("lifecycle.titles.trend"),
  columns: [
    // Texts: on an axis of dates the columns of month ends would be as thin as a day.
    {
      name: words.text("lifecycle.day"),
      unit: "text",
      values: days.map((day) => periodLabel(day, "day")),
    },
    ...lifecycleStageNames.map((stage) => ({
      name: stageName(stage, words),
      unit: "count" as const,
      values: counts.map((row) => row[stage]),
    })),
  ],
});

/** One row a customer: those who spent most first, else those who bought last. */
function customerTable(
  { now, before }: LifecycleMovement,
  { first, last, purchases, total }: Summary,
  asOf: number,
  since: number,
  words: Words
): Table {
  const rank = total ?? last;
  const order = Array.from(now.ids.keys()).sort((one, other) => rank[other]! - rank[one]!);
  const column = (of: ArrayLike<number>): number[] => order.map((i) => of[i]!);
  return {
    id: "customers",
    title: words.text("lifecycle.titles.customers"),
    list: true,
    columns: [
      { name: words.text("roles.customer"), unit: "text", values: order.map((i) => now.ids[i]!) },
      {
        name: words.text("lifecycle.stage"),
        unit: "text",
        values: order.map((i) => stageName(now.stages[i]!, words)),
      },
      {
        name: words.text("lifecycle.before", { since: words.date(since) }),
        unit: "text",
        values: order.map((i) => stageName(before[i]!, words)),
      },
      {
        name: words.text("lifecycle.daysSince"),
        unit: "days",
        values: column(last.map((day) => asOf - day)),
      },
      { name: words.text("lifecycle.first"), unit: "date", values: column(first) },
      { name: words.text("lifecycle.last"), unit: "date", values: column(last) },
      { name: words.text("lifecycle.purchases"), unit: "count", values: column(purchases) },
      ...(total
        ? [{ name: words.text("lifecycle.spend"), unit: "money" as const, values: column(total) }]
        : []),
    ],
  };
}

const stageChart = (
  { id, title }: Table,
  { now: { counts, ids } }: LifecycleMovement,
  words: Words
): Chart => ({
  kind: "column",
  title,
  caption: words.text("lifecycle.captions.stages", {
    active: words.rate((counts.new + counts.active) / ids.length),
    leaving: words.rate(counts.leaving / ids.length),
    lost: words.rate(counts.lost / ids.length),
  }),
  table: id,
  categories: 0,
  series: [1],
  unit: "count",
});

function trendChart(
  { id, title }: Table,
  days: readonly number[],
  counts: readonly LifecycleCounts[],
  words: Words
): Chart[] {
  const [first] = counts;
  const last = counts.at(-1);
  if (!first || !last || first === last) return [];
  return [
    {
      kind: "stackedColumn",
      title,
      caption: words.text("lifecycle.captions.trend", {
        first: words.count(first.new + first.active),
        firstDay: words.date(days[0]!),
        last: words.count(last.new + last.active),
        lastDay: words.date(days.at(-1)!),
      }),
      table: id,
      categories: 0,
      series: lifecycleStageNames.map((_, index) => index + 1),
      unit: "count",
    },
  ];
}
