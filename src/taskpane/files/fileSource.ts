import { columnLetter } from "../../excel/address";
import { workbookCulture } from "../../excel/culture";
import type { ReadOptions, ReadResult } from "../../excel/readInput";
import type { Reading } from "../../excel/recipe";
import type { OtherRows } from "../../excel/refreshReport";
import type { ExcelOptions } from "../../excel/runExcel";
import type { SourceHead } from "../../excel/source";
import type { FileReference } from "../../excel/sourceReference";
import type { Locale } from "../../locales/locale";
import type { Mapping, Need } from "../../reports/defineReport";
import type { TextDateOrder } from "../../reports/textValue";
import { openFile, readFile, type DecimalMark, type FileColumn, type FileCulture } from "../../worker/files";

/** Rows of a file that was opened in the pane. */
export interface FileSource extends SourceHead {
  readonly reference: FileReference;
  readonly file: File;
  readonly culture: FileCulture;
  /** Whether `rowCount` has been counted, rather than estimated. */
  readonly isCounted: boolean;
  /** How its texts seem to write dates and numbers; `null` where it has none. */
  readonly textDates: TextDateOrder | null;
  readonly decimalMark: DecimalMark | null;
}

/**
 * @throws ProblemError noRows, fileUnreadable, cancelled
 */
export async function openFileSource(file: File, locale: Locale, options: ExcelOptions): Promise<FileSource> {
  const { decimalMark, textDateOrder } = await workbookCulture(options);
  const culture: FileCulture = {
    decimalMark: decimalMark === "," ? "," : ".",
    textDateOrder,
    oldEncoding: locale === "ru" ? "windows-1251" : "windows-1252",
  };
  const { columns, textDates, ...head } = await openFile(file, culture, options.signal);
  return {
    ...head,
    reference: { kind: "file", name: file.name, size: file.size },
    file,
    culture,
    columns: columns.map(columnOf),
    textDates: textDates?.order ?? null,
    warnings: textDates ? [{ warning: "textDates", example: textDates.example }] : [],
  };
}

const columnOf = ({ header, samples, isDate }: FileColumn, index: number) => ({
  index,
  column: index,
  letter: columnLetter(index),
  header,
  samples,
  numberFormat: isDate ? "yyyy-mm-dd" : "General",
});

/** How the texts of a file are taken, unless the user says otherwise. */
export const readingOf = ({ textDates, decimalMark }: FileSource): Reading => ({
  ...(textDates && { textDates }),
  ...(decimalMark && { decimalMark }),
});

/**
 * Reads the mapped columns.
 *
 * @throws ProblemError columnMissing, noUsableRows, fileUnreadable, cancelled
 */
export async function readFileRows(
  { file, culture }: FileSource,
  need: Need,
  mapping: Mapping,
  { textDates, decimalMark = culture.decimalMark }: Reading,
  { signal, onProgress }: Pick<ReadOptions, "signal" | "onProgress">
): Promise<ReadResult> {
  const { rejected, ...packed } = await readFile(
    file,
    culture,
    { need, mapping, textDates, decimalMark },
    (share) => onProgress?.({ done: share, total: 1 }),
    signal
  );
  return {
    ...packed,
    rowsRejected: rejected.reduce((sum, { count }) => sum + count, 0),
    rejected: rejected.map(({ rows, ...rejection }) => ({
      ...rejection,
      addresses: [],
      fileRows: rows,
    })),
  };
}

/** The rows of a file, to refresh a report with. */
export const rowsOf = (source: FileSource): OtherRows => ({
  ...source,
  read: (need, mapping, reading, run) => readFileRows(source, need, mapping, reading, run),
});
