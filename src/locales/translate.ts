import i18next, { type i18n } from "i18next";
import type { AnyTranslation, Locale } from "./locale";

/**
 * A translator for one namespace in one language. Each part of the product loads only its own
 * words: errors with the functions, reports and pane with the lazy chunks.
 */
export function translator<English>(locale: Locale, words: AnyTranslation<English>): Translate<English> {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // A long list may say the same word in each of its rows.
  const plain = new Map<string, string>();
  return (key, values) => {
    if (values) return instance.t(key, values);
    const known = plain.get(key) ?? instance.t(key);
    plain.set(key, known);
    return known;
  };
}

/** Paths of the texts in a tree of words, "a.b"; plural endings (`_one`, `_other`) are left off. */
export type Key<Words> = {
  [K in keyof Words & string]: Words[K] extends string
    ? K extends `${infer Base}_one` | `${infer Base}_other`
      ? Base
      : K
    : `${K}.${Key<Words[K]>}`;
}[keyof Words & string];

export type Translate<Words> = (
  key: Key<Words>,
  values?: Readonly<Record<string, string | number>>
) => string;
