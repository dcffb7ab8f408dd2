import { pointsSample } from "../../../src/workbench/sample/pointsSample";
import { quarterOf } from "../../support/reportChecks/orders";
import { checkPoints } from "../../support/reportChecks/points";
import { Z_90 } from "../../support/reportChecks/statistics";
import { driveCycle } from "../../support/reportCycle";
import { useReportPane } from "./reportPane";

describe("loyalty points, in the browser", () => {
  const panes = useReportPane();

  it("a ledger by tier, cohort and quarter, with a threshold of its own", async () => {
    const pane = await panes.open();
    await pane.openList("Points", pointsSample(150));
    await driveCycle(pane, {
      report: "Loyalty points",
      sheet: "Points",
      address: "C3",
      options: { "Redemption rate to reach": "12", Period: "Quarter", "Confidence of the intervals": "90" },
      charts: ["BarClustered", "ColumnClustered", "Line", "ColumnClustered"],
      heatMaps: [],
      notes: [/Source: Points; rows read: \d,\d{3}; left out: 0\./, /12% is the rate to reach, as chosen/],
      check: async (report) =>
        checkPoints(
          report,
          (await pane.rows("Points")).map(([member, day, tier, issued, redeemed]) => ({
            member: String(member),
            day: Number(day),
            tier: String(tier),
            issued: Number(issued),
            redeemed: Number(redeemed),
          })),
          {
            periodOf: quarterOf,
            threshold: { label: "12%", value: 0.12 },
            confidence: { label: "90%", z: Z_90 },
          }
        ),
      edits: { A3: "M-NEW", D3: "5000", E4: "10" },
      changes: [/^Members: 150 → 15\d$/, /^Points issued: /],
    });
  });
});
