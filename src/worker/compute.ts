import { releaseProxy, wrap, type Remote } from "comlink";
import { MetricError } from "../core/error";
import { ProblemError } from "../reports/problem";
import type { Compute, ReportJob } from "../reports/computeReport";
import type { Report } from "../reports/report";
import type { Answer } from "./answer";

interface Running {
  readonly remote: Remote<{ answer: (job: ReportJob) => Answer }>;
  readonly end: () => void;
  readonly failed: Promise<never>;
}

let running: Running | null = null;

/** The worker, made on first use and kept for the next report. */
function worker(): Running {
  if (running) return running;
  const made = new Worker(/* webpackChunkName: "worker" */ new URL("./computeWorker.ts", import.meta.url));
  const remote = wrap<{ answer: (job: ReportJob) => Answer }>(made);
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
  running = { remote, end, failed };
  return running;
}

/**
 * Computes a report off the main thread, so that the sheet and the pane stay usable. The rows are copied to the worker,
 * not handed over, since the pane computes from them again when an option changes. Aborting ends the worker.
 *
 * @throws ProblemError cancelled
 * @throws MetricError if the report refused
 */
export const computeInWorker: Compute = async (job, signal) => {
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
    return reportOfAnswer(await Promise.race([remote.answer(job), cancelled, failed]));
  } finally {
    // A signal may be aborted later, when another report is being computed.
    if (cancel) signal?.removeEventListener("abort", cancel);
  }
};

/** A class does not survive the way from the worker, so a refusal arrives as data and is one again here. */
function reportOfAnswer(received: Answer): Report {
  if ("report" in received) return received.report;
  throw new MetricError(received.fault, received.detail);
}
