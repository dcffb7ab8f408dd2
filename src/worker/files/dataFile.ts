import type { NumberMarks, TextDateOrder } from "../../reports/textValue";

/** A column of a file: enough to guess what it means, and to show it. */
export interface FileColumn {
  /** "" where the file has no header row. */
  readonly header: string;
  /** The first non-blank values, at most 50; days are serial. */
  readonly samples: readonly (string | number | boolean)[];
  readonly isDate: boolean;
}

/** How a file begins. */
export interface FileHead {
  readonly columns: readonly FileColumn[];
  readonly hasHeader: boolean;
  /** Header not counted, at most 8, as texts. */
  readonly firstRows: readonly (readonly string[])[];
  /** Header not counted. */
  readonly rowCount: number;
  /** Whether the rows have been counted, rather than estimated from the first. */
  readonly isCounted: boolean;
  /** How its texts write dates, and one of them; `null` where there are none but ISO dates. */
  readonly textDates: { readonly order: TextDateOrder; readonly example: string } | null;
  /** How its texts write numbers; `null` where it holds numbers. */
  readonly decimalMark: DecimalMark | null;
}

export type DecimalMark = "." | ",";

export const marksOf = (decimalMark: DecimalMark): NumberMarks => ({
  decimalMark,
  groupMark: decimalMark === "." ? "," : ".",
});

/** What the user's culture says where a file doesn't. */
export interface FileCulture {
  readonly decimalMark: DecimalMark;
  readonly textDateOrder: TextDateOrder;
  /** The encoding of files that are not in Unicode, such as "windows-1251". */
  readonly oldEncoding: string;
}

/** Rows of a file; the asked columns are at the offsets. Their arrays may be used again for the next block. */
export interface FileBlock {
  readonly rows: unknown[][];
  readonly offsets: readonly number[];
  /** How much of the file has been read, from 0 to 1. */
  readonly share: number;
}

/** A file that has been looked into. */
export interface DataFile {
  readonly head: FileHead;
  /** All rows, header left out, block by block. */
  readonly blocks: (columns: readonly number[]) => AsyncIterable<FileBlock>;
}

export const SAMPLES = 50;
export const FIRST_ROWS = 8;
