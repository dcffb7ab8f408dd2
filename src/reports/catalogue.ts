import { cohortRetentionReport } from "./cohortRetentionReport";
import type { ReportDefinition } from "./defineReport";
import { npsReport } from "./npsReport";
import { survivalReport } from "./survivalReport";
import { abTestReport } from "./abTestReport";
import { rfmSegmentsReport } from "./rfmSegmentsReport";

/** Every report of the pane, in the order of its list. */
export const REPORTS: readonly ReportDefinition[] = [
  cohortRetentionReport,
  rfmSegmentsReport,
  npsReport,
  survivalReport,
  abTestReport,
];

export const reportOf = (kind: string): ReportDefinition | undefined =>
  REPORTS.find((report) => report.kind === kind);
