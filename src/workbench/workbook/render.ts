import { format, isDateFormat, isValidFormat } from "numfmt";
import { CellError, type CellValue } from "./cell";
import type { Culture } from "./culture";

const DAYS_BETWEEN_SYSTEMS = 1462;

/** What a cell shows: its value in its number format, as the culture writes it. */
export function renderValue(
  value: CellValue,
  numberFormat: string,
  culture: Culture,
  date1904 = false
): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  // Excel's built-in short date follows the region's settings.
  const pattern = numberFormat === "m/d/yyyy" ? culture.shortDate : numberFormat;
  const shift = date1904 && typeof value === "number" && isDateFormat(pattern) ? DAYS_BETWEEN_SYSTEMS : 0;
  return format(pattern, typeof value === "number" ? value + shift : value, {
    locale: culture.name,
    dateSpanLarge: false,
  });
}

export const isNumberFormat = (numberFormat: string) => isValidFormat(numberFormat);
