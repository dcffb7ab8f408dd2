import { checkCohortRevenue } from "../../support/reportChecks/cohortRevenue";
import { quarterOf } from "../../support/reportChecks/orders";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

describe("cohort revenue, in the browser", () => {
  const panes = useReportPane();

  it("triangles and curves by quarter", async () => {
    const pane = await panes.open();
    const periodOf = (day: number) => {
      const name = quarterOf(day);
      return { name, index: 4 * Number(name.slice(0, 4)) + Number(name.slice(-1)) };
    };
    await driveCycle(pane, {
      report: "Cohort revenue",
      ...superstore,
      options: {
        Period: "Quarter",
        "First table": "Revenue per customer, by period",
        "Latest cohorts shown": "6",
        "Ages shown": "5",
      },
      charts: ["Line", "Line", "Line"],
      heatMaps: ["perCustomer", "cumulative", "retention"],
      notes: [/Source: Orders; rows read: 9,994; left out: 0\./, /Latest cohorts shown: 6/],
      check: async (report) =>
        checkCohortRevenue(report, await ordersOf(pane), {
          periodOf,
          unit: "quarter",
          outputs: ["perCustomer", "cumulative", "retention"],
          ages: 5,
        }),
      edits: { C2: "SOMEBODY-NEW", H2: "1000000" },
      changes: [/^Customers: 793 → 794$/, /^Revenue: 2,297,200\.86 → 3,296,938\.90$/],
    });
  });
});
