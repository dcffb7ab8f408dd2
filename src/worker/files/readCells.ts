import { ROLES, type Role } from "../../reports/defineReport";
import { numberOfText, serialOfText, type NumberMarks, type TextDateOrder } from "../../reports/textValue";

/** Makes of a file's cell what a sheet would hold there: a number, a serial day, or what it was. */
export type CellReader = (cell: unknown) => unknown;

const DATES_KEPT = 100_000;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const PLAIN_WITH_COMMA = /^-?\d+(?:,\d+)?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const YEAR_FIRST = /^\s*\d{4}\D/;

/**
 * @param textDates how dates are written that don't begin with the year; left out, they are not read
 */
export function cellReader(
  role: Role,
  marks: NumberMarks,
  textDates: TextDateOrder | undefined
): CellReader | null {
  if (ROLES[role] === "text") return null;
  return ROLES[role] === "date" ? dateReader(textDates) : numberReader(marks);
}

function numberReader(marks: NumberMarks): CellReader {
  const plain = marks.decimalMark === "." ? PLAIN : PLAIN_WITH_COMMA;
  return (cell) => {
    if (typeof cell !== "string") return cell;
    // Most numbers are plain, and reading them so takes a tenth of the time.
    if (plain.test(cell)) return Number(marks.decimalMark === "." ? cell : cell.replace(",", "."));
    return cell === "" ? cell : (numberOfText(cell, marks) ?? cell);
  };
}

/** Few days make up many rows, so each text is read once. */
function dateReader(order: TextDateOrder | undefined): CellReader {
  const known = new Map<string, unknown>();
  const read = (text: string): unknown => {
    if (SERIAL.test(text)) return Number(text);
    if (order === undefined && !YEAR_FIRST.test(text)) return text;
    return serialOfText(text, order ?? "yearFirst") ?? text;
  };
  return (cell) => {
    if (typeof cell !== "string") return cell;
    if (known.size > DATES_KEPT) known.clear();
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = read(cell)));
    return value;
  };
}
