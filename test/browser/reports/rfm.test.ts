import { serial } from "../../support/reportChecks/orders";
import { checkRfm, rfmOf } from "../../support/reportChecks/rfm";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

describe("RFM segments, in the browser", function () {
  this.timeout(90_000);
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
});
