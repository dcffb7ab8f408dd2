import { intersection } from "../../workbook/area";
import {
  type ColorScalePoint,
  type ConditionalFormat,
  newConditionalFormat,
} from "../../workbook/conditionalFormat";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { type AreasTarget, NULL_OBJECT, object, type Of } from "../targets";
import { color } from "./rangeFormat";
import { assertUnprotected, range } from "./ranges";

type Target = Of<ConditionalFormat>;

const changed = (sheet: Worksheet) => sheet.workbook.changed({ kind: "conditionalFormats", sheet });
const make = (sheet: Worksheet, of: ConditionalFormat) => object("ConditionalFormat", { sheet, of });

const onAreas = ({ sheet, areas }: AreasTarget) =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((other) => intersection(area, other)))
  );

function remove(sheet: Worksheet, format: ConditionalFormat): void {
  assertUnprotected(sheet, "allowFormatCells");
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  changed(sheet);
}

export const conditionalFormatCollectionDefinition: Definition<AreasTarget> = {
  items: (target) => onAreas(target).map((format) => make(target.sheet, format)),
  item: (target, key) => {
    const format = onAreas(target).find(({ id }) => id === key);
    if (!format) throw notFound();
    return make(target.sheet, format);
  },
  methods: {
    Add: ({ sheet, areas }, args, { workbook }) => {
      assertUnprotected(sheet, "allowFormatCells");
      const type = args.text(0);
      if (type !== "ColorScale" && type !== "DataBar" && type !== "CellValue" && type !== "Custom")
        throw new ApiError("ApiNotFound", `Conditional format ${type} is not implemented by the workbench.`);
      const format = newConditionalFormat(String(workbook.nextId()), type, [...areas]);
      // The newest rule comes first.
      sheet.conditionalFormats.unshift(format);
      changed(sheet);
      return make(sheet, format);
    },
    ClearAll: (target) => {
      for (const format of onAreas(target)) remove(target.sheet, format);
    },
  },
};

type Part = "ColorScale" | "DataBar" | "CellValue" | "Custom";

const part = (type: Part, isOptional: boolean) => (target: Target) => {
  if (target.of.type === type) return object(`${type}ConditionalFormat`, target);
  if (isOptional) return NULL_OBJECT;
  throw new ApiError("InvalidOperation");
};

const flag = <T extends { readonly sheet: Worksheet }>(
  get: (target: T) => boolean,
  put: (target: T, value: boolean) => void
): Scalar<T> => ({
  get,
  set: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    put(target, value);
    changed(target.sheet);
  },
});

export const conditionalFormatDefinition: Definition<Target> = {
  id: ({ of }) => of.id,
  scalars: {
    Id: { get: ({ of }) => of.id },
    Type: { get: ({ of }) => of.type },
    Priority: {
      get: ({ sheet, of }) => sheet.conditionalFormats.indexOf(of),
      set: ({ sheet, of }, value) => {
        if (typeof value !== "number" || !(value in sheet.conditionalFormats)) throw invalidArgument();
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(of), 1);
        sheet.conditionalFormats.splice(value, 0, of);
        changed(sheet);
      },
    },
    StopIfTrue: flag(
      ({ of }) => of.stopIfTrue,
      ({ of }, value) => (of.stopIfTrue = value)
    ),
  },
  objects: {
    ColorScale: part("ColorScale", false),
    ColorScaleOrNullObject: part("ColorScale", true),
    DataBar: part("DataBar", false),
    DataBarOrNullObject: part("DataBar", true),
    CellValue: part("CellValue", false),
    CellValueOrNullObject: part("CellValue", true),
    Custom: part("Custom", false),
    CustomOrNullObject: part("Custom", true),
  },
  methods: {
    Delete: ({ sheet, of }) => remove(sheet, of),
    GetRange: ({ sheet, of }) => {
      if (of.areas.length !== 1) throw new ApiError("InvalidOperation");
      return range(sheet, of.areas[0]!);
    },
    GetRangeOrNullObject: ({ sheet, of }) =>
      of.areas.length === 1 ? range(sheet, of.areas[0]!) : NULL_OBJECT,
    GetRanges: ({ sheet, of }) => object("RangeAreas", { sheet, areas: of.areas }),
  },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only the fields that Excel knows may stand in a rule. */
function fieldsOf(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isObject(value) || Object.keys(value).some((name) => !names.includes(name))) throw invalidArgument();
  return value;
}

/** A number or a formula; Excel takes both. */
function formulaText(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

const pointTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"];

function point(value: unknown): ColorScalePoint {
  const { type, formula, color: given } = fieldsOf(value, ["type", "formula", "color"]);
  const needsFormula = type !== "LowestValue" && type !== "HighestValue";
  const hasFormula = formula !== undefined && formula !== null;
  if (!pointTypes.includes(type as string) || (needsFormula && !hasFormula)) throw invalidArgument();
  return { type: type as string, formula: hasFormula ? formulaText(formula) : null, color: color(given) };
}

const pointOut = ({ type, formula, color }: ColorScalePoint) =>
  formula === null ? { type, color } : { type, formula, color };

export const colorScaleDefinition: Definition<Target> = {
  scalars: {
    ThreeColorScale: { get: ({ of }) => of.colorScale?.midpoint !== null },
    Criteria: {
      get: ({ of }) => {
        const { minimum, midpoint, maximum } = of.colorScale!;
        return {
          minimum: pointOut(minimum),
          ...(midpoint && { midpoint: pointOut(midpoint) }),
          maximum: pointOut(maximum),
        };
      },
      set: ({ sheet, of }, value) => {
        const { minimum, midpoint, maximum } = fieldsOf(value, ["minimum", "midpoint", "maximum"]);
        of.colorScale = {
          minimum: point(minimum),
          midpoint: midpoint === undefined || midpoint === null ? null : point(midpoint),
          maximum: point(maximum),
        };
        changed(sheet);
      },
    },
  },
};

type DataBar = NonNullable<ConditionalFormat["dataBar"]>;

const bar = <K extends keyof DataBar>(field: K, read: (value: unknown) => DataBar[K]): Scalar<Target> => ({
  get: ({ of }) => of.dataBar![field],
  set: ({ sheet, of }, value) => {
    of.dataBar![field] = read(value);
    changed(sheet);
  },
});

function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

const choice =
  (...choices: readonly string[]) =>
  (value: unknown): string => {
    if (!choices.includes(value as string)) throw invalidArgument();
    return value as string;
  };

function bound(value: unknown): DataBar["lowerBound"] {
  const { type, formula } = fieldsOf(value, ["type", "formula"]);
  const known = choice("Automatic", ...pointTypes)(type);
  return { type: known, formula: formula === undefined || formula === null ? null : formulaText(formula) };
}

export const dataBarDefinition: Definition<Target> = {
  scalars: {
    ShowDataBarOnly: bar("showValueOnly", boolean),
    BarDirection: bar("direction", choice("Context", "LeftToRight", "RightToLeft")),
    AxisFormat: bar("axisFormat", choice("Automatic", "None", "CellMidPoint")),
    AxisColor: bar("axisColor", color),
    LowerBoundRule: bar("lowerBound", bound),
    UpperBoundRule: bar("upperBound", bound),
  },
  objects: {
    PositiveFormat: (target) => object("ConditionalDataBarPositiveFormat", target),
    NegativeFormat: (target) => object("ConditionalDataBarNegativeFormat", target),
  },
};

export const dataBarPositiveDefinition: Definition<Target> = {
  scalars: {
    FillColor: bar("positiveFill", color),
    GradientFill: bar("gradientFill", boolean),
    BorderColor: bar("positiveBorder", (value) => (value === "" ? null : color(value))),
  },
};

export const dataBarNegativeDefinition: Definition<Target> = {
  scalars: { FillColor: bar("negativeFill", color) },
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

export const cellValueDefinition: Definition<Target> = {
  scalars: {
    Rule: {
      get: ({ of }) => {
        const { operator, formula1, formula2 } = of.cellValue!;
        return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
      },
      set: ({ sheet, of }, value) => {
        const { operator, formula1, formula2 } = fieldsOf(value, ["operator", "formula1", "formula2"]);
        const needsTwo = operator === "Between" || operator === "NotBetween";
        if (!operators.includes(operator as string) || formula1 === undefined) throw invalidArgument();
        if (needsTwo && formula2 === undefined) throw invalidArgument();
        of.cellValue = {
          operator: operator as string,
          formula1: formulaText(formula1),
          formula2: formula2 === undefined ? null : formulaText(formula2),
        };
        changed(sheet);
      },
    },
  },
  objects: { Format: (target) => object("ConditionalRangeFormat", target) },
};

export const customDefinition: Definition<Target> = {
  objects: {
    Rule: (target) => object("ConditionalFormatRule", target),
    Format: (target) => object("ConditionalRangeFormat", target),
  },
};

export const conditionalRuleDefinition: Definition<Target> = {
  scalars: {
    Formula: {
      get: ({ of }) => of.customFormula,
      set: ({ sheet, of }, value) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
        of.customFormula = value;
        changed(sheet);
      },
    },
  },
};

type Look = ConditionalFormat["format"];

const look = <K extends keyof Look>(field: K, read: (value: unknown) => Look[K]): Scalar<Target> => ({
  get: ({ of }) => of.format[field],
  set: ({ sheet, of }, value) => {
    of.format[field] = read(value);
    changed(sheet);
  },
});

export const conditionalRangeFormatDefinition: Definition<Target> = {
  objects: {
    Fill: (target) => object("ConditionalRangeFill", target),
    Font: (target) => object("ConditionalRangeFont", target),
  },
};

export const conditionalFillDefinition: Definition<Target> = { scalars: { Color: look("fill", color) } };

export const conditionalFontDefinition: Definition<Target> = {
  scalars: {
    Color: look("fontColor", color),
    Bold: look("bold", boolean),
    Italic: look("italic", boolean),
  },
};
