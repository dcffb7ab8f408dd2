import { checkNps } from "../../support/reportChecks/nps";
import { quarterOf } from "../../support/reportChecks/orders";
import { driveCycle } from "../../support/reportCycle";
import { surveySample } from "../../../src/workbench/sample/surveySample";
import { useReportPane } from "./reportPane";

describe("NPS, in the browser", () => {
  const panes = useReportPane();

  it("a survey by quarter and segment, with cut-offs of its own", async () => {
    const pane = await panes.open();
    await pane.openList("Survey", surveySample());
    await driveCycle(pane, {
      report: "NPS",
      sheet: "Survey",
      address: "B7",
      options: { Period: "Quarter", "Promoters score at least": "8", "Detractors score at most": "5" },
      charts: ["Line", "BarClustered", "ColumnClustered"],
      heatMaps: [],
      notes: [
        /Source: Survey; rows read: 1,20[01]; left out: 0\./,
        /Promoters scored 8 to 10, detractors 0 to 5/,
      ],
      check: async (report) => {
        const rows = await pane.rows("Survey");
        const answers = rows.flatMap(([, day, segment, score]) =>
          typeof score === "number" ? [{ day: Number(day), segment: String(segment), score }] : []
        );
        checkNps(report, answers, rows.length, { periodOf: quarterOf, promoterMin: 8, detractorMax: 5 });
      },
      // Below the list, which takes it in.
      edits: {
        C3: "Government",
        D3: "0",
        A1202: "R-NEW",
        B1202: "2025-01-02",
        C1202: "Consumer",
        D1202: "10",
      },
      changes: [/^Rows: 1,200 → 1,201$/, /^NPS: /],
    });
  });
});
