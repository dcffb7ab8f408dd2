import { timeOfSerial } from "../core/calendar";
import type { reports as english } from "../locales/en/reports";
import type { AnyTranslation, Locale } from "../locales/locale";
import { translator, type Key, type Translate } from "../locales/translate";

type English = typeof english;
export type WordKey = Key<English>;

/** A report's language: its texts, and numbers and dates as its readers write them. */
export interface Words {
  readonly locale: Locale;
  readonly text: Translate<English>;
  readonly count: (value: number) => string;
  readonly number: (value: number, digits?: number) => string;
  /** With two decimals; of which currency, the source's cells say. */
  readonly money: (value: number) => string;
  /** "= 0.032", or "< 0.001" where three decimals would be 0. */
  readonly pValue: (value: number) => string;
  readonly rate: (value: number, digits?: number) => string;
  /** A serial day, such as "31 December 2017". */
  readonly date: (serial: number) => string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: (weekday: number) => string;
}

/** The language of reports, from its texts. */
export function wordsOf(locale: Locale, texts: AnyTranslation<English>): Words {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const count = format({ maximumFractionDigits: 0 });
  const three = format({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    locale,
    text: translator<English>(locale, texts),
    count: (value) => count.format(value),
    number: (value, digits = 2) => format({ maximumFractionDigits: digits }).format(value),
    money: (value) => format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value),
    pValue: (value) => (value < SMALL_P ? `< ${three.format(SMALLEST_P)}` : `= ${three.format(value)}`),
    rate: (value, digits = 1) => format({ style: "percent", maximumFractionDigits: digits }).format(value),
    date: (serial) => dates.format(timeOfSerial(serial)),
    weekday: (weekday) => weekdays.format(timeOfSerial(A_SUNDAY + weekday)),
  };
}

/** Below it three decimals would show a p-value as 0. */
export const SMALL_P = 0.0005;
export const SMALLEST_P = 0.001;

/** 31 December 2023. */
const A_SUNDAY = 45291;
