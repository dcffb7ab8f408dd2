import type { PackedRows } from "../../reports/packRows";
import { ProblemError, type Problem } from "../../reports/problem";
import type { FileCulture, FileHead } from "./dataFile";
import { headOf, packFile, type FileRequest } from "./readFile";

/** What comes back from the worker: a class does not survive the way, so a problem travels as data. */
export type FileAnswer<Value> = { readonly value: Value } | { readonly problem: Problem };

/** What the worker for files does. */
export const fileAnswers = {
  head: (file: File, culture: FileCulture): Promise<FileAnswer<FileHead>> =>
    answered(file, () => headOf(file, culture)),

  /** Besides the rows, the buffers that can be handed over rather than copied. */
  async rows(
    file: File,
    culture: FileCulture,
    request: FileRequest,
    onProgress: (share: number) => void
  ): Promise<{ readonly answer: FileAnswer<PackedRows>; readonly buffers: ArrayBuffer[] }> {
    const answer = await answered(file, () => packFile(file, culture, request, onProgress));
    return { answer, buffers: "value" in answer ? buffersOf(answer.value) : [] };
  },
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

const buffersOf = ({ input }: PackedRows): ArrayBuffer[] => {
  const columns =
    input.shape === "rows"
      ? Object.values(input.rows.numbers)
      : [
          ...[input.orders.customers, input.orders.days, input.orders.firstDays],
          ...[input.orders.amounts, input.orders.orders, input.orders.groups?.ofLines],
        ];
  return [...new Set(columns.flatMap((column) => (column ? [column.buffer as ArrayBuffer] : [])))];
};
