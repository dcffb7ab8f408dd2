import { firstSerialDay, lastSerialDay, serialsBetween1900And1904 } from "../core/calendar";
import { between, MetricError, oneOf, type Requirement } from "../core/error";
import { isBlank, numberIn, plainValue, unreadable } from "./cell";
import { optionCalled, optionSets, type OptionOf, type OptionSetName } from "./options";

/** What a reader has to know of the workbook besides the cell itself. */
export interface DateSystem {
  readonly dates1904: boolean;
}

/** What an input is a number or text of. Its unit is put into words in the help. */
export type Kind =
  | "count"
  | "number"
  | "money"
  | "rate"
  | "score"
  | "date"
  | "days"
  | "flag"
  | "option"
  | "ids"
  | "dates"
  | "amounts"
  | "groups"
  | "scores"
  | "events"
  | "numbers"
  | "parameters";

/**
 * One argument of a function in Excel: what metadata and help say of it, and how its cells are read.
 * It arrives with any type, so that it is we who say what is wrong with it, and which argument it was.
 */
export interface Argument<Value> {
  readonly kind: Kind;
  readonly shape: "scalar" | "matrix";
  readonly options?: OptionSetName;
  readonly optional?: { readonly byDefault: string | number | boolean | undefined };
  readonly read: (given: unknown, input: string, dates: DateSystem) => Value;
}

/** A one-cell argument; the reader gets the cell itself. */
function scalar<Value>(
  kind: Kind,
  read: (cell: unknown, input: string, dates: DateSystem) => Value
): Argument<Value> {
  return {
    kind,
    shape: "scalar",
    read: (given, input, dates) => read(onlyCell(given), input, dates),
  };
}

/** The cell of a range of one cell; a larger range stays what it is, and no reader takes it for a cell. */
function onlyCell(given: unknown): unknown {
  if (!Array.isArray(given) || given.length !== 1) return given;
  const [row] = given as unknown[];
  if (!Array.isArray(row)) return row;
  return row.length === 1 ? row[0] : given;
}

const aNumber: Requirement = { must: "number" };

function readNumber(cell: unknown, input: string): number {
  const number = numberIn(cell);
  if (number === undefined) throw unreadable(input, aNumber, cell);
  return number;
}

export const count = () => scalar("count", readNumber);
export const number = () => scalar("number", readNumber);
export const money = () => scalar("money", readNumber);
export const rate = () => scalar("rate", readNumber);
export const score = () => scalar("score", readNumber);
export const days = () => scalar("days", readNumber);

/** A day as a serial of the 1900 system, whichever the workbook has. */
export const date = () => scalar("date", readDay);

function readDay(cell: unknown, input: string, { dates1904 }: DateSystem, row?: number): number {
  const value = plainValue(cell);
  if (typeof value !== "number" || !Number.isFinite(value))
    throw unreadable(input, { must: "date" }, cell, row);
  const shift = dates1904 ? serialsBetween1900And1904 : 0;
  const day = Math.floor(value) + shift;
  if (day < firstSerialDay || day > lastSerialDay)
    throw new MetricError("out-of-domain", {
      input,
      requirement: between(firstSerialDay - shift, lastSerialDay - shift),
      received: value,
      ...(row !== undefined && { row }),
    });
  return day;
}

export const flag = () =>
  scalar("flag", (cell, input) => {
    const value = plainValue(cell);
    if (typeof value === "boolean") return value;
    if (value === 0 || value === 1) return value === 1;
    throw unreadable(input, { must: "boolean" }, cell);
  });

/** One of a set of words, in any of our languages and any case, or its number in the set, counted from 0. */
export function choice<Name extends OptionSetName>(name: Name): Argument<OptionOf<Name>> {
  return {
    ...scalar("option", (cell, input) => {
      const value = plainValue(cell);
      const option =
        typeof value === "string" || typeof value === "number" ? optionCalled(name, value) : undefined;
      if (option === undefined) throw unreadable(input, oneOf(optionSets[name]), cell);
      return option;
    }),
    options: name,
  };
}

/** An argument that may be left out, or refer to a blank cell. */
export function optional<Value>(argument: Argument<Value>): Argument<Value | undefined>;
export function optional<Value>(
  argument: Argument<Value>,
  byDefault: NoInfer<Default<Value>>
): Argument<Value>;
export function optional<Value>(
  argument: Argument<Value>,
  byDefault?: Default<Value>
): Argument<Value | undefined> {
  return {
    ...argument,
    optional: { byDefault },
    read: (given, input, dates) =>
      isBlank(onlyCell(given)) ? byDefault : argument.read(given, input, dates),
  };
}

/** A value that can be told in the help. */
type Default<Value> = Value & (string | number | boolean);
