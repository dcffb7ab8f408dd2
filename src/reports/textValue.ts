import { firstSerialDay, lastSerialDay, serialDay, civilDay } from "../core/calendar";

/** How numbers are written, such as "," and "." for 1.234,5. */
export interface NumberMarks {
  readonly decimalMark: string;
  readonly groupMark: string;
}

const TEXT_DATE_ORDERS = ["dayFirst", "monthFirst", "yearFirst"] as const;
export type TextDateOrder = (typeof TEXT_DATE_ORDERS)[number];

/**
 * A plain decimal number kept as a text, with the marks of the workbook's culture; spaces of any kind may group.
 *
 * @example numberOfText("1 234,50", { decimalMark: ",", groupMark: "." }) // 1234.5
 */
export function numberOfText(text: string, { decimalMark, groupMark }: NumberMarks): number | undefined {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]+(?=\d{3})/gu, "")
    .replace("−", "-");
  const grouped = groupMark.trim() === "" ? plain : withoutGroups(plain, groupMark);
  if (grouped === null) return undefined;
  const decimal =
    decimalMark === "." ? grouped : grouped.includes(".") ? "?" : grouped.replace(decimalMark, ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(decimal) ? Number(decimal) : undefined;
}

/** Marks that group must stand before three digits each; else the text is written in some other culture. */
function withoutGroups(text: string, mark: string): string | null {
  if (!text.includes(mark)) return text;
  const [head = "", ...groups] = text.split(mark);
  return /^[-+]?\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}(\D|$)/.test(group))
    ? head + groups.join("")
    : null;
}

const MONTHS = [
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ...["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"],
  ...["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
];

/**
 * The serial day of a date kept as a text: numbers in the given order (a year of four digits at the front is
 * always a year), or a month's name in English, Norwegian or Russian. A time of day behind it is left out.
 *
 * @example serialOfText("19-8-2025", "dayFirst") // 45888
 */
export function serialOfText(text: string, order: TextDateOrder): number | undefined {
  const numeric = /^\s*(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,4})\.?(?:[ T,].*)?$/.exec(text);
  if (numeric) {
    const [one = "", two = "", three = ""] = numeric.slice(1);
    if (one.length > 2 || order === "yearFirst") return serialOf(one, two, three);
    return order === "monthFirst" ? serialOf(three, one, two) : serialOf(three, two, one);
  }
  const named =
    /^\s*(\d{1,2})\.?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{2,4})\b/u.exec(text) ??
    swapped(/^\s*(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{2,4})\b/u.exec(text));
  if (!named) return undefined;
  const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : serialOf(named[3]!, String((month % 12) + 1), named[1]!);
}

/** A date in one order or another. */
export const isTextDate = (text: string): boolean =>
  TEXT_DATE_ORDERS.some((order) => serialOfText(text, order) !== undefined);

const swapped = (match: readonly string[] | null) => match && [match[0]!, match[2]!, match[1]!, match[3]!];

function serialOf(yearText: string, monthText: string, dayText: string): number | undefined {
  if (yearText.length < 2 || dayText.length > 2) return undefined;
  const short = Number(yearText);
  // As Excel does: 30 to 99 belong to the last century.
  const year = yearText.length > 2 ? short : short + (short < 30 ? 2000 : 1900);
  const wanted = { year, month: Number(monthText), day: Number(dayText) };
  if (wanted.month < 1 || wanted.month > 12 || wanted.day < 1) return undefined;
  const serial = serialDay(wanted);
  if (serial < firstSerialDay || serial > lastSerialDay) return undefined;
  const found = civilDay(serial);
  return found.month === wanted.month && found.day === wanted.day ? serial : undefined;
}

const YES = ["yes", "y", "true", "да", "истина", "ja", "j", "sann"];
const NO = ["no", "n", "false", "нет", "ложь", "nei", "usann"];

/** "yes" and "no" in English, Russian and Norwegian. */
export function truthOfText(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}
