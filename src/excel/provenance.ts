import about from "../../package.json";
import { reportOf } from "../reports/catalogue";
import { applicable, type Option, type OptionValue } from "../reports/option";
import type { Words } from "../reports/words";
import type { ReadResult } from "./readInput";
import type { RecipeDraft } from "./recipe";
import type { FileReference, SourceReference } from "./sourceReference";

export function sourceLabel(reference: SourceReference, words: Words): string {
  switch (reference.kind) {
    case "table":
    case "name":
      return reference.name;
    case "file":
      return fileLabel(reference, words);
    case "sheet":
      return reference.sheetName;
    case "range":
      return `${reference.sheetName}!${reference.address}`;
  }
}

const BYTES_A_KILOBYTE = 1000;
const BYTES_A_MEGABYTE = 1_000_000;

function fileLabel({ name, size }: FileReference, words: Words): string {
  return size < BYTES_A_MEGABYTE
    ? words.text("notes.smallFile", { name, size: words.number(Math.ceil(size / BYTES_A_KILOBYTE), 0) })
    : words.text("notes.file", { name, size: words.number(size / BYTES_A_MEGABYTE, 1) });
}

/** Where the numbers come from and with what options: the end of the notes. */
export function provenance(
  { kind, options, source, mapping }: RecipeDraft,
  { rowsRead, rowsRejected }: Pick<ReadResult, "rowsRead" | "rowsRejected">,
  now: Date,
  words: Words
): string[] {
  const definition = reportOf(kind);
  if (!definition) throw new Error(`There is no report of the kind "${kind}".`);
  const chosen = Object.entries(applicable(definition.options, options, mapping)).flatMap(
    ([name, option]) => {
      const shown = shownOption(option, options[name] ?? option.initial, words);
      return shown === "" ? [] : [`${words.text(option.label)}: ${shown}`];
    }
  );
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "long", timeStyle: "short" });
  return [
    words.text("notes.source", {
      source: sourceLabel(source, words),
      rows: words.count(rowsRead),
      rejected: words.count(rowsRejected),
    }),
    words.text("notes.options", { options: chosen.join("; ") }),
    words.text("notes.made", { version: about.version, time: time.format(now) }),
  ];
}

function shownOption(option: Option, value: OptionValue, words: Words): string {
  if (Array.isArray(value)) return value.map((item: number) => words.number(item)).join("; ");
  if (option.type === "lines")
    return (value as string)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" | ");
  if (option.type === "choice") return words.text(option.choices[value as string]!);
  if (option.type === "boolean") return words.text(value === true ? "notes.yes" : "notes.no");
  if (option.type === "date")
    return value === null ? words.text(option.automatic) : words.date(value as number);
  return option.type === "rate" ? words.rate(value as number) : words.number(value as number, 6);
}
