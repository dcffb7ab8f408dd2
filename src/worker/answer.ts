import { MetricError, type Fault, type MetricErrorDetail } from "../core/error";
import { computeReport, type ReportJob } from "../reports/computeReport";
import type { Report } from "../reports/report";

/** What comes back from the worker: a class does not survive the way, so a refusal travels as data. */
export type Answer =
  { readonly report: Report } | { readonly fault: Fault; readonly detail: MetricErrorDetail };

export function answer(job: ReportJob): Answer {
  try {
    return { report: computeReport(job) };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { fault: error.fault, detail: error.detail };
  }
}
