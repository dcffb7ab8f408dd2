import { releaseProxy, wrap, type Remote } from "comlink";
import { MetricError } from "../core/error";
import type { Compute, ReportJob } from "../reports/computeReport";
import { ProblemError } from "../reports/problem";
import type { Report } from "../reports/report";
import type { Answer } from "./answer";
import type { FileAnswers } from "./files/fileAnswers";

interface Served extends FileAnswers {
  readonly answer: (job: ReportJob) => Answer;
}

interface Running {
  readonly remote: Remote<Served>;
  readonly end: () => void;
  readonly failed: Promise<never>;
  /** Of the rows it has read from a file. */
  keptKey: number | null;
}

let running: Running | null = null;

/** The worker, made on first use and kept for the next report. */
function worker(): Running {
  if (running) return running;
  const made = new Worker(/* webpackChunkName: "worker" */ new URL("./computeWorker.ts", import.meta.url));
  const remote = wrap<Served>(made);
  const failed = new Promise<never>((_, reject) => {
    made.addEventListener("error", ({ message }) => {
      running = null;
      reject(new Error(`The worker could not be started or failed: ${message}`));
    });
  });
  const end = () => {
    running = null;
    remote[releaseProxy]();
    made.terminate();
  };
  running = { remote, end, failed, keptKey: null };
  return running;
}

/**
 * Has something done by the worker. Aborting ends it, and with it the rows of a file that it keeps.
 *
 * @throws ProblemError cancelled
 */
export async function inWorker<Value>(
  work: (remote: Remote<Served>) => Promise<Value>,
  signal: AbortSignal | undefined
): Promise<Value> {
  if (signal?.aborted) throw new ProblemError({ problem: "cancelled" });
  const { remote, end, failed } = worker();
  let cancel: (() => void) | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      end();
      reject(new ProblemError({ problem: "cancelled" }));
    };
    signal?.addEventListener("abort", cancel);
  });
  try {
    return await Promise.race([work(remote), cancelled, failed]);
  } finally {
    // A signal may be aborted later, when another report is being computed.
    if (cancel) signal?.removeEventListener("abort", cancel);
  }
}

/**
 * Computes a report off the main thread, so that the sheet and the pane stay usable. The rows of a sheet are copied to
 * the worker, not handed over, since the pane computes from them again when an option changes.
 *
 * @throws ProblemError cancelled; fileNeeded if the worker no longer keeps the rows of a file
 * @throws MetricError if the report refused
 */
export const computeInWorker: Compute = async (job, signal) =>
  reportOfAnswer(await inWorker<Answer>(async (remote) => remote.answer(job), signal));

/** The worker keeps rows under this key now, and no others. */
export function keepsRows(key: number): void {
  if (running) running.keptKey = key;
}

/** Whether a report can be computed from this input still. */
export const isAvailable = (input: ReportJob["input"]): boolean =>
  input.shape !== "kept" || running?.keptKey === input.key;

/** A class does not survive the way from the worker, so a refusal arrives as data and is one again here. */
function reportOfAnswer(received: Answer): Report {
  if ("report" in received) return received.report;
  if ("problem" in received) throw new ProblemError(received.problem);
  throw new MetricError(received.fault, received.detail);
}
