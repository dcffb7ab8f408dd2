import { CellError, type CellInput, type CellValue, type ErrorCode, MAX_TEXT } from "./cell";
import type { Culture } from "./culture";

/** What an entry becomes: a formula, or a value with the number format that the way of writing it implies. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly impliedFormat?: string;
}

const errors: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/**
 * Reads an entry as Excel does on Enter: in a cell formatted as text ("@") everything stays text; a leading
 * apostrophe makes text; a leading "=" a formula; else numbers, percents, money, dates, times, TRUE and FALSE
 * of the culture are recognised, and the rest is text.
 */
export function readEntry(input: CellInput, numberFormat: string, culture: Culture): Entry {
  if (input === null || input === "") return { value: null };
  if (typeof input !== "string") return { value: input };
  const text = input.slice(0, MAX_TEXT);
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  if (/^[+-][^\d.,\s]/.test(text) && text.length > 1) return { value: null, formula: `=${text}` };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const code = errors.find((error) => error === upper);
  if (code) return { value: new CellError(code) };
  return readNumber(trimmed, culture) ?? readDate(trimmed, culture) ?? readTime(trimmed) ?? { value: text };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function readNumber(text: string, { decimal, group, currency }: Culture): Entry | null {
  const groups = group === "\u00a0" ? "[\u00a0\u202f ]" : escape(group);
  const whole = `\\d{1,3}(?:${groups}\\d{3})+|\\d*`;
  const pattern = new RegExp(
    `^(\\()?\\s*([-+])?\\s*(${escape(currency)})?\\s*(${whole})(?:${escape(decimal)}(\\d*))?(?:E([-+]?\\d+))?\\s*(${escape(currency)})?\\s*(%)?\\s*(\\))?$`,
    "i"
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, open, sign, before, integer = "", fraction = "", exponent, after, percent, close] = match;
  const digits = integer.replace(/\D/g, "");
  if (digits.length + fraction.length === 0 || (open === undefined) !== (close === undefined)) return null;
  const magnitude = Number(`${digits || "0"}.${fraction || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(magnitude)) return null;
  const value =
    (sign === "-" || open !== undefined ? -magnitude : magnitude) / (percent === undefined ? 1 : 100);
  const grouped = digits.length < integer.length;
  return withFormat(
    value,
    impliedFormat({ percent, money: before ?? after, fraction, exponent, grouped, currency })
  );
}

interface Written {
  percent: string | undefined;
  money: string | undefined;
  fraction: string;
  exponent: string | undefined;
  grouped: boolean;
  currency: string;
}

function impliedFormat({
  percent,
  money,
  fraction,
  exponent,
  grouped,
  currency,
}: Written): string | undefined {
  const cents = fraction === "" ? "" : ".00";
  if (percent !== undefined) return `0${cents}%`;
  if (exponent !== undefined) return "0.00E+00";
  if (money !== undefined) return currency === "$" ? `$#,##0${cents}` : `#,##0${cents} "${currency}"`;
  return grouped ? `#,##0${cents}` : undefined;
}

const withFormat = (value: CellValue, format: string | undefined): Entry =>
  format === undefined ? { value } : { value, impliedFormat: format };

function readDate(text: string, { dateOrder, dateSeparator, shortDate }: Culture): Entry | null {
  const [date = "", ...rest] = text.split(/[ T]+/);
  const time = rest.length > 0 ? readTime(rest.join(" ")) : { value: 0 };
  if (!time) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  const separators = [...new Set(["/", dateSeparator, "-"])].map(escape).join("");
  const local = new RegExp(`^(\\d{1,2})([${separators}])(\\d{1,2})\\2(\\d{4}|\\d{2})$`).exec(date);
  let parts: [year: number, month: number, day: number];
  if (iso) parts = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (local) {
    const [first, second, third] = [Number(local[1]), Number(local[3]), Number(local[4])];
    const year = third >= 100 ? third : third + (third < 30 ? 2000 : 1900);
    parts = dateOrder === "mdy" ? [year, first, second] : [year, second, first];
  } else return null;
  const serial = serialOf(...parts);
  if (serial === null) return null;
  const format = iso && date.includes("-") ? "yyyy-mm-dd" : shortDate;
  return withFormat(serial + Number(time.value), rest.length > 0 ? `${format} h:mm` : format);
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s*([AP])M)?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toUpperCase();
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === "P" ? 12 : 0);
  const format = `${hour > 24 ? "[h]" : "h"}:mm${match[3] === undefined ? "" : ":ss"}${half ? " AM/PM" : ""}`;
  return withFormat((hour + minutes / 60 + seconds / 3600) / 24, format);
}

/** The 1900 serial of a day, Excel's phantom 29 February 1900 included; null if there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  return serial <= 60 ? serial - 1 : serial;
}
