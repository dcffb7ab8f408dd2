import Papa from "papaparse";
import { ProblemError } from "../../reports/problem";
import { FIRST_ROWS, SAMPLES, type DataFile, type FileBlock, type FileCulture } from "./dataFile";
import { guessDateOrder, guessDecimalMark, startsWithHeader } from "./guessTexts";

const HEAD_BYTES = 1 << 20;
const BLOCK_BYTES = 1 << 20;
/** A quote that is never closed would make a cell of the whole rest. */
const LONGEST_ROW = 1 << 23;

/** Looks into a file of texts with delimiters. */
export async function openTextFile(file: File, culture: FileCulture, encoding?: string): Promise<DataFile> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const used = encoding ?? encodingOf(bytes, culture.oldEncoding);
  const isWhole = file.size <= HEAD_BYTES;
  const text = new TextDecoder(used).decode(bytes, { stream: !isWhole });
  const { meta } = Papa.parse<string[]>(text, { preview: SAMPLES });
  const format = { delimiter: meta.delimiter, newline: meta.linebreak as "\n" };
  const { rows: all, isQuoteOpen } = parsedRows(text, format, isWhole);
  if (isQuoteOpen) throw new ProblemError({ problem: "quoteNotClosed", name: file.name });
  const hasHeader = startsWithHeader(all.slice(0, SAMPLES));
  const rows = hasHeader ? all.slice(1) : all;
  if (rows.length === 0) throw new ProblemError({ problem: "noRows", address: file.name });
  const width = Math.max(...all.slice(0, SAMPLES).map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => ({
    header: hasHeader ? (all[0]?.[column] ?? "").trim() : "",
    samples: samplesOf(rows, column),
    isDate: false,
  }));
  return {
    head: {
      columns,
      hasHeader,
      firstRows: rows.slice(0, FIRST_ROWS),
      rowCount: isWhole ? rows.length : Math.round((rows.length * file.size) / bytes.length),
      isCounted: isWhole,
      textDates: guessDateOrder(rows, culture.textDateOrder),
      decimalMark: guessDecimalMark(rows, culture.decimalMark),
    },
    blocks: (offsets) => textBlocks(file, { ...format, encoding: used, hasHeader }, offsets),
  };
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    if (samples.length === SAMPLES) break;
    const cell = row[column]?.trim() ?? "";
    if (cell !== "") samples.push(cell);
  }
  return samples;
}

/** The bytes are not what they were taken for. */
export class NotUnicode extends Error {}

function encodingOf(bytes: Uint8Array, old: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return old;
  }
}

interface Format {
  readonly delimiter: string;
  readonly newline: "\n";
}

/** The whole rows of a text, and what is left of it. */
function parsedRows(text: string, { delimiter, newline }: Format, isLast: boolean) {
  const parser = new Papa.Parser({ delimiter, newline });
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string }[];
    readonly meta: { readonly cursor: number };
  };
  return {
    rows: data.filter(([first, ...others]) => others.length > 0 || (first ?? "") !== ""),
    rest: text.slice(meta.cursor),
    /** At the end: what follows the quote would all be one cell. */
    isQuoteOpen: errors.some(({ code }) => code === "MissingQuotes"),
  };
}

async function* textBlocks(
  file: File,
  { encoding, hasHeader, ...format }: Format & { readonly encoding: string; readonly hasHeader: boolean },
  offsets: readonly number[]
): AsyncGenerator<FileBlock> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  let pending = "";
  let skip = hasHeader ? 1 : 0;
  for (let done = 0; done < file.size;) {
    const bytes = await file.slice(done, done + BLOCK_BYTES).arrayBuffer();
    done += bytes.byteLength;
    const isLast = done >= file.size;
    const text = pending + decoded(decoder, bytes, isLast);
    const { rows, rest, isQuoteOpen } = parsedRows(text, format, isLast);
    pending = rest;
    if (isQuoteOpen || pending.length > LONGEST_ROW)
      throw new ProblemError({ problem: "quoteNotClosed", name: file.name });
    yield { rows: skip > 0 ? rows.slice(skip) : rows, offsets, share: done / file.size };
    skip = Math.max(0, skip - rows.length);
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new NotUnicode();
  }
}
