import { cohortRetentionReport } from "./cohortRetentionReport";
import { overviewReport } from "./overviewReport";
import { clvForecastReport } from "./clvForecastReport";
import { cohortRevenueReport } from "./cohortRevenueReport";
import { lifecycleReport } from "./lifecycleReport";
import { repeatLadderReport } from "./repeatLadderReport";
import { valueSegmentsReport } from "./valueSegmentsReport";
import type { ReportDefinition } from "./defineReport";
import { npsReport } from "./npsReport";
import { survivalReport } from "./survivalReport";
import { abTestReport } from "./abTestReport";
import { unitEconomicsReport } from "./unitEconomicsReport";
import { loyaltyPointsReport } from "./loyaltyPointsReport";
import { contractProjectionReport } from "./contractProjectionReport";
import { goalsReport } from "./goalsReport";
import { rfmSegmentsReport } from "./rfmSegmentsReport";

const reports = [
  overviewReport,
  cohortRetentionReport,
  cohortRevenueReport,
  rfmSegmentsReport,
  valueSegmentsReport,
  lifecycleReport,
  repeatLadderReport,
  clvForecastReport,
  contractProjectionReport,
  survivalReport,
  npsReport,
  abTestReport,
  loyaltyPointsReport,
  goalsReport,
  unitEconomicsReport,
] as const satisfies readonly ReportDefinition[];

export type ReportKind = (typeof reports)[number]["kind"];

/** Every report of the pane, in the order of its list. */
export const REPORTS: readonly ReportDefinition[] = reports;

export const isReportKind = (kind: string): kind is ReportKind =>
  REPORTS.some((report) => report.kind === kind);

export function reportOf(kind: ReportKind): ReportDefinition;
export function reportOf(kind: string): ReportDefinition | undefined;
export function reportOf(kind: string): ReportDefinition | undefined {
  return REPORTS.find((report) => report.kind === kind);
}
