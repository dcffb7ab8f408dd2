import { MetricError, type Fault, type MetricErrorDetail } from "../core/error";
import { computeReport, type ReportJob } from "../reports/computeReport";
import type { ReportInput } from "../reports/defineReport";
import { ProblemError, type Problem } from "../reports/problem";
import type { Report } from "../reports/report";

/** What comes back from the worker: a class does not survive the way, so a refusal travels as data. */
export type Answer =
  | { readonly report: Report }
  | { readonly fault: Fault; readonly detail: MetricErrorDetail }
  | { readonly problem: Problem };

/** The rows of the file that was read last: they needn't go to the pane and back. */
let kept: { readonly key: number; readonly input: ReportInput } | null = null;

export function keep(key: number, input: ReportInput): void {
  kept = { key, input };
}

function keptInput(input: ReportJob["input"]): ReportInput {
  if (input.shape !== "kept") return input;
  if (kept?.key !== input.key) throw new ProblemError({ problem: "fileNeeded", name: input.name });
  return kept.input;
}

export function answer(job: ReportJob): Answer {
  try {
    return { report: computeReport({ ...job, input: keptInput(job.input) }) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.detail };
    if (!(error instanceof MetricError)) throw error;
    return { fault: error.fault, detail: error.detail };
  }
}
