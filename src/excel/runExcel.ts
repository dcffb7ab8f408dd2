import { ProblemError, type Problem } from "../reports/problem";

/** What every way into the workbook takes. Failures are `ProblemError`s; then the workbook is as it was. */
export interface ExcelOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with true when a cell being edited has kept us waiting for a second, with false when it goes on. */
  readonly onCellEditing?: ((editing: boolean) => void) | undefined;
}

const PATIENCE = 1000;

/**
 * Runs a batch that waits while a cell is being edited, can be cancelled before each sync (what has been sent has
 * been done), and fails only with a `ProblemError` where Excel is to blame; faults of our own pass through.
 *
 * @param gone what it means if something is missing that was there a moment ago
 */
export async function runExcel<Result>(
  options: ExcelOptions,
  batch: Batch<Result>,
  gone?: Problem
): Promise<Result> {
  try {
    return await run(options, {}, batch);
  } catch (error) {
    throw problemOf(error, gone) ?? error;
  }
}

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** With these Excel refuses to make one step of undoing of what it would do otherwise. */
const NOT_ONE_STEP = ["UndoNotSupported", "GeneralException"];

/**
 * As `runExcel`, and a single step of undoing where Excel can make one of it. Where it turns out that it can't, the
 * batch runs once more without: so one that fails must have taken back what it did.
 */
export async function runAsOneStep<Result>(
  options: ExcelOptions,
  batch: Batch<Result>,
  gone?: Problem
): Promise<Result> {
  if (supports("1.20"))
    try {
      return await run(options, { mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!NOT_ONE_STEP.includes(codeOf(error) ?? "")) throw problemOf(error, gone) ?? error;
    }
  return runExcel(options, batch, gone);
}

async function run<Result>(
  options: ExcelOptions,
  undoing: Pick<Excel.RunOptions, "mergeUndoGroup">,
  batch: Batch<Result>
): Promise<Result> {
  throwIfCancelled(options.signal);
  return Excel.run({ delayForCellEdit: true, ...undoing }, async (context) => {
    const send = context.sync.bind(context) as () => Promise<void>;
    context.sync = async <Value>(value?: Value): Promise<Value> => {
      throwIfCancelled(options.signal);
      await tellingOfCellEditing(send(), options);
      return value as Value;
    };
    return await batch(context);
  });
}

/** A short run that nothing may stop: taking back, and setting things right again. */
export async function runAfterwards(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * Turns this add-in's events off, so that it doesn't hear what it does itself.
 *
 * @returns what turns them on again, to be called with the last batch, or with the one that takes back
 */
export async function muteEvents(
  context: Excel.RequestContext
): Promise<(later: Excel.RequestContext) => void> {
  context.runtime.load("enableEvents");
  await context.sync();
  const { enableEvents } = context.runtime;
  context.runtime.enableEvents = false;
  return (later) => {
    later.runtime.enableEvents = enableEvents;
  };
}

export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ProblemError({ problem: "cancelled" });
}

export const problem = (detail: Problem, cause?: unknown): ProblemError =>
  new ProblemError(detail, { cause });

/** The code of an error of Excel's, such as "ItemNotFound". */
export const codeOf = (error: unknown): string | null =>
  error instanceof OfficeExtension.Error ? error.code : null;

const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Whether Excel refused a request or an answer for its size, so that a smaller one may pass. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(codeOf(error) ?? "");

function problemOf(error: unknown, gone: Problem | undefined): ProblemError | null {
  const code = codeOf(error);
  if (code === null) return null;
  const options = { cause: error };
  if (code === "InvalidOperationInCellEditMode") return new ProblemError({ problem: "cellEditing" }, options);
  // A chart or a picture is selected, not cells, or several areas where one is asked for.
  if (code === "InvalidSelection") return new ProblemError({ problem: "nothingSelected" }, options);
  if (code === "AccessDenied") return new ProblemError({ problem: "readOnly" }, options);
  if (code === "InsertDeleteConflict") return new ProblemError({ problem: "rowsBlocked" }, options);
  if (isTooLarge(error)) return new ProblemError({ problem: "payloadTooLarge" }, options);
  if (code === "ItemNotFound" && gone) return new ProblemError(gone, options);
  const { message } = error as OfficeExtension.Error;
  return new ProblemError({ problem: "unexpected", message: `${code}: ${message}` }, options);
}

async function tellingOfCellEditing(sync: Promise<unknown>, { onCellEditing }: ExcelOptions): Promise<void> {
  if (!onCellEditing) {
    await sync;
    return;
  }
  const state = { told: false, done: false };
  const timer = setTimeout(() => {
    void isCellEdited().then((edited) => {
      if (!edited || state.done) return;
      state.told = true;
      onCellEditing(true);
    });
  }, PATIENCE);
  try {
    await sync;
  } finally {
    state.done = true;
    clearTimeout(timer);
    if (state.told) onCellEditing(false);
  }
}

/** A request that doesn't wait is refused while a cell is being edited: so a slow answer is told from a withheld one. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    return codeOf(error) === "InvalidOperationInCellEditMode";
  }
}
