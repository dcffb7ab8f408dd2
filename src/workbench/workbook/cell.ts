/** The errors a cell can show. `#BUSY!` stands while an add-in's function has not answered yet. */
export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error standing in a cell, with the message that its function gave, if any. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What stands in a cell; `null` is an empty one. Dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | CellError | null;

/** What a user types or an add-in writes: a text is read as if typed, so "=1+1" is a formula and "5%" 0.05. */
export type CellInput = number | string | boolean | null;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_TEXT = 32_767;
