import assert from "node:assert/strict";
import fc from "fast-check";
import { MetricError } from "../../src/core/error";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { errorSentence } from "../../src/locales/errorSentence";
import { LOCALES, type Locale } from "../../src/locales/locale";
import { REPORTS } from "../../src/reports/catalogue";
import { computeReport } from "../../src/reports/computeReport";
import {
  ROLES,
  type Need,
  type ReportDefinition,
  type ReportInput,
  type Role,
} from "../../src/reports/defineReport";
import type { Option, OptionValue } from "../../src/reports/option";
import { reportWords } from "../../src/reports/everyLanguage";
import type { WordKey } from "../../src/reports/words";
import { assertSound, assertWords, rowColumns } from "./rows";

type Cell = string | number;
type Line = { readonly [R in Role]?: Cell };
type Choices = Readonly<Record<string, OptionValue>>;

/** Lines as the report takes them: columns in an order log, or by their roles. */
function inputOf({ shape }: Need, roles: readonly Role[], lines: readonly Line[]): ReportInput {
  const column = (role: Role) => lines.map((line) => line[role]!);
  if (shape === "rows")
    return { shape, rows: rowColumns(Object.fromEntries(roles.map((role) => [role, column(role)]))) };
  const cells = (role: Role) => column(role).map((cell) => [Number.isNaN(cell) ? "" : cell]);
  const orders = orderLogOfColumns({
    ids: cells("customer"),
    dates: cells("date"),
    ...(roles.includes("amount") && { amounts: cells("amount") }),
    ...(roles.includes("order") && { orderIds: cells("order") }),
    ...(roles.includes("group") && { groups: cells("group") }),
  });
  return { shape, orders };
}

/** The report is sound, or refused for a reason that can be told. */
function soundOrRefused(
  { kind, options: own }: ReportDefinition,
  input: ReportInput,
  options: Choices,
  locale: Locale
): void {
  try {
    assertSound(computeReport({ kind, input, options, locale }), locale);
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    assertTold(error, kind, locale, [...Object.keys(ROLES), ...Object.keys(own)]);
  }
}

/** What is blamed has a name that the user knows: a column, an option, or a parameter in words. */
function assertTold({ detail }: MetricError, kind: string, locale: Locale, known: readonly string[]): void {
  const parameters = BLAMED.map((key) => reportWords(locale).text(key));
  assert.ok(
    known.includes(detail.input) || parameters.includes(detail.input),
    `${kind} blames "${detail.input}", which is neither a column nor an option`
  );
  assertWords(errorSentence(detail, locale), kind);
}

const BLAMED: readonly WordKey[] = [
  ...(["r", "alpha", "a", "b", "s", "beta", "p", "q", "v"] as const).map(
    (parameter) => `clv.blamed.${parameter}` as const
  ),
  "contracts.blamed.alpha",
  "contracts.blamed.beta",
];

const NAMES = [
  "",
  "a",
  "b",
  "A",
  "c",
  "12",
  "__proto__",
  "constructor",
  "x".repeat(300),
  "$t(shared.all) <b>",
];

const name: fc.Arbitrary<string> = fc.constantFrom(...NAMES);
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 45_000, max: 45_400 }) },
  { weight: 1, arbitrary: fc.double({ min: 44_000, max: 47_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(44_999, 45_365) }
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(-5, -0.01, 1e-9, 1e9, 1e100, -1e100) }
);

function cellOf(role: Role, mayBeBlank: boolean): fc.Arbitrary<Cell> {
  const type = ROLES[role];
  if (type === "text") return mayBeBlank ? name : name.filter((text) => text !== "");
  const filled = type === "date" ? day : number;
  return mayBeBlank
    ? fc.oneof({ weight: 3, arbitrary: filled }, { weight: 1, arbitrary: fc.constant(NaN) })
    : filled;
}

/** Rows as a sheet may have them: required cells filled, unless a blank says something. */
function inputs(need: Need): fc.Arbitrary<ReportInput> {
  const { required, optional, mayBeBlank = [] } = need;
  return fc.subarray([...optional]).chain((chosen) => {
    const roles = [...required, ...chosen];
    const cells = roles.map(
      (role) => [role, cellOf(role, optional.includes(role) || mayBeBlank.includes(role))] as const
    );
    return fc
      .array(fc.record(Object.fromEntries(cells)), { minLength: 1, maxLength: 40, size: "max" })
      .map((lines) => inputOf(need, roles, lines));
  });
}

const RULES = ["", "Best: R>=2, F=2\nRest:", "A: days<30\n\nA: spend>=10; orders>1", "a: FM=1-2"];

function valueOf(option: Option): fc.Arbitrary<OptionValue> {
  switch (option.type) {
    case "choice":
      return fc.constantFrom(...Object.keys(option.choices));
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: day.map(Math.floor) }
      );
    case "lines":
      return fc.constantFrom(...RULES);
    case "numbers":
      return fc
        .uniqueArray(
          fc.integer({ min: Math.ceil(option.minimum), max: Math.floor(Math.min(option.maximum, 400)) }),
          {
            maxLength: 6,
          }
        )
        .map((values) => values.sort((a, b) => a - b));
    case "whole":
      return fc.oneof(
        fc.integer({ min: option.minimum, max: option.maximum }),
        fc.integer({ min: option.minimum, max: Math.min(option.maximum, option.minimum + 20) })
      );
    default:
      return fc.oneof(
        fc.constantFrom(option.minimum, option.maximum, option.initial),
        fc.double({ min: option.minimum, max: option.maximum, noNaN: true })
      );
  }
}

/** Some options chosen, the others left as they are. */
const choices = ({ options }: ReportDefinition): fc.Arbitrary<Choices> =>
  fc
    .subarray(Object.keys(options))
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, valueOf(options[name]!)]))));

describe("every report", () => {
  for (const definition of REPORTS)
    for (const [index, need] of definition.needs.entries())
      it(`${definition.kind}, fed in way ${index + 1}, tells of any rows with any options, or says why not`, () =>
        fc.assert(
          fc.property(
            inputs(need),
            choices(definition),
            fc.constantFrom(...LOCALES),
            (input, options, locale) => soundOrRefused(definition, input, options, locale)
          ),
          { numRuns: 40 }
        ));
});
