import { firstDayOfPeriod, periodOfDay } from "../core/calendar";
import { pointsByPeriod, type PointsPeriod } from "../core/loyalty/pointsByPeriod";
import {
  memberPoints,
  redemptionByGroup,
  type GroupRedemption,
  type MemberPoints,
} from "../core/loyalty/redemptionByGroup";
import { redemptionRate } from "../core/loyalty/redemptionRate";
import { IdIndex } from "../core/orders/idIndex";
import { blank } from "./blame";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { limitNames, note } from "./notes";
import { anyPeriod, onlyIf, rate, type OptionValues } from "./option";
import { periodLabel } from "./periodLabel";
import type { Cell, Chart, Column, KeyNumber, Table, Unit } from "./report";
import { rowGroups } from "./rowGroups";
import type { Words } from "./words";

const options = {
  threshold: rate(
    "points.options.threshold",
    { initial: 0.2, minimum: 0, maximum: 1 },
    "points.options.thresholdHelp"
  ),
  period: onlyIf((_, { date }) => date !== undefined, anyPeriod),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
};
type Options = OptionValues<typeof options>;

/** How much of the points issued do members redeem, who does, and what is still outstanding? */
export const loyaltyPointsReport = {
  kind: "loyalty-points",
  name: "points.name",
  summary: "points.summary",
  needs: [
    {
      shape: "rows",
      label: "points.need",
      required: ["issued", "redeemed"],
      optional: ["customer", "date", "group"],
      mayBeBlank: ["issued", "redeemed"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeLoyaltyPointsReport: Computation<Options> = (input, chosen, words) => {
  return pointsOf(rowsOf(input), chosen, words);
};

/** The rows by member; what belongs to a member is that of their first row. */
interface Ledger {
  readonly issued: Float64Array;
  readonly redeemed: Float64Array;
  readonly points: MemberPoints;
  /** By row; NaN where it is blank. `null` without dates. */
  readonly days: Float64Array | null;
  /** By member; NaN for members without any date. */
  readonly firstDays: Float64Array | null;
  /** By member. */
  readonly segments: readonly string[] | null;
  readonly hasMembers: boolean;
  readonly hasBlanks: boolean;
}

function ledgerOf({ numbers, texts, rowCount }: RowColumns): Ledger {
  if (numbers.issued!.every(Number.isNaN)) throw blank("issued");
  const orNone = (points: Float64Array) => points.map((count) => (Number.isNaN(count) ? 0 : count));
  const issued = orNone(numbers.issued!);
  const redeemed = orNone(numbers.redeemed!);
  const ids = new IdIndex();
  let nameless = 0;
  // A row without a member's id is a member of its own.
  const members = Int32Array.from({ length: rowCount }, (_, row) =>
    ids.of(texts.customer?.[row] || `\u0000${nameless++}`)
  );
  const memberCount = ids.size;
  const days = numbers.date?.map(Math.floor) ?? null;
  const firstRows = new Int32Array(memberCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    const known = firstRows[members[row]!]!;
    if (known < 0 || (days && !(days[row]! >= days[known]!) && !Number.isNaN(days[row]!)))
      firstRows[members[row]!] = row;
  }
  return {
    issued,
    redeemed,
    points: memberPoints({ members, issued, redeemed }, memberCount),
    days,
    firstDays: days && Float64Array.from(firstRows, (row) => days[row]!),
    segments: texts.group ? Array.from(firstRows, (row) => texts.group![row]!) : null,
    hasMembers: texts.customer !== undefined,
    hasBlanks: [numbers.issued!, numbers.redeemed!].some((points) => points.some(Number.isNaN)),
  };
}

/** Redemption of a cohort, a segment or all, by its name. */
interface Named extends GroupRedemption {
  readonly name: string;
}

function pointsOf(rows: RowColumns, chosen: Options, words: Words) {
  const ledger = ledgerOf(rows);
  const everyone = new Int32Array(ledger.points.issued.length);
  const [total] = redemptionByGroup(ledger.points, everyone, 1, chosen.confidence);
  const all: Named = { ...total!, name: words.text("points.total") };
  const overall = redemptionRate(all);
  const cohorts = cohortsOf(ledger, chosen);
  const segments = segmentsOf(ledger, chosen, words);
  const periods = periodsOf(ledger, chosen);
  const habits = habitTable(ledger.points, chosen, words);
  const shownCohorts = cohorts.length > 1;
  const shownSegments = segments.length > 1;
  return {
    kind: "loyalty-points",
    title: words.text("points.name"),
    keyNumbers: keyNumbers(all, overall, chosen, words),
    tables: [
      ...(shownSegments
        ? [redemptionTable("segments", words.text("shared.group"), segments, all, chosen, words)]
        : []),
      ...(shownCohorts
        ? [redemptionTable("cohorts", words.text("points.cohort"), cohorts, all, chosen, words)]
        : []),
      ...(periods.length > 1 ? [periodTable(periods, chosen, words)] : []),
      habits,
    ],
    charts: [
      ...rateChart("segments", segments, words),
      ...rateChart("cohorts", cohorts, words),
      ...periodChart(periods, all, words),
      habitChart(habits, words),
    ],
    notes: notes(ledger, all, shownCohorts, shownSegments, chosen, words),
  };
}

function cohortsOf({ points, firstDays }: Ledger, { period, confidence }: Options): Named[] {
  if (!firstDays) return [];
  const numbers = Array.from(firstDays, (day) => (Number.isNaN(day) ? null : periodOfDay(day, period)));
  const present = [...new Set(numbers.filter((number) => number !== null))].sort((a, b) => a - b);
  const indices = new Map(present.map((number, index) => [number, index]));
  const groups = numbers.map((number) => (number === null ? -1 : indices.get(number)!));
  return redemptionByGroup(points, groups, present.length, confidence).map((cohort, index) => ({
    ...cohort,
    name: periodLabel(firstDayOfPeriod(present[index]!, period), period),
  }));
}

function segmentsOf({ points, segments }: Ledger, { confidence }: Options, words: Words): Named[] {
  if (!segments) return [];
  const { names, ofRows } = rowGroups(segments);
  return redemptionByGroup(points, ofRows, names.length, confidence)
    .map((segment, index) => ({
      ...segment,
      name: names[index] === "" ? words.text("shared.noGroup") : names[index]!,
    }))
    .sort((one, other) => (other.rate ?? -1) - (one.rate ?? -1));
}

function periodsOf({ days, issued, redeemed }: Ledger, { period }: Options): PointsPeriod[] {
  if (!days) return [];
  const dated = Array.from(days.keys()).filter((row) => !Number.isNaN(days[row]!));
  const pick = (values: Float64Array) => Float64Array.from(dated, (row) => values[row]!);
  return pointsByPeriod({ days: pick(days), issued: pick(issued), redeemed: pick(redeemed) }, period);
}

const keyNumbers = (all: Named, overall: number, { threshold }: Options, words: Words): KeyNumber[] => [
  { label: words.text("points.rate"), value: overall, unit: "rate" },
  {
    label: words.text("points.reached", { threshold: words.rate(threshold) }),
    value: words.text(overall >= threshold ? "shared.yes" : "shared.no"),
    unit: "text",
  },
  { label: words.text("points.outstanding"), value: all.issued - all.redeemed, unit: "count" },
  { label: words.text("points.issued"), value: all.issued, unit: "count" },
  { label: words.text("points.redeemed"), value: all.redeemed, unit: "count" },
  { label: words.text("points.members"), value: all.members, unit: "count" },
  { label: words.text("points.redeemerShare"), value: all.redeemerShare?.rate ?? null, unit: "rate" },
];

function redemptionTable(
  id: "cohorts" | "segments",
  heading: string,
  rows: readonly Named[],
  all: Named,
  chosen: Options,
  words: Words
): Table {
  const { low, high } = limitNames(chosen, words);
  const { threshold } = chosen;
  const columns: readonly [string, Unit, (row: Named) => Cell][] = [
    [heading, "text", ({ name }) => name],
    [words.text("points.members"), "count", ({ members }) => members],
    [words.text("points.issued"), "count", ({ issued }) => issued],
    [words.text("points.redeemed"), "count", ({ redeemed }) => redeemed],
    [words.text("points.rate"), "rate", (row) => row.rate],
    [
      words.text("points.reached", { threshold: words.rate(threshold) }),
      "text",
      (row) => (row.rate === null ? null : words.text(row.rate >= threshold ? "shared.yes" : "shared.no")),
    ],
    [words.text("points.redeemers"), "count", ({ redeemers }) => redeemers],
    [words.text("points.redeemerShare"), "rate", ({ redeemerShare }) => redeemerShare?.rate ?? null],
    [low, "rate", ({ redeemerShare }) => redeemerShare?.low ?? null],
    [high, "rate", ({ redeemerShare }) => redeemerShare?.high ?? null],
  ];
  return {
    id,
    title: words.text(`points.titles.${id}`),
    columns: columns.map(([name, unit, of]): Column => ({ name, unit, values: rows.map(of) })),
    footer: columns.map(([, , of]) => of(all)),
  };
}

/** Where the table above has the rate. */
const RATE_COLUMN = 4;

const periodTable = (periods: readonly PointsPeriod[], { period }: Options, words: Words): Table => ({
  id: "periods",
  title: words.text("points.titles.periods"),
  columns: [
    {
      name: words.text("shared.period"),
      unit: "text",
      values: periods.map(({ start }) => periodLabel(start, period)),
    },
    { name: words.text("points.issued"), unit: "count", values: periods.map(({ issued }) => issued) },
    { name: words.text("points.redeemed"), unit: "count", values: periods.map(({ redeemed }) => redeemed) },
    {
      name: words.text("points.outstanding"),
      unit: "count",
      values: periods.map(({ outstanding }) => outstanding),
    },
  ],
});

const HABITS = ["none", "below", "above", "unknown"] as const;

/** Members by their own redemption rate, and what each kind has outstanding. */
function habitTable({ issued, redeemed }: MemberPoints, { threshold }: Options, words: Words): Table {
  const members = new Map(HABITS.map((habit) => [habit, { count: 0, outstanding: 0 }]));
  issued.forEach((got, member) => {
    const used = redeemed[member]!;
    const habit =
      used === 0 ? "none" : used > got || got <= 0 ? "unknown" : used / got < threshold ? "below" : "above";
    const kind = members.get(habit)!;
    kind.count++;
    kind.outstanding += got - used;
  });
  const shown = HABITS.filter((habit) => habit !== "unknown" || members.get(habit)!.count > 0);
  const column = <T>(of: (kind: { count: number; outstanding: number }) => T) =>
    shown.map((habit) => of(members.get(habit)!));
  return {
    id: "members",
    title: words.text("points.titles.habits"),
    columns: [
      {
        name: words.text("points.habit"),
        unit: "text",
        values: shown.map((habit) =>
          words.text(`points.habits.${habit}`, { threshold: words.rate(threshold) })
        ),
      },
      { name: words.text("points.members"), unit: "count", values: column(({ count }) => count) },
      {
        name: words.text("points.memberShare"),
        unit: "rate",
        values: column(({ count }) => count / issued.length),
      },
      {
        name: words.text("points.outstanding"),
        unit: "count",
        values: column(({ outstanding }) => outstanding),
      },
    ],
  };
}

const habitChart = ({ id, title, columns }: Table, words: Words): Chart => ({
  kind: "column",
  title,
  caption: words.text("points.captions.habits", { share: words.rate(columns[2]!.values[0] as number) }),
  table: id,
  categories: 0,
  series: [2],
  unit: "rate",
});

/** Rates of cohorts in their order, or of segments from the best to the worst. */
function rateChart(id: "cohorts" | "segments", rows: readonly Named[], words: Words): Chart[] {
  const known = rows.filter(({ rate: share }) => share !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first === last) return [];
  return [
    {
      kind: id === "segments" ? "bar" : "column",
      title: words.text(`points.titles.${id}`),
      caption: words.text(`points.captions.${id}`, {
        first: first.name,
        firstRate: words.rate(first.rate!),
        last: last.name,
        lastRate: words.rate(last.rate!),
      }),
      table: id,
      categories: 0,
      series: [RATE_COLUMN],
      unit: "rate",
    },
  ];
}

function periodChart(periods: readonly PointsPeriod[], all: Named, words: Words): Chart[] {
  if (periods.length < 2) return [];
  return [
    {
      kind: "line",
      title: words.text("points.titles.periods"),
      caption: words.text("points.captions.periods", {
        issued: words.count(all.issued),
        redeemed: words.count(all.redeemed),
        outstanding: words.count(periods.at(-1)!.outstanding),
      }),
      table: "periods",
      categories: 0,
      series: [1, 2, 3],
      unit: "count",
    },
  ];
}

/** Below it shares of members are rough. */
const FEW = 30;

function notes(
  { points, firstDays, hasMembers, hasBlanks }: Ledger,
  all: Named,
  cohorts: boolean,
  segments: boolean,
  { threshold, confidence }: Options,
  words: Words
): string[] {
  const undated = firstDays?.filter((day) => Number.isNaN(day)).length ?? 0;
  const over = points.redeemed.filter((used, member) => used > points.issued[member]!).length;
  return [
    words.text("points.notes.rate"),
    words.text("points.notes.threshold", { threshold: words.rate(threshold) }),
    ...note(cohorts || segments, () =>
      words.text("points.notes.members", { confidence: words.rate(confidence) })
    ),
    ...note(cohorts, () => words.text("points.notes.cohort")),
    ...note(segments, () => words.text("points.notes.segment")),
    words.text("points.notes.outstanding"),
    ...note(!hasMembers, () => words.text("points.notes.rows")),
    ...note(hasBlanks, () => words.text("points.notes.blank")),
    ...note(undated > 0, () => words.text("points.notes.undated", { members: words.count(undated) })),
    ...note(over > 0, () => words.text("points.notes.over", { members: words.count(over) })),
    ...note(all.members < FEW, () => words.text("points.notes.few", { members: words.count(all.members) })),
  ];
}
