import { rateComparison, type RateComparison } from "../core/experiments/rateComparison";
import { goalProgress } from "../core/value/goalProgress";
import { blame } from "./blame";
import type { RowColumns } from "./defineReport";
import { changeNames, goalColumns, noWay, PROGRESS_COLUMN, statusOf, type GoalRow } from "./goalColumns";
import type { GoalOptions } from "./goalOptions";
import type { Cell, Chart, Column, KeyNumber, Report, Table, Unit } from "./report";
import type { Words } from "./words";

/** Goals of a table that has a row each. */
export function goalsOfRows(
  { numbers, texts, rowCount }: RowColumns,
  chosen: GoalOptions,
  words: Words
): Report {
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
      { label: words.text("goals.reached", { all: rows.length }), value: count("reached"), unit: "count" },
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
  chosen: GoalOptions,
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
