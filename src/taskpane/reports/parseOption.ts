import { serialOfTime, timeOfSerial } from "../../core/calendar";
import { checkedValues, type Option, type OptionValue } from "../../reports/option";

/** What a field shows of an option's value. */
export function optionText(option: Option, value: OptionValue, locale: string): string {
  const written = (number: number) =>
    new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 12 }).format(number);
  if (option.type === "date")
    return typeof value === "number" ? new Date(timeOfSerial(value)).toISOString().slice(0, 10) : "";
  if (Array.isArray(value)) return value.map(written).join("; ");
  if (typeof value === "number") return written(option.type === "rate" ? value * 100 : value);
  return String(value);
}

/**
 * The value a person typed, with decimal comma or point.
 *
 * @throws MetricError if the option doesn't take it
 */
export function parseOption(name: string, option: Option, text: string): OptionValue {
  const value = checkedValues({ [name]: option }, { [name]: typed(option, text) })[name];
  return value ?? null;
}

function typed(option: Option, input: string): unknown {
  // A complaint about a line counts the blank ones above it.
  if (option.type === "lines") return input;
  const text = input.trim();
  switch (option.type) {
    case "date":
      return text === "" ? null : serialOfTime(Date.parse(`${text}T00:00:00Z`));
    case "numbers":
      return text
        .split(/[;\s]+/)
        .filter((part) => part !== "")
        .map(numberOf);
    case "rate": {
      const percent = numberOf(text.replace(/\s*%$/, ""));
      return typeof percent === "number" ? percent / 100 : percent;
    }
    case "whole":
    case "number":
      return numberOf(text);
    default:
      return text;
  }
}

/** Stays a text where it isn't a number, so that the complaint can quote it. */
const numberOf = (text: string): number | string => {
  const number = Number(text.replace(",", "."));
  return text === "" || Number.isNaN(number) ? text : number;
};
