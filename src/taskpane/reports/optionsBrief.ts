import type { OptionSet, OptionValue } from "../../reports/option";
import type { Words } from "../../reports/words";

/** The choices of a form in a line, to be read without opening it. */
export function optionsBrief(
  options: OptionSet,
  values: Readonly<Record<string, OptionValue>>,
  words: Words
): string {
  return Object.entries(options)
    .flatMap(([name, option]) => {
      const value = values[name];
      if (option.type === "choice") {
        const key = option.choices[String(value)];
        return key === undefined ? [] : [words.text(key)];
      }
      if (typeof value !== "number") return [];
      const shown =
        option.type === "rate"
          ? words.rate(value)
          : option.type === "date"
            ? words.date(value)
            : words.number(value);
      return [`${words.text(option.label)}: ${shown}`];
    })
    .slice(0, 3)
    .join(" · ");
}
