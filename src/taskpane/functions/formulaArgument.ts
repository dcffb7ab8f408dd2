import { serialOfTime } from "../../core/calendar";
import type { Argument } from "../../functions/argument";

/** What a person put into the field of an argument. */
export type Entered =
  | { readonly is: "nothing" }
  | { readonly is: "reference"; readonly reference: string }
  | { readonly is: "day"; readonly serial: number; readonly formula: string }
  | { readonly is: "value"; readonly value: string | number | boolean; readonly formula: string };

const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[a-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[a-z]{1,3}\$?[1-9]\d{0,6})?$/iu;
const NUMBER = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d+)?(\s*%)?$/i;

/** Takes cells such as Orders!C2:C99, numbers with decimal comma or point, percentages, days as 2025-12-31, and texts. */
export function readEntry(
  { kind, options }: Pick<Argument<unknown>, "kind" | "options">,
  text: string
): Entered {
  const entry = text.trim();
  if (entry === "") return { is: "nothing" };
  if (options !== undefined) return literal(entry);
  if (kind === "flag") return { is: "value", value: entry === "true", formula: entry.toUpperCase() };
  if (REFERENCE.test(entry)) return { is: "reference", reference: entry };
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(entry);
  if (day) {
    const [year, month, date] = day.slice(1).map(Number);
    return {
      is: "day",
      serial: serialOfTime(Date.parse(`${entry}T00:00:00Z`)),
      formula: `DATE(${year},${month},${date})`,
    };
  }
  const number = NUMBER.exec(entry);
  if (!number) return literal(entry);
  const percent = number[1] !== undefined;
  const written = entry.replace(",", ".").replace(/\s*%$/, "");
  const value = percent ? Number(written) / 100 : Number(written);
  return { is: "value", value, formula: percent ? `${Number(written)}%` : String(value) };
}

const literal = (text: string): Entered => ({
  is: "value",
  value: text,
  formula: `"${text.replaceAll('"', '""')}"`,
});

/** The formula as Excel's API takes it in every language: English, with commas, without what is left out at the end. */
export function formulaOf(id: string, entries: readonly Entered[]): string {
  const parts = entries.map((entry) =>
    entry.is === "nothing" ? "" : entry.is === "reference" ? entry.reference : entry.formula
  );
  while (parts.at(-1) === "") parts.pop();
  return `=RETAIN.${id}(${parts.join(",")})`;
}
