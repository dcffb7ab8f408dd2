import assert from "node:assert/strict";
import { surveySample } from "../../../src/workbench/sample/surveySample";
import { checkNps } from "../../support/reportChecks/nps";
import { quarterOf } from "../../support/reportChecks/orders";
import { WrittenReport } from "../../support/writtenReport";
import { useReportPane } from "./reportPane";

describe("a report at a chosen place, in the browser", () => {
  const panes = useReportPane();

  it("grows, shrinks and goes without touching what stands around it", async () => {
    const pane = await panes.open();
    const { workbench } = pane;
    await pane.openList("Survey", surveySample(300));
    await workbench.newSheet();
    const [, sheet] = await pane.sheets();
    const place = (cell: string) => `${sheet!}!${cell}`;
    await workbench.enter(place("A1"), "My own words");
    await workbench.enter(place("C9"), "Left of it");
    await workbench.enter(place("W30"), "12.50%");
    await workbench.enter(place("X12"), "=W30*2");
    const contents = await pane.contents();
    await pane.choose("Survey!A1:D301", "NPS");
    await pane.set({ Period: "Quarter" });
    const before = await pane.snapshot();
    await pane.writeAt(place("E5"));

    const check = async () => {
      const rows = await pane.rows("Survey");
      const answers = rows.flatMap(([, day, segment, score]) =>
        typeof score === "number" ? [{ day: Number(day), segment: String(segment), score }] : []
      );
      const report = await WrittenReport.read(workbench, [sheet!], { row: 4, column: 4 });
      checkNps(report, answers, rows.length, { periodOf: quarterOf });
      assert.equal(report.charts.length, 3);
      assert.deepEqual(await workbench.texts(place("A1")), [["My own words"]]);
      assert.deepEqual(await workbench.texts(place("C9")), [["Left of it"]]);
      assert.deepEqual(await workbench.texts(place("W30:X30")), [["12.50%", ""]]);
      assert.deepEqual(await workbench.values(place("X12")), [[0.25]]);
    };
    await check();
    const typed = ["R-NEW", "2025-02-03", "Government", "10"];
    for (const [column, text] of typed.entries()) await workbench.enter(`Survey!${"ABCD"[column]!}302`, text);
    assert.ok((await pane.refresh()).includes("Rows: 300 → 301"));
    await check();

    // Without its score the new answer is none: its quarter and its segment go again.
    await workbench.goTo("Survey!D302");
    await workbench.press("Delete");
    assert.ok((await pane.refresh()).some((change) => change.startsWith("Answers: ")));
    await check();

    await pane.remove();
    const after = await pane.snapshot();
    assert.equal(after[sheet!], before[sheet!]);
    assert.deepEqual(await pane.contents(), contents);
  });
});
