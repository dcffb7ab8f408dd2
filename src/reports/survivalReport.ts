import { daysPerPeriod } from "../core/calendar";
import { MetricError } from "../core/error";
import { curvePoint, medianInterval } from "../core/survival/curvePoint";
import { curveMedian, kaplanMeier, type SurvivalCurve } from "../core/survival/kaplanMeier";
import { logRank, mostGroups, type LogRank } from "../core/survival/logRank";
import { watchedMemberships, type WatchedMemberships } from "../core/survival/memberships";
import { blame, tooFew } from "./blame";
import { columnMaker } from "./columnMaker";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { limitNames, note } from "./notes";
import { choice, date, rate, whole, type OptionValues } from "./option";
import type { Cell, Chart, Column, KeyNumber, Table, Unit } from "./report";
import { columnNames, rowGroups } from "./rowGroups";
import type { Words } from "./words";

const options = {
  unit: choice(
    "survival.options.unit",
    {
      day: "survival.options.units.day",
      week: "survival.options.units.week",
      month: "survival.options.units.month",
      quarter: "survival.options.units.quarter",
      year: "survival.options.units.year",
    },
    "month"
  ),
  times: whole("survival.options.times", { initial: 24, minimum: 1, maximum: 1000 }),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
  asOf: date("shared.asOf", "shared.asOfLatest", "survival.options.asOfHelp"),
};
type Options = OptionValues<typeof options>;

/** How long do customers stay, and do some groups stay longer? */
export const survivalReport = {
  kind: "survival",
  name: "survival.name",
  summary: "survival.summary",
  needs: [
    {
      shape: "rows",
      label: "survival.need",
      required: ["start", "end"],
      optional: ["group"],
      mayBeBlank: ["end"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeSurvivalReport: Computation<Options> = (input, chosen, words) => {
  const rows = rowsOf(input);
  return blame({ durations: "start", starts: "start", groups: "group" }, () =>
    survivalOf(rows, chosen, words)
  );
};

/** Customers who are looked at together. */
interface Group {
  readonly name: string;
  readonly customers: number;
  readonly left: number;
  readonly curve: SurvivalCurve;
}

interface Study {
  readonly asOf: number;
  readonly watched: WatchedMemberships;
  readonly all: Group;
  /** None if there are fewer than two. */
  readonly groups: readonly Group[];
  /** `null` if the groups can't be compared. */
  readonly test: LogRank | null;
}

function survivalOf(rows: RowColumns, chosen: Options, words: Words) {
  const study = studyOf(rows, chosen, words);
  const shown = study.groups.length > 0 ? largest(study.groups) : [study.all];
  const steps = stepTable(shown, chosen, words);
  return {
    kind: "survival",
    title: words.text("survival.name"),
    keyNumbers: keyNumbers(study, chosen, words),
    tables: [
      timeTable(study.all, study.groups.length > 0 ? shown : [], chosen, words),
      groupTable(study, chosen, words),
      curveTable(study, chosen, words),
      steps,
    ],
    charts: [stepChart(study.all, steps, chosen, words)],
    notes: notes(study, shown.length, chosen, words),
  };
}

function studyOf(
  { numbers, texts }: RowColumns,
  { asOf: chosenDay, confidence }: Options,
  words: Words
): Study {
  const starts = numbers.start!.map(Math.floor);
  const ends = numbers.end!.map(Math.floor);
  const asOf = chosenDay ?? latest(starts, ends);
  const watched = watchedMemberships({ starts, ends }, asOf);
  if (watched.entries.length === 0) throw tooFew("asOf", "customers", 1, 0);
  const { durations, events } = watched;
  const groupOf = (name: string, members: Int32Array): Group => {
    const own = {
      durations: Float64Array.from(members, (i) => durations[i]!),
      events: Uint8Array.from(members, (i) => events[i]!),
    };
    const left = own.events.reduce((sum, event) => sum + event, 0);
    return { name, customers: members.length, left, curve: kaplanMeier(own, confidence) };
  };
  const everyone = Int32Array.from(durations, (_, i) => i);
  const { names, ofRows } = rowGroups(Array.from(watched.entries, (row) => texts.group?.[row] ?? ""));
  const groups = names.map((name, index) =>
    groupOf(
      name === "" ? words.text("shared.noGroup") : name,
      everyone.filter((i) => ofRows[i] === index)
    )
  );
  return {
    asOf,
    watched,
    all: groupOf(words.text("shared.all"), everyone),
    groups: groups.length > 1 ? groups : [],
    test:
      groups.length > 1 && groups.length <= mostGroups
        ? comparison({ durations, events, groups: ofRows })
        : null,
  };
}

const latest = (starts: Float64Array, ends: Float64Array): number => {
  let last = -Infinity;
  for (const days of [starts, ends]) for (const day of days) if (day > last) last = day;
  return last;
};

function comparison(grouped: Parameters<typeof logRank>[0]): LogRank | null {
  try {
    return logRank(grouped);
  } catch (error) {
    if (error instanceof MetricError && error.fault === "no-data") return null;
    throw error;
  }
}

/** As many curves as one can tell apart. */
const MOST_CURVES = 8;

function largest(groups: readonly Group[]): Group[] {
  const limit = [...groups].sort((a, b) => b.customers - a.customers).slice(0, MOST_CURVES);
  return groups.filter((group) => limit.includes(group));
}

const inUnit = (days: number | null, { unit }: Options): number | null =>
  days === null ? null : days / daysPerPeriod[unit];

/** Whole days stay whole. */
const unitOfTime = ({ unit }: Options): Unit => (unit === "day" ? "days" : "number");

const medianNames = ({ unit, confidence }: Options, words: Words) => ({
  median: words.text(`survival.median.${unit}`),
  low: words.text("survival.medianLow", { confidence: words.rate(confidence) }),
  high: words.text("survival.medianHigh", { confidence: words.rate(confidence) }),
});

/** Times that people ask for first. */
const KEY_TIMES = [1, 6, 12];

function keyNumbers({ all, test }: Study, chosen: Options, words: Words): KeyNumber[] {
  const { curve, customers, left } = all;
  const names = medianNames(chosen, words);
  const { low, high } = medianInterval(curve);
  const time = (label: string, days: number | null): KeyNumber => ({
    label,
    value: inUnit(days, chosen),
    unit: unitOfTime(chosen),
  });
  return [
    { label: words.text("survival.customers"), value: customers, unit: "count" },
    { label: words.text("survival.left"), value: left, unit: "count" },
    time(names.median, curveMedian(curve)),
    ...(low === null ? [] : [time(names.low, low)]),
    ...(high === null ? [] : [time(names.high, high)]),
    ...KEY_TIMES.flatMap((count): KeyNumber[] => {
      const point = curvePoint(curve, count * daysPerPeriod[chosen.unit]);
      const label = words.text(`survival.stayAfter.${chosen.unit}`, { count });
      return point ? [{ label, value: point.survival, unit: "rate" }] : [];
    }),
    ...(test ? [{ label: words.text("survival.logRank"), value: test.p, unit: "probability" as const }] : []),
  ];
}

/** The curve at regular times, up to the longest anybody was watched. */
function timeTable(all: Group, groups: readonly Group[], chosen: Options, words: Words): Table {
  const length = daysPerPeriod[chosen.unit];
  const longest = Math.floor(all.curve.times.at(-1)! / length);
  const times = Array.from({ length: Math.min(chosen.times, longest) + 1 }, (_, index) => index);
  const points = times.map((time) => curvePoint(all.curve, time * length));
  const { low, high } = limitNames(chosen, words);
  const names = columnNames(groups.map(({ name }) => name));
  return {
    id: "survival",
    title: words.text("survival.titles.times"),
    columns: [
      { name: words.text(`survival.after.${chosen.unit}`), unit: "count", values: times },
      {
        name: words.text("survival.atRisk"),
        unit: "count",
        values: points.map((point) => point?.atRisk ?? null),
      },
      {
        name: words.text("survival.share"),
        unit: "rate",
        values: points.map((point) => point?.survival ?? null),
      },
      { name: low, unit: "rate", values: points.map((point) => point?.interval?.low ?? null) },
      { name: high, unit: "rate", values: points.map((point) => point?.interval?.high ?? null) },
      ...groups.map(({ curve }, index): Column => ({
        name: words.text("survival.shareOf", { group: names[index]! }),
        unit: "rate",
        values: times.map((time) => curvePoint(curve, time * length)?.survival ?? null),
      })),
    ],
  };
}

function groupTable({ all, groups, test }: Study, chosen: Options, words: Words): Table {
  const names = medianNames(chosen, words);
  const unit = unitOfTime(chosen);
  const rows = groups.length > 0 ? groups : [all];
  const cells = ({ customers, left, curve }: Group): Cell[] => {
    const { low, high } = medianInterval(curve);
    return [
      customers,
      left,
      customers - left,
      ...[curveMedian(curve), low, high].map((days) => inUnit(days, chosen)),
    ];
  };
  const units: readonly [string, Unit][] = [
    [words.text("survival.customers"), "count"],
    [words.text("survival.left"), "count"],
    [words.text("survival.there"), "count"],
    [names.median, unit],
    [names.low, unit],
    [names.high, unit],
  ];
  const body = rows.map(cells);
  const columns: Column[] = [
    { name: words.text("shared.group"), unit: "text", values: rows.map(({ name }) => name) },
    ...units.map(([name, ofColumn], index) => ({
      name,
      unit: ofColumn,
      values: body.map((row) => row[index]!),
    })),
  ];
  const expected = test && {
    name: words.text("survival.expected"),
    unit: "number" as const,
    values: test.expected,
  };
  return {
    id: "groups",
    title: words.text("survival.titles.groups"),
    columns: expected ? [...columns, expected] : columns,
    ...(groups.length > 0 && { footer: [all.name, ...cells(all), ...(expected ? [all.left] : [])] }),
  };
}

/** Every time at which somebody left or was last seen, as the literature prints it. */
function curveTable({ all, groups }: Study, chosen: Options, words: Words): Table {
  const rows = [all, ...groups].flatMap(({ name, curve }) =>
    Array.from(curve.times, (time, i) => ({ name, time, curve, i }))
  );
  const { low, high } = limitNames(chosen, words);
  const column = columnMaker(rows);
  return {
    id: "curve",
    title: words.text("survival.titles.curve"),
    list: true,
    columns: [
      column(words.text("shared.group"), "text", ({ name }) => name),
      column(words.text(`survival.after.${chosen.unit}`), unitOfTime(chosen), ({ time }) =>
        inUnit(time, chosen)
      ),
      column(words.text("survival.atRisk"), "count", ({ curve, i }) => curve.atRisk[i]!),
      column(words.text("survival.leftThen"), "count", ({ curve, i }) => curve.events[i]!),
      column(words.text("survival.lastSeen"), "count", ({ curve, i }) => curve.censored[i]!),
      column(words.text("survival.share"), "rate", ({ curve, i }) => curve.survival[i]!),
      column(words.text("survival.error"), "rate", ({ curve, i }) => curve.standardErrors[i] ?? null),
      column(low, "rate", ({ curve, i }) => curve.low[i] ?? null),
      column(high, "rate", ({ curve, i }) => curve.high[i] ?? null),
    ],
  };
}

/**
 * The corners of the curves: two points a time, before and after the fall. A group's curve ends where nobody of it
 * was watched any longer.
 */
function stepTable(groups: readonly Group[], chosen: Options, words: Words): Table {
  const times = [...new Set([0, ...groups.flatMap(({ curve }) => Array.from(curve.times))])].sort(
    (a, b) => a - b
  );
  const corners = ({ curve: { times: own, survival } }: Group): Cell[] => {
    let next = 0;
    let share = 1;
    return times.flatMap((time) => {
      if (next === own.length) return time === 0 ? [1, 1] : [null, null];
      const before = share;
      if (own[next] === time) share = survival[next++]!;
      return [before, share];
    });
  };
  const names = columnNames(groups.map(({ name }) => name));
  return {
    id: "steps",
    title: words.text("survival.titles.steps"),
    list: true,
    columns: [
      {
        name: words.text(`survival.after.${chosen.unit}`),
        unit: unitOfTime(chosen),
        values: times.flatMap((time) => [inUnit(time, chosen), inUnit(time, chosen)]),
      },
      ...groups.map((group, index) => ({
        name: names[index]!,
        unit: "rate" as const,
        values: corners(group),
      })),
    ],
  };
}

/** Such as "1 month" or "1.4 months": the unit's form is that of the number as shown. */
const timeText = (time: number, { unit }: Options, words: Words): string =>
  words.text(`survival.time.${unit}`, { time: words.number(time, 1), count: Math.round(time * 10) / 10 });

function stepChart({ curve }: Group, { columns }: Table, chosen: Options, words: Words): Chart {
  const median = inUnit(curveMedian(curve), chosen);
  return {
    kind: "curve",
    first: true,
    title: words.text("survival.chart"),
    caption:
      median === null
        ? words.text("survival.captions.noMedian", { share: words.rate(curve.survival.at(-1)!) })
        : words.text("survival.captions.median", {
            time: timeText(median, chosen, words),
          }),
    table: "steps",
    categories: 0,
    series: columns.slice(1).map((_, index) => index + 1),
    unit: "rate",
  };
}

function notes(
  { asOf, watched, all, groups, test }: Study,
  shown: number,
  chosen: Options,
  words: Words
): string[] {
  const { notYetStarted, endedBeforeStart } = watched;
  return [
    words.text("survival.notes.method"),
    words.text("survival.notes.interval", { confidence: words.rate(chosen.confidence) }),
    all.left === 0 ? words.text("survival.notes.nobodyLeft") : words.text("survival.notes.median"),
    ...note(test !== null, () =>
      words.text("survival.notes.logRank", {
        chiSquare: words.number(test!.chiSquare, 2),
        degrees: test!.degreesOfFreedom,
        p: words.pValue(test!.p),
      })
    ),
    ...note(test !== null, () => words.text("shared.notes.p")),
    ...note(groups.length > 0 && test === null, () =>
      groups.length > mostGroups
        ? words.text("survival.notes.manyGroups", { most: mostGroups })
        : words.text("survival.notes.noLogRank")
    ),
    ...note(groups.length > shown, () =>
      words.text("shared.notes.moreGroups", { shown, all: groups.length })
    ),
    words.text("survival.notes.tail"),
    words.text(chosen.asOf === null ? "survival.notes.asOfLatest" : "survival.notes.asOfChosen", {
      date: words.date(asOf),
    }),
    ...note(notYetStarted > 0, () =>
      words.text("survival.notes.notYetStarted", { count: words.count(notYetStarted) })
    ),
    ...note(endedBeforeStart > 0, () =>
      words.text("survival.notes.endedBeforeStart", { count: words.count(endedBeforeStart) })
    ),
    ...note(chosen.unit !== "day" && chosen.unit !== "week", () => words.text("survival.notes.units")),
  ];
}
