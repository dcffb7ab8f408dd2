import { createContext, useContext, useMemo, type ReactNode } from "react";
import { pane as english } from "../locales/en/pane";
import { pane as norwegian } from "../locales/nb/pane";
import { pane as russian } from "../locales/ru/pane";
import type { Locale } from "../locales/locale";
import { translator, type Key, type Translate } from "../locales/translate";
import type { Cell, Unit } from "../reports/report";
import { reportWords, type Words } from "../reports/words";
import { cellWriter } from "./format";

export type PaneKey = Key<typeof english>;

export interface Language {
  readonly locale: Locale;
  /** The pane's own words. */
  readonly t: Translate<typeof english>;
  /** The reports' words, numbers and dates. */
  readonly words: Words;
  /** A report's cell, as the pane shows it. */
  readonly cell: (value: Cell, unit: Unit) => string;
  readonly choose: (locale: Locale) => void;
}

const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error("useLanguage outside of LanguageProvider");
  return language;
}

interface Props {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
  readonly children: ReactNode;
}

export function LanguageProvider({ locale, choose, children }: Props) {
  const language = useMemo(
    () => ({
      locale,
      choose,
      t: translator(locale, { en: english, nb: norwegian, ru: russian }),
      words: reportWords(locale),
      cell: cellWriter(locale),
    }),
    [locale, choose]
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
