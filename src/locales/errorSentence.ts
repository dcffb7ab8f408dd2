import { errors as english } from "./en/errors";
import type { Locale } from "./locale";
import { errors as norwegian } from "./nb/errors";
import { errors as russian } from "./ru/errors";

const words = { en: english, ru: russian, nb: norwegian };

/** What the core's `MetricError` tells, by its shape: this folder imports nothing. */
export interface Complaint {
  readonly input: string;
  readonly requirement: { readonly must: keyof typeof english.sentences } & Readonly<Record<string, unknown>>;
  readonly received: string | number | boolean | null;
  readonly row?: number;
}

/**
 * "NAME must be REQUIREMENT, got VALUE" in the user's language. These sentences are needed before the first
 * formula can compute, so they are filled in here and not by the translator of the rest, which is ten times as heavy.
 *
 * @param nameOf how an input is called where the user can see it
 * @param isShare whether its numbers are typed as percentages
 */
export function errorSentence(
  { input, requirement: { must, ...limits }, received, row }: Complaint,
  locale: Locale,
  nameOf: (input: string) => string = (input) => input,
  isShare = false
): string {
  const { sentences, things, values } = words[locale];
  const shown = (value: unknown): string => {
    if (typeof value === "number")
      return new Intl.NumberFormat(locale, isShare ? shareFormat : numberFormat).format(value);
    if (typeof value === "boolean") return value ? values.true : values.false;
    if (Array.isArray(value)) return value.map(String).join(", ");
    if (typeof value !== "string") return values.blank;
    return value in things ? things[value as keyof typeof things] : value;
  };
  const value =
    typeof received === "string" ? fill(values.text, { text: shortened(received) }) : shown(received);
  return fill(sentences[must], {
    ...Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, shown(limit)])),
    input: nameOf(input),
    other: nameOf(shown(limits["input"])),
    received: row === undefined ? value : fill(values.cell, { value, row: shown(row) }),
  });
}

const numberFormat = { maximumSignificantDigits: 15 };
const shareFormat = { style: "percent", maximumSignificantDigits: 6 } as const;
const longestText = 40;

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? "");
