import { timeOfSerial } from "../core/calendar";
import type { Locale } from "../locales/locale";
import type { Cell, Unit } from "../reports/report";
import type { Currency } from "./currency";
import { SMALL_P, SMALLEST_P } from "../reports/words";

const STYLES = {
  count: { maximumFractionDigits: 0 },
  number: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  rate: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  probability: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  days: { maximumFractionDigits: 1 },
  score: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
} as const satisfies Record<Exclude<Unit, "text" | "date">, Intl.NumberFormatOptions>;

const NO_CURRENCY: Currency = { before: "", after: "" };

/** Writes a report's cells as the pane shows them; an empty one is a dash that nobody takes for 0. */
export function cellWriter(locale: Locale): (value: Cell, unit: Unit, currency?: Currency) => string {
  const numbers = new Map(
    Object.entries(STYLES).map(([unit, style]) => [unit, new Intl.NumberFormat(locale, style)])
  );
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return (value, unit, currency = NO_CURRENCY) => {
    if (value === null) return "–";
    if (typeof value === "string") return value;
    if (unit === "probability" && value < SMALL_P) return `<${numbers.get(unit)!.format(SMALLEST_P)}`;
    if (unit === "date") return dates.format(timeOfSerial(value));
    const written = numbers.get(unit)?.format(value) ?? String(value);
    if (unit !== "money") return written;
    const [, sign = "", digits = ""] = /^([-−]?)(.*)$/.exec(written) ?? [];
    return `${sign}${currency.before}${digits}${currency.after}`;
  };
}
