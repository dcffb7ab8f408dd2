import { cohortRetention } from "../core/cohorts/cohortRetention";
import { cohortRetentionByBracket } from "../core/cohorts/cohortRetentionByBracket";
import { cohortRetentionByGroup } from "../core/cohorts/cohortRetentionByGroup";
import { cohortRetentionByGroupBracket } from "../core/cohorts/cohortRetentionByGroupBracket";
import type { ActivityTable } from "../core/cohorts/cohortTable";
import type { CustomerGrouping } from "../core/cohorts/customerGroups";
import type { OrderLog } from "../core/orderLog";
import { blame } from "./blame";
import { drawnRows, meanName, smallCohortsNote } from "./cohortCurves";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { anyPeriod, choice, date, numbers, onlyIf, whole, yesNo, type OptionValues } from "./option";
import { asOfDay, asOfNote, periodLabel } from "./periodLabel";
import type { Cell, Chart, KeyNumber, Table } from "./report";
import type { Words } from "./words";

const options = {
  period: anyPeriod,
  mode: onlyIf(
    ({ ages }) => ages === "periods",
    choice(
      "options.mode",
      {
        on: "options.modes.on",
        "on-or-after": "options.modes.on-or-after",
        every: "options.modes.every",
        within: "options.modes.within",
      },
      "on"
    )
  ),
  by: choice(
    "options.by",
    {
      period: "options.byChoices.period",
      group: "options.byChoices.group",
      weekday: "options.byChoices.weekday",
      season: "options.byChoices.season",
    },
    "period"
  ),
  ages: choice(
    "options.ages",
    { periods: "options.ageChoices.periods", brackets: "options.ageChoices.brackets" },
    "periods"
  ),
  brackets: onlyIf(
    ({ ages }) => ages === "brackets",
    numbers(
      "options.brackets",
      { initial: [7, 30, 60, 90, 180, 365], minimum: 1, maximum: 36_500, whole: true },
      "options.numbersHelp"
    )
  ),
  cohortCount: onlyIf(
    ({ by }) => by === "period",
    whole("options.cohortCount", { initial: 12, minimum: 1, maximum: 1000 })
  ),
  ageCount: onlyIf(
    ({ ages }) => ages === "periods",
    whole("options.ageCount", { initial: 12, minimum: 2, maximum: 1000 })
  ),
  incomplete: yesNo("options.incomplete", false),
  counts: yesNo("options.counts", false),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
type Options = OptionValues<typeof options>;

/** Of the customers who first bought in each period, how many come back? */
export const cohortRetentionReport = {
  kind: "cohort-retention",
  name: "kinds.cohortRetention.name",
  summary: "kinds.cohortRetention.summary",
  needs: [
    { shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["group", "amount"] },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeCohortRetentionReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = asOfDay(chosen.asOf, orders.lastDay, chosen.period);
  requireBuyers(orders, asOf, chosen.asOf);
  const triangle = blame({ groups: "group", bracketEnds: "brackets" }, () =>
    shownTriangle(orders, chosen, asOf, words)
  );
  const rates = retentionTable(triangle, chosen, words);
  const charts = curves(triangle, chosen, words);
  const drawn = (charts[0]?.series.length ?? 1) - 1;
  return {
    kind: "cohort-retention",
    title: words.text("kinds.cohortRetention.name"),
    keyNumbers: keyNumbers(triangle, chosen, words),
    tables: chosen.counts ? [rates, countTable(triangle, chosen.by, words)] : [rates],
    charts,
    notes: [
      ...(chosen.by === "period" ? smallCohortsNote(triangle.sizes, chosen.period, words) : []),
      words.text(`cohort.notes.${chosen.by === "period" ? "period" : "group"}`),
      chosen.ages === "brackets"
        ? words.text(chosen.by === "period" ? "cohort.notes.brackets" : "cohort.notes.groupBrackets")
        : words.text(`cohort.notes.mode.${chosen.mode}`),
      words.text(
        `cohort.notes.${chosen.by === "period" && chosen.ages === "periods" ? "mean" : "meanOfRows"}`
      ),
      ...(triangle.underWay ? [words.text("cohortMoney.notes.underWay")] : []),
      ...(chosen.incomplete || triangle.underWay ? [] : [words.text("cohort.notes.incomplete")]),
      ...(chosen.by !== "period" && drawn > 0 && drawn < triangle.names.length
        ? [words.text("shared.notes.moreGroups", { shown: drawn, all: triangle.names.length })]
        : []),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
      words.text("notes.purchase"),
    ],
  };
};

/** The rows and ages that are shown, of all there are. */
interface Triangle {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly ageNames: readonly string[];
  /** Of all rows, also those not shown. */
  readonly allSizes: readonly number[];
  readonly mean: readonly Cell[];
  /** By row and age. */
  readonly active: readonly (readonly Cell[])[];
  readonly rates: readonly (readonly Cell[])[];
  /** The first age whose rate is not 1 by definition. */
  readonly firstAge: number;
  /** No period is over yet: the one under way is all there is to tell of. */
  readonly underWay: boolean;
}

function shownTriangle(orders: OrderLog, chosen: Options, asOf: number, words: Words): Triangle {
  if (chosen.by !== "period") return groupTriangle(orders, chosen, chosen.by, asOf, words);
  const cohortsWith = (incomplete: boolean) => {
    const { cohorts, sizes, ...table } =
      chosen.ages === "brackets"
        ? cohortRetentionByBracket(orders, { bracketEnds: chosen.brackets, period: chosen.period, asOf })
        : cohortRetention(orders, { ...chosen, incomplete, asOf });
    const known = table.rates.flatMap((rates, row) =>
      sizes[row]! > 0 && (incomplete || rates.some((rate) => rate !== null)) ? [row] : []
    );
    return { names: Array.from(cohorts, (day) => periodLabel(day, chosen.period)), sizes, table, known };
  };
  const over = cohortsWith(chosen.incomplete);
  const underWay = over.known.length === 0;
  const { names, sizes, table, known } = underWay ? cohortsWith(true) : over;
  return shown(names, Array.from(sizes), table, known.slice(-chosen.cohortCount), chosen, underWay);
}

function groupTriangle(
  orders: OrderLog,
  chosen: Options,
  by: CustomerGrouping,
  asOf: number,
  words: Words
): Triangle {
  const { groups, sizes, ...table } =
    chosen.ages === "brackets"
      ? cohortRetentionByGroupBracket(orders, { bracketEnds: chosen.brackets, by, asOf })
      : cohortRetentionByGroup(orders, { ...chosen, by, asOf });
  const names = groups.map((group) => groupName(group, by, words));
  return shown(names, Array.from(sizes), table, Array.from(names.keys()), chosen);
}

function shown(
  names: readonly string[],
  sizes: readonly number[],
  table: ActivityTable,
  rows: readonly number[],
  { ages, ageCount, brackets }: Options,
  underWay = false
): Triangle {
  const width =
    ages === "brackets"
      ? brackets.length
      : Math.min(ageCount, Math.max(2, ...rows.map((row) => knownAges(table.rates[row]!))));
  const active = rows.map((row) => padded(table.active[row]!, width));
  return {
    names: rows.map((row) => names[row]!),
    sizes: rows.map((row) => sizes[row]!),
    ageNames:
      ages === "brackets"
        ? brackets.map((end, index) => `${(brackets[index - 1] ?? 0) + 1}–${end}`)
        : Array.from({ length: width }, (_, age) => String(age)),
    active,
    rates: rows.map((row) => padded(table.rates[row]!, width)),
    allSizes: sizes,
    mean: padded(table.mean, width),
    firstAge: ages === "brackets" ? 0 : 1,
    underWay,
  };
}

const knownAges = (rates: readonly Cell[]): number =>
  rates.reduce<number>((known, rate, age) => (rate === null ? known : age + 1), 0);

const padded = (cells: readonly Cell[], width: number): Cell[] =>
  Array.from({ length: width }, (_, age) => cells[age] ?? null);

const SEASONS = ["winter", "spring", "summer", "autumn"] as const;

/** A weekday is 1 (Monday) to 7, a season 1 (December to February) to 4. */
function groupName(group: string | number, by: CustomerGrouping, words: Words): string {
  if (by === "weekday") return words.weekday(group as number);
  if (by === "season") return words.text(`cohort.seasons.${SEASONS[(group as number) - 1]!}`);
  return group === "" ? words.text("cohort.noGroup") : String(group);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function tableOf(
  { names, sizes, ageNames }: Triangle,
  by: Options["by"],
  words: Words,
  ages: readonly { readonly values: readonly Cell[]; readonly unit: "rate" | "count" }[]
): Table["columns"] {
  return [
    { name: words.text(by === "period" ? "cohort.cohort" : "cohort.group"), unit: "text", values: names },
    { name: words.text("columns.customers"), unit: "count", values: sizes },
    ...ages.map(({ values, unit }, age) => ({ name: ageNames[age]!, unit, values })),
  ];
}

function retentionTable(triangle: Triangle, { by, ages, period }: Options, words: Words): Table {
  const { rates, mean, sizes, allSizes, ageNames, firstAge } = triangle;
  return {
    id: "retention",
    title: words.text(ages === "brackets" ? "cohort.titles.brackets" : `cohort.titles.${period}`),
    columns: tableOf(
      triangle,
      by,
      words,
      ageNames.map((_, age) => ({ unit: "rate", values: rates.map((row) => row[age]!) }))
    ),
    footer: [meanName(sizes.length, allSizes, words), sum(allSizes), ...mean],
    heatMap: { firstColumn: 2 + firstAge, lastColumn: 1 + ageNames.length },
  };
}

function countTable(triangle: Triangle, by: Options["by"], words: Words): Table {
  const { active, ageNames, firstAge } = triangle;
  return {
    id: "customers",
    title: words.text("cohort.titles.counts"),
    columns: tableOf(
      triangle,
      by,
      words,
      ageNames.map((_, age) => ({ unit: "count", values: active.map((row) => row[age]!) }))
    ),
    heatMap: { firstColumn: 2 + firstAge, lastColumn: 1 + ageNames.length },
  };
}

/** The mean at the ages that people ask for first. */
const KEY_AGES = [1, 3, 6, 12];

function keyNumbers(
  { allSizes, mean, ageNames }: Triangle,
  { ages, by, period }: Options,
  words: Words
): KeyNumber[] {
  const means = mean.flatMap((value, age): KeyNumber[] => {
    if (value === null) return [];
    if (ages === "brackets")
      return [{ label: words.text("cohort.meanInDays", { days: ageNames[age]! }), value, unit: "rate" }];
    const label = words.text(`cohort.meanAt.${period}`, { count: age });
    return KEY_AGES.includes(age) ? [{ label, value, unit: "rate" }] : [];
  });
  return [
    { label: words.text("columns.customers"), value: sum(allSizes), unit: "count" },
    {
      label: words.text(by === "period" ? "cohort.cohorts" : "cohort.groups"),
      value: allSizes.filter((size) => size > 0).length,
      unit: "count",
    },
    ...means.slice(0, KEY_AGES.length),
  ];
}

function curves(triangle: Triangle, { ages, by, period }: Options, words: Words): Chart[] {
  const { names, sizes, rates, ageNames, firstAge, mean } = triangle;
  const known = mean.flatMap((rate, age) =>
    rate !== null && age >= firstAge ? [{ rate: rate as number, age }] : []
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first === last) return [];
  const nameOf = (age: number) =>
    ages === "brackets"
      ? words.text("cohort.inDays", { days: ageNames[age]! })
      : words.text(`cohort.atAge.${period}`, { count: age });
  return [
    {
      kind: "line",
      title: words.text("cohort.chart"),
      caption: words.text("cohort.caption", {
        first: nameOf(first.age),
        firstRate: words.rate(first.rate),
        last: nameOf(last.age),
        lastRate: words.rate(last.rate),
      }),
      table: "retention",
      categories: 0,
      series: [...drawnRows(rates, firstAge, by === "period" ? [...names.keys()] : sizes), names.length],
      points: { firstColumn: 2 + firstAge, lastColumn: 1 + ageNames.length },
      unit: "rate",
    },
  ];
}
