import { firstDayOfPeriod, lastDayOfPeriod, periodOfDay } from "../core/calendar";
import { MetricError } from "../core/error";
import { rateComparison, type RateComparison } from "../core/experiments/rateComparison";
import type { OrderLog } from "../core/orderLog";
import { periodMetrics, type PeriodMetrics } from "../core/retention/periodMetrics";
import { pooledMetric, type GoalMetric, type PooledMetric } from "../core/retention/pooledMetric";
import { goalProgress, type GoalProgress } from "../core/value/goalProgress";
import { blame, blank, tooFew } from "./blame";
import { type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { choice, date, decimal, rate, type OptionValues } from "./option";
import { asOfDay, asOfNote, periodLabel } from "./periodLabel";
import type { Cell, Chart, Column, KeyNumber, Table, Unit } from "./report";
import type { Words } from "./words";

const options = {
  metric: choice(
    "goals.options.metric",
    {
      retention: "goals.metrics.retention",
      churn: "goals.metrics.churn",
      customers: "goals.metrics.customers",
      newCustomers: "goals.metrics.newCustomers",
      orders: "goals.metrics.orders",
      revenue: "goals.metrics.revenue",
      averageOrderValue: "goals.metrics.averageOrderValue",
    },
    "retention"
  ),
  period: choice(
    "options.period",
    {
      week: "options.periods.week",
      month: "options.periods.month",
      quarter: "options.periods.quarter",
      year: "options.periods.year",
    },
    "month"
  ),
  improvement: rate(
    "goals.options.improvement",
    { initial: 0.1, minimum: 0.001, maximum: 10 },
    "goals.options.improvementHelp"
  ),
  target: decimal(
    "goals.options.target",
    { initial: 0, minimum: 0, maximum: 1e15 },
    "goals.options.targetHelp"
  ),
  goalStart: date("goals.options.start", "goals.options.startAutomatic"),
  goalEnd: date("goals.options.end", "goals.options.endAutomatic"),
  compare: choice(
    "goals.options.compare",
    { before: "goals.options.compares.before", yearBefore: "goals.options.compares.yearBefore" },
    "before"
  ),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
type Options = OptionValues<typeof options>;

/** Are we on the way to the target, and is the change since it was set more than chance? */
export const goalsReport = {
  kind: "goals-periods",
  name: "goals.name",
  summary: "goals.summary",
  needs: [
    { shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["amount", "order"] },
    {
      shape: "rows",
      label: "goals.need",
      required: ["group", "base", "now", "target"],
      optional: ["start", "end", "trialsBefore", "trialsAfter"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeGoalsReport: Computation<Options> = (input, chosen, words) =>
  input.shape === "orders"
    ? goalOfOrders(input.orders, chosen, words)
    : goalsOfRows(input.rows, chosen, words);

const MONEY: readonly GoalMetric[] = ["revenue", "averageOrderValue"];
const RATES: readonly GoalMetric[] = ["retention", "churn"];

const unitOf = (metric: GoalMetric): Unit =>
  RATES.includes(metric) ? "rate" : MONEY.includes(metric) ? "money" : "number";

/** A goal for a figure of the orders, with the periods on which it is judged. */
interface Study {
  readonly asOf: number;
  readonly start: number;
  readonly end: number;
  readonly all: readonly PeriodMetrics[];
  readonly before: readonly PeriodMetrics[];
  readonly after: readonly PeriodMetrics[];
  readonly base: PooledMetric;
  readonly now: PooledMetric;
  readonly target: number;
  readonly progress: GoalProgress;
  /** Of rates only. */
  readonly comparison: RateComparison | null;
}

const PERIODS_A_YEAR = { week: 52, month: 12, quarter: 4, year: 1 };

function studyOf(orders: OrderLog, chosen: Options): Study {
  const { metric, period } = chosen;
  if (MONEY.includes(metric) && !orders.amounts) throw blank("amount");
  const asOf = asOfDay(chosen.asOf, orders.lastDay, period);
  requireBuyers(orders, asOf, chosen.asOf);
  const all = periodMetrics(orders, { period, asOf });
  // A first period has nothing before it, so it has no rate.
  const told = all.filter((one) => one.metrics !== null && pooledMetric([one], metric) !== null);
  const year = periodOfDay(asOf, "year");
  const start = chosen.goalStart ?? automaticStart(told, firstDayOfPeriod(year, "year"));
  const end = chosen.goalEnd ?? lastDayOfPeriod(periodOfDay(Math.max(start, asOf), "year"), "year");
  const after = told.filter((one) => one.start >= start && one.start <= end);
  if (after.length === 0) throw tooFew("goalStart", "periods", 1, 0);
  const before = earlier(all, told, after, start, chosen);
  if (before.length === 0)
    throw tooFew(chosen.compare === "before" ? "goalStart" : "compare", "periods", 1, 0);
  const base = pooledMetric(before, metric)!;
  const now = pooledMetric(after, metric)!;
  const target = targetOf(base.value, chosen);
  if (target === base.value) throw noWay(target);
  const comparison =
    base.n !== null && now.n !== null
      ? rateComparison({
          rateBefore: base.value,
          nBefore: base.n,
          rateAfter: now.value,
          nAfter: now.n,
          confidence: chosen.confidence,
        })
      : null;
  const progress = goalProgress({ base: base.value, target, now: now.value, start, end, asOf });
  return { asOf, start, end, all, before, after, base, now, target, progress, comparison };
}

/** The year's first day, if there are periods before and since; else half-way through what there is. */
function automaticStart(told: readonly PeriodMetrics[], yearStart: number): number {
  const since = told.filter(({ start }) => start >= yearStart).length;
  if (since > 0 && since < told.length) return yearStart;
  return told[Math.floor(told.length / 2)]?.start ?? yearStart;
}

/** The periods that the goal's are compared with. */
function earlier(
  all: readonly PeriodMetrics[],
  told: readonly PeriodMetrics[],
  after: readonly PeriodMetrics[],
  start: number,
  { compare, period }: Options
): PeriodMetrics[] {
  if (compare === "before") return told.filter((one) => one.start < start).slice(-after.length);
  return after.flatMap((one) => {
    const twin = all[all.indexOf(one) - PERIODS_A_YEAR[period]];
    return twin && told.includes(twin) && twin.start < start ? [twin] : [];
  });
}

function targetOf(base: number, { metric, target, improvement }: Options): number {
  if (target > 0) return RATES.includes(metric) ? target / 100 : target;
  return metric === "churn" ? Math.max(0, base * (1 - improvement)) : improved(base, improvement, metric);
}

/** A target that is what the figure was: there is no way to go, and no share of it. */
const noWay = (target: number): MetricError =>
  new MetricError("out-of-domain", {
    input: "target",
    requirement: { must: "differFrom", input: "base" },
    received: target,
  });

const improved = (base: number, improvement: number, metric: GoalMetric): number =>
  metric === "retention" ? Math.min(1, base * (1 + improvement)) : base * (1 + improvement);

function goalOfOrders(orders: OrderLog, chosen: Options, words: Words) {
  const names = { start: "goalStart", end: "goalEnd" };
  const study = blame(names, () => studyOf(orders, chosen));
  const unit = unitOf(chosen.metric);
  const figure = words.text(`goals.metrics.${chosen.metric}`);
  const { base, now, target, progress } = study;
  const status = words.text(`goals.statuses.${progress.status}`);
  const goal: Table = {
    id: "goal",
    title: words.text("goals.titles.progress"),
    columns: goalColumns(
      [{ name: figure, base: base.value, now: now.value, target, progress, paced: true }],
      unit,
      words
    ),
  };
  return {
    kind: "goals-periods",
    title: words.text("goals.name"),
    keyNumbers: [
      { label: figure, value: now.value, unit },
      { label: words.text("goals.base"), value: base.value, unit },
      { label: words.text("goals.target"), value: target, unit },
      { label: words.text("goals.progress"), value: progress.progress, unit: "rate" },
      { label: words.text("goals.expected"), value: progress.expected, unit: "rate" },
      { label: words.text("shared.status"), value: status, unit: "text" },
      ...(study.comparison
        ? [{ label: words.text("shared.p"), value: study.comparison.p, unit: "probability" as const }]
        : []),
    ] satisfies KeyNumber[],
    tables: [goal, comparisonTable(study, unit, chosen, words), periodTable(study, chosen, words)],
    charts: [periodChart(study, figure, unit, words)],
    notes: orderNotes(study, orders, chosen, words),
  };
}

const changeNames = ({ confidence }: Options, words: Words) => ({
  low: words.text("goals.changeLow", { confidence: words.rate(confidence) }),
  high: words.text("goals.changeHigh", { confidence: words.rate(confidence) }),
});

function comparisonTable({ base, now, comparison }: Study, unit: Unit, chosen: Options, words: Words): Table {
  const { low, high } = changeNames(chosen, words);
  const relative = base.value === 0 ? null : now.value / base.value - 1;
  return {
    id: "comparison",
    title: words.text("goals.titles.comparison"),
    columns: [
      {
        name: words.text("goals.figure"),
        unit: "text",
        values: [words.text(`goals.metrics.${chosen.metric}`)],
      },
      { name: words.text("goals.base"), unit, values: [base.value] },
      { name: words.text("goals.now"), unit, values: [now.value] },
      { name: words.text("goals.change"), unit, values: [now.value - base.value] },
      { name: words.text("goals.relative"), unit: "rate", values: [relative] },
      ...(comparison
        ? ([
            { name: low, unit: "rate", values: [comparison.low] },
            { name: high, unit: "rate", values: [comparison.high] },
            { name: words.text("shared.p"), unit: "probability", values: [comparison.p] },
          ] as const)
        : []),
    ],
  };
}

/** The periods compared, those between, and those to come until the goal's end. */
function periodTable({ before, all, base, target, start, end }: Study, chosen: Options, words: Words): Table {
  const { metric, period } = chosen;
  const first = periodOfDay(before[0]!.start, period);
  const count = periodOfDay(end, period) - first + 1;
  const byStart = new Map(all.map((one) => [one.start, one]));
  const rows = Array.from({ length: count }, (_, index) => {
    const begin = firstDayOfPeriod(first + index, period);
    const known = byStart.get(begin);
    const value = known?.metrics ? pooledMetric([known], metric) : null;
    const last = Math.min(lastDayOfPeriod(first + index, period), end);
    const pace =
      begin < start || end === start
        ? null
        : base.value + ((target - base.value) * (last - start)) / (end - start);
    const phase = begin < start ? "before" : value ? "after" : "ahead";
    return { begin, value, pace, phase: words.text(`goals.phases.${phase}`) };
  });
  const unit = unitOf(metric);
  const column = (name: string, of: Unit, cell: (row: (typeof rows)[number]) => Cell): Column => ({
    name,
    unit: of,
    values: rows.map(cell),
  });
  return {
    id: "periods",
    title: words.text("goals.titles.periods"),
    columns: [
      column(words.text("shared.period"), "text", ({ begin }) => periodLabel(begin, period)),
      column(words.text(`goals.metrics.${metric}`), unit, ({ value }) => value?.value ?? null),
      column(words.text("goals.pace"), unit, ({ pace }) => pace),
      column(words.text("goals.target"), unit, ({ begin }) => (begin < start ? null : target)),
      ...(RATES.includes(metric)
        ? [column(words.text("goals.n"), "count", ({ value }) => value?.n ?? null)]
        : []),
      column(words.text("goals.phase"), "text", ({ phase }) => phase),
    ],
  };
}

function periodChart({ base, now, target, end }: Study, figure: string, unit: Unit, words: Words): Chart {
  const shown = (value: number) =>
    unit === "rate" ? words.rate(value) : unit === "money" ? words.money(value) : words.number(value);
  return {
    kind: "line",
    first: true,
    title: figure,
    caption: words.text("goals.captions.periods", {
      figure,
      base: shown(base.value),
      now: shown(now.value),
      target: shown(target),
      end: words.date(end),
    }),
    table: "periods",
    categories: 0,
    series: [1, 2, 3],
    unit,
  };
}

function orderNotes(
  { before, after, asOf, comparison }: Study,
  { lastDay }: OrderLog,
  { target, improvement, compare, period, asOf: chosenDay }: Options,
  words: Words
): string[] {
  const label = (one: PeriodMetrics) => periodLabel(one.start, period);
  return [
    words.text("goals.notes.progress"),
    words.text("goals.notes.pooled"),
    words.text("goals.notes.windows", {
      before: before.length,
      beforeFirst: label(before[0]!),
      beforeLast: label(before.at(-1)!),
      after: after.length,
      afterFirst: label(after[0]!),
      afterLast: label(after.at(-1)!),
    }),
    target > 0
      ? words.text("goals.notes.chosenTarget")
      : words.text("goals.notes.improvement", { improvement: words.rate(improvement) }),
    ...(comparison ? [words.text("goals.notes.comparison"), words.text("shared.notes.p")] : []),
    ...(compare === "before" ? [words.text("goals.notes.season")] : []),
    asOfNote(chosenDay, lastDay, asOf, words),
    words.text("notes.purchase"),
  ];
}

interface GoalRow {
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly target: number;
  readonly progress: GoalProgress;
  /** It has a start, an end, and a day on which one looks back. */
  readonly paced: boolean;
}

function goalColumns(rows: readonly GoalRow[], unit: Unit, words: Words): Column[] {
  const column = (name: string, of: Unit, cell: (row: GoalRow) => Cell): Column => ({
    name,
    unit: of,
    values: rows.map(cell),
  });
  return [
    column(words.text("goals.figure"), "text", ({ name }) => name),
    column(words.text("goals.base"), unit, ({ base }) => base),
    column(words.text("goals.now"), unit, ({ now }) => now),
    column(words.text("goals.target"), unit, ({ target }) => target),
    column(words.text("goals.progress"), "rate", ({ progress }) => progress.progress),
    column(words.text("goals.expected"), "rate", ({ progress, paced }) => (paced ? progress.expected : null)),
    column(words.text("goals.gap"), unit, ({ progress }) => progress.gap),
    column(words.text("shared.status"), "text", (row) => words.text(`goals.statuses.${statusOf(row)}`)),
  ];
}

/** Without a pace a goal is reached or it is not. */
const statusOf = ({ progress, paced }: GoalRow) =>
  paced || progress.status === "reached" ? progress.status : "open";

/** Where the table above has way covered and time passed. */
const PROGRESS_COLUMN = 4;

function goalsOfRows({ numbers, texts, rowCount }: RowColumns, chosen: Options, words: Words) {
  const { base, now, target, trialsBefore, trialsAfter } = numbers;
  const dayOf = (column: Float64Array | undefined, row: number, option: number | null): number | null => {
    const day = column?.[row];
    return day === undefined || Number.isNaN(day) ? option : Math.floor(day);
  };
  const useful = Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => base![row] !== target![row]
  );
  if (useful.length === 0) throw noWay(target![0]!);
  const rows = useful.map((row): GoalRow => {
    const start = dayOf(numbers.start, row, chosen.goalStart);
    const end = dayOf(numbers.end, row, chosen.goalEnd);
    const paced = start !== null && end !== null && chosen.asOf !== null;
    const figure = { base: base![row]!, now: now![row]!, target: target![row]! };
    // Without its dates a goal still has its way and its gap, for which any time will do.
    const time = paced ? { start, end, asOf: chosen.asOf } : { start: 0, end: 1, asOf: 0 };
    return { name: texts.group![row]!, ...figure, progress: goalProgress({ ...figure, ...time }), paced };
  });
  const unit: Unit = rows.every((row) =>
    [row.base, row.now, row.target].every((value) => value >= 0 && value <= 1)
  )
    ? "rate"
    : "number";
  const compared = useful.map((row) => {
    const nBefore = trialsBefore?.[row] ?? NaN;
    const nAfter = trialsAfter?.[row] ?? NaN;
    const rates = { rateBefore: base![row]!, rateAfter: now![row]! };
    if (Number.isNaN(nBefore) || Number.isNaN(nAfter)) return null;
    if (Object.values(rates).some((value) => value < 0 || value > 1)) return null;
    const names = { nBefore: "trialsBefore", nAfter: "trialsAfter" };
    return blame(names, () => rateComparison({ ...rates, nBefore, nAfter, confidence: chosen.confidence }));
  });
  const goals: Table = {
    id: "goals",
    title: words.text("goals.titles.goals"),
    columns: goalColumns(rows, unit, words),
  };
  const withComparison = compared.some((comparison) => comparison !== null);
  const count = (status: ReturnType<typeof statusOf>) =>
    rows.filter((row) => statusOf(row) === status).length;
  return {
    kind: "goals-periods",
    title: words.text("goals.name"),
    keyNumbers: [
      { label: words.text("goals.reached"), value: count("reached"), unit: "count" },
      ...(rows.some(({ paced }) => paced)
        ? [
            {
              label: words.text("goals.statuses.on track"),
              value: count("on track"),
              unit: "count" as const,
            },
            { label: words.text("goals.behind"), value: count("behind"), unit: "count" as const },
          ]
        : []),
    ] satisfies KeyNumber[],
    tables: withComparison ? [goals, rowComparisonTable(rows, compared, chosen, words)] : [goals],
    charts: [goalChart(rows, words)],
    notes: [
      words.text("goals.notes.progress"),
      ...(rows.some(({ paced }) => !paced) ? [words.text("goals.notes.noPace")] : []),
      ...(withComparison ? [words.text("goals.notes.comparisonRows"), words.text("shared.notes.p")] : []),
      ...(useful.length < rowCount
        ? [words.text("goals.notes.unknown", { count: words.count(rowCount - useful.length) })]
        : []),
    ],
  };
}

function rowComparisonTable(
  rows: readonly GoalRow[],
  compared: readonly (RateComparison | null)[],
  chosen: Options,
  words: Words
): Table {
  const { low, high } = changeNames(chosen, words);
  const column = (name: string, unit: Unit, of: (comparison: RateComparison) => Cell): Column => ({
    name,
    unit,
    values: compared.map((comparison) => comparison && of(comparison)),
  });
  return {
    id: "comparison",
    title: words.text("goals.titles.comparison"),
    columns: [
      { name: words.text("goals.figure"), unit: "text", values: rows.map(({ name }) => name) },
      column(words.text("goals.change"), "rate", ({ change }) => change),
      column(words.text("goals.relative"), "rate", ({ relativeChange }) => relativeChange),
      column(low, "rate", (comparison) => comparison.low),
      column(high, "rate", (comparison) => comparison.high),
      column(words.text("shared.p"), "probability", ({ p }) => p),
    ],
  };
}

function goalChart(rows: readonly GoalRow[], words: Words): Chart {
  const ranked = [...rows].sort((a, b) => b.progress.progress - a.progress.progress);
  const best = ranked[0]!;
  const worst = ranked.at(-1)!;
  const paced = rows.some((row) => row.paced);
  const texts = {
    best: best.name,
    bestProgress: words.rate(best.progress.progress),
    worst: worst.name,
    worstProgress: words.rate(worst.progress.progress),
  };
  return {
    kind: "bar",
    title: words.text("goals.titles.goals"),
    caption: words.text(best === worst ? "goals.captions.one" : "goals.captions.goals", texts),
    table: "goals",
    categories: 0,
    series: paced ? [PROGRESS_COLUMN, PROGRESS_COLUMN + 1] : [PROGRESS_COLUMN],
    unit: "rate",
  };
}
