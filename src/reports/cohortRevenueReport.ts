import { cohortRevenue, type CohortRevenue } from "../core/cohorts/cohortRevenue";
import { compensatedSum } from "../core/numeric/compensatedSum";
import type { OrderLog } from "../core/orderLog";
import { drawnRows, meanName, smallCohortsNote } from "./cohortCurves";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { anyPeriod, choice, date, whole, yesNo, type OptionValues } from "./option";
import { asOfDay, asOfNote, periodLabel } from "./periodLabel";
import type { Cell, Chart, KeyNumber, Table } from "./report";
import type { Words } from "./words";

const options = {
  period: anyPeriod,
  output: choice(
    "cohortMoney.options.output",
    {
      cumulative: "cohortMoney.outputs.cumulative",
      perCustomer: "cohortMoney.outputs.perCustomer",
      revenue: "cohortMoney.outputs.revenue",
      retention: "cohortMoney.outputs.retention",
    },
    "cumulative",
    "cohortMoney.options.outputHelp"
  ),
  retention: yesNo("cohortMoney.options.retention", true),
  cohortCount: whole("options.cohortCount", { initial: 12, minimum: 1, maximum: 1000 }),
  ageCount: whole("options.ageCount", { initial: 12, minimum: 2, maximum: 1000 }),
  incomplete: yesNo("options.incomplete", false),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
type Options = OptionValues<typeof options>;
type Output = Options["output"];

/** What have the customers who first bought in each period brought since? */
export const cohortRevenueReport = {
  kind: "cohort-revenue",
  name: "cohortMoney.name",
  summary: "cohortMoney.summary",
  needs: [{ shape: "orders", label: "needs.orders", required: ["customer", "date", "amount"], optional: [] }],
  options,
} as const satisfies ReportDefinition;

export const computeCohortRevenueReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = asOfDay(chosen.asOf, orders.lastDay, chosen.period);
  requireBuyers(orders, asOf, chosen.asOf);
  const { cohorts, incomplete, underWay } = cohortsOf(orders, chosen, asOf);
  // The lifetime value is always told; it is what the curves show.
  const outputs = [
    ...new Set<Output>([chosen.output, "cumulative", ...(chosen.retention ? ["retention" as const] : [])]),
  ];
  const triangle = shownTriangle(cohorts, chosen, incomplete);
  return {
    kind: "cohort-revenue",
    title: words.text("cohortMoney.name"),
    keyNumbers: keyNumbers(cohorts, chosen, words),
    tables: outputs.map((output) => table(cohorts, triangle, output, chosen, words)),
    charts: outputs.flatMap((output) =>
      output === "revenue" ? [] : curves(cohorts, triangle, output, chosen, words)
    ),
    notes: [
      ...smallCohortsNote(
        triangle.rows.map((row) => cohorts.sizes[row]!),
        chosen.period,
        words
      ),
      words.text("cohort.notes.period"),
      ...outputs.map((output) => words.text(`cohortMoney.notes.${output}`)),
      words.text("cohortMoney.notes.mean"),
      words.text("cohortMoney.notes.refunds"),
      ...(incomplete ? [] : [words.text("cohort.notes.incomplete")]),
      ...(underWay ? [words.text("cohortMoney.notes.underWay")] : []),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
    ],
  };
};

/** Where no period is over yet, the one under way is all there is to tell of. */
function cohortsOf(orders: OrderLog, { period, incomplete }: Options, asOf: number) {
  const cohorts = cohortRevenue(orders, { period, asOf, incomplete });
  const underWay = cohorts.revenue.every(([first]) => first === null);
  if (!underWay) return { cohorts, incomplete, underWay };
  return { cohorts: cohortRevenue(orders, { period, asOf, incomplete: true }), incomplete: true, underWay };
}

/** The cohorts (by row) and the ages that are shown, of all there are. */
interface Triangle {
  readonly rows: readonly number[];
  readonly width: number;
}

function shownTriangle(
  { sizes, revenue }: CohortRevenue,
  { cohortCount, ageCount }: Options,
  incomplete: boolean
): Triangle {
  const begun = Array.from(sizes.keys()).filter(
    (row) => sizes[row]! > 0 && (incomplete || revenue[row]![0] !== null)
  );
  const rows = begun.slice(-cohortCount);
  const known = rows.map((row) => revenue[row]!.filter((money) => money !== null).length);
  return { rows, width: Math.min(ageCount, Math.max(2, ...known)) };
}

const padded = (cells: readonly Cell[], width: number): Cell[] =>
  Array.from({ length: width }, (_, age) => cells[age] ?? null);

/** The first age whose cell is not 1 by definition. */
const firstAge = (output: Output): number => (output === "retention" ? 1 : 0);

function table(
  cohorts: CohortRevenue,
  { rows, width }: Triangle,
  output: Output,
  { period }: Options,
  words: Words
): Table {
  const { sizes, cohorts: starts } = cohorts;
  const cells = rows.map((row) => padded(cohorts[output][row]!, width));
  return {
    id: output,
    title: words.text(`cohortMoney.titles.${output}.${period}`),
    columns: [
      {
        name: words.text("cohort.cohort"),
        unit: "text",
        values: rows.map((row) => periodLabel(starts[row]!, period)),
      },
      { name: words.text("columns.customers"), unit: "count", values: rows.map((row) => sizes[row]!) },
      ...Array.from({ length: width }, (_, age) => ({
        name: String(age),
        unit: output === "retention" ? ("rate" as const) : ("money" as const),
        values: cells.map((row) => row[age]!),
      })),
    ],
    footer: [
      meanName(rows.length, sizes, words),
      sizes.reduce((sum, size) => sum + size, 0),
      ...padded(cohorts.mean[output], width),
    ],
    heatMap: { firstColumn: 2 + firstAge(output), lastColumn: 1 + width },
  };
}

/** The mean at the ages that people ask for first. */
const KEY_AGES = [0, 3, 6, 12];
const AGES_OF_RETENTION = [1, 12];

function keyNumbers({ sizes, mean, revenue }: CohortRevenue, { period }: Options, words: Words): KeyNumber[] {
  const at = (
    ages: readonly number[],
    values: readonly Cell[],
    label: (age: number) => string,
    unit: "money" | "rate"
  ) =>
    ages.flatMap((age) => {
      const value = values[age] ?? null;
      return value === null ? [] : [{ label: label(age), value, unit }];
    });
  const brought = revenue.flat().filter((money) => money !== null);
  return [
    {
      label: words.text("columns.customers"),
      value: sizes.reduce((sum, size) => sum + size, 0),
      unit: "count",
    },
    { label: words.text("cohort.cohorts"), value: sizes.filter((size) => size > 0).length, unit: "count" },
    { label: words.text("columns.revenue"), value: compensatedSum(brought), unit: "money" },
    ...at(
      KEY_AGES,
      mean.cumulative,
      (age) => words.text(`cohortMoney.valueAt.${period}`, { count: age }),
      "money"
    ),
    ...at(
      AGES_OF_RETENTION,
      mean.retention,
      (age) => words.text(`cohortMoney.retentionAt.${period}`, { count: age }),
      "rate"
    ),
  ];
}

function curves(
  cohorts: CohortRevenue,
  { rows, width }: Triangle,
  output: Exclude<Output, "revenue">,
  { period }: Options,
  words: Words
): Chart[] {
  const known = padded(cohorts.mean[output], width).flatMap((value, age) =>
    typeof value === "number" && age >= firstAge(output) ? [{ value, age }] : []
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first === last) return [];
  const said = (value: number) => (output === "retention" ? words.rate(value) : words.money(value));
  const nameOf = (age: number) => words.text(`cohort.atAge.${period}`, { count: age });
  return [
    {
      kind: "line",
      title: words.text(`cohortMoney.charts.${output}`),
      caption: words.text(`cohortMoney.captions.${output}`, {
        first: nameOf(first.age),
        firstValue: said(first.value),
        last: nameOf(last.age),
        lastValue: said(last.value),
      }),
      table: output,
      categories: 0,
      series: [
        ...drawnRows(
          rows.map((row) => padded(cohorts[output][row]!, width)),
          firstAge(output),
          rows
        ),
        rows.length,
      ],
      points: { firstColumn: 2 + firstAge(output), lastColumn: 1 + width },
      unit: output === "retention" ? "rate" : "money",
    },
  ];
}
