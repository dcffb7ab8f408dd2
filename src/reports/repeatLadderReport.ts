import { repeatLadder, type LadderStep } from "../core/retention/repeatLadder";
import { columnMaker } from "./columnMaker";
import { ordersOf, type Computation, type ReportDefinition } from "./defineReport";
import { requireBuyers } from "./lookBack";
import { limitNames } from "./notes";
import { date, rate, whole, yesNo, type OptionValues } from "./option";
import { asOfNote } from "./periodLabel";
import type { Chart, KeyNumber, Table } from "./report";
import { listed } from "./rowGroups";
import type { Words } from "./words";

const options = {
  maximum: whole("ladder.options.maximum", { initial: 10, minimum: 2, maximum: 100 }),
  mergeSameDay: yesNo("ladder.options.merge", true, "ladder.options.mergeHelp"),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
  asOf: date("options.asOf", "options.asOfLastOrder"),
};
type Options = OptionValues<typeof options>;

/** How many customers go on from each purchase to the next, and how soon? */
export const repeatLadderReport = {
  kind: "repeat-ladder",
  name: "ladder.name",
  summary: "ladder.summary",
  needs: [
    { shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["order", "amount"] },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeRepeatLadderReport: Computation<Options> = (input, chosen, words) => {
  const orders = ordersOf(input);
  const asOf = chosen.asOf ?? orders.lastDay;
  requireBuyers(orders, asOf, chosen.asOf);
  const steps = repeatLadder(orders, { ...chosen, asOf });
  const table = ladderTable(steps, chosen, words);
  return {
    kind: "repeat-ladder",
    title: words.text("ladder.name"),
    keyNumbers: keyNumbers(steps, chosen, words),
    tables: [table],
    charts: charts(table, steps, words),
    notes: [
      words.text("ladder.notes.share"),
      words.text("ladder.notes.interval", { confidence: words.rate(chosen.confidence) }),
      words.text("ladder.notes.days"),
      words.text("ladder.notes.open"),
      ...fewNote(steps, words),
      asOfNote(chosen.asOf, orders.lastDay, asOf, words),
      chosen.mergeSameDay
        ? words.text("notes.purchase")
        : words.text(orders.orders ? "ladder.notes.byNumber" : "ladder.notes.byLine"),
    ],
  };
};

function keyNumbers(steps: readonly LadderStep[], chosen: Options, words: Words): KeyNumber[] {
  const [first, second] = steps;
  const { low, high } = limitNames(chosen, words);
  const toSecond = words.text("ladder.toSecond");
  return [
    { label: words.text("columns.customers"), value: first!.customers, unit: "count" },
    { label: toSecond, value: first!.continuing, unit: "rate" },
    { label: `${toSecond}: ${low}`, value: first!.interval.low, unit: "rate" },
    { label: `${toSecond}: ${high}`, value: first!.interval.high, unit: "rate" },
    ...(second
      ? [{ label: words.text("ladder.toThird"), value: second.continuing, unit: "rate" as const }]
      : []),
    { label: words.text("ladder.daysToSecond"), value: first!.medianDays, unit: "days" },
  ];
}

const CUSTOMERS = 1;
const CONTINUING = 3;

function ladderTable(steps: readonly LadderStep[], chosen: Options, words: Words): Table {
  const { low, high } = limitNames(chosen, words);
  const everybody = steps[0]!.customers;
  const column = columnMaker(steps);
  return {
    id: "ladder",
    title: words.text("ladder.titles.ladder"),
    columns: [
      column(words.text("ladder.purchase"), "text", ({ purchase }) => String(purchase)),
      column(words.text("ladder.reached"), "count", ({ customers }) => customers),
      column(words.text("ladder.ofAll"), "rate", ({ customers }) => customers / everybody),
      column(words.text("ladder.continuing"), "rate", ({ continuing }) => continuing),
      column(low, "rate", ({ interval }) => interval.low),
      column(high, "rate", ({ interval }) => interval.high),
      column(words.text("ladder.medianDays"), "days", ({ medianDays }) => medianDays),
    ],
  };
}

function charts({ id }: Table, steps: readonly LadderStep[], words: Words): Chart[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first === last) return [];
  return [
    {
      kind: "column",
      title: words.text("ladder.titles.reached"),
      caption: words.text("ladder.captions.reached", {
        customers: words.count(first.customers),
        second: words.count(steps[1]!.customers),
        last: words.count(last.customers),
        purchase: last.purchase,
      }),
      table: id,
      categories: 0,
      series: [CUSTOMERS],
      unit: "count",
    },
    {
      kind: "line",
      title: words.text("ladder.titles.continuing"),
      caption: words.text("ladder.captions.continuing", {
        first: words.rate(first.continuing),
        second: words.rate(steps[1]!.continuing),
      }),
      table: id,
      categories: 0,
      series: [CONTINUING, CONTINUING + 1, CONTINUING + 2],
      limits: [CONTINUING + 1, CONTINUING + 2],
      unit: "rate",
    },
  ];
}

/** Of fewer customers a share says little. */
const FEW = 30;

function fewNote(steps: readonly LadderStep[], words: Words): string[] {
  const few = steps.filter(({ customers }) => customers < FEW);
  if (few.length === 0) return [];
  const rungs = few.map(({ purchase }) => String(purchase));
  return [words.text("ladder.notes.few", { rungs: listed(rungs), minimum: FEW })];
}
