import { firstDayOfPeriod, lastDayOfPeriod, periodOfDay } from "../core/calendar";
import type { OrderLog } from "../core/orderLog";
import type { PeriodMetrics } from "../core/retention/periodMetrics";
import { pooledMetric, type GoalMetric } from "../core/retention/pooledMetric";
import { blame } from "./blame";
import { columnMaker } from "./columnMaker";
import { changeNames, goalColumns } from "./goalColumns";
import type { GoalOptions } from "./goalOptions";
import { goalStudy, isCapped, isMoney, isRate, type GoalStudy } from "./goalStudy";
import { note } from "./notes";
import { asOfNote, periodLabel } from "./periodLabel";
import type { Chart, KeyNumber, Report, Table, Unit } from "./report";
import type { Words } from "./words";

const unitOf = (metric: GoalMetric): Unit => (isRate(metric) ? "rate" : isMoney(metric) ? "money" : "number");

/** One goal for a figure of an order list: progress, change and pace. */
export function goalOfOrders(orders: OrderLog, chosen: GoalOptions, words: Words): Report {
  const names = { start: "goalStart", end: "goalEnd" };
  const study = blame(names, () => goalStudy(orders, chosen));
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

function comparisonTable(
  { base, now, comparison }: GoalStudy,
  unit: Unit,
  chosen: GoalOptions,
  words: Words
): Table {
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
function periodTable(
  { before, all, base, target, start, end }: GoalStudy,
  chosen: GoalOptions,
  words: Words
): Table {
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
  const column = columnMaker(rows);
  return {
    id: "periods",
    title: words.text("goals.titles.periods"),
    columns: [
      column(words.text("shared.period"), "text", ({ begin }) => periodLabel(begin, period)),
      column(words.text(`goals.metrics.${metric}`), unit, ({ value }) => value?.value ?? null),
      column(words.text("goals.pace"), unit, ({ pace }) => pace),
      column(words.text("goals.target"), unit, ({ begin }) => (begin < start ? null : target)),
      ...(isRate(metric) ? [column(words.text("goals.n"), "count", ({ value }) => value?.n ?? null)] : []),
      column(words.text("goals.phase"), "text", ({ phase }) => phase),
    ],
  };
}

function periodChart({ base, now, target, end }: GoalStudy, figure: string, unit: Unit, words: Words): Chart {
  const shown = shownAs(unit, words);
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

const shownAs =
  (unit: Unit, words: Words) =>
  (value: number): string =>
    unit === "rate" ? words.rate(value) : unit === "money" ? words.money(value) : words.number(value);

function orderNotes(
  { before, after, asOf, comparison, base, target: aim }: GoalStudy,
  { lastDay }: OrderLog,
  { metric, target, improvement, compare, period, asOf: chosenDay }: GoalOptions,
  words: Words
): string[] {
  const label = (one: PeriodMetrics) => periodLabel(one.start, period);
  const shown = shownAs(unitOf(metric), words);
  const worse = metric === "churn" ? aim > base.value : aim < base.value;
  return [
    ...note(worse, () => words.text("goals.notes.worse", { target: shown(aim), base: shown(base.value) })),
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
    ...note(target === 0 && isCapped(base.value, metric, improvement), () =>
      words.text("goals.notes.capped", { target: shown(aim) })
    ),
    ...(comparison ? [words.text("goals.notes.comparison"), words.text("shared.notes.p")] : []),
    ...(compare === "before" ? [words.text("goals.notes.season")] : []),
    asOfNote(chosenDay, lastDay, asOf, words),
    words.text("notes.purchase"),
  ];
}
