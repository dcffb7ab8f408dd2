import type { AsyncBuffer, DecodedArray, FileMetaData, ParquetScan } from "hyparquet";
import { serialOfTime, timeOfSerial } from "../../core/calendar";
import { ProblemError } from "../../reports/problem";
import { FIRST_ROWS, SAMPLES, type DataFile, type FileBlock, type FileCulture } from "./dataFile";
import { guessDateOrder } from "./guessTexts";

const BLOCK_ROWS = 10_000;

/** Only those who open such a file load what reads it. */
const load = async () => {
  const [{ parquetMetadataAsync, parquetScan, parquetSchema }, { compressors }] = await Promise.all([
    import(/* webpackChunkName: "parquet" */ "hyparquet"),
    import(/* webpackChunkName: "parquet" */ "hyparquet-compressors"),
  ]);
  return { parquetMetadataAsync, parquetScan, parquetSchema, compressors };
};

/** Looks into a Parquet file: its columns that hold one value a row. */
export async function openParquetFile(file: File, culture: FileCulture): Promise<DataFile> {
  const { parquetMetadataAsync, parquetScan, parquetSchema, compressors } = await load();
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(buffer);
  const rowCount = Number(metadata.num_rows);
  if (rowCount === 0) throw new ProblemError({ problem: "noRows", address: file.name });
  const names = parquetSchema(metadata)
    .children.filter(
      ({ children, element }) => children.length === 0 && element.repetition_type !== "REPEATED"
    )
    .map(({ element }) => element.name);
  const scan = await parquetScan({ file: buffer, metadata, columns: names, compressors });
  const rowEnd = Math.min(SAMPLES, firstGroup(metadata));
  const tops: unknown[][] = [];
  for (const column of names)
    tops.push(Array.from(await scan.readColumn({ column, rowStart: 0, rowEnd }), cellOf));
  return {
    head: {
      columns: names.map((header, column) => ({
        header,
        samples: tops[column]!.filter((cell) => cell !== "").filter(isPlain),
        isDate: isDate(metadata, header),
      })),
      hasHeader: true,
      firstRows: Array.from({ length: Math.min(FIRST_ROWS, rowEnd) }, (_, row) =>
        names.map((header, column) => shown(tops[column]![row], isDate(metadata, header)))
      ),
      rowCount,
      isCounted: true,
      textDates: guessDateOrder(tops.map(textsOf), culture.textDateOrder),
      decimalMark: null,
    },
    blocks: (columns) =>
      parquetBlocks(
        scan,
        columns.map((column) => names[column]!),
        rowCount
      ),
  };
}

const firstGroup = ({ row_groups: [group] }: FileMetaData): number => Number(group?.num_rows ?? 0);

async function* parquetBlocks(
  scan: ParquetScan,
  names: readonly string[],
  rowCount: number
): AsyncGenerator<FileBlock> {
  const offsets = names.map((_, index) => index);
  const block = Array.from({ length: BLOCK_ROWS }, () => new Array<unknown>(names.length));
  for (const { rowStart, rowEnd } of scan.ranges) {
    const columns: DecodedArray[] = [];
    for (const column of names) columns.push(await scan.readColumn({ column, rowStart, rowEnd }));
    for (let from = rowStart; from < rowEnd; from += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rowEnd - from);
      const rows = count === BLOCK_ROWS ? block : block.slice(0, count);
      columns.forEach((values, column) => {
        for (let row = 0; row < count; row++) rows[row]![column] = cellOf(values[from - rowStart + row]);
      });
      yield { rows, offsets, share: (from + count) / rowCount };
    }
  }
}

/** As Excel would hold it: days are serial, and whole numbers too long for a number are texts. */
function cellOf(value: unknown): unknown {
  if (value === null || value === undefined) return "";
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) return serialOfTime(value.getTime());
  return value;
}

const textsOf = (cells: readonly unknown[]): string[] =>
  cells.filter((cell): cell is string => typeof cell === "string");

const isPlain = (cell: unknown): cell is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof cell);

function isDate({ schema }: FileMetaData, name: string): boolean {
  const element = schema.find((one) => one.name === name);
  const type = element?.logical_type?.type ?? element?.converted_type ?? element?.type ?? "";
  return /^(DATE|TIMESTAMP|INT96)/.test(type);
}

function shown(cell: unknown, isDay: boolean): string {
  if (isDay && typeof cell === "number") return new Date(timeOfSerial(cell)).toISOString().slice(0, 10);
  return isPlain(cell) ? String(cell) : "?";
}
