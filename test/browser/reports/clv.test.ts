import assert from "node:assert/strict";
import { buyersSample } from "../../../src/workbench/sample/buyersSample";
import { checkClv } from "../../support/reportChecks/clv";
import { driveCycle } from "../../support/reportCycle";
import { buyersOf, superstore, useReportPane } from "./reportPane";

describe("the CLV forecast, in the browser", () => {
  const panes = useReportPane();

  it("half a year of a young shop's customers, with margin and discount", async () => {
    const pane = await panes.open();
    await pane.openList("Buyers", buyersSample(700));
    await driveCycle(pane, {
      report: "CLV forecast",
      sheet: "Buyers",
      address: "A1",
      options: {
        "Unit of time": "Month",
        "Months to look ahead": "6",
        Margin: "40",
        "Share of the time held out to test the forecast": "20",
      },
      charts: ["ColumnClustered", "Line"],
      heatMaps: [],
      notes: [/Source: Buyers; rows read: 2,236; left out: 0\./, /Margin: 40%/, /Months to look ahead: 6/],
      check: async (report) =>
        checkClv(report, await buyersOf(pane), {
          months: 6,
          margin: 0.4,
          discountRatePerYear: 0.1,
          holdout: 0.2,
          unit: 30.4375,
        }),
      edits: { C2: "C-NEW", E9: "500" },
      changes: [/^Value within 6 months: /, /^Customers: 700 → 70/],
    });
  });

  it("says why it can't be made of customers who never stop, and writes nothing", async () => {
    const pane = await panes.open();
    const before = await pane.contents();
    await pane.take(`${superstore.sheet}!${superstore.address}`, "CLV forecast");
    await pane.see(/dropout's parameter/);
    assert.equal(await pane.button("Write to a new sheet").getAttribute("aria-disabled"), "true");
    assert.deepEqual(await pane.contents(), before);
  });
});
