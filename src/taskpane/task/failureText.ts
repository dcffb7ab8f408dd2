import { useCallback } from "react";
import { errorSentence } from "../../locales/errorSentence";
import { REPORTS } from "../../reports/catalogue";
import { ROLES, type Role } from "../../reports/defineReport";
import { problemText } from "../../reports/problem";
import { useLanguage } from "../language";
import type { Failure } from "./task";

/** Makes a failure's sentences in the user's language. */
export function useFailureText(): (failure: Failure, nameOf?: (input: string) => string) => string {
  const { locale, words } = useLanguage();
  return useCallback(
    (failure, nameOf) => {
      if ("problem" in failure) return problemText(failure.problem, words);
      const nameInReports = (input: string): string => {
        if (Object.hasOwn(ROLES, input)) return words.text(`roles.${input as Role}`);
        const option = REPORTS.map(({ options }) => options[input]).find((one) => one !== undefined);
        return option === undefined ? input : words.text(option.label);
      };
      return errorSentence(failure.metric.detail, locale, nameOf ?? nameInReports);
    },
    [locale, words]
  );
}
