/** Largest sheet of Excel. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "A1:C9", or "A1" for a single cell. */
export function addressOf({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetter(column)}${row + 1}`;
  const last = `${columnLetter(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** "Orders!A1:C9" or "'My orders'!A1:C9" -> "A1:C9". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/**
 * Reads an address without absolute signs, such as "A1:C9", "B:D", "3:7" or, with its sheet, "Orders!A1".
 * Returns `null` for what is no address of cells.
 */
export function areaOf(address: string): Area | null {
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(
    withoutSheet(address).replaceAll("$", "")
  );
  if (!match) return null;
  const [, firstLetters = "", firstDigits = "", lastLetters = firstLetters, lastDigits = firstDigits] = match;
  if (firstLetters + firstDigits === "") return null;
  const column = firstLetters ? columnIndex(firstLetters) : 0;
  const row = firstDigits ? Number(firstDigits) - 1 : 0;
  const lastColumn = lastLetters ? columnIndex(lastLetters) : MAXIMUM_COLUMNS - 1;
  const lastRow = lastDigits ? Number(lastDigits) - 1 : MAXIMUM_ROWS - 1;
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rowCount >= inner.row + inner.rowCount &&
  outer.column + outer.columnCount >= inner.column + inner.columnCount;

/** The smallest rectangle around several. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
}

/** Several areas as they stand in a recipe or a message: "A1:C9,A20:C29". */
export const addressesOf = (areas: readonly Area[]): string => areas.map(addressOf).join(",");
export const areasOf = (addresses: string): Area[] =>
  addresses.split(",").flatMap((address) => areaOf(address) ?? []);
