import { pick, seededRandom, type Sample } from "../../../src/workbench/sample/sample";
import { checkAbTest } from "../../support/reportChecks/abTest";
import { Z_80_ONE_SIDED, Z_90 } from "../../support/reportChecks/statistics";
import { driveCycle } from "../../support/reportCycle";
import { useReportPane } from "./reportPane";

/** Two ways of asking, and the old one; green does better, and regular visitors do. */
function experimentSample(visitors: number): Sample {
  const random = seededRandom(5);
  const rows = Array.from({ length: visitors }, () => {
    const variant = pick(random, [
      ["Control", 1],
      ["Blue", 1],
      ["Green", 1],
    ] as const);
    const group = pick(random, [
      ["new", 2],
      ["regular", 3],
    ] as const);
    const chance = (variant === "Green" ? 0.3 : 0.2) + (group === "regular" ? 0.05 : 0);
    return [variant, group, random() < chance ? "yes" : "no"];
  });
  return { header: ["Variant", "Segment", "Converted"], formats: [], rows };
}

describe("the A/B test, in the browser", () => {
  const panes = useReportPane();

  it("three variants by segment, with yes and no", async () => {
    const pane = await panes.open();
    await pane.openList("Experiment", experimentSample(1500));
    await driveCycle(pane, {
      report: "A/B test",
      sheet: "Experiment",
      address: "A1:C1501",
      options: { "Lift worth finding": "40", "Confidence of the intervals": "90" },
      charts: ["ColumnClustered"],
      heatMaps: [],
      notes: [/Source: Experiment; rows read: 1,500; left out: 0\./, /“Control” is the control/],
      check: async (report) =>
        checkAbTest(
          report,
          (await pane.rows("Experiment")).map(([variant, group, outcome]) => ({
            variant: String(variant),
            group: String(group),
            success: outcome === "yes",
          })),
          {
            control: "Control",
            confidence: { label: "90%", z: Z_90, alpha: 0.1 },
            lift: { label: "40%", value: 0.4, zOfPower: Z_80_ONE_SIDED },
          }
        ),
      edits: { C2: "yes", C3: "yes", C4: "no", A5: "Green" },
      changes: [/^Lift of “Green”: /, /^Difference, low \(90%\): /],
    });
  });
});
