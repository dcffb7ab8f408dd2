import assert from "node:assert/strict";
import { serial } from "../../support/reportChecks/orders";
import { checkRfm, rfmOf, type RfmCustomer } from "../../support/reportChecks/rfm";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

describe("RFM segments, in the browser", () => {
  const panes = useReportPane();

  it("customer by customer, looked back from a day of one's own", async () => {
    const pane = await panes.open();
    await driveCycle(pane, {
      report: "RFM segments",
      ...superstore,
      options: { "As of": "2017-06-30" },
      charts: ["ColumnClustered"],
      heatMaps: ["map"],
      notes: [/Source: Orders; rows read: 9,994; left out: 0\./, /June 30, 2017/],
      check: async (report) => checkRfm(report, rfmOf(await ordersOf(pane), serial("2017-06-30"))),
      edits: { C2: "SOMEBODY-NEW", H2: "1000000" },
      changes: [/^Customers: 7\d\d → 7\d\d$/, /^Revenue: /],
    });
  });

  it("by rules of one's own, with scores from 1 to 4", async () => {
    const pane = await panes.open();
    await pane.choose(`${superstore.sheet}!${superstore.address}`, "RFM segments");
    await pane.set({
      "Scores go from 1 to": "4",
      "Custom segments":
        "Stars: R>=4, F>=3\nBig spenders: spend>=5000\nGone: R=1-2, days>365\nOften here: FM>=3, orders>6\nRest:",
    });
    const report = await pane.write();
    const lines = await ordersOf(pane);
    const scored = rfmOf(lines, Math.max(...lines.map(({ day }) => day)), 4);
    const segmentOf = ({ R, F, M, days, orders, spend }: RfmCustomer) => {
      if (R >= 4 && F >= 3) return "Stars";
      if (spend >= 5000) return "Big spenders";
      if (R <= 2 && days > 365) return "Gone";
      return Math.round((F + M) / 2) >= 3 && orders > 6 ? "Often here" : "Rest";
    };
    const customers = scored.map((customer) => ({ ...customer, segment: segmentOf(customer) }));
    checkRfm(report, customers, 4);
    const stars = customers.filter(({ segment }) => segment === "Stars").length;
    assert.ok(stars > 0);
    assert.equal(report.keyNumber("Customers, Stars"), stars);
  });
});
