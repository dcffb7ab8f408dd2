/** The languages of the product. English is the master: the others must have exactly its keys. */
export const LOCALES = ["en", "ru", "nb"] as const;
export type Locale = (typeof LOCALES)[number];

/** CLDR plural categories of whole numbers, by language. */
interface PluralCategories {
  en: "one" | "other";
  nb: "one" | "other";
  ru: "one" | "few" | "many" | "other";
}

/**
 * The shape a translation of T must have: the same keys, except that a plural
 * (`rows_one`, `rows_other` in English) has the categories of its own language.
 */
export type Translation<T, L extends Locale> = {
  readonly [K in keyof T as K extends `${string}_one` | `${string}_other` ? never : K]: T[K] extends string
    ? string
    : Translation<T[K], L>;
} & {
  readonly [
    K in keyof T as K extends `${infer Base}_other` ? `${Base}_${PluralCategories[L]}` : never
  ]: string;
};

/** T in any one language. */
export type AnyTranslation<T> = { [L in Locale]: Translation<T, L> }[Locale];

/** The product's language for an Office display language such as "ru-RU"; English where there is none. */
export function localeOf(displayLanguage: string): Locale {
  const language = displayLanguage.toLowerCase().split("-")[0];
  if (language === "ru") return "ru";
  return language === "nb" || language === "no" || language === "nn" ? "nb" : "en";
}
