import type { Mapping, Need } from "../../reports/defineReport";
import { rolesOf, rowPacker, type PackedRows } from "../../reports/packRows";
import { ProblemError } from "../../reports/problem";
import type { TextDateOrder } from "../../reports/textValue";
import { marksOf, type DataFile, type DecimalMark, type FileCulture, type FileHead } from "./dataFile";
import { openParquetFile } from "./parquetFile";
import { cellReader } from "./readCells";
import { NotUnicode, openTextFile } from "./textFile";

/** What is to be read of a file, and how. */
export interface FileRequest {
  readonly need: Need;
  readonly mapping: Mapping;
  readonly textDates: TextDateOrder | undefined;
  readonly decimalMark: DecimalMark;
}

const PARQUET = new TextEncoder().encode("PAR1");

async function openDataFile(file: File, culture: FileCulture, encoding?: string): Promise<DataFile> {
  const beginning = new Uint8Array(await file.slice(0, PARQUET.length).arrayBuffer());
  const isParquet = PARQUET.every((byte, index) => beginning[index] === byte);
  return isParquet ? openParquetFile(file, culture) : openTextFile(file, culture, encoding);
}

/** How a file begins; what it is, it says itself, whatever its name. */
export const headOf = async (file: File, culture: FileCulture): Promise<FileHead> =>
  (await openDataFile(file, culture)).head;

/**
 * Reads the mapped columns of a file, block by block, straight into packed columns.
 *
 * @param onProgress called with how much has been read, from 0 to 1
 * @throws ProblemError columnMissing, noRows, noUsableRows, fileUnreadable
 */
export async function packFile(
  file: File,
  culture: FileCulture,
  request: FileRequest,
  onProgress: (share: number) => void
): Promise<PackedRows> {
  try {
    return await pack(file, await openDataFile(file, culture), request, onProgress);
  } catch (error) {
    if (!(error instanceof NotUnicode)) throw error;
    // Only far in it turned out not to be Unicode.
    return pack(file, await openDataFile(file, culture, culture.oldEncoding), request, onProgress);
  }
}

async function pack(
  file: File,
  { head, blocks }: DataFile,
  { need, mapping, textDates, decimalMark }: FileRequest,
  onProgress: (share: number) => void
): Promise<PackedRows> {
  const roles = rolesOf(need, mapping);
  const columns = roles.map((role) => mapping[role]!);
  const marks = marksOf(decimalMark);
  const readers = roles.map((role) => cellReader(role, marks, textDates));
  let packer: ReturnType<typeof rowPacker> | null = null;
  // As a sheet would number them.
  let next = head.hasHeader ? 2 : 1;
  for await (const { rows, offsets, share } of blocks(columns)) {
    packer ??= rowPacker({
      roles,
      offsets,
      need,
      culture: { ...marks, dateShift: 0 },
      textDates,
      expectedRows: head.rowCount,
    });
    readers.forEach((read, index) => {
      const offset = offsets[index]!;
      if (read) for (const row of rows) row[offset] = read(row[offset]);
    });
    packer.add(
      offsets.map((offset) => ({ rows, offset })),
      next
    );
    next += rows.length;
    onProgress(share);
  }
  const packed = packer?.finish();
  const rejected = packed?.rejected.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (!packed || packed.rowsRead === rejected)
    throw new ProblemError({ problem: "noUsableRows", address: file.name, rejected });
  return packed;
}
