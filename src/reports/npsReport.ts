import {
  netPromoterGroups,
  type ComparedNetPromoterGroup,
  type NetPromoterGroup,
} from "../core/loyalty/netPromoterGroups";
import { netPromoterInterval, type NetPromoterEstimate } from "../core/loyalty/netPromoterInterval";
import { netPromoterTrend, type NetPromoterPeriod } from "../core/loyalty/netPromoterTrend";
import { scoreTally, type ScoreTally } from "../core/loyalty/scoreTally";
import { wilsonInterval } from "../core/numeric/intervals";
import { blame, blank } from "./blame";
import { columnMaker } from "./columnMaker";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { limitNames } from "./notes";
import { anyPeriod, following, onlyIf, rate, whole, type OptionValues } from "./option";
import { periodLabel } from "./periodLabel";
import type { Chart, Column, KeyNumber, Table } from "./report";
import { listed, rowGroups } from "./rowGroups";
import type { Words } from "./words";

const options = {
  period: onlyIf((_, { date }) => date !== undefined, anyPeriod),
  promoterMin: following(
    ({ scaleMax }) => Math.ceil((9 * (scaleMax as number)) / 10),
    whole("nps.options.promoterMin", { initial: 9, minimum: 0, maximum: 100 })
  ),
  detractorMax: following(
    ({ scaleMax }) => Math.floor((6 * (scaleMax as number)) / 10),
    whole("nps.options.detractorMax", { initial: 6, minimum: 0, maximum: 100 })
  ),
  scaleMax: whole("nps.options.scaleMax", { initial: 10, minimum: 1, maximum: 100 }, "nps.options.scaleHelp"),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
};
type Options = OptionValues<typeof options>;

/** Would customers recommend us, where is the score heading, and which segments differ? */
export const npsReport = {
  kind: "nps",
  name: "nps.name",
  summary: "nps.summary",
  needs: [
    {
      shape: "rows",
      label: "nps.need",
      required: ["score"],
      optional: ["date", "group"],
      mayBeBlank: ["score"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeNpsReport: Computation<Options> = (input, chosen, words) => {
  const rows = rowsOf(input);
  if (rows.numbers.score!.every(Number.isNaN)) throw blank("score");
  return blame({ scores: "score" }, () => npsOf(answered(rows), rows.rowCount, chosen, words));
};

/** The rows that have a score. */
interface Answers {
  readonly scores: Float64Array;
  /** NaN where the cell is blank. */
  readonly dates: Float64Array | null;
  readonly groups: readonly string[] | null;
}

function answered({ numbers, texts, rowCount }: RowColumns): Answers {
  const scores = numbers.score!;
  const kept = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !Number.isNaN(scores[row]!));
  const { date } = numbers;
  const { group } = texts;
  return {
    scores: Float64Array.from(kept, (row) => scores[row]!),
    dates: date ? Float64Array.from(kept, (row) => Math.floor(date[row]!)) : null,
    groups: group ? kept.map((row) => group[row]!) : null,
  };
}

function npsOf(answers: Answers, rowCount: number, chosen: Options, words: Words) {
  const tally = scoreTally(answers.scores, chosen);
  const estimate = netPromoterInterval(tally, chosen.confidence);
  const trend = trendOf(answers, chosen);
  const segments = segmentsOf(answers, chosen, words);
  const scores = scoreTable(answers.scores, chosen, words);
  return {
    kind: "nps",
    title: words.text("nps.name"),
    keyNumbers: keyNumbers(estimate, tally, rowCount, chosen, words),
    tables: [
      kindTable(tally, chosen, words),
      ...(trend.length > 0 ? [trendTable(trend, chosen, words)] : []),
      ...(segments.length > 1 ? [segmentTable(segments, chosen, words)] : []),
      ...scores,
    ],
    charts: [
      ...trendChart(trend, chosen, words),
      ...segmentChart(segments, words),
      ...scores.map((table) => scoreChart(table, words)),
    ],
    notes: notes(answers, estimate, rowCount - answers.scores.length, trend, segments, chosen, words),
  };
}

const trendOf = ({ scores, dates }: Answers, { period, confidence, ...scale }: Options) => {
  if (!dates) return [];
  const dated = Array.from(dates.keys()).filter((row) => !Number.isNaN(dates[row]!));
  const pick = (values: Float64Array) => Float64Array.from(dated, (row) => values[row]!);
  return netPromoterTrend(pick(scores), pick(dates), { period, confidence, scale });
};

interface Segment extends ComparedNetPromoterGroup {
  readonly name: string;
  /** It has answers. */
  readonly estimate: NetPromoterEstimate;
}

function segmentsOf({ scores, groups }: Answers, { confidence, ...scale }: Options, words: Words): Segment[] {
  if (!groups) return [];
  const { names, ofRows } = rowGroups(groups);
  const compared = netPromoterGroups(scores, ofRows, names.length, { scale, confidence });
  return compared
    .map((group, index) => ({
      ...group,
      estimate: group.estimate!,
      name: names[index] === "" ? words.text("shared.noGroup") : names[index]!,
    }))
    .sort((one, other) => other.estimate.score - one.estimate.score);
}

const KINDS = ["promoters", "passives", "detractors"] as const;

/** The limits of a score; where all answers are of one kind they would only seem to coincide with it. */
const limit = (estimate: NetPromoterEstimate | null, end: "low" | "high"): number | null =>
  estimate === null || estimate.standardError === 0 ? null : estimate[end];

function keyNumbers(
  estimate: NetPromoterEstimate,
  tally: ScoreTally,
  rowCount: number,
  chosen: Options,
  words: Words
): KeyNumber[] {
  const { low, high } = limitNames(chosen, words);
  const { score, answers } = estimate;
  const name = words.text("nps.score");
  return [
    { label: name, value: score, unit: "score" },
    { label: `${name}: ${low}`, value: limit(estimate, "low"), unit: "score" },
    { label: `${name}: ${high}`, value: limit(estimate, "high"), unit: "score" },
    { label: words.text("nps.answers"), value: answers, unit: "count" },
    ...(rowCount > answers
      ? [{ label: words.text("nps.responseRate"), value: answers / rowCount, unit: "rate" as const }]
      : []),
    ...(["promoters", "detractors"] as const).map((kind) => ({
      label: words.text(`nps.shares.${kind}`),
      value: tally[kind] / answers,
      unit: "rate" as const,
    })),
  ];
}

function kindTable(tally: ScoreTally, chosen: Options, words: Words): Table {
  const counts = KINDS.map((kind) => tally[kind]);
  const trials = counts.reduce((sum, count) => sum + count, 0);
  const intervals = counts.map((successes) =>
    wilsonInterval({ successes, trials, confidence: chosen.confidence })
  );
  const { low, high } = limitNames(chosen, words);
  return {
    id: "answers",
    title: words.text("nps.titles.kinds"),
    columns: [
      {
        name: words.text("nps.kind"),
        unit: "text",
        values: KINDS.map((kind) => words.text(`nps.kinds.${kind}`)),
      },
      { name: words.text("nps.answers"), unit: "count", values: counts },
      { name: words.text("nps.share"), unit: "rate", values: counts.map((count) => count / trials) },
      { name: low, unit: "rate", values: intervals.map((interval) => interval.low) },
      { name: high, unit: "rate", values: intervals.map((interval) => interval.high) },
    ],
  };
}

/** What is told of each group of answers, be it a period or a segment. */
function groupColumns(groups: readonly NetPromoterGroup[], chosen: Options, words: Words): Column[] {
  const { low, high } = limitNames(chosen, words);
  const column = columnMaker(groups);
  return [
    column(words.text("nps.answers"), "count", ({ estimate }) => estimate?.answers ?? 0),
    ...KINDS.map((kind) =>
      column(words.text(`nps.shares.${kind}`), "rate", ({ tally, estimate }) =>
        estimate ? tally[kind] / estimate.answers : null
      )
    ),
    column(words.text("nps.score"), "score", ({ estimate }) => estimate?.score ?? null),
    column(low, "score", ({ estimate }) => limit(estimate, "low")),
    column(high, "score", ({ estimate }) => limit(estimate, "high")),
  ];
}

/** Where `groupColumns` put the score and its limits, behind the column of names. */
const SCORE_COLUMN = 5;

const trendTable = (trend: readonly NetPromoterPeriod[], chosen: Options, words: Words): Table => ({
  id: "trend",
  title: words.text(`nps.titles.trend.${chosen.period}`),
  columns: [
    {
      name: words.text("shared.period"),
      unit: "text",
      values: trend.map(({ start }) => periodLabel(start, chosen.period)),
    },
    ...groupColumns(trend, chosen, words),
    {
      name: words.text("nps.change"),
      unit: "score",
      values: trend.map(({ change }) => change?.difference ?? null),
    },
    {
      name: words.text("shared.p"),
      unit: "probability",
      values: trend.map(({ change }) => change?.p ?? null),
    },
  ],
});

const segmentTable = (segments: readonly Segment[], chosen: Options, words: Words): Table => ({
  id: "segments",
  title: words.text("nps.titles.segments"),
  columns: [
    { name: words.text("shared.group"), unit: "text", values: segments.map(({ name }) => name) },
    ...groupColumns(segments, chosen, words),
    {
      name: words.text("nps.againstOthers"),
      unit: "score",
      values: segments.map(({ againstOthers }) => againstOthers?.difference ?? null),
    },
    {
      name: words.text("shared.adjustedP"),
      unit: "probability",
      values: segments.map(({ againstOthers }) => againstOthers?.p ?? null),
    },
  ],
});

const LONGEST_SCALE = 20;

/** How often each score was given; not where scores have fractions or the scale is long. */
function scoreTable(scores: Float64Array, { scaleMax }: Options, words: Words): Table[] {
  if (scaleMax > LONGEST_SCALE || !scores.every(Number.isInteger)) return [];
  const counts = new Array<number>(scaleMax + 1).fill(0);
  for (const score of scores) counts[score]!++;
  return [
    {
      id: "scores",
      title: words.text("nps.titles.scores"),
      columns: [
        { name: words.text("nps.given"), unit: "count", values: Array.from(counts.keys()) },
        { name: words.text("nps.answers"), unit: "count", values: counts },
        {
          name: words.text("nps.share"),
          unit: "rate",
          values: counts.map((count) => count / scores.length),
        },
      ],
    },
  ];
}

function scoreChart({ columns: [given, , shares], title, id }: Table, words: Words): Chart {
  const most = shares!.values.reduce<number>(
    (best, share, score) => ((share as number) > (shares!.values[best] as number) ? score : best),
    0
  );
  return {
    kind: "column",
    title,
    caption: words.text("nps.captions.scores", {
      score: given!.values[most]!,
      share: words.rate(shares!.values[most] as number),
    }),
    table: id,
    categories: 0,
    series: [2],
    unit: "rate",
  };
}

function trendChart(trend: readonly NetPromoterPeriod[], { period }: Options, words: Words): Chart[] {
  const [first] = trend;
  const last = trend.at(-1);
  if (!first?.estimate || !last?.estimate || first === last) return [];
  return [
    {
      kind: "line",
      title: words.text(`nps.titles.trend.${period}`),
      caption: words.text("nps.captions.trend", {
        first: words.number(first.estimate.score, 0),
        firstPeriod: periodLabel(first.start, period),
        last: words.number(last.estimate.score, 0),
        lastPeriod: periodLabel(last.start, period),
      }),
      table: "trend",
      categories: 0,
      series: [SCORE_COLUMN, SCORE_COLUMN + 1, SCORE_COLUMN + 2],
      limits: [SCORE_COLUMN + 1, SCORE_COLUMN + 2],
      unit: "score",
    },
  ];
}

function segmentChart(segments: readonly Segment[], words: Words): Chart[] {
  if (segments.length < 2) return [];
  const best = segments[0]!;
  const worst = segments.at(-1)!;
  return [
    {
      kind: "bar",
      title: words.text("nps.titles.segments"),
      caption: words.text("nps.captions.segments", {
        best: best.name,
        bestScore: words.number(best.estimate.score, 0),
        worst: worst.name,
        worstScore: words.number(worst.estimate.score, 0),
      }),
      table: "segments",
      categories: 0,
      series: [SCORE_COLUMN],
      unit: "score",
    },
  ];
}

/** Below it the normal approximation behind intervals and tests is rough. */
const FEW = 30;

function notes(
  { dates }: Answers,
  { answers, standardError }: NetPromoterEstimate,
  unanswered: number,
  trend: readonly NetPromoterPeriod[],
  segments: readonly Segment[],
  chosen: Options,
  words: Words
): string[] {
  const undated = dates ? dates.filter((date) => Number.isNaN(date)).length : 0;
  const few = segments.filter(({ estimate }) => estimate.answers < FEW).map(({ name }) => name);
  const compared = segments.length > 1;
  return [
    words.text("nps.notes.formula", {
      promoterMin: chosen.promoterMin,
      detractorMax: chosen.detractorMax,
      scaleMax: chosen.scaleMax,
    }),
    standardError === 0
      ? words.text("nps.notes.unanimous")
      : words.text("nps.notes.interval", { confidence: words.rate(chosen.confidence) }),
    ...(unanswered > 0 ? [words.text("nps.notes.unanswered", { unanswered: words.count(unanswered) })] : []),
    ...(answers < FEW ? [words.text("nps.notes.fewAnswers", { answers: words.count(answers) })] : []),
    ...(trend.length > 1 ? [words.text("nps.notes.trend")] : []),
    ...(undated > 0 ? [words.text("nps.notes.undated", { undated: words.count(undated) })] : []),
    ...(compared ? [words.text("nps.notes.segments", { others: words.text("nps.againstOthers") })] : []),
    ...(segments.length > 2 ? [words.text("shared.notes.adjusted")] : []),
    ...(compared || trend.length > 1 ? [words.text("shared.notes.p")] : []),
    ...(compared && few.length > 0
      ? [words.text("shared.notes.few", { groups: listed(few), minimum: FEW })]
      : []),
  ];
}
