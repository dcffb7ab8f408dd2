import type { PackedRows } from "../../reports/packRows";
import { ProblemError, type Problem } from "../../reports/problem";
import { keep } from "../answer";
import type { FileCulture, FileHead } from "./dataFile";
import { headOf, packFile, type FileRequest } from "./readFile";

/** What comes back from the worker: a class does not survive the way, so a problem travels as data. */
export type FileAnswer<Value> = { readonly value: Value } | { readonly problem: Problem };

export interface FileAnswers {
  readonly head: (file: File, culture: FileCulture) => Promise<FileAnswer<FileHead>>;
  /** The rows themselves are kept here, under the key. */
  readonly rows: (
    file: File,
    culture: FileCulture,
    request: FileRequest,
    key: number,
    onProgress: (share: number) => void
  ) => Promise<FileAnswer<Omit<PackedRows, "input">>>;
}

/** What the worker does with files. */
export const fileAnswers: FileAnswers = {
  head: (file, culture) => answered(file, () => headOf(file, culture)),
  rows: (file, culture, request, key, onProgress) =>
    answered(file, async () => {
      const { input, ...packed } = await packFile(file, culture, request, onProgress);
      keep(key, input);
      return packed;
    }),
};

async function answered<Value>({ name }: File, work: () => Promise<Value>): Promise<FileAnswer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.detail };
    // It is gone, has changed since it was chosen, or is damaged: what reads it says so in ways of its own.
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { problem: "fileUnreadable", name, message } };
  }
}
