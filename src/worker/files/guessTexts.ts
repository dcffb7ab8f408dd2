import { headerScoreOf } from "../../reports/columnHeaders";
import type { TextDateOrder } from "../../reports/textValue";
import type { DecimalMark } from "./dataFile";

type Rows = readonly (readonly string[])[];

const DATE = /^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:\D|$)/;
const NUMBER = /^\s*[-+−]?\d[\d\s.,\u00a0\u202f]*$/;
const SHORT_DATE = /^\s*(\d{1,2})([-./])(\d{1,2})[-./]\d{2,4}(?:\D|$)/;

/** A first row of names, none a number or a date, is a header if such stand below, if its words say so, or if none comes again. */
export function startsWithHeader(rows: Rows): boolean {
  const [first = [], ...below] = rows;
  const named = first.filter((cell) => cell.trim() !== "");
  const isValue = (cell: string) => DATE.test(cell) || NUMBER.test(cell);
  if (named.length === 0 || below.length === 0 || named.some(isValue)) return false;
  if (first.some((_, column) => below.some((row) => isValue(row[column] ?? "")))) return true;
  const comesAgain = first.some((name, column) => below.some((row) => row[column] === name));
  return !comesAgain && named.some((name) => headerScoreOf(name) > 0);
}

/** The order in which texts write dates, as far as they tell, and one of them; `null` if there are none but ISO dates. */
export function guessDateOrder(
  rows: Rows,
  usual: TextDateOrder
): { readonly order: TextDateOrder; readonly example: string } | null {
  let example: string | null = null;
  let dotted = false;
  let order: TextDateOrder | null = null;
  for (const row of rows)
    for (const cell of row) {
      const found = SHORT_DATE.exec(cell);
      if (!found) continue;
      example ??= cell.trim();
      dotted ||= found[2] === ".";
      if (Number(found[1]) > 12) order ??= "dayFirst";
      else if (Number(found[3]) > 12) order ??= "monthFirst";
    }
  if (example === null) return null;
  return { order: order ?? (dotted ? "dayFirst" : usual === "yearFirst" ? "dayFirst" : usual), example };
}

/** The mark before decimals: numbers with both marks tell, and those whose only mark doesn't stand before three digits. */
export function guessDecimalMark(rows: Rows, usual: DecimalMark): DecimalMark {
  let balance = 0;
  for (const row of rows)
    for (const cell of row) {
      if (!NUMBER.test(cell) || DATE.test(cell)) continue;
      const point = cell.lastIndexOf(".");
      const comma = cell.lastIndexOf(",");
      if (point < 0 && comma < 0) continue;
      const last = Math.max(point, comma);
      const isAlone = (point < 0 || comma < 0) && cell.indexOf(cell.charAt(last)) === last;
      const isGroup = /^.\d{3}\s*$/.test(cell.slice(last));
      if (isAlone && isGroup) continue;
      // Several equal marks group.
      const isDecimal = (point >= 0 && comma >= 0) || isAlone;
      balance += (last === comma) === isDecimal ? -1 : 1;
    }
  return balance === 0 ? usual : balance > 0 ? "." : ",";
}
