import { periods } from "../core/calendar";
import { cohortModes } from "../core/cohorts/activity";
import { intervalMethods } from "../core/numeric/intervals";
import { churnBases } from "../core/retention/customerChurnRate";
import { paymentTimings } from "../core/value/lifetimeValueFromChurn";
import { options as english } from "../locales/en/options";
import type { Locale } from "../locales/locale";
import { options as norwegian } from "../locales/nb/options";
import { options as russian } from "../locales/ru/options";

/** The words a choice accepts, in the order of their numbers in Excel. */
export const optionSets = {
  period: periods,
  mode: cohortModes,
  output: ["rate", "count"],
  revenueOutput: ["revenue", "per-customer", "cumulative", "retention"],
  basis: churnBases,
  timing: paymentTimings,
  method: intervalMethods,
} as const;

export type OptionSetName = keyof typeof optionSets;
export type OptionOf<Name extends OptionSetName> = (typeof optionSets)[Name][number];
export type AnyOption = OptionOf<OptionSetName>;

type Words = Readonly<Record<AnyOption, string>>;
const words: Readonly<Record<Locale, Words>> = { en: english, ru: russian, nb: norwegian };

/** How a language calls an option. Formulas that we insert keep to English. */
export const optionWord = (option: AnyOption, locale: Locale): string => words[locale][option];

const normal = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");

/** The option that a word in English, Russian or Norwegian stands for, or a number counted from 0. */
export function optionCalled<Name extends OptionSetName>(
  name: Name,
  word: string | number
): OptionOf<Name> | undefined {
  const set: readonly OptionOf<Name>[] = optionSets[name];
  const called = normal(String(word));
  return set.find(
    (option, index) =>
      called === String(index) || Object.values(words).some((language) => normal(language[option]) === called)
  );
}
