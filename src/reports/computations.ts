import { computeAbTestReport } from "./abTestReport";
import { computeClvForecastReport } from "./clvForecastReport";
import { computeCohortRetentionReport } from "./cohortRetentionReport";
import { computeCohortRevenueReport } from "./cohortRevenueReport";
import { computeContractProjectionReport } from "./contractProjectionReport";
import { computeGoalsReport } from "./goalsReport";
import { computeLifecycleReport } from "./lifecycleReport";
import { computeLoyaltyPointsReport } from "./loyaltyPointsReport";
import { computeNpsReport } from "./npsReport";
import { computeOverviewReport } from "./overviewReport";
import { computeRepeatLadderReport } from "./repeatLadderReport";
import { computeRfmSegmentsReport } from "./rfmSegmentsReport";
import { computeSurvivalReport } from "./survivalReport";
import { computeUnitEconomicsReport } from "./unitEconomicsReport";
import { computeValueSegmentsReport } from "./valueSegmentsReport";
import type { ReportKind } from "./catalogue";
import type { Computation } from "./defineReport";

/** What makes each report of the catalogue. Each takes the values of its own options, which only it knows. */
export const COMPUTATIONS: Readonly<Record<ReportKind, Computation<never>>> = {
  "ab-test": computeAbTestReport,
  "clv-forecast": computeClvForecastReport,
  "cohort-retention": computeCohortRetentionReport,
  "cohort-revenue": computeCohortRevenueReport,
  "contract-projection": computeContractProjectionReport,
  "goals-periods": computeGoalsReport,
  lifecycle: computeLifecycleReport,
  "loyalty-points": computeLoyaltyPointsReport,
  nps: computeNpsReport,
  overview: computeOverviewReport,
  "repeat-ladder": computeRepeatLadderReport,
  "rfm-segments": computeRfmSegmentsReport,
  survival: computeSurvivalReport,
  "unit-economics": computeUnitEconomicsReport,
  "value-segments": computeValueSegmentsReport,
};
