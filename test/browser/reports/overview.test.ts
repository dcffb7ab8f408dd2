import { checkOverview } from "../../support/reportChecks/overview";
import { quarterOf } from "../../support/reportChecks/orders";
import { Z_90 } from "../../support/reportChecks/statistics";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

describe("the overview, in the browser", () => {
  const panes = useReportPane();

  it("quarter by quarter, with churn on the mean of start and end", async () => {
    const pane = await panes.open();
    const confidence = { label: "90%", z: Z_90 };
    const churn = (lost: number, start: number, end: number) => lost / ((start + end) / 2);
    await driveCycle(pane, {
      report: "Overview",
      ...superstore,
      options: {
        Period: "Quarter",
        "Churn as a share of": "the mean of start and end",
        "Confidence of the intervals": "90",
      },
      charts: ["ColumnStacked", "Line", "ColumnClustered", "Line"],
      heatMaps: [],
      notes: [/Source: Orders; rows read: 9,994; left out: 0\./, /Period: Quarter/, /Confidence.*: 90%/],
      check: async (report) =>
        checkOverview(report, await ordersOf(pane), { periodOf: quarterOf, churn, confidence }),
      // A whole order by somebody new, in a quarter that was not there before.
      edits: { C2: "NEW", C3: "NEW", B2: "2018-03-31", B3: "2018-03-31", H2: "1000000" },
      changes: [/^Customers, 2018-Q1: – → 1$/],
    });
  });
});
