import { COHORT, COHORT_BRACKETS, COHORT_BY, COHORT_REVENUE } from "./cohorts";
import { AB_SIZE, AB_TEST, COMPARE } from "./experiments";
import { CLV_PREDICT, SBG_DERL, SBG_FIT, SBG_SURVIVAL, SPEND_EXPECT, SPEND_FIT } from "./forecasts";
import {
  BGBB_ALIVE,
  BGBB_EXPECT,
  BGBB_FIT,
  BGBB_PREDICT,
  BGNBD_ALIVE,
  BGNBD_EXPECT,
  BGNBD_FIT,
  BGNBD_PREDICT,
  PNBD_ALIVE,
  PNBD_EXPECT,
  PNBD_FIT,
  PNBD_PREDICT,
} from "./models";
import { CHURN_ORDERS, CRR_ORDERS, CUSTOMERS, LADDER, LTV_ORDERS, PERIODS, RPR_ORDERS } from "./orders";
import { NPS, NPS_CI, NPS_COUNTS, NPS_TEST } from "./promoters";
import { CHURN, CRR, CRR_IDS, GOAL, GRR, NRR, RATE_CI, REDEMPTION, RPR } from "./rates";
import { CLV_SEGMENT, LIFECYCLE, RFM, RFM_SUMMARY } from "./segments";
import { LOGRANK, SURVIVAL, SURVIVAL_MEDIAN } from "./survival";
import { AOV, ARPU, FREQUENCY, LTV, LTV_CHURN, LTVCAC, MAXCAC, PAYBACK, WHATIF } from "./value";

/** Every function, by area, in the order of the help. */
export const areas = {
  rates: [CRR, CHURN, RPR, NRR, GRR, REDEMPTION, RATE_CI, GOAL],
  value: [LTV, LTV_CHURN, WHATIF, AOV, FREQUENCY, ARPU, LTVCAC, PAYBACK, MAXCAC],
  promoters: [NPS, NPS_COUNTS, NPS_CI, NPS_TEST],
  orders: [CRR_ORDERS, CRR_IDS, CHURN_ORDERS, RPR_ORDERS, LTV_ORDERS, PERIODS, LADDER, CUSTOMERS],
  cohorts: [COHORT, COHORT_BRACKETS, COHORT_BY, COHORT_REVENUE],
  segments: [RFM, RFM_SUMMARY, LIFECYCLE, CLV_SEGMENT],
  models: [
    CLV_PREDICT,
    BGNBD_FIT,
    BGNBD_EXPECT,
    BGNBD_PREDICT,
    BGNBD_ALIVE,
    PNBD_FIT,
    PNBD_EXPECT,
    PNBD_PREDICT,
    PNBD_ALIVE,
    BGBB_FIT,
    BGBB_EXPECT,
    BGBB_PREDICT,
    BGBB_ALIVE,
    SPEND_FIT,
    SPEND_EXPECT,
    SBG_FIT,
    SBG_SURVIVAL,
    SBG_DERL,
  ],
  survival: [SURVIVAL, SURVIVAL_MEDIAN, LOGRANK],
  experiments: [AB_TEST, AB_SIZE, COMPARE],
} as const;

export type Area = keyof typeof areas;
export type CatalogueFunction = (typeof areas)[Area][number];
export type FunctionId = CatalogueFunction["id"];

export const catalogue: readonly CatalogueFunction[] = Object.values(areas).flat();
