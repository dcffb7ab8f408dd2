import { sampleSize } from "../core/experiments/sampleSize";
import { wilsonInterval } from "../core/numeric/intervals";
import {
  armsOf,
  compared,
  controlOf,
  segmentsOf,
  unevenSplit,
  type Arm,
  type Comparison,
  type Segment,
} from "./abTestArms";
import { blame, tooFew } from "./blame";
import { rowsOf, type RowColumns, type Computation, type ReportDefinition } from "./defineReport";
import { note } from "./notes";
import { choice, rate, type OptionValues } from "./option";
import type { Cell, Chart, Column, KeyNumber, Table, Unit } from "./report";
import { rowGroups } from "./rowGroups";
import type { Words } from "./words";

const options = {
  control: choice(
    "experiment.options.control",
    {
      automatic: "experiment.options.controls.automatic",
      first: "experiment.options.controls.first",
      last: "experiment.options.controls.last",
    },
    "automatic"
  ),
  minimumLift: rate(
    "experiment.options.minimumLift",
    { initial: 0.1, minimum: 0.001, maximum: 10 },
    "experiment.options.minimumLiftHelp"
  ),
  power: rate("experiment.options.power", { initial: 0.8, minimum: 0.5, maximum: 0.999 }),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
};
type Options = OptionValues<typeof options>;

/** Did the new variant do better, by how much, and is the test large enough to tell? */
export const abTestReport = {
  kind: "ab-test",
  name: "experiment.name",
  summary: "experiment.summary",
  needs: [
    {
      shape: "rows",
      label: "experiment.needs.customers",
      required: ["variant", "outcome"],
      optional: ["group"],
    },
    {
      shape: "rows",
      label: "experiment.needs.counts",
      required: ["variant", "trials", "successes"],
      optional: ["group"],
    },
  ],
  options,
} as const satisfies ReportDefinition;

export const computeAbTestReport: Computation<Options> = (input, chosen, words) => {
  const rows = rowsOf(input);
  const names = { trialsA: "trials", trialsB: "trials", successesA: "successes", successesB: "successes" };
  return blame(names, () => abTestOf(rows, chosen, words));
};

function abTestOf(rows: RowColumns, chosen: Options, words: Words) {
  const { names, ofRows } = rowGroups(rows.texts.variant!);
  if (names.length < 2) throw tooFew("variant", "variants", 2, names.length);
  const control = controlOf(names, chosen.control);
  const arms = armsOf(rows, names, ofRows, () => true);
  const comparisons = compared([arms], control, chosen.confidence);
  const segments = segmentsOf(rows, names, ofRows, words);
  const withinSegments = compared(
    segments.map((segment) => segment.arms),
    control,
    chosen.confidence
  );
  const sizes = sizeTable(arms, arms[control]!, chosen, words);
  const compare = segments.length > 1 && withinSegments.length > 0;
  const best = comparisons.reduce((a, b) => (b.test.rateB > a.test.rateB ? b : a));
  return {
    kind: "ab-test",
    title: words.text("experiment.name"),
    keyNumbers: keyNumbers(comparisons, best, sizes, chosen, words),
    tables: [
      variantTable(arms, comparisons, chosen, words),
      ...sizes,
      ...(compare ? [segmentTable(segments, withinSegments, chosen, words)] : []),
    ],
    charts: [
      variantChart(arms, arms[control]!, words),
      ...(compare && names.length === 2 ? [segmentChart(segments, withinSegments, words)] : []),
    ],
    notes: notes(
      { arms, control: arms[control]!, comparisons, segments, withinSegments, sizes },
      chosen,
      words
    ),
  };
}

function verdict({ p, test }: Comparison, { confidence }: Options, words: Words): string {
  if (p >= 1 - confidence) return words.text("experiment.verdicts.open");
  return words.text(test.difference > 0 ? "experiment.verdicts.better" : "experiment.verdicts.worse");
}

function keyNumbers(
  comparisons: readonly Comparison[],
  best: Comparison,
  sizes: readonly Table[],
  chosen: Options,
  words: Words
): KeyNumber[] {
  const { test, lift, control, variant } = best;
  const confidence = words.rate(chosen.confidence);
  const rateOf = (name: string, value: Cell): KeyNumber => ({
    label: words.text("experiment.rateOf", { variant: name }),
    value,
    unit: "rate",
  });
  const reached = sizes[0]?.columns.at(-1)!.values[CHOSEN_SIZE];
  return [
    rateOf(control.name, test.rateA),
    ...(comparisons.length === 1 ? comparisons : [best]).map((one) =>
      rateOf(one.variant.name, one.test.rateB)
    ),
    { label: words.text("experiment.difference"), value: test.difference, unit: "rate" },
    { label: words.text("experiment.differenceLow", { confidence }), value: test.low, unit: "rate" },
    { label: words.text("experiment.differenceHigh", { confidence }), value: test.high, unit: "rate" },
    { label: words.text("experiment.liftOf", { variant: variant.name }), value: test.lift, unit: "rate" },
    ...(lift
      ? ([
          { label: words.text("experiment.liftLow", { confidence }), value: lift.low, unit: "rate" },
          { label: words.text("experiment.liftHigh", { confidence }), value: lift.high, unit: "rate" },
        ] as const)
      : []),
    { label: words.text("experiment.pOf", { variant: variant.name }), value: best.p, unit: "probability" },
    ...(reached === undefined
      ? []
      : [
          {
            label: words.text("experiment.largeEnough", { lift: words.rate(chosen.minimumLift) }),
            value: reached,
            unit: "text" as const,
          },
        ]),
  ];
}

/** The columns that tell of comparisons; `null` stands for the control's own row. */
function comparisonColumns(
  comparisons: readonly (Comparison | null)[],
  chosen: Options,
  words: Words
): Column[] {
  const confidence = words.rate(chosen.confidence);
  const column = (name: string, unit: Unit, of: (comparison: Comparison) => Cell): Column => ({
    name,
    unit,
    values: comparisons.map((comparison) => comparison && of(comparison)),
  });
  const adjusted = comparisons.filter((comparison) => comparison !== null).length > 1;
  return [
    column(words.text("experiment.difference"), "rate", ({ test }) => test.difference),
    column(words.text("experiment.differenceLow", { confidence }), "rate", ({ test }) => test.low),
    column(words.text("experiment.differenceHigh", { confidence }), "rate", ({ test }) => test.high),
    column(words.text("experiment.lift"), "rate", ({ test }) => test.lift),
    column(words.text("experiment.liftLow", { confidence }), "rate", ({ lift }) => lift?.low ?? null),
    column(words.text("experiment.liftHigh", { confidence }), "rate", ({ lift }) => lift?.high ?? null),
    column(words.text(adjusted ? "shared.adjustedP" : "shared.p"), "probability", ({ p }) => p),
    {
      name: words.text("experiment.verdict"),
      unit: "text",
      values: comparisons.map((comparison) =>
        comparison ? verdict(comparison, chosen, words) : words.text("experiment.verdicts.control")
      ),
    },
  ];
}

function variantTable(
  arms: readonly Arm[],
  comparisons: readonly Comparison[],
  chosen: Options,
  words: Words
): Table {
  const intervals = arms.map(({ successes, trials }) =>
    wilsonInterval({ successes, trials, confidence: chosen.confidence })
  );
  const confidence = words.rate(chosen.confidence);
  return {
    id: "variants",
    title: words.text("experiment.titles.variants"),
    columns: [
      { name: words.text("experiment.variant"), unit: "text", values: arms.map(({ name }) => name) },
      { name: words.text("experiment.customers"), unit: "count", values: arms.map(({ trials }) => trials) },
      {
        name: words.text("experiment.successes"),
        unit: "count",
        values: arms.map(({ successes }) => successes),
      },
      {
        name: words.text("experiment.rate"),
        unit: "rate",
        values: arms.map(({ successes, trials }) => successes / trials),
      },
      {
        name: words.text("shared.low", { confidence }),
        unit: "rate",
        values: intervals.map(({ low }) => low),
      },
      {
        name: words.text("shared.high", { confidence }),
        unit: "rate",
        values: intervals.map(({ high }) => high),
      },
      ...comparisonColumns(
        arms.map((arm) => comparisons.find(({ variant }) => variant === arm) ?? null),
        chosen,
        words
      ),
    ],
  };
}

const segmentOf = (segments: readonly Segment[], { variant }: Comparison): string =>
  segments.find(({ arms }) => arms.includes(variant))!.name;

const segmentTable = (
  segments: readonly Segment[],
  comparisons: readonly Comparison[],
  chosen: Options,
  words: Words
): Table => ({
  id: "segments",
  title: words.text("experiment.titles.segments"),
  columns: [
    {
      name: words.text("shared.group"),
      unit: "text",
      values: comparisons.map((comparison) => segmentOf(segments, comparison)),
    },
    {
      name: words.text("experiment.variant"),
      unit: "text",
      values: comparisons.map(({ variant }) => variant.name),
    },
    {
      name: words.text("experiment.customers"),
      unit: "count",
      values: comparisons.map(({ variant, control }) => variant.trials + control.trials),
    },
    {
      name: words.text("experiment.controlRate"),
      unit: "rate",
      values: comparisons.map(({ test }) => test.rateA),
    },
    {
      name: words.text("experiment.variantRate"),
      unit: "rate",
      values: comparisons.map(({ test }) => test.rateB),
    },
    ...comparisonColumns(comparisons, chosen, words),
  ],
});

/** Half the lift worth finding, that lift, and twice it. */
const SIZES = [0.5, 1, 2];
const CHOSEN_SIZE = 1;

/** None where the control's rate, or the rate lifted, leaves no room for chance. */
function sizeTable(arms: readonly Arm[], control: Arm, chosen: Options, words: Words): Table[] {
  const baseRate = control.successes / control.trials;
  const lifts = SIZES.map((factor) => factor * chosen.minimumLift).filter(
    (lift) => baseRate * (1 + lift) <= 1
  );
  if (baseRate === 0 || baseRate === 1 || lifts.length <= CHOSEN_SIZE) return [];
  const smallest = Math.min(...arms.map(({ trials }) => trials));
  const needed = lifts.map((lift) =>
    sampleSize({ baseRate, lift, alpha: 1 - chosen.confidence, power: chosen.power })
  );
  return [
    {
      id: "size",
      title: words.text("experiment.titles.size"),
      columns: [
        { name: words.text("experiment.worthFinding"), unit: "rate", values: lifts },
        { name: words.text("experiment.needed"), unit: "count", values: needed },
        { name: words.text("experiment.smallest"), unit: "count", values: needed.map(() => smallest) },
        {
          name: words.text("experiment.reached"),
          unit: "text",
          values: needed.map((size) => words.text(smallest >= size ? "shared.yes" : "shared.no")),
        },
      ],
    },
  ];
}

function variantChart(arms: readonly Arm[], control: Arm, words: Words): Chart {
  const rateOf = ({ successes, trials }: Arm) => successes / trials;
  const best = arms.reduce((a, b) => (rateOf(b) > rateOf(a) ? b : a));
  return {
    kind: "column",
    title: words.text("experiment.titles.chart"),
    caption: words.text("experiment.captions.chart", {
      best: best.name,
      bestRate: words.rate(rateOf(best)),
      control: control.name,
      controlRate: words.rate(rateOf(control)),
    }),
    table: "variants",
    categories: 0,
    series: [3],
    unit: "rate",
  };
}

function segmentChart(segments: readonly Segment[], comparisons: readonly Comparison[], words: Words): Chart {
  const size = ({ test }: Comparison) => Math.abs(test.difference);
  const most = comparisons.reduce((a, b) => (size(b) > size(a) ? b : a));
  return {
    kind: "column",
    title: words.text("experiment.titles.segmentChart"),
    caption: words.text("experiment.captions.segments", {
      segment: segmentOf(segments, most),
      difference: words.number(100 * most.test.difference, 1),
    }),
    table: "segments",
    categories: 0,
    series: [3, 4],
    unit: "rate",
  };
}

/** What the report has found. */
interface Findings {
  readonly arms: readonly Arm[];
  readonly control: Arm;
  readonly comparisons: readonly Comparison[];
  readonly segments: readonly Segment[];
  readonly withinSegments: readonly Comparison[];
  readonly sizes: readonly Table[];
}

function notes(
  { arms, control, comparisons, segments, withinSegments, sizes }: Findings,
  chosen: Options,
  words: Words
): string[] {
  const confidence = words.rate(chosen.confidence);
  const lift = words.rate(chosen.minimumLift);
  const reached = sizes[0]?.columns.at(-1)!.values[CHOSEN_SIZE];
  const missing = segments.length * (arms.length - 1) - withinSegments.length;
  return [
    words.text("experiment.notes.test", { control: control.name }),
    words.text("experiment.notes.lift"),
    words.text("experiment.notes.verdict", {
      alpha: words.number(1 - chosen.confidence, 3),
      confidence,
    }),
    words.text("shared.notes.p"),
    ...note(comparisons.length > 1 || withinSegments.length > 1, () => words.text("shared.notes.adjusted")),
    sizes.length > 0
      ? words.text("experiment.notes.size", { power: words.rate(chosen.power), confidence })
      : words.text("experiment.notes.noSize", { rate: words.rate(control.successes / control.trials) }),
    ...note(reached === words.text("shared.no"), () => words.text("experiment.notes.tooSmall", { lift })),
    ...note(unevenSplit(arms), () => words.text("experiment.notes.uneven")),
    ...note(segments.length > 1, () => words.text("experiment.notes.noSegment")),
    ...note(segments.length > 1 && missing > 0, () =>
      words.text("experiment.notes.missing", { count: words.count(missing) })
    ),
    words.text("experiment.notes.peeking"),
  ];
}
