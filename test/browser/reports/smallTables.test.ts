import assert from "node:assert/strict";
import type { Sample } from "../../../src/workbench/sample/sample";
import { serial } from "../../support/reportChecks/orders";
import { newcombe, pooledP, Z_95 } from "../../support/reportChecks/statistics";
import { assertCell, assertRows } from "../../support/reportChecks/view";
import { useReportPane } from "./reportPane";

const list = (header: readonly string[], rows: Sample["rows"], formats: Sample["formats"] = []): Sample => ({
  header,
  rows,
  formats,
});

/** Reports that are fed with figures rather than with rows of single customers. */
describe("reports of small tables, in the browser", () => {
  const panes = useReportPane();

  it("a contract projection of the published high-end customers, by their numbers alone", async () => {
    const pane = await panes.open();
    const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
    await pane.openList(
      "Cohort",
      list(
        ["Year", "Survivors"],
        survivors.map((count, year) => [year, count])
      )
    );
    await pane.choose("A1:B9", "Contract projection");
    await pane.set({ "Periods to project": "5", "Discount rate per period": "10" });
    const report = await pane.write();
    // Fader & Hardie, Journal of Interactive Marketing 21 (2007); the residual lifetime: Marketing Science 29 (2010)
    const [alpha, beta, likelihood] = report
      .column("model", "Estimate")
      .map((cell) => (cell as number).toFixed(3));
    assert.deepEqual([alpha, beta, likelihood], ["0.668", "3.806", "-1611.158"]);
    assert.deepEqual(
      report
        .column("projection", "Still there, by the model")
        .slice(8)
        .map((share) => (share as number).toFixed(3)),
      ["0.460", "0.436", "0.414", "0.395", "0.378"]
    );
    assertRows(
      report,
      "projection",
      "Renewals",
      Array.from({ length: 13 }, (_, period) => [
        period,
        { "Still there, actual": period < survivors.length ? survivors[period]! / 1000 : null },
      ])
    );
    const [each] = report.column("remaining", "Payments from each without end");
    assert.equal((each as number).toFixed(2), "7.53");
    assertCell(report.keyNumber("Customers still there"), 491, 12, "still there");
  });

  it("an A/B test from counts: Newcombe's 48 of 80 against 56 of 70", async () => {
    const pane = await panes.open();
    const counts = list(
      ["Variant", "Visitors", "Conversions"],
      [
        ["A", 80, 48],
        ["B", 70, 56],
      ]
    );
    await pane.openList("Counts", counts);
    await pane.choose("A1:C3", "A/B test");
    const report = await pane.write();
    // Newcombe, Statistics in Medicine 17 (1998), method 10
    assert.equal((report.keyNumber("Difference, low (95%)") as number).toFixed(4), "0.0524");
    assert.equal((report.keyNumber("Difference, high (95%)") as number).toFixed(4), "0.3339");
    assertCell(report.keyNumber("Rate of “A”"), 0.6, 12, "A");
    assertCell(report.keyNumber("Rate of “B”"), 0.8, 12, "B");
    assertCell(report.keyNumber("p-value of “B”"), pooledP([48, 80], [56, 70]), 6, "p");
    assert.deepEqual(report.column("variants", "Result"), ["control", "better than control"]);
  });

  it("goals from a table of figures: way covered, time passed, and whether a change is more than chance", async () => {
    const pane = await panes.open();
    const [start, end] = [serial("2024-01-01"), serial("2024-12-31")];
    const figures = list(
      ["KPI", "Before", "Now", "Target", "Start", "End", "Customers before", "Customers now"],
      [
        ["Repeat rate", 0.2, 0.26, 0.3, start, end, 400, 500],
        ["Churn", 0.1, 0.11, 0.08, start, end, 300, 200],
        ["Share of e-mail", 0.5, 0.66, 0.6, start, end, 90, 100],
      ],
      [undefined, "0%", "0%", "0%", "yyyy-mm-dd", "yyyy-mm-dd"]
    );
    await pane.openList("Figures", figures);
    await pane.choose("A1:H4", "Goals & periods");
    await pane.set({ "As of": "2024-06-30" });
    const report = await pane.write();
    const passed = (serial("2024-06-30") - start) / (end - start);
    const goal = (base: number, now: number, target: number, status: string) => ({
      Before: base,
      Now: now,
      Target: target,
      Progress: (now - base) / (target - base),
      "Time passed": passed,
      Status: status,
    });
    assertRows(report, "goals", "Figure", [
      ["Repeat rate", goal(0.2, 0.26, 0.3, "on track")],
      ["Churn", goal(0.1, 0.11, 0.08, "behind")],
      ["Share of e-mail", goal(0.5, 0.66, 0.6, "reached")],
    ]);
    const change = (s1: number, n1: number, s2: number, n2: number) => {
      const [low, high] = newcombe([s1, n1], [s2, n2], Z_95);
      return { "Change, low (95%)": low, "Change, high (95%)": high, "p-value": pooledP([s1, n1], [s2, n2]) };
    };
    assertRows(
      report,
      "comparison",
      "Figure",
      [
        ["Repeat rate", change(80, 400, 130, 500)],
        ["Churn", change(30, 300, 22, 200)],
        ["Share of e-mail", change(45, 90, 66, 100)],
      ],
      6
    );
    for (const label of ["Goals reached, of 3", "on track", "Goals behind"])
      assertCell(report.keyNumber(label), 1, 12, label);
  });

  it("unit economics of channels with their lifetime values and costs", async () => {
    const pane = await panes.open();
    const channels = list(
      ["Channel", "LTV", "CAC"],
      [
        ["Search", 300, 90],
        ["Social", 180, 120],
        ["Newsletter", 420, 40],
        ["Billboards", 50, 80],
      ],
      [undefined, "#,##0.00 €", "#,##0.00 €"]
    );
    await pane.openList("Channels", channels);
    await pane.choose("A1", "Unit economics");
    await pane.set({ "Target LTV:CAC": "2" });
    const report = await pane.write();
    assertRows(report, "channels", "Channel", [
      ["Newsletter", { "LTV:CAC": 10.5, "Highest CAC at 2:1": 210, Status: "reaches the target" }],
      ["Search", { "LTV:CAC": 300 / 90, "Highest CAC at 2:1": 150, Status: "reaches the target" }],
      ["Social", { "LTV:CAC": 1.5, "Highest CAC at 2:1": 90, Status: "below the target" }],
      ["Billboards", { "LTV:CAC": 0.625, "Highest CAC at 2:1": 25, Status: "costs more than it brings" }],
    ]);
    assertCell(report.keyNumber("Channels below 2:1"), 2, 12, "below");
    const { formats } = report.table("channels");
    assert.equal(formats[0][1], "#,##0.00 €", "money is shown in the source's currency");
  });
});
