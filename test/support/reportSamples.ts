import type { ReportKind } from "../../src/reports/catalogue";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import { pointsSample } from "../../src/workbench/sample/pointsSample";
import type { Sample } from "../../src/workbench/sample/sample";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { surveySample } from "../../src/workbench/sample/surveySample";
import type { Workbench } from "./workbench";

/** Whether a welcome e-mail makes new customers buy again within 60 days, by where they came from. */
const experiment: Sample = {
  header: ["Variant", "Channel", "Customers", "Conversions"],
  formats: [undefined, undefined, "#,##0", "#,##0"],
  rows: [
    ["Control", "Search", 2140, 385],
    ["Control", "Social", 1480, 192],
    ["Control", "Referral", 620, 149],
    ["Welcome e-mail", "Search", 2115, 444],
    ["Welcome e-mail", "Social", 1502, 231],
    ["Welcome e-mail", "Referral", 609, 152],
  ],
};

/** Goals in the middle of the year. */
const goals: Sample = {
  header: ["Group", "Baseline", "Current", "Target", "Customers before", "Customers now"],
  formats: [undefined, "0.0%", "0.0%", "0.0%", "#,##0", "#,##0"],
  rows: [
    ["Retention, web shop", 0.62, 0.68, 0.7, 4210, 4485],
    ["Retention, stores", 0.55, 0.56, 0.62, 2870, 2744],
    ["Second purchase", 0.31, 0.36, 0.35, 1960, 2215],
    ["Churn, subscriptions", 0.048, 0.041, 0.035, 6120, 6544],
  ],
};

const channels: Sample = {
  header: ["Channel", "LTV", "CAC", "Customers", "Revenue"],
  formats: [undefined, "$#,##0.00", "$#,##0.00", "#,##0", "$#,##0.00"],
  rows: [
    ["Search", 412, 96, 2140, 21.5],
    ["Social", 238, 118, 1480, 14.2],
    ["Referral", 655, 74, 620, 29.8],
    ["Newsletter", 340, 31, 910, 18.1],
    ["Affiliates", 185, 92, 455, 12.4],
  ],
};

/** A list that each report can be made of; the others are made of the workbench's own orders. */
const SAMPLES: Partial<Record<ReportKind, () => Sample>> = {
  "cohort-retention": buyersSample,
  "cohort-revenue": buyersSample,
  "clv-forecast": buyersSample,
  "contract-projection": subscriptionSample,
  survival: subscriptionSample,
  nps: surveySample,
  "loyalty-points": pointsSample,
  "ab-test": () => experiment,
  "goals-periods": () => goals,
  "unit-economics": () => channels,
};

/** Goes to a list that suits the report, on a sheet of its own if the orders do not, and gives the sheet's name. */
export async function goToSampleFor(workbench: Workbench, kind: ReportKind): Promise<string> {
  const sample = SAMPLES[kind]?.();
  if (!sample) {
    await workbench.goTo("Orders!A5");
    return "Orders";
  }
  const name = `Data_${kind.replaceAll("-", "_")}`;
  await workbench.page.evaluate(
    ({ name, header, formats, rows }) => {
      const { workbook } = window.workbench!;
      const sheet = workbook.addSheet(name);
      const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: header.length };
      sheet.putValues(area, [header, ...rows]);
      for (const [column, numberFormat] of formats.entries()) {
        sheet.columnWidths.set(column, 100);
        if (numberFormat !== undefined)
          sheet.changeStyle({ row: 1, column, rowCount: rows.length, columnCount: 1 }, { numberFormat });
      }
      workbook.addTable(sheet, area, name);
      workbook.activate(sheet);
    },
    { ...sample, name }
  );
  return name;
}
