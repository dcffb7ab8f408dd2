import { type Area, holds } from "../workbook/area";
import type { ColorScalePoint, ConditionalFormat } from "../workbook/conditionalFormat";
import type { Worksheet } from "../workbook/worksheet";
import { mix } from "./color";

export interface DataBar {
  /** From 0 to 1 of the cell's width, where the bar begins and how far it goes. */
  readonly start: number;
  readonly length: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly border: string | null;
}

/** What conditional formats add to a cell. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  bar?: DataBar;
  hidesValue?: boolean;
}

/**
 * The conditional formats of a sheet, ready to be asked cell by cell; thresholds that depend on all the
 * values of a format's areas are found once. Limits given as formulas may be numbers, as in "=0.5"; rules
 * that compute (type "Custom") need the calculation and are not drawn.
 */
export function conditionalLooks(sheet: Worksheet): (row: number, column: number) => ConditionalLook | null {
  const rules = sheet.conditionalFormats.map((format) => ({ format, look: ruleOf(format, sheet) }));
  return (row, column) => {
    let all: ConditionalLook | undefined;
    for (const { format, look } of rules) {
      if (!format.areas.some((area) => holds(area, row, column))) continue;
      const value = sheet.valueAt(row, column);
      const added = typeof value === "number" ? look(value) : null;
      if (added === null) continue;
      all = { ...added, ...all };
      if (format.stopIfTrue) break;
    }
    return all ?? null;
  };
}

type Rule = (value: number) => ConditionalLook | null;

function ruleOf(format: ConditionalFormat, sheet: Worksheet): Rule {
  let sorted: Float64Array | undefined;
  const numbers = () => (sorted ??= numbersIn(sheet, format.areas));
  if (format.colorScale) return colorScale(format.colorScale, numbers());
  if (format.dataBar) return dataBar(format.dataBar, numbers());
  if (format.cellValue) return cellValue(format.cellValue, format.format);
  return () => null;
}

/** The numbers of the areas in ascending order. */
function numbersIn(sheet: Worksheet, areas: readonly Area[]): Float64Array {
  const found: number[] = [];
  for (const area of areas)
    sheet.forEachValue(area, (value) => {
      if (typeof value === "number") found.push(value);
    });
  return Float64Array.from(found).sort();
}

function colorScale(scale: NonNullable<ConditionalFormat["colorScale"]>, numbers: Float64Array): Rule {
  const points = [scale.minimum, scale.midpoint, scale.maximum].filter((point) => point !== null);
  const stops = points.map((point) => ({ at: threshold(point, numbers), color: point.color }));
  return (value) => {
    const above = stops.findIndex(({ at }) => value <= at);
    if (above === 0) return { fill: stops[0]!.color };
    if (above < 0) return { fill: stops.at(-1)!.color };
    const [low, high] = [stops[above - 1]!, stops[above]!];
    return { fill: mix(low.color, high.color, (value - low.at) / (high.at - low.at)) };
  };
}

function threshold(
  { type, formula }: Pick<ColorScalePoint, "type" | "formula">,
  numbers: Float64Array
): number {
  const lowest = numbers[0] ?? 0;
  const highest = numbers.at(-1) ?? 0;
  const given = constant(formula);
  switch (type) {
    case "LowestValue":
      return lowest;
    case "HighestValue":
      return highest;
    case "Percent":
      return lowest + ((highest - lowest) * given) / 100;
    case "Percentile":
      return percentile(numbers, given / 100);
    default:
      return given;
  }
}

const constant = (formula: string | null) => Number((formula ?? "").replace(/^=/, "") || NaN);

function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
}

function dataBar(bar: NonNullable<ConditionalFormat["dataBar"]>, numbers: Float64Array): Rule {
  const lowest = Math.min(numbers[0] ?? 0, 0);
  const highest = Math.max(numbers.at(-1) ?? 0, 0);
  const bound = ({ type, formula }: { type: string; formula: string | null }, automatic: number) =>
    type === "Automatic" ? automatic : threshold({ type, formula }, numbers);
  const low = bound(bar.lowerBound, lowest);
  const high = bound(bar.upperBound, highest);
  const share = (value: number) => (high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0);
  const zero = share(0);
  return (value) => ({
    bar: {
      start: Math.min(share(value), zero),
      length: Math.abs(share(value) - zero),
      color: value < 0 ? bar.negativeFill : bar.positiveFill,
      gradient: bar.gradientFill,
      border: value < 0 ? null : bar.positiveBorder,
    },
    hidesValue: bar.showValueOnly,
  });
}

function cellValue(
  rule: NonNullable<ConditionalFormat["cellValue"]>,
  look: ConditionalFormat["format"]
): Rule {
  const first = constant(rule.formula1);
  const second = constant(rule.formula2);
  const inside = (value: number) => value >= Math.min(first, second) && value <= Math.max(first, second);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    Between: inside,
    NotBetween: (value) => !inside(value),
    EqualTo: (value) => value === first,
    NotEqualTo: (value) => value !== first,
    GreaterThan: (value) => value > first,
    LessThan: (value) => value < first,
    GreaterThanOrEqual: (value) => value >= first,
    LessThanOrEqual: (value) => value <= first,
  };
  const test = tests[rule.operator];
  const shown: ConditionalLook = {
    ...(look.fill !== null && { fill: look.fill }),
    ...(look.fontColor !== null && { color: look.fontColor }),
    ...(look.bold !== null && { bold: look.bold }),
    ...(look.italic !== null && { italic: look.italic }),
  };
  return (value) => (test?.(value) === true ? shown : null);
}
