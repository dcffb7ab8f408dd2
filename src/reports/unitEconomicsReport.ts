import { maximumAcquisitionCost, valueToAcquisitionCost } from "../core/value/acquisition";
import { lifetimeValueWhatIf } from "../core/value/lifetimeValueWhatIf";
import { blame } from "./blame";
import { givenChannels, wonChannels, type Channel } from "./channelEconomics";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { note } from "./notes";
import { choice, decimal, numbers, onlyIf, rate, type Option, type OptionValues } from "./option";
import type { Cell, Chart, Column, KeyNumber, Table, Unit } from "./report";
import { columnNames, listed } from "./rowGroups";
import type { Words } from "./words";

/** What is told per period needs the revenue of one. */
const ofRevenue = <const One extends Option>(option: One) =>
  onlyIf((_, { amount }) => amount !== undefined, option);

const options = {
  period: ofRevenue(
    choice(
      "economics.options.period",
      {
        week: "options.periods.week",
        month: "options.periods.month",
        quarter: "options.periods.quarter",
        year: "options.periods.year",
      },
      "month"
    )
  ),
  targetRatio: decimal("economics.options.targetRatio", { initial: 3, minimum: 0.1, maximum: 100 }),
  margin: ofRevenue(
    rate("shared.margin", { initial: 1, minimum: 0.001, maximum: 1 }, "economics.options.marginHelp")
  ),
  discount: ofRevenue(rate("shared.discount", { initial: 0.01, minimum: 0, maximum: 10 })),
  retentionRates: ofRevenue(
    numbers(
      "economics.options.retentionRates",
      { initial: [60, 70, 80, 85, 90, 95], minimum: 0, maximum: 99.9, whole: false },
      "options.numbersHelp"
    )
  ),
};
type Options = OptionValues<typeof options>;

/** What does a customer from each channel bring compared with the cost of winning them, and when is it paid back? */
export const unitEconomicsReport = {
  kind: "unit-economics",
  name: "economics.name",
  summary: "economics.summary",
  needs: [
    {
      shape: "rows",
      label: "economics.needs.channels",
      called: { group: "economics.channel" },
      required: ["group", "lifetimeValue", "acquisitionCost"],
      optional: ["trials", "amount"],
    },
    {
      shape: "rows",
      label: "economics.needs.orders",
      called: { group: "economics.channel" },
      required: ["customer", "date", "amount", "group", "acquisitionCost"],
      optional: [],
      mayBeBlank: ["group", "acquisitionCost"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeUnitEconomicsReport: Computation<Options> = (input, chosen, words) => {
  const rows = rowsOf(input);
  const names = {
    ltv: "lifetimeValue",
    cac: "acquisitionCost",
    revenuePerPeriod: "amount",
    customers: "trials",
    days: "date",
  };
  return blame(names, () => economicsOf(rows, chosen, words));
};

function economicsOf(rows: RowColumns, chosen: Options, words: Words) {
  const given = rows.numbers.lifetimeValue !== undefined;
  const { channels, all } = given ? givenChannels(rows, chosen, words) : wonChannels(rows, chosen, words);
  const ranked = [...channels].sort((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
  const whatIf = whatIfTables(ranked, all, chosen, words);
  return {
    kind: "unit-economics",
    title: words.text("economics.name"),
    keyNumbers: keyNumbers(ranked, all, chosen, words),
    tables: [channelTable(ranked, all, chosen, words), ...whatIf],
    charts: [channelChart(ranked, words), ...whatIfChart(whatIf, words)],
    notes: notes(rows, ranked, all, chosen, words),
  };
}

function status({ ratio }: Channel, { targetRatio }: Options, words: Words): string {
  if (ratio === null) return words.text("economics.statuses.unknown");
  if (ratio < 1) return words.text("economics.statuses.losing");
  return words.text(ratio < targetRatio ? "economics.statuses.below" : "economics.statuses.healthy");
}

function keyNumbers(
  channels: readonly Channel[],
  all: Channel | null,
  { period, targetRatio }: Options,
  words: Words
): KeyNumber[] {
  const whole = all ?? (channels.length === 1 ? channels[0]! : null);
  return [
    ...(whole
      ? ([
          { label: words.text("economics.lifetimeValue"), value: whole.lifetimeValue, unit: "money" },
          { label: words.text("economics.cost"), value: whole.cost, unit: "money" },
          { label: words.text("economics.ratio"), value: whole.ratio, unit: "number" },
          { label: words.text(`economics.payback.${period}`), value: whole.payback, unit: "number" },
        ] as const)
      : channels
          .filter(({ ratio }) => ratio !== null)
          .slice(0, 3)
          .map(({ name, ratio }) => ({
            label: `${words.text("economics.ratio")}, ${name}`,
            value: ratio,
            unit: "number" as const,
          }))
          .filter(({ label }, index, labels) => labels.findIndex((one) => one.label === label) === index)),
    {
      label: words.text("economics.belowTarget", { ratio: words.number(targetRatio) }),
      value: channels.filter(({ ratio }) => ratio !== null && ratio < targetRatio).length,
      unit: "count",
    },
  ];
}

function channelTable(
  channels: readonly Channel[],
  all: Channel | null,
  chosen: Options,
  words: Words
): Table {
  const told = (of: (channel: Channel) => Cell): boolean => channels.some((channel) => of(channel) !== null);
  const columns: readonly [string, Unit, (channel: Channel) => Cell][] = [
    [words.text("economics.channel"), "text", ({ name }) => name],
    [words.text("economics.lifetimeValue"), "money", ({ lifetimeValue }) => lifetimeValue],
    [words.text("economics.cost"), "money", ({ cost }) => cost],
    [words.text("economics.ratio"), "number", ({ ratio }) => ratio],
    [
      words.text("economics.maximumCost", { ratio: words.number(chosen.targetRatio) }),
      "money",
      ({ lifetimeValue }) =>
        lifetimeValue < 0
          ? null
          : maximumAcquisitionCost({ ltv: lifetimeValue, targetRatio: chosen.targetRatio }),
    ],
    ...(told(({ revenue }) => revenue)
      ? ([
          [words.text(`economics.revenue.${chosen.period}`), "money", ({ revenue }) => revenue],
          [words.text(`economics.payback.${chosen.period}`), "number", ({ payback }) => payback],
        ] as [string, Unit, (channel: Channel) => Cell][])
      : []),
    ...(told(({ customers }) => customers)
      ? ([[words.text("economics.customers"), "count", ({ customers }) => customers]] as [
          string,
          Unit,
          (channel: Channel) => Cell,
        ][])
      : []),
    [words.text("shared.status"), "text", (channel) => status(channel, chosen, words)],
  ];
  return {
    id: "channels",
    title: words.text("economics.titles.channels"),
    columns: columns.map(([name, unit, of]): Column => ({ name, unit, values: channels.map(of) })),
    ...(all && { footer: columns.map(([, , of]) => of(all)) }),
  };
}

/** As many channels as fit beside each other. */
const MOST_COLUMNS = 10;

/** What lifetime value would be at other retention rates, for all channels and for each; none without revenue. */
function whatIfTables(
  channels: readonly Channel[],
  all: Channel | null,
  { margin, discount, retentionRates }: Options,
  words: Words
): Table[] {
  const valuesOf = ({ revenue }: Channel) =>
    lifetimeValueWhatIf({
      revenuePerPeriod: revenue!,
      margin,
      discountRatePerPeriod: discount,
      retentionRates: retentionRates.map((percent) => percent / 100),
      timing: "now",
    });
  const priced = channels.filter(({ revenue, cost }) => revenue !== null && revenue > 0 && cost > 0);
  const whole = all ?? (channels.length === 1 ? channels[0]! : null);
  const rates: Column = {
    name: words.text("economics.retention"),
    unit: "rate",
    values: retentionRates.map((percent) => percent / 100),
  };
  const tables: Table[] = [];
  if (whole !== null && whole.revenue !== null && whole.revenue > 0) {
    const values = valuesOf(whole);
    tables.push({
      id: "whatIf",
      title: words.text("economics.titles.whatIf"),
      columns: [
        rates,
        {
          name: words.text("economics.lifetimeValue"),
          unit: "money",
          values: values.map(({ lifetimeValue }) => lifetimeValue),
        },
        { name: words.text("economics.change"), unit: "money", values: values.map(({ change }) => change) },
      ],
    });
  }
  if (priced.length > 0) {
    const shown = priced.slice(0, MOST_COLUMNS);
    const names = columnNames(shown.map(({ name }) => name));
    tables.push({
      id: "grid",
      title: words.text("economics.titles.grid"),
      columns: [
        rates,
        ...shown.map((channel, index): Column => ({
          name: names[index]!,
          unit: "number",
          values: valuesOf(channel).map(({ lifetimeValue }) =>
            valueToAcquisitionCost({ ltv: lifetimeValue, cac: channel.cost })
          ),
        })),
      ],
      heatMap: { firstColumn: 1, lastColumn: shown.length },
    });
  }
  return tables;
}

function channelChart(channels: readonly Channel[], words: Words): Chart {
  const rated = channels.filter(({ ratio }) => ratio !== null);
  const [best] = rated;
  const worst = rated.at(-1);
  return {
    kind: "column",
    title: words.text("economics.titles.channels"),
    caption:
      best && worst && best !== worst
        ? words.text("economics.captions.channels", {
            best: best.name,
            bestRatio: words.number(best.ratio!, 1),
            worst: worst.name,
            worstRatio: words.number(worst.ratio!, 1),
          })
        : words.text("economics.captions.one"),
    table: "channels",
    categories: 0,
    series: [1, 2],
    unit: "money",
  };
}

function whatIfChart(tables: readonly Table[], words: Words): Chart[] {
  const table = tables.find(({ id }) => id === "whatIf");
  if (!table) return [];
  const [rates, values] = table.columns.map((column) => column.values as readonly number[]);
  if (rates!.length < 2) return [];
  return [
    {
      kind: "curve",
      title: table.title,
      caption: words.text("economics.captions.whatIf", {
        first: words.money(values![0]!),
        firstRate: words.rate(rates![0]!),
        last: words.money(values!.at(-1)!),
        lastRate: words.rate(rates!.at(-1)!),
      }),
      table: table.id,
      categories: 0,
      series: [1],
      unit: "money",
    },
  ];
}

function notes(
  { numbers }: RowColumns,
  channels: readonly Channel[],
  all: Channel | null,
  { targetRatio, margin, discount }: Options,
  words: Words
): string[] {
  const given = numbers.lifetimeValue !== undefined;
  const priced = channels.some(({ revenue }) => revenue !== null);
  const free = channels.filter(({ cost }) => cost === 0).map(({ name }) => name);
  const shares = { margin: words.rate(margin), discount: words.rate(discount) };
  return [
    words.text("economics.notes.ratio", { ratio: words.number(targetRatio) }),
    given ? words.text("economics.notes.givenValue") : words.text("economics.notes.historicValue", shares),
    ...note(!given, () => words.text("economics.notes.channel")),
    ...note(priced, () => words.text("economics.notes.payback", shares)),
    ...note(priced && !given, () =>
      words.text("economics.notes.revenue", {
        date: words.date(numbers.date!.reduce((last, day) => Math.max(last, Math.floor(day)), 0)),
      })
    ),
    ...note(priced, () => words.text("economics.notes.whatIf", shares)),
    ...note(!priced && given, () =>
      words.text("economics.notes.noRevenue", { role: words.text("roles.amount") })
    ),
    ...note(all !== null && given, () =>
      words.text("economics.notes.weighted", { all: words.text("economics.all") })
    ),
    ...note(free.length > 0, () => words.text("economics.notes.free", { channels: listed(free) })),
  ];
}
