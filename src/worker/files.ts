import { proxy } from "comlink";
import type { KeptRows } from "../reports/defineReport";
import type { PackedRows } from "../reports/packRows";
import { ProblemError } from "../reports/problem";
import { inWorker, keepsRows } from "./compute";
import type { FileCulture, FileHead } from "./files/dataFile";
import type { FileAnswer } from "./files/fileAnswers";
import type { FileRequest } from "./files/readFile";

export type { DecimalMark, FileColumn, FileCulture, FileHead } from "./files/dataFile";

/**
 * How a file begins.
 *
 * @throws ProblemError noRows, fileUnreadable, cancelled
 */
export const openFile = async (file: File, culture: FileCulture, signal?: AbortSignal): Promise<FileHead> =>
  valueOf(await inWorker<FileAnswer<FileHead>>(async (remote) => remote.head(file, culture), signal));

let lastKey = 0;

/**
 * Reads the mapped columns of a file. The rows stay in the worker, which computes from them, so however many they are,
 * the pane has nothing to do with them.
 *
 * @throws ProblemError columnMissing, noUsableRows, fileUnreadable, cancelled
 */
export async function readFile(
  file: File,
  culture: FileCulture,
  request: FileRequest,
  onProgress: (share: number) => void,
  signal?: AbortSignal
): Promise<Omit<PackedRows, "input"> & { readonly input: KeptRows }> {
  const key = ++lastKey;
  const packed = valueOf(
    await inWorker<FileAnswer<Omit<PackedRows, "input">>>(
      async (remote) => remote.rows(file, culture, request, key, proxy(onProgress)),
      signal
    )
  );
  keepsRows(key);
  return { ...packed, input: { shape: "kept", key, name: file.name } };
}

function valueOf<Value>(answer: FileAnswer<Value>): Value {
  if ("value" in answer) return answer.value;
  throw new ProblemError(answer.problem);
}
