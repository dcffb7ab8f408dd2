import { subscriptionSample } from "../../../src/workbench/sample/subscriptionSample";
import { Z_90 } from "../../support/reportChecks/statistics";
import { checkSurvival, staysOf } from "../../support/reportChecks/survival";
import { driveCycle } from "../../support/reportCycle";
import { contractsOf, useReportPane } from "./reportPane";

describe("survival, in the browser", () => {
  const panes = useReportPane();

  it("subscriptions by plan, in quarters", async () => {
    const pane = await panes.open();
    const sample = subscriptionSample(500);
    await pane.openList("Subscriptions", sample);
    const stayer = sample.rows.findIndex(([, , , end]) => end === "") + 2;
    await driveCycle(pane, {
      report: "Survival",
      sheet: "Subscriptions",
      address: "A1:E501",
      options: { "Time in": "quarters", "Times shown": "8", "Confidence of the intervals": "90" },
      charts: ["XYScatterLinesNoMarkers"],
      heatMaps: [],
      notes: [/Source: Subscriptions; rows read: 500; left out: 0\./, /Time in: quarters/],
      check: async (report) =>
        checkSurvival(report, staysOf(await contractsOf(pane)), {
          unit: "quarter",
          days: 91.3125,
          confidence: { label: "90%", z: Z_90 },
        }),
      edits: { [`D${stayer}`]: "2024-12-01", B2: "Plus" },
      changes: [/^Left: /],
    });
  });
});
