import { serialOfTime, timeOfSerial } from "../../core/calendar";
import type { Locale } from "../../locales/locale";
import { checkedValues, type Option, type OptionValue } from "../../reports/option";
import { numberOfText, type NumberMarks } from "../../reports/textValue";

/** What a field shows of an option's value. */
export function optionText(option: Option, value: OptionValue, locale: Locale): string {
  const written = (number: number, useGrouping: boolean) =>
    new Intl.NumberFormat(locale, { useGrouping, maximumSignificantDigits: 12 }).format(number);
  if (option.type === "date")
    return typeof value === "number" ? new Date(timeOfSerial(value)).toISOString().slice(0, 10) : "";
  // Between numbers in a row, spaces and commas would be taken for what separates them.
  if (Array.isArray(value)) return value.map((number: number) => written(number, false)).join("; ");
  if (typeof value === "number") return written(option.type === "rate" ? value * 100 : value, true);
  return String(value);
}

/**
 * The value a person typed, with the marks of their language.
 *
 * @throws MetricError if the option doesn't take it
 */
export function parseOption(name: string, option: Option, text: string, locale: Locale): OptionValue {
  const value = checkedValues({ [name]: option }, { [name]: typed(option, text, marksOf(locale)) })[name];
  return value ?? null;
}

function typed(option: Option, input: string, marks: NumberMarks): unknown {
  // A complaint about a line counts the blank ones above it.
  if (option.type === "lines") return input;
  const text = input.trim();
  switch (option.type) {
    case "date":
      return text === "" ? null : serialOfTime(Date.parse(`${text}T00:00:00Z`));
    case "numbers":
      return numbersOf(text, option.whole || marks.decimalMark !== "," ? /[;,\s]+/ : /[;\s]+/, marks);
    case "rate": {
      const percent = numberOf(text.replace(/\s*%$/, ""), marks);
      return typeof percent === "number" ? percent / 100 : percent;
    }
    case "whole":
    case "number":
      return numberOf(text, marks);
    default:
      return text;
  }
}

/** In rising order, each once, whatever the order they were typed in. */
function numbersOf(text: string, separator: RegExp, marks: NumberMarks): (number | string)[] {
  const parts = text.split(separator).filter((part) => part !== "");
  const numbers = [...new Set(parts.map((part) => numberOf(part, marks)))];
  return numbers.sort((one, other) => Number(one) - Number(other));
}

function marksOf(locale: Locale): NumberMarks {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const mark = (type: "decimal" | "group") => parts.find((part) => part.type === type)!.value;
  return { decimalMark: mark("decimal"), groupMark: mark("group") };
}

/** A point that can't be meant to group thousands. */
const PLAIN_POINT = /^[-−+]?(0?\.\d+|[\d\s]+\.(\d{1,2}|\d{4,}))$/;

/** Stays a text where it isn't a number, so that the complaint can quote it. */
function numberOf(text: string, marks: NumberMarks): number | string {
  return numberOfText(text, PLAIN_POINT.test(text) ? { ...marks, decimalMark: "." } : marks) ?? text;
}
