import { subscriptionSample } from "../../../src/workbench/sample/subscriptionSample";
import { checkContracts } from "../../support/reportChecks/contracts";
import { driveCycle } from "../../support/reportCycle";
import { contractsOf, useReportPane } from "./reportPane";

describe("contract projection, in the browser", () => {
  const panes = useReportPane();

  it("monthly subscriptions, half a year ahead, in money", async () => {
    const pane = await panes.open();
    const sample = subscriptionSample();
    await pane.openList("Subscriptions", sample);
    const stayer = sample.rows.findIndex(([, , , end]) => end === "") + 2;
    await driveCycle(pane, {
      report: "Contract projection",
      sheet: "Subscriptions",
      address: "C10",
      options: { "Periods to project": "6", "Discount rate per period": "2", "Payment per period": "15" },
      charts: ["Line", "Line"],
      heatMaps: [],
      notes: [/Source: Subscriptions; rows read: 900; left out: 0\./, /Discount rate per period: 2%/],
      check: async (report) =>
        checkContracts(report, await contractsOf(pane), { discount: 0.02, payment: 15, ahead: 6 }),
      edits: { [`D${stayer}`]: "2024-12-01", D5: "2023-12-01" },
      changes: [/^Customers still there: /, /^Value in the periods projected: /],
    });
  });
});
