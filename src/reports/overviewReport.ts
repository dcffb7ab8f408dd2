import { firstDayOfPeriod, lastCompletePeriod, type Period } from "../core/calendar";
import { wilsonInterval, type Interval } from "../core/numeric/intervals";
import type { OrderLog } from "../core/orderLog";
import { customerChurnRate, type ChurnBasis } from "../core/retention/customerChurnRate";
import { customerMovement, type CustomerMovement } from "../core/retention/customerMovement";
import { customerRetentionRate } from "../core/retention/customerRetentionRate";
import { periodMetrics, type PeriodMetrics } from "../core/retention/periodMetrics";
import { valueToDate, type ValueToDate } from "../core/retention/valueToDate";
import { yearBefore } from "../core/yearBefore";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { anyPeriod, choice, date, rate, whole, yesNo, type OptionValues } from "./option";
import { asOfDay, asOfNote, periodLabel } from "./periodLabel";
import type { Cell, Chart, KeyNumber, Table, Unit } from "./report";
import type { WordKey, Words } from "./words";

const options = {
  period: anyPeriod,
  churnBasis: choice(
    "overview.options.churnBasis",
    {
      start: "overview.options.churnBases.start",
      end: "overview.options.churnBases.end",
      mean: "overview.options.churnBases.mean",
      exposed: "overview.options.churnBases.exposed",
    },
    "start"
  ),
  inactivityDays: whole(
    "overview.options.inactivity",
    { initial: 0, minimum: 0, maximum: 3660 },
    "overview.options.inactivityHelp"
  ),
  periodCount: whole("overview.options.periodCount", { initial: 24, minimum: 1, maximum: 1000 }),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
  incomplete: yesNo("options.incomplete", false),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
type Options = OptionValues<typeof options>;

/** How are we doing: who comes, stays and leaves, and what do they bring? */
export const overviewReport = {
  kind: "overview",
  name: "overview.name",
  summary: "overview.summary",
  needs: [
    { shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["amount", "order"] },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeOverviewReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = asOfDay(chosen.asOf, orders.lastDay, chosen.period);
  requireBuyers(orders, asOf, chosen.asOf);
  const { all, latest, underWay } = periodsOf(orders, chosen, asOf);
  const shown = all.slice(-chosen.periodCount);
  const measures = measuresOf(orders, chosen, words);
  const compared = comparedPeriods(all, latest, chosen.period);
  return {
    kind: "overview",
    title: words.text("overview.name"),
    keyNumbers: keyNumbers(latest, measures, chosen),
    tables: [
      ...comparisonTables(compared, measures, chosen, words),
      periodTable(shown, measures, chosen, words),
    ],
    charts: charts(shown, measures, chosen, words),
    notes: [
      words.text(
        chosen.inactivityDays === 0 ? "overview.notes.customers" : "overview.notes.customersByDays",
        {
          days: chosen.inactivityDays,
        }
      ),
      words.text("overview.notes.rates", {
        basis: words.text(`overview.options.churnBases.${chosen.churnBasis}`),
      }),
      words.text("overview.notes.toDate"),
      ...(orders.amounts
        ? [words.text(orders.orders ? "overview.notes.orders" : "overview.notes.purchases")]
        : []),
      words.text("overview.notes.interval", { confidence: words.rate(chosen.confidence) }),
      ...(underWay
        ? [words.text("overview.notes.underWay", { period: periodLabel(underWay, chosen.period) })]
        : []),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
      words.text("notes.purchase"),
    ],
  };
};

/** What is told of a period. */
interface PeriodFigures {
  /** The serial day it begins on. */
  readonly start: number;
  readonly movement: NonNullable<CustomerMovement["customers"]>;
  readonly metrics: NonNullable<PeriodMetrics["metrics"]>;
  readonly toDate: ValueToDate["toDate"];
  readonly retentionRate: number | null;
  readonly retention: Interval | null;
  readonly repeat: Interval | null;
  readonly churnRate: number | null;
}

/** All periods there are, and the latest that is over; only where none is over yet, the one under way. */
function periodsOf(orders: OrderLog, chosen: Options, asOf: number) {
  const lastOver = firstDayOfPeriod(lastCompletePeriod(asOf, chosen.period), chosen.period);
  const begun = figures(orders, chosen, asOf);
  const over = begun.filter(({ start }) => start <= lastOver);
  const all = chosen.incomplete || over.length === 0 ? begun : over;
  const last = all.at(-1)!;
  return { all, latest: over.at(-1) ?? last, underWay: last.start > lastOver ? last.start : null };
}

function figures(
  orders: OrderLog,
  { period, inactivityDays, churnBasis, confidence }: Options,
  asOf: number
): PeriodFigures[] {
  const looking = { period, asOf, incomplete: true };
  const movements = customerMovement(orders, {
    ...looking,
    ...(inactivityDays > 0 && { inactivityDays }),
  });
  const metrics = periodMetrics(orders, looking);
  return valueToDate(orders, looking).map(({ start, toDate }, index) => {
    const movement = movements[index]!.customers!;
    const { atStart, atEnd, lost } = movement;
    const acquired = movement.new + movement.reactivated;
    return {
      start,
      movement,
      metrics: metrics[index]!.metrics!,
      toDate,
      retentionRate: atStart > 0 ? customerRetentionRate({ start: atStart, end: atEnd, acquired }) : null,
      retention:
        atStart > 0 ? wilsonInterval({ successes: atStart - lost, trials: atStart, confidence }) : null,
      repeat:
        toDate && wilsonInterval({ successes: toDate.repeatCustomers, trials: toDate.customers, confidence }),
      churnRate: churnOf({ start: atStart, lost, acquired, basis: churnBasis }, atEnd),
    };
  });
}

/** `null` where there was nobody who could have left. */
function churnOf(
  churn: { start: number; lost: number; acquired: number; basis: ChurnBasis },
  atEnd: number
): number | null {
  const base = churn.basis === "end" ? atEnd : churn.start;
  return base > 0 && churn.start > 0 ? customerChurnRate(churn) : null;
}

/** A column of the table of periods. */
interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly of: (figures: PeriodFigures) => Cell;
  /** Not one of the figures themselves, but the limit of one. */
  readonly limit?: true;
}

function measuresOf(orders: OrderLog, { inactivityDays, confidence }: Options, words: Words): Measure[] {
  const limits = (id: string, name: string, of: (figures: PeriodFigures) => Interval | null): Measure[] =>
    (["low", "high"] as const).map((end) => ({
      id: `${id} ${end}`,
      name: `${name}: ${words.text(`shared.${end}`, { confidence: words.rate(confidence) })}`,
      unit: "rate",
      of: (figures) => of(figures)?.[end] ?? null,
      limit: true,
    }));
  const measure = (id: string, name: WordKey, unit: Unit, of: Measure["of"]): Measure => ({
    id,
    name: words.text(name),
    unit,
    of,
  });
  const money: Measure[] = orders.amounts
    ? [
        measure("revenue", "columns.revenue", "money", ({ metrics }) => metrics.revenue),
        measure("aov", "overview.averageOrderValue", "money", ({ metrics }) => metrics.averageOrderValue),
        measure("ltv", "overview.lifetimeValue", "money", ({ toDate }) => toDate?.lifetimeValue ?? null),
      ]
    : [];
  return [
    measure("customers", "columns.customers", "count", ({ movement }) => movement.atEnd),
    measure("new", "overview.new", "count", ({ movement }) => movement.new),
    measure(
      "kept",
      inactivityDays === 0 ? "overview.returning" : "overview.kept",
      "count",
      ({ movement }) => movement.atStart - movement.lost
    ),
    measure("reactivated", "overview.reactivated", "count", ({ movement }) => movement.reactivated),
    measure("lost", "overview.lost", "count", ({ movement }) => movement.lost),
    measure("crr", "overview.retentionRate", "rate", ({ retentionRate }) => retentionRate),
    ...limits("crr", words.text("overview.retentionRate"), ({ retention }) => retention),
    measure("churn", "overview.churnRate", "rate", ({ churnRate }) => churnRate),
    measure("rpr", "overview.repeatRate", "rate", ({ toDate }) => toDate?.repeatPurchaseRate ?? null),
    ...limits("rpr", words.text("overview.repeatRate"), ({ repeat }) => repeat),
    measure("orders", "overview.orders", "count", ({ metrics }) => metrics.orders),
    ...money,
  ];
}

interface Compared {
  readonly latest: PeriodFigures;
  readonly others: readonly { readonly name: WordKey; readonly figures: PeriodFigures }[];
}

function comparedPeriods(all: readonly PeriodFigures[], latest: PeriodFigures, period: Period): Compared {
  const before = all[all.indexOf(latest) - 1];
  const lastYear = all.find(({ start }) => start === yearBefore(latest.start, period));
  return {
    latest,
    others: [
      ...(before ? [{ name: "overview.changeBefore" as const, figures: before }] : []),
      ...(lastYear && lastYear !== before
        ? [{ name: "overview.changeLastYear" as const, figures: lastYear }]
        : []),
    ],
  };
}

/** The latest period beside the one before and the same of last year: as they are, and in percent. */
function comparisonTables(
  { latest, others }: Compared,
  measures: readonly Measure[],
  { period }: Options,
  words: Words
): Table[] {
  if (others.length === 0) return [];
  const known = measures.filter(({ limit }) => !limit);
  const difference = (measure: Measure, other: PeriodFigures): number | null => {
    const [now, then] = [measure.of(latest), measure.of(other)];
    return typeof now === "number" && typeof then === "number" ? now - then : null;
  };
  const share = (measure: Measure, other: PeriodFigures): number | null => {
    const change = difference(measure, other);
    const then = measure.of(other) as number;
    return change !== null && then > 0 ? change / then : null;
  };
  const nameColumn = (values: string[]) => ({
    name: words.text("shared.period"),
    unit: "text" as const,
    values,
  });
  return [
    {
      id: "latest",
      title: words.text("overview.titles.latest", { period: periodLabel(latest.start, period) }),
      columns: [
        nameColumn([
          periodLabel(latest.start, period),
          ...others.flatMap(({ name, figures }) => [periodLabel(figures.start, period), words.text(name)]),
        ]),
        ...known.map((measure) => ({
          name: measure.name,
          unit: measure.unit,
          values: [
            measure.of(latest),
            ...others.flatMap(({ figures }) => [measure.of(figures), difference(measure, figures)]),
          ],
        })),
      ],
    },
    {
      id: "growth",
      title: words.text("overview.titles.growth", { period: periodLabel(latest.start, period) }),
      columns: [
        nameColumn(
          others.map(({ figures }) =>
            words.text("overview.against", { period: periodLabel(figures.start, period) })
          )
        ),
        ...known
          .filter(({ unit }) => unit !== "rate")
          .map((measure) => ({
            name: measure.name,
            unit: "rate" as const,
            values: others.map(({ figures }) => share(measure, figures)),
          })),
      ],
    },
  ];
}

const periodTable = (
  shown: readonly PeriodFigures[],
  measures: readonly Measure[],
  { period }: Options,
  words: Words
): Table => ({
  id: "periods",
  title: words.text(`overview.titles.${period}`),
  columns: [
    {
      name: words.text("shared.period"),
      unit: "text",
      values: shown.map(({ start }) => periodLabel(start, period)),
    },
    ...measures.map(({ name, unit, of }) => ({ name, unit, values: shown.map(of) })),
  ],
});

const KEY_MEASURES = ["customers", "new", "lost", "crr", "churn", "rpr", "revenue", "aov", "ltv"];

const keyNumbers = (latest: PeriodFigures, measures: readonly Measure[], { period }: Options): KeyNumber[] =>
  measures
    .filter(({ id }) => KEY_MEASURES.includes(id))
    .map(({ name, unit, of }) => ({
      label: `${name}, ${periodLabel(latest.start, period)}`,
      value: of(latest),
      unit,
    }));

function charts(
  shown: readonly PeriodFigures[],
  measures: readonly Measure[],
  { period, confidence }: Options,
  words: Words
): Chart[] {
  const indexOf = (id: string) => 1 + measures.findIndex((measure) => measure.id === id);
  const label = ({ start }: PeriodFigures) => periodLabel(start, period);
  const chart = (
    kind: Chart["kind"],
    name: "customers" | "retention" | "revenue" | "value",
    ids: string[]
  ) => {
    const [first] = ids;
    const measure = measures.find(({ id }) => id === first);
    const known = shown.filter((figures) => measure && measure.of(figures) !== null);
    const [from, to] = [known[0], known.at(-1)];
    if (!measure || !from || !to || from === to) return [];
    const said = (figures: PeriodFigures) => {
      const value = measure.of(figures) as number;
      if (measure.unit === "rate") return words.rate(value);
      return measure.unit === "money" ? words.money(value) : words.count(value);
    };
    return [
      {
        kind,
        title: words.text(`overview.charts.${name}`),
        caption: words.text(`overview.captions.${name}`, {
          first: said(from),
          firstPeriod: label(from),
          last: said(to),
          lastPeriod: label(to),
          confidence: words.rate(confidence),
        }),
        table: "periods",
        categories: 0,
        series: ids.map(indexOf),
        unit: measure.unit,
      },
    ];
  };
  return [
    ...chart("stackedColumn", "customers", ["customers"]).map((one) => ({
      ...one,
      first: true as const,
      series: ["new", "kept", "reactivated"].map(indexOf),
    })),
    ...chart("line", "retention", ["crr", "crr low", "crr high"]).map((one) => ({
      ...one,
      limits: one.series.slice(1),
    })),
    ...chart("column", "revenue", ["revenue"]),
    ...chart("line", "value", ["ltv", "aov"]),
  ];
}
