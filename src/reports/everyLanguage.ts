import { reports as english } from "../locales/en/reports";
import type { Locale } from "../locales/locale";
import { reports as norwegian } from "../locales/nb/reports";
import { reports as russian } from "../locales/ru/reports";
import { wordsOf, type Words } from "./words";

const TEXTS = { en: english, nb: norwegian, ru: russian };

/** The words of any language at once, where their weight does not matter: in the worker. */
export const reportWords = (locale: Locale): Words => wordsOf(locale, TEXTS[locale]);
