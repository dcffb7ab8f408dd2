import { between, MetricError, oneOf, type Requirement } from "../core/error";
import { blank } from "./blame";
import type { WordKey } from "./words";

type Values = Readonly<Record<string, OptionValue>>;

/** The values chosen so far, and the columns that are taken, by role. */
type Condition = (values: Values, columns: Readonly<Record<string, number | undefined>>) => boolean;

type Follows = (values: Values) => OptionValue;

interface Described {
  readonly label: WordKey;
  readonly help?: WordKey;
  /** Whether the option says anything at all; left out, it always does. */
  readonly applies?: Condition;
  /** What it is until somebody chooses it, where that depends on other options. */
  readonly follows?: Follows;
  /** Whether its number is a percentage, where that depends on other options. */
  readonly isPercentage?: (values: Values) => boolean;
}

/** One choice a report leaves to its user. The pane builds its form from these. */
export type Option =
  | (Described & {
      readonly type: "choice";
      readonly choices: Readonly<Record<string, WordKey>>;
      readonly initial: string;
    })
  | (Described & {
      readonly type: "whole" | "number";
      readonly minimum: number;
      readonly maximum: number;
      readonly initial: number;
    })
  /** A fraction, shown and typed as a percentage. */
  | (Described & {
      readonly type: "rate";
      readonly minimum: number;
      readonly maximum: number;
      readonly initial: number;
    })
  /** A serial day; `null` lets the report choose, which `automatic` explains. */
  | (Described & { readonly type: "date"; readonly automatic: WordKey; readonly initial: null })
  /** Rising numbers such as the ends of brackets, typed as "7; 30; 60". */
  | (Described & {
      readonly type: "numbers";
      readonly whole: boolean;
      readonly minimum: number;
      readonly maximum: number;
      readonly initial: readonly number[];
    })
  | (Described & { readonly type: "boolean"; readonly initial: boolean })
  /** Lines of text; `example` shows what they look like, `check` throws a MetricError where they don't. */
  | (Described & {
      readonly type: "lines";
      readonly example: WordKey;
      readonly check: (text: string) => unknown;
      readonly initial: "";
    });

export type OptionValue = string | number | boolean | null | readonly number[];
export type OptionSet = Readonly<Record<string, Option>>;

/** The values `compute` receives, typed from the options' definitions. */
export type OptionValues<Options extends OptionSet> = {
  readonly [Name in keyof Options]: Options[Name] extends { type: "choice"; choices: infer Choices }
    ? keyof Choices & string
    : Options[Name] extends { type: "date" }
      ? number | null
      : Options[Name] extends { type: "numbers" }
        ? readonly number[]
        : Options[Name] extends { type: "boolean" }
          ? boolean
          : Options[Name] extends { type: "lines" }
            ? string
            : number;
};

export const choice = <const Choices extends Readonly<Record<string, WordKey>>>(
  label: WordKey,
  choices: Choices,
  initial: keyof Choices & string,
  help?: WordKey
) => ({ type: "choice" as const, label, choices, initial, ...(help && { help }) });

interface Bounds {
  readonly initial: number;
  readonly minimum: number;
  readonly maximum: number;
}
export const whole = (label: WordKey, bounds: Bounds, help?: WordKey) => ({
  type: "whole" as const,
  label,
  ...bounds,
  ...(help && { help }),
});
export const decimal = (label: WordKey, bounds: Bounds, help?: WordKey) => ({
  type: "number" as const,
  label,
  ...bounds,
  ...(help && { help }),
});
export const rate = (label: WordKey, bounds: Bounds, help?: WordKey) => ({
  type: "rate" as const,
  label,
  ...bounds,
  ...(help && { help }),
});
export const date = (label: WordKey, automatic: WordKey, help?: WordKey) => ({
  type: "date" as const,
  label,
  automatic,
  initial: null,
  ...(help && { help }),
});
export const numbers = (
  label: WordKey,
  bounds: {
    readonly initial: readonly number[];
    readonly minimum: number;
    readonly maximum: number;
    readonly whole: boolean;
  },
  help: WordKey
) => ({ type: "numbers" as const, label, ...bounds, help });
export const yesNo = (label: WordKey, initial: boolean, help?: WordKey) => ({
  type: "boolean" as const,
  label,
  initial,
  ...(help && { help }),
});
export const lines = (
  label: WordKey,
  { example, check }: { readonly example: WordKey; readonly check: (text: string) => unknown },
  help: WordKey
) => ({
  type: "lines" as const,
  label,
  example,
  check,
  help,
  initial: "" as const,
});

/** An option that says something only under a condition. */
export const onlyIf = <const One extends Option>(applies: Condition, option: One) => ({ ...option, applies });

/** An option that goes with others until somebody chooses it. */
export const following = <const One extends Option>(follows: Follows, option: One) => ({
  ...option,
  follows,
});

/** The length of a report's periods. */
export const anyPeriod = choice(
  "options.period",
  {
    day: "options.periods.day",
    week: "options.periods.week",
    month: "options.periods.month",
    quarter: "options.periods.quarter",
    year: "options.periods.year",
  },
  "month"
);

/** The options' initial values: what a form shows first. */
export function initialValues(options: OptionSet): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.initial]));
}

/** The options that say something about a report of these columns with these values. */
export const applicable = (
  options: OptionSet,
  values: Values,
  columns: Parameters<Condition>[1]
): OptionSet =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([, { applies }]) => applies?.({ ...initialValues(options), ...values }, columns) ?? true
    )
  );

/** The values with one chosen; what has followed it so far goes on doing so. */
export function chosen(
  options: OptionSet,
  before: Values,
  name: string,
  value: OptionValue
): Record<string, OptionValue> {
  const after = { ...before, [name]: value };
  for (const [other, { follows }] of Object.entries(options))
    if (follows && other !== name && before[other] === follows(before)) after[other] = follows(after);
  return after;
}

/**
 * Checks values typed in a form or kept in a recipe; those left out get their initial value.
 *
 * @throws MetricError wrong-type or out-of-domain, naming the option
 */
export function checkedValues(
  options: OptionSet,
  values: Readonly<Record<string, unknown>>
): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = values[name];
      return [name, value === undefined ? option.initial : checkedValue(name, option, value)];
    })
  );
}

function checkedValue(name: string, option: Option, value: unknown): OptionValue {
  switch (option.type) {
    case "choice":
      if (typeof value === "string" && Object.hasOwn(option.choices, value)) return value;
      throw new MetricError("out-of-domain", {
        input: name,
        requirement: oneOf(Object.keys(option.choices)),
        received: shown(value),
      });
    case "boolean":
      if (typeof value === "boolean") return value;
      throw wrongType(name, { must: "boolean" }, value);
    case "date":
      if (value === null) return value;
      if (typeof value === "number" && Number.isInteger(value) && value >= 1) return value;
      throw wrongType(name, { must: "date" }, value);
    case "lines":
      if (typeof value === "string") {
        option.check(value);
        return value;
      }
      throw wrongType(name, { must: "text" }, value);
    case "numbers":
      return checkedNumbers(name, option, value);
    default:
      return checkedNumber(name, option, value, option.type === "whole");
  }
}

type Limits = Pick<Bounds, "minimum" | "maximum">;

function checkedNumber(name: string, { minimum, maximum }: Limits, value: unknown, isWhole: boolean): number {
  if (value === "") throw blank(name);
  if (typeof value !== "number" || !Number.isFinite(value) || (isWhole && !Number.isInteger(value)))
    throw wrongType(name, { must: isWhole ? "wholeNumber" : "number" }, value);
  if (value < minimum || value > maximum)
    throw new MetricError("out-of-domain", {
      input: name,
      requirement: between(minimum, maximum),
      received: value,
    });
  return value;
}

function checkedNumbers(
  name: string,
  { whole: isWhole, ...limits }: Extract<Option, { type: "numbers" }>,
  value: unknown
): readonly number[] {
  if (!Array.isArray(value)) throw wrongType(name, { must: "number" }, value);
  if (value.length === 0) throw blank(name);
  let previous = -Infinity;
  return value.map((item: unknown) => {
    const number = checkedNumber(name, limits, item, isWhole);
    if (number <= previous)
      throw new MetricError("out-of-domain", {
        input: name,
        requirement: { must: "greaterThan", value: previous },
        received: number,
      });
    previous = number;
    return number;
  });
}

const wrongType = (input: string, requirement: Requirement, value: unknown): MetricError =>
  new MetricError("wrong-type", { input, requirement, received: shown(value) });

const shown = (value: unknown): string | number | boolean | null =>
  typeof value === "object" && value !== null
    ? JSON.stringify(value)
    : (value as string | number | boolean | null);
