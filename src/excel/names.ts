import { problem } from "./runExcel";

const FORBIDDEN = /[[\]:*?/\\]/g;
const SLASHES = /[/\\]/g;
const LONGEST_SHEET_NAME = 31;
/** Excel keeps this name for the log of changes. */
const RESERVED = "history";

/** Names are taken whatever their case. */
const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((one) => one.toLocaleLowerCase() === name.toLocaleLowerCase());

/**
 * A name for a new sheet that no sheet has yet: without the marks a sheet's name can't have, at most 31 characters,
 * numbered if need be.
 *
 * @example freeSheetName("Cohorts: 2017/18", ["cohorts 2017-18"]) // "Cohorts 2017-18 (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = withoutQuotes(wanted.replace(SLASHES, "-").replace(FORBIDDEN, "")) || "Retain";
  const all = [...taken, RESERVED];
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = cut(allowed, LONGEST_SHEET_NAME - ending.length) + ending;
    if (!isTaken(name, all)) return name;
  }
}

/** No ' at either end, no space either. */
const withoutQuotes = (name: string): string => name.replace(/^['\s]+|['\s]+$/g, "");

/** Not in the middle of a character of two code units. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return withoutQuotes(text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length));
}

/**
 * The name the user has asked for, as it is.
 *
 * @throws ProblemError nameInvalid or nameTaken
 */
export function checkedSheetName(name: string, taken: readonly string[]): string {
  if (
    name.trim() === "" ||
    name.length > LONGEST_SHEET_NAME ||
    name.search(FORBIDDEN) >= 0 ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === RESERVED
  )
    throw problem({ problem: "nameInvalid", name });
  if (isTaken(name, taken)) throw problem({ problem: "nameTaken", name });
  return name;
}

/** A name for a table that neither a table nor a defined name has yet, such as "Retain_segments_2". */
export function freeTableName(id: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `Retain_${id}${number === 1 ? "" : `_${number}`}`;
    if (!isTaken(name, taken)) return name;
  }
}
