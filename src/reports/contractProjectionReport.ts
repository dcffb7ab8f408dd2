import {
  contractProjection,
  type ContractPeriod,
  type ContractProjection,
} from "../core/models/contractProjection";
import { contractRenewals } from "../core/models/contractRenewals";
import {
  renewalsOfSurvivors,
  shiftedBetaGeometricNames,
  shiftedBetaGeometricPayments,
  shiftedBetaGeometricResidualLifetime,
  type Renewals,
} from "../core/models/shiftedBetaGeometric";
import { blame, tooFew } from "./blame";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { note } from "./notes";
import { choice, date, decimal, onlyIf, rate, whole, type Option, type OptionValues } from "./option";
import type { Chart, Column, KeyNumber, Table } from "./report";
import type { Words } from "./words";

/** Numbers of survivors have no dates. */
const ofDates = <const One extends Option>(option: One) =>
  onlyIf((_, { start }) => start !== undefined, option);

const options = {
  ahead: whole("contracts.options.ahead", { initial: 12, minimum: 1, maximum: 200 }),
  discount: rate("shared.discount", { initial: 0.01, minimum: 0, maximum: 10 }),
  payment: decimal(
    "contracts.options.payment",
    { initial: 0, minimum: 0, maximum: 1e12 },
    "contracts.options.paymentHelp"
  ),
  period: ofDates(
    choice(
      "contracts.options.period",
      {
        week: "options.periods.week",
        month: "options.periods.month",
        quarter: "options.periods.quarter",
        year: "options.periods.year",
      },
      "month"
    )
  ),
  asOf: ofDates(date("shared.asOf", "shared.asOfLatest", "contracts.options.asOfHelp")),
};
type Options = OptionValues<typeof options>;

/** How many contracts will still run in later periods, and what are they worth until then? */
export const contractProjectionReport = {
  kind: "contract-projection",
  name: "contracts.name",
  summary: "contracts.summary",
  needs: [
    {
      shape: "rows",
      label: "contracts.needs.dates",
      required: ["start", "end"],
      optional: [],
      mayBeBlank: ["end"],
    },
    { shape: "rows", label: "contracts.needs.survivors", required: ["survivors"], optional: [] },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeContractProjectionReport: Computation<Options> = (input, chosen, words) => {
  const rows = rowsOf(input);
  const names = {
    starts: "start",
    faced: "start",
    stayed: "start",
    discountRatePerPeriod: "discount",
    alpha: words.text("contracts.blamed.alpha"),
    beta: words.text("contracts.blamed.beta"),
  };
  return blame(names, () => projectionOf(rows, chosen, words));
};

/** Customers still there, and how often they have renewed. */
interface Stayers {
  readonly renewals: number;
  readonly customers: number;
}

interface Contracts {
  readonly renewals: Renewals;
  readonly stayers: readonly Stayers[];
  /** Where contracts were read from their dates. */
  readonly dates: {
    readonly asOf: number;
    readonly notYetStarted: number;
    readonly endedBeforeStart: number;
  } | null;
}

function contractsOf({ numbers }: RowColumns, { period, asOf: chosenDay }: Options): Contracts {
  const { survivors } = numbers;
  if (survivors) {
    const renewals = renewalsOfSurvivors(survivors);
    return {
      renewals,
      stayers: [{ renewals: survivors.length - 1, customers: survivors.at(-1)! }],
      dates: null,
    };
  }
  const starts = numbers.start!.map(Math.floor);
  const ends = numbers.end!.map(Math.floor);
  const asOf = chosenDay ?? [...starts, ...ends].reduce((last, day) => (day > last ? day : last), 0);
  const { faced, stayed, current, ...dropped } = contractRenewals({ starts, ends }, period, asOf);
  if (faced.length < 2) throw tooFew("period", "survivors", 2, faced.length);
  return {
    renewals: { faced, stayed },
    stayers: current.flatMap((customers, renewals) => (customers > 0 ? [{ renewals, customers }] : [])),
    dates: { asOf, ...dropped },
  };
}

function projectionOf(rows: RowColumns, chosen: Options, words: Words) {
  const contracts = contractsOf(rows, chosen);
  const projection = contractProjection(contracts.renewals, chosen.ahead);
  const remaining = remainingTable(contracts, projection, chosen, words);
  return {
    kind: "contract-projection",
    title: words.text("contracts.name"),
    keyNumbers: keyNumbers(contracts, projection, remaining, chosen, words),
    tables: [projectionTable(contracts, projection, chosen, words), remaining, modelTable(projection, words)],
    charts: charts(projection, words),
    notes: notes(contracts, projection, chosen, words),
  };
}

/** The last period of which anything was seen. */
const lastSeen = ({ periods }: ContractProjection): ContractPeriod =>
  periods.filter(({ seenSurvival }) => seenSurvival !== null).at(-1)!;

function keyNumbers(
  { stayers }: Contracts,
  projection: ContractProjection,
  remaining: Table,
  { payment }: Options,
  words: Words
): KeyNumber[] {
  const seen = lastSeen(projection);
  const end = projection.periods.at(-1)!;
  const customers = stayers.reduce((sum, stayer) => sum + stayer.customers, 0);
  const total = remaining.footer![TOTAL_COLUMN] as number;
  const endless = remaining.footer![ENDLESS_COLUMN] as number | null;
  return [
    { label: words.text("contracts.current"), value: customers, unit: "count" },
    {
      label: words.text("contracts.lastSeen", { period: seen.period }),
      value: seen.seenSurvival,
      unit: "rate",
    },
    {
      label: words.text("contracts.projected", { period: end.period }),
      value: end.survival,
      unit: "rate",
    },
    {
      label: words.text("contracts.nextRetention"),
      value: projection.periods[seen.period + 1]!.retentionRate,
      unit: "rate",
    },
    { label: words.text("contracts.total"), value: total, unit: "number" },
    {
      label: words.text("contracts.residual"),
      value: customers > 0 ? total / customers : null,
      unit: "number",
    },
    ...(payment > 0
      ? ([
          { label: words.text("contracts.value"), value: total * payment, unit: "money" },
          {
            label: words.text("contracts.perCustomer"),
            value: customers > 0 ? (total / customers) * payment : null,
            unit: "money",
          },
        ] as const)
      : []),
    endless === null && customers > 0
      ? { label: words.text("contracts.endlessTotal"), value: words.text("contracts.noLimit"), unit: "text" }
      : { label: words.text("contracts.endlessTotal"), value: (endless ?? 0) * customers, unit: "number" },
  ];
}

/** Where the projection's table has what was seen and what the model says. */
const SURVIVAL_COLUMNS = [2, 3];
const RETENTION_COLUMNS = [4, 5];

function projectionTable(
  { renewals, dates }: Contracts,
  { periods, fit }: ContractProjection,
  { ahead, discount }: Options,
  words: Words
): Table {
  const { faced } = renewals;
  const columns: Column[] = [
    { name: words.text("contracts.renewals"), unit: "count", values: periods.map(({ period }) => period) },
    {
      name: words.text("contracts.faced"),
      unit: "count",
      values: periods.map(({ period }) => (period === 0 ? null : (faced[period - 1] ?? null))),
    },
    {
      name: words.text("contracts.seen"),
      unit: "rate",
      values: periods.map(({ seenSurvival }) => seenSurvival),
    },
    { name: words.text("contracts.model"), unit: "rate", values: periods.map(({ survival }) => survival) },
    {
      name: words.text("contracts.seenRetention"),
      unit: "rate",
      values: periods.map(({ seenRetentionRate }) => seenRetentionRate),
    },
    {
      name: words.text("contracts.retention"),
      unit: "rate",
      values: periods.map(({ retentionRate }) => retentionRate),
    },
    {
      name: words.text("contracts.residual"),
      unit: "number",
      values: periods.map(({ period }) =>
        shiftedBetaGeometricPayments(fit.parameters, {
          renewals: period,
          periods: ahead,
          discountRatePerPeriod: discount,
        })
      ),
    },
  ];
  const expected: Column = {
    name: words.text("contracts.expected"),
    unit: "count",
    values: periods.map(({ survival }) => survival * fit.customers),
  };
  return {
    id: "projection",
    title: words.text("contracts.titles.projection"),
    columns: dates ? columns : [...columns, expected],
  };
}

/** Whether a customer's payments without end add up to a number. */
const isBounded = ({ fit }: ContractProjection, { discount }: Options): boolean =>
  discount > 0 || fit.parameters.alpha > 1;

/** Where the table below has the payments of a row in all, and those of each without end. */
const TOTAL_COLUMN = 3;
const ENDLESS_COLUMN = 4;

/** What the customers still there are worth, by how often they have renewed. */
function remainingTable(
  { stayers }: Contracts,
  projection: ContractProjection,
  chosen: Options,
  words: Words
): Table {
  const { ahead, discount, payment } = chosen;
  const { parameters } = projection.fit;
  const bounded = isBounded(projection, chosen);
  const rows = stayers.map(({ renewals, customers }) => {
    const terms = { renewals, periods: ahead, discountRatePerPeriod: discount };
    const each = shiftedBetaGeometricPayments(parameters, terms);
    const endless = bounded ? shiftedBetaGeometricResidualLifetime(parameters, renewals, discount) : null;
    return { renewals, customers, each, total: customers * each, endless };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  const customers = sum((row) => row.customers);
  const total = sum((row) => row.total);
  return {
    id: "remaining",
    title: words.text("contracts.titles.remaining"),
    columns: [
      {
        name: words.text("contracts.renewals"),
        unit: "text",
        values: rows.map((row) => String(row.renewals)),
      },
      { name: words.text("contracts.current"), unit: "count", values: rows.map((row) => row.customers) },
      { name: words.text("contracts.residual"), unit: "number", values: rows.map(({ each }) => each) },
      { name: words.text("contracts.total"), unit: "number", values: rows.map((row) => row.total) },
      { name: words.text("contracts.endless"), unit: "number", values: rows.map(({ endless }) => endless) },
      ...(payment > 0
        ? [
            {
              name: words.text("contracts.value"),
              unit: "money" as const,
              values: rows.map((row) => row.total * payment),
            },
          ]
        : []),
    ],
    footer: [
      words.text("contracts.all"),
      customers,
      customers > 0 ? total / customers : null,
      total,
      bounded && customers > 0 ? sum((row) => row.customers * row.endless!) / customers : null,
      ...(payment > 0 ? [total * payment] : []),
    ],
  };
}

const modelTable = ({ fit }: ContractProjection, words: Words): Table => ({
  id: "model",
  title: words.text("contracts.titles.model"),
  columns: [
    {
      name: words.text("contracts.parameter"),
      unit: "text",
      values: [...shiftedBetaGeometricNames, words.text("contracts.logLikelihood")],
    },
    {
      name: words.text("contracts.estimate"),
      unit: "number",
      values: [...shiftedBetaGeometricNames.map((name) => fit.parameters[name]), fit.logLikelihood],
    },
    {
      name: words.text("contracts.error"),
      unit: "number",
      values: [...shiftedBetaGeometricNames.map((name) => fit.standardErrors[name]), null],
    },
  ],
});

function charts(projection: ContractProjection, words: Words): Chart[] {
  const { periods } = projection;
  const seen = lastSeen(projection);
  const end = periods.at(-1)!;
  return [
    {
      kind: "line",
      first: true,
      title: words.text("contracts.titles.projection"),
      caption: words.text("contracts.captions.survival", {
        seenPeriod: seen.period,
        seen: words.rate(seen.seenSurvival!),
        period: end.period,
        projected: words.rate(end.survival),
      }),
      table: "projection",
      categories: 0,
      series: SURVIVAL_COLUMNS,
      unit: "rate",
    },
    {
      kind: "line",
      title: words.text("contracts.titles.retention"),
      caption: words.text("contracts.captions.retention", {
        first: words.rate(periods[1]!.retentionRate!),
        last: words.rate(end.retentionRate!),
        period: end.period,
      }),
      table: "projection",
      categories: 0,
      series: RETENTION_COLUMNS,
      unit: "rate",
    },
  ];
}

/** Below it standard errors are as large as the estimates. */
const FEW = 100;

function notes(
  { dates }: Contracts,
  projection: ContractProjection,
  chosen: Options,
  words: Words
): string[] {
  const { fit } = projection;
  const { ahead, discount, payment } = chosen;
  return [
    words.text("contracts.notes.model", { customers: words.count(fit.customers) }),
    words.text("contracts.notes.seen"),
    words.text("contracts.notes.residual", { ahead, discount: words.rate(discount) }),
    words.text(`contracts.notes.${isBounded(projection, chosen) ? "endless" : "noLimit"}`),
    ...note(payment > 0, () => words.text("contracts.notes.value", { payment: words.money(payment) })),
    words.text("contracts.notes.homogeneous"),
    ...(dates
      ? [
          words.text("contracts.notes.dates", { date: words.date(dates.asOf) }),
          ...note(dates.notYetStarted > 0, () =>
            words.text("contracts.notes.notYetStarted", { count: words.count(dates.notYetStarted) })
          ),
          ...note(dates.endedBeforeStart > 0, () =>
            words.text("contracts.notes.endedBeforeStart", { count: words.count(dates.endedBeforeStart) })
          ),
        ]
      : []),
    ...note(fit.customers < FEW, () =>
      words.text("contracts.notes.few", { customers: words.count(fit.customers) })
    ),
  ];
}
