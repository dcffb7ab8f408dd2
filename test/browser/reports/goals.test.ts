import { checkRetentionGoal } from "../../support/reportChecks/goals";
import { quarterOf } from "../../support/reportChecks/orders";
import { Z_90 } from "../../support/reportChecks/statistics";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

const quartersOf = (year: number) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
const endsOf = (year: number) => ["03-31", "06-30", "09-30", "12-31"].map((day) => `${year}-${day}`);

describe("goals and periods, in the browser", () => {
  const panes = useReportPane();

  it("retention by quarter against the year before, to be two fifths better by the middle of 2018", async () => {
    const pane = await panes.open();
    await driveCycle(pane, {
      report: "Goals & periods",
      ...superstore,
      options: {
        Period: "Quarter",
        "Improvement wanted": "40",
        "To be reached on": "2018-06-30",
        "Compared with": "the same periods a year before",
        "Confidence of the intervals": "90",
      },
      charts: ["Line"],
      heatMaps: [],
      notes: [/Source: Orders; rows read: 9,994; left out: 0\./, /Before: 2016-Q1 to 2016-Q4 \(periods: 4\)/],
      check: async (report) =>
        checkRetentionGoal(report, await ordersOf(pane), {
          periodOf: quarterOf,
          periods: [...quartersOf(2016), ...quartersOf(2017), "2018-Q1", "2018-Q2"],
          lastDays: [...endsOf(2016), ...endsOf(2017), "2018-03-31", "2018-06-30"],
          before: quartersOf(2016),
          after: quartersOf(2017),
          start: "2017-01-01",
          end: "2018-06-30",
          asOf: "2017-12-31",
          improvement: 0.4,
          confidence: { label: "90%", z: Z_90 },
        }),
      edits: { C2: "SOMEBODY-NEW", C3: "SOMEBODY-NEW", B5: "2017-08-06" },
      changes: [/^Customer retention rate: |^Before: /],
    });
  });
});
