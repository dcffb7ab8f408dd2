import { createContext, use, useContext, useMemo, type ReactNode } from "react";
import type { pane as english } from "../locales/en/pane";
import { loadInterface } from "../locales/loadInterface";
import type { Locale } from "../locales/locale";
import { translator, type Translate } from "../locales/translate";
import type { Cell, Unit } from "../reports/report";
import { wordsOf, type Words } from "../reports/words";
import type { Currency } from "./currency";
import { cellWriter } from "./format";

export interface Language {
  readonly locale: Locale;
  /** The pane's own words. */
  readonly t: Translate<typeof english>;
  /** The reports' words, numbers and dates. */
  readonly words: Words;
  /** A report's cell, as the pane shows it. */
  readonly cell: (value: Cell, unit: Unit, currency?: Currency) => string;
  readonly choose: (locale: Locale) => void;
}

const loading = new Map<Locale, ReturnType<(typeof loadInterface)[Locale]>>();

/** The texts of a language, loaded once; a component that uses them is suspended until they are there. */
function textsOf(locale: Locale) {
  const texts = loading.get(locale) ?? loadInterface[locale]();
  loading.set(locale, texts);
  return texts;
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
  const { pane, reports } = use(textsOf(locale));
  const language = useMemo(
    () => ({
      locale,
      choose,
      t: translator<typeof english>(locale, pane),
      words: wordsOf(locale, reports),
      cell: cellWriter(locale),
    }),
    [locale, choose, pane, reports]
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
