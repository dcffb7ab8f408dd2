import { daysPerPeriod } from "../core/calendar";
import { MetricError } from "../core/error";
import { bgNbdNames } from "../core/models/bgNbd";
import { customerSummary, type CustomerSummary } from "../core/models/customerSummary";
import { gammaGammaNames } from "../core/models/gammaGamma";
import { holdoutCalibration, type HoldoutCalibration } from "../core/models/holdoutCalibration";
import type { RepeatFit } from "../core/models/maximumLikelihood";
import { paretoNbdNames } from "../core/models/paretoNbd";
import {
  predictedCustomerValues,
  type PredictedCustomerValues,
} from "../core/models/predictedCustomerValues";
import { bgNbdModel, paretoNbdModel, type PurchaseModel } from "../core/models/purchaseModel";
import { compensatedSum } from "../core/numeric/compensatedSum";
import type { OrderLog } from "../core/orderLog";
import { rankScores } from "../core/segments/rankScores";
import { errorSentence } from "../locales/errorSentence";
import { blame } from "./blame";
import { columnMaker } from "./columnMaker";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { asOfNote } from "./periodLabel";
import { choice, date, rate, whole, type OptionValues } from "./option";
import type { Chart, KeyNumber, Report, Table } from "./report";
import type { Words } from "./words";

const options = {
  model: choice(
    "clv.options.model",
    { "bg-nbd": "clv.options.models.bg-nbd", "pareto-nbd": "clv.options.models.pareto-nbd" },
    "bg-nbd",
    "clv.options.modelHelp"
  ),
  unit: choice(
    "clv.options.unit",
    { day: "options.periods.day", week: "options.periods.week", month: "options.periods.month" },
    "week"
  ),
  horizonMonths: whole("clv.options.horizon", { initial: 12, minimum: 1, maximum: 120 }),
  margin: rate("shared.margin", { initial: 1, minimum: 0, maximum: 1 }, "clv.options.marginHelp"),
  discountRatePerYear: rate("clv.options.discount", { initial: 0.1, minimum: 0, maximum: 1 }),
  holdout: rate(
    "clv.options.holdout",
    { initial: 0.25, minimum: 0, maximum: 0.8 },
    "clv.options.holdoutHelp"
  ),
  asOf: date("options.asOf", "options.asOfLastOrder"),
};
type Options = OptionValues<typeof options>;

/** What will each customer bring, and who is still a customer? */
export const clvForecastReport = {
  kind: "clv-forecast",
  name: "clv.name",
  summary: "clv.summary",
  needs: [{ shape: "orders", label: "needs.orders", required: ["customer", "date", "amount"], optional: [] }],
  options,
} as const satisfies ReportDefinition;

export const computeClvForecastReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  return chosen.model === "bg-nbd"
    ? forecastReport(orders, bgNbdModel, bgNbdNames, chosen, words)
    : forecastReport(orders, paretoNbdModel, paretoNbdNames, chosen, words);
};

/** The model's own view of the time that was held out, or why there is none. */
type Check =
  { readonly held: HoldoutCalibration<string>; readonly from: number } | { readonly refused: string };

interface Forecast {
  readonly summary: CustomerSummary;
  readonly values: PredictedCustomerValues<string>;
  readonly check: Check | null;
  /** Customers by value, the most valuable first. */
  readonly order: readonly number[];
}

function forecastReport<Name extends string>(
  orders: OrderLog,
  model: PurchaseModel<Name>,
  names: readonly Name[],
  chosen: Options,
  words: Words
): Report {
  const asOf = chosen.asOf ?? orders.lastDay;
  requireBuyers(orders, asOf, chosen.asOf);
  const summary = customerSummary(orders, { asOf, unit: chosen.unit });
  const values = blame(inputNames(words), () =>
    predictedCustomerValues(
      { ...summary, repeatMean: summary.repeatMean! },
      {
        months: chosen.horizonMonths,
        discountRatePerMonth: monthly(chosen.discountRatePerYear),
        margin: chosen.margin,
        timePerMonth: daysPerPeriod.month / daysPerPeriod[chosen.unit],
      },
      model
    )
  );
  const order = Array.from(values.value.keys()).sort(
    (one, other) => values.value[other]! - values.value[one]!
  );
  const forecast = { summary, values, order, check: checkOf(orders, model, asOf, chosen, words) };
  const tenths = tenthTable(forecast, words);
  return {
    kind: "clv-forecast",
    title: words.text("clv.name"),
    keyNumbers: keyNumbers(forecast, tenths, chosen, words),
    tables: [
      tenths,
      ...holdoutTable(forecast, words),
      fitTable(forecast, names, chosen, words),
      customerTable(forecast, words),
    ],
    charts: [tenthChart(tenths, words), ...holdoutChart(forecast, words)],
    notes: notes(forecast, orders.lastDay, asOf, chosen, words),
  };
}

const monthly = (ratePerYear: number): number => Math.expm1(Math.log1p(ratePerYear) / 12);

const PARAMETERS = ["r", "alpha", "a", "b", "s", "beta", "p", "q", "v"] as const;

/** What the fits complain of, in words: the customers, or a parameter by its meaning. */
const inputNames = (words: Words): Record<string, string> => ({
  x: "customer",
  ...Object.fromEntries(PARAMETERS.map((name) => [name, words.text(`clv.blamed.${name}`)])),
});

function checkOf<Name extends string>(
  orders: OrderLog,
  model: PurchaseModel<Name>,
  asOf: number,
  { holdout, unit }: Options,
  words: Words
): Check | null {
  const days = Math.round(holdout * (asOf - orders.firstDay));
  if (days === 0) return null;
  const calibrationEnd = asOf - days;
  try {
    const held = blame(inputNames(words), () =>
      holdoutCalibration(orders, { model, calibrationEnd, asOf, unit })
    );
    return { held, from: calibrationEnd + 1 };
  } catch (error) {
    // The forecast stands without its check; the notes say why there is none.
    if (!(error instanceof MetricError)) throw error;
    const nameOf = (input: string) => (input === "customer" ? words.text("roles.customer") : input);
    return { refused: errorSentence(error.detail, words.locale, nameOf) };
  }
}

/** How far the forecast lay from what was bought in the holdout; `null` if nothing was. */
const deviation = ({ actual, expected }: HoldoutCalibration<string>): number | null =>
  actual > 0 ? expected / actual - 1 : null;

function keyNumbers(
  { summary, values, check }: Forecast,
  tenths: Table,
  { horizonMonths }: Options,
  words: Words
): KeyNumber[] {
  const total = compensatedSum(values.value);
  const missed = check && "held" in check ? deviation(check.held) : null;
  const bestShare = tenths.columns[SHARE]!.values[0] ?? null;
  return [
    { label: words.text("clv.total", { count: horizonMonths }), value: total, unit: "money" },
    { label: words.text("clv.mean"), value: total / summary.ids.length, unit: "money" },
    { label: words.text("columns.customers"), value: summary.ids.length, unit: "count" },
    { label: words.text("clv.active"), value: compensatedSum(values.alive), unit: "count" },
    { label: words.text("clv.expected"), value: compensatedSum(values.expectedPurchases), unit: "count" },
    ...(bestShare === null
      ? []
      : [{ label: words.text("clv.best"), value: bestShare, unit: "rate" as const }]),
    ...(missed === null
      ? []
      : [{ label: words.text("clv.deviation"), value: missed, unit: "rate" as const }]),
  ];
}

const TENTHS = 10;
const SHARE = 6;

/** Customers in tenths by value, the most valuable first; equal values are never parted. */
function tenthTable({ values }: Forecast, words: Words): Table {
  const { scores } = rankScores(values.value, TENTHS);
  const rows = Array.from({ length: TENTHS }, (_, rank) => TENTHS - rank)
    .map((score) => ({
      rank: TENTHS + 1 - score,
      members: Array.from(scores.keys()).filter((i) => scores[i] === score),
    }))
    .filter(({ members }) => members.length > 0);
  const sum = (column: Float64Array, members: readonly number[]) =>
    compensatedSum(members.map((i) => column[i]!));
  const total = compensatedSum(values.value);
  const column = columnMaker(rows);
  return {
    id: "tenths",
    title: words.text("clv.titles.tenths"),
    columns: [
      column(words.text("clv.tenth"), "text", ({ rank }) => String(rank)),
      column(words.text("columns.customers"), "count", ({ members }) => members.length),
      column(
        words.text("clv.meanAlive"),
        "rate",
        ({ members }) => sum(values.alive, members) / members.length
      ),
      column(words.text("clv.expected"), "number", ({ members }) => sum(values.expectedPurchases, members)),
      column(
        words.text("clv.meanValue"),
        "money",
        ({ members }) => sum(values.value, members) / members.length
      ),
      column(words.text("clv.value"), "money", ({ members }) => sum(values.value, members)),
      column(words.text("clv.valueShare"), "rate", ({ members }) =>
        total > 0 ? sum(values.value, members) / total : null
      ),
    ],
  };
}

function tenthChart({ id, title, columns }: Table, words: Words): Chart {
  const share = columns[SHARE]!.values[0] ?? 0;
  return {
    kind: "column",
    title,
    caption: words.text("clv.captions.tenths", { share: words.rate(share as number) }),
    table: id,
    categories: 0,
    series: [SHARE],
    unit: "rate",
  };
}

/** The classes of the holdout that have customers. */
function holdoutTable({ check }: Forecast, words: Words): Table[] {
  if (!check || !("held" in check)) return [];
  const { classes, actual, expected } = check.held;
  const known = classes.filter(({ customers }) => customers > 0);
  const customers = check.held.fit.customers;
  return [
    {
      id: "holdout",
      title: words.text("clv.titles.holdout"),
      columns: [
        {
          name: words.text("clv.class"),
          unit: "text",
          values: known.map(({ x }) => (x === classes.length - 1 ? `${x}+` : String(x))),
        },
        { name: words.text("columns.customers"), unit: "count", values: known.map((one) => one.customers) },
        { name: words.text("clv.actualMean"), unit: "number", values: known.map((one) => one.actual) },
        { name: words.text("clv.expectedMean"), unit: "number", values: known.map((one) => one.expected) },
      ],
      footer: [words.text("shared.all"), customers, actual / customers, expected / customers],
    },
  ];
}

function holdoutChart({ check }: Forecast, words: Words): Chart[] {
  if (!check || !("held" in check)) return [];
  const { actual, expected } = check.held;
  return [
    {
      kind: "line",
      title: words.text("clv.titles.holdout"),
      caption: words.text("clv.captions.holdout", {
        actual: words.count(actual),
        expected: words.count(expected),
        from: words.date(check.from),
      }),
      table: "holdout",
      categories: 0,
      series: [2, 3],
      unit: "number",
    },
  ];
}

function fitTable(
  { values: { purchaseFit, spendFit } }: Forecast,
  names: readonly string[],
  { model }: Options,
  words: Words
): Table {
  const ofModel = (name: string, fit: RepeatFit<string>, parameters: readonly string[]) => [
    ...parameters.map((parameter) => ({
      name,
      repeatCustomers: null,
      parameter: words.text(`clv.parameters.${parameter as (typeof PARAMETERS)[number]}`),
      estimate: fit.parameters[parameter]!,
      error: fit.standardErrors[parameter]!,
    })),
    {
      name,
      repeatCustomers: fit.repeatCustomers,
      parameter: words.text("clv.logLikelihood"),
      estimate: fit.logLikelihood,
      error: null,
    },
  ];
  const rows = [
    ...ofModel(words.text(`clv.options.models.${model}`), purchaseFit, names),
    ...ofModel("Gamma-Gamma", spendFit, gammaGammaNames),
  ];
  return {
    id: "fit",
    title: words.text("clv.titles.fit"),
    columns: [
      { name: words.text("clv.options.model"), unit: "text", values: rows.map(({ name }) => name) },
      { name: words.text("clv.parameter"), unit: "text", values: rows.map(({ parameter }) => parameter) },
      { name: words.text("clv.estimate"), unit: "number", values: rows.map(({ estimate }) => estimate) },
      { name: words.text("clv.standardError"), unit: "number", values: rows.map(({ error }) => error) },
      {
        name: words.text("clv.repeatCustomers"),
        unit: "count",
        values: rows.map(({ repeatCustomers }) => repeatCustomers),
      },
    ],
  };
}

/** One row a customer, the most valuable first. */
function customerTable({ summary, values, order }: Forecast, words: Words): Table {
  const column = (of: ArrayLike<number>): number[] => order.map((i) => of[i]!);
  return {
    id: "customers",
    title: words.text("clv.titles.customers"),
    list: true,
    columns: [
      { name: words.text("roles.customer"), unit: "text", values: order.map((i) => summary.ids[i]!) },
      { name: words.text("clv.value"), unit: "money", values: column(values.value) },
      { name: words.text("clv.alive"), unit: "rate", values: column(values.alive) },
      { name: words.text("clv.expected"), unit: "number", values: column(values.expectedPurchases) },
      { name: words.text("clv.expectedSpend"), unit: "money", values: column(values.expectedSpend) },
      { name: words.text("clv.purchases"), unit: "count", values: column(summary.purchases) },
      { name: words.text("clv.spend"), unit: "money", values: column(summary.total!) },
      { name: words.text("clv.first"), unit: "date", values: column(summary.first) },
      { name: words.text("clv.last"), unit: "date", values: column(summary.last) },
    ],
  };
}

/** From here on a forecast is told to be far off. */
const FAR = 0.2;

function notes(
  { summary, values, check }: Forecast,
  lastDay: number,
  asOf: number,
  chosen: Options,
  words: Words
): string[] {
  const { model, unit, horizonMonths, margin, discountRatePerYear } = chosen;
  const unpaid = values.purchaseFit.repeatCustomers - values.spendFit.repeatCustomers;
  const missed = check && "held" in check ? deviation(check.held) : null;
  return [
    words.text(`clv.notes.${model}`, { unit: words.text(`clv.units.${unit}`) }),
    words.text("clv.notes.spend"),
    words.text("clv.notes.value", {
      months: horizonMonths,
      margin: words.rate(margin),
      discount: words.rate(discountRatePerYear),
      monthly: words.rate(monthly(discountRatePerYear), 3),
    }),
    ...(model === "bg-nbd" ? [words.text("clv.notes.once")] : []),
    ...(unpaid > 0 ? [words.text("clv.notes.unpaid", { customers: words.count(unpaid) })] : []),
    ...(check === null
      ? [words.text("clv.notes.unchecked")]
      : "held" in check
        ? [
            words.text("clv.notes.checked", {
              end: words.date(check.from - 1),
              customers: words.count(check.held.fit.customers),
            }),
          ]
        : [words.text("clv.notes.refused", { reason: check.refused })]),
    ...(missed !== null && Math.abs(missed) > FAR
      ? [words.text("clv.notes.far", { deviation: words.rate(Math.abs(missed)) })]
      : []),
    asOfNote(chosen.asOf, lastDay, asOf, words),
    words.text("clv.notes.base", { customers: words.count(summary.ids.length) }),
    words.text("notes.purchase"),
  ];
}
