import type { Locale } from "../locales/locale";

/** Where the help page of a function lies in the build. */
export const helpPath = (id: string, locale: Locale): string => `help/${locale}/${id}.html`;
