import { version } from "../../package.json";
import type { Option, OptionValue } from "../reports/option";
import type { ReportDefinition } from "../reports/defineReport";
import type { Words } from "../reports/words";
import type { SourceReference } from "./source";

export const sourceLabel = (reference: SourceReference): string =>
  reference.kind === "table" || reference.kind === "name"
    ? reference.name
    : reference.kind === "sheet"
      ? reference.sheetName
      : `${reference.sheetName}!${reference.address}`;

/** Where the numbers come from and with what options: the end of the notes. */
export function provenance(
  definition: ReportDefinition,
  options: Readonly<Record<string, OptionValue>>,
  source: { readonly reference: SourceReference; readonly rowsRead: number; readonly rowsRejected: number },
  now: Date,
  words: Words
): string[] {
  const chosen = Object.entries(definition.options).map(
    ([name, option]) =>
      `${words.text(option.label)}: ${shownOption(option, options[name] ?? option.initial, words)}`
  );
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "long", timeStyle: "short" });
  return [
    words.text("notes.source", {
      source: sourceLabel(source.reference),
      rows: words.count(source.rowsRead),
      rejected: words.count(source.rowsRejected),
    }),
    words.text("notes.options", { options: chosen.join("; ") }),
    words.text("notes.made", { version, time: time.format(now) }),
  ];
}

function shownOption(option: Option, value: OptionValue, words: Words): string {
  if (Array.isArray(value)) return value.map((item: number) => words.number(item)).join("; ");
  if (option.type === "choice") return words.text(option.choices[value as string]!);
  if (option.type === "boolean") return words.text(value === true ? "notes.yes" : "notes.no");
  if (option.type === "date")
    return value === null ? words.text(option.automatic) : words.date(value as number);
  return option.type === "rate" ? words.rate(value as number) : words.number(value as number, 6);
}
