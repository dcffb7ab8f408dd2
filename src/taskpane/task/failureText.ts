import { useCallback } from "react";
import { errorSentence } from "../../locales/errorSentence";
import { REPORTS } from "../../reports/catalogue";
import { ROLES, type Role } from "../../reports/defineReport";
import type { Option } from "../../reports/option";
import { problemText } from "../../reports/problem";
import type { Words } from "../../reports/words";
import { useLanguage } from "../language";
import type { Failure } from "./task";

type NameOf = (input: string) => string;

/** A failure's sentences in the user's language; without `nameOf`, inputs are called as in the reports. */
export function failureText(failure: Failure, words: Words, nameOf?: NameOf): string {
  if ("problem" in failure) return problemText(failure.problem, words);
  const { detail } = failure.metric;
  if (nameOf) return errorSentence(detail, words.locale, nameOf);
  if (detail.requirement.must === "notBlank" && isRole(detail.input))
    return words.text("refusals.columnNeeded", { role: words.text(`roles.${detail.input}`) });
  const nameInReports = (input: string): string => {
    if (isRole(input)) return words.text(`roles.${input}`);
    const option = optionOf(input);
    return option === undefined ? input : words.text(option.label);
  };
  const option = optionOf(detail.input);
  return option?.type === "date" && detail.requirement.must === "atLeast"
    ? dayText(detail.input, detail.requirement.minimum, detail.received as number, words)
    : errorSentence(detail, words.locale, nameInReports, option?.type === "rate");
}

/** That a day is too early. */
function dayText(input: string, first: number, day: number, words: Words): string {
  const days = { first: words.date(first), day: words.date(day) };
  if (input === "asOf") return words.text("refusals.noOrdersYet", days);
  return words.text("refusals.dayTooEarly", { ...days, name: words.text(optionOf(input)!.label) });
}

const isRole = (input: string): input is Role => Object.hasOwn(ROLES, input);

const optionOf = (input: string): Option | undefined =>
  REPORTS.map(({ options }) => options[input]).find((one) => one !== undefined);

export function useFailureText(): (failure: Failure, nameOf?: NameOf) => string {
  const { words } = useLanguage();
  return useCallback((failure, nameOf) => failureText(failure, words, nameOf), [words]);
}
