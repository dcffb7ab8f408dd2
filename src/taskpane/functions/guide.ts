import { use } from "react";
import type { guideTo } from "../../functions/words";
import type { Locale } from "../../locales/locale";

/** All that is said of the functions in one language. */
export type Guide = ReturnType<typeof guideTo>;

/** They are many words, so only those of the user's language are loaded. */
const load: Record<Locale, () => Promise<{ readonly functionGuide: Guide }>> = {
  en: () => import(/* webpackChunkName: "functions-en" */ "../../locales/en/functions"),
  ru: () => import(/* webpackChunkName: "functions-ru" */ "../../locales/ru/functions"),
  nb: () => import(/* webpackChunkName: "functions-nb" */ "../../locales/nb/functions"),
};

const loading = new Map<Locale, Promise<{ readonly functionGuide: Guide }>>();

/** Suspends until the words have come. */
export function useGuide(locale: Locale): Guide {
  const promise = loading.get(locale) ?? load[locale]();
  loading.set(locale, promise);
  return use(promise).functionGuide;
}
