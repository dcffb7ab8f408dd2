import { proxy, releaseProxy, wrap, type Remote } from "comlink";
import type { PackedRows } from "../reports/packRows";
import { ProblemError } from "../reports/problem";
import type { FileCulture, FileHead } from "./files/dataFile";
import type { FileAnswer } from "./files/fileAnswers";
import type { FileRequest } from "./files/readFile";

export type { DecimalMark, FileColumn, FileCulture, FileHead } from "./files/dataFile";
export type { FileRequest } from "./files/readFile";

interface FileWorker {
  readonly head: (file: File, culture: FileCulture) => FileAnswer<FileHead>;
  readonly rows: (
    file: File,
    culture: FileCulture,
    request: FileRequest,
    onProgress: (share: number) => void
  ) => FileAnswer<PackedRows>;
}

/**
 * How a file begins.
 *
 * @throws ProblemError noRows, fileUnreadable, cancelled
 */
export const openFile = (file: File, culture: FileCulture, signal?: AbortSignal): Promise<FileHead> =>
  inWorker((remote) => remote.head(file, culture), signal);

/**
 * Reads the mapped columns of a file, off the main thread: the pane has to do with it only when the packed columns are
 * handed over.
 *
 * @throws ProblemError noUsableRows, fileUnreadable, cancelled
 */
export const readFile = (
  file: File,
  culture: FileCulture,
  request: FileRequest,
  onProgress: (share: number) => void,
  signal?: AbortSignal
): Promise<PackedRows> =>
  inWorker((remote) => remote.rows(file, culture, request, proxy(onProgress)), signal);

/** A worker for one job, which ends with it: what it took to read a large file is free again. */
async function inWorker<Value>(
  work: (remote: Remote<FileWorker>) => Promise<FileAnswer<Value>>,
  signal: AbortSignal | undefined
): Promise<Value> {
  if (signal?.aborted) throw new ProblemError({ problem: "cancelled" });
  const worker = new Worker(
    /* webpackChunkName: "file-worker" */ new URL("./fileWorker.ts", import.meta.url)
  );
  const remote = wrap<FileWorker>(worker);
  const ended = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(new ProblemError({ problem: "cancelled" })));
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The worker could not be started or failed: ${message}`))
    );
  });
  try {
    const answer = await Promise.race([work(remote), ended]);
    if ("value" in answer) return answer.value;
    throw new ProblemError(answer.problem);
  } finally {
    remote[releaseProxy]();
    worker.terminate();
  }
}
