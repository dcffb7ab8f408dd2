import { checkLadder } from "../../support/reportChecks/ladder";
import { checkLifecycle } from "../../support/reportChecks/lifecycle";
import { Z_90 } from "../../support/reportChecks/statistics";
import { checkValueSegments } from "../../support/reportChecks/valueSegments";
import { driveCycle } from "../../support/reportCycle";
import { ordersOf, superstore, useReportPane } from "./reportPane";

const SOURCE = /Source: Orders; rows read: 9,994; left out: 0\./;

describe("reports of orders, in the browser", () => {
  const panes = useReportPane();

  it("lifecycle: limits of its own, compared with the last quarter", async () => {
    const pane = await panes.open();
    await driveCycle(pane, {
      report: "Lifecycle",
      ...superstore,
      options: {
        "Days after a purchase a customer is active": "60",
        "Days without a purchase until a customer is lost": "150",
        "Compared with the end of the last": "Quarter",
        "Latest periods shown": "6",
      },
      charts: ["ColumnClustered", "ColumnStacked"],
      heatMaps: ["movement"],
      notes: [SOURCE, /Leaving: last purchase at most 150 days ago/],
      check: async (report) =>
        checkLifecycle(report, await ordersOf(pane), {
          activeDays: 60,
          lapsedDays: 150,
          asOf: "2017-12-31",
          since: "2017-09-30",
        }),
      edits: { C2: "SOMEBODY-NEW", B5: "2017-12-24" },
      changes: [/^Customers: 793 → 794$/],
    });
  });

  it("value segments: other cut-offs, another stretch of time, fewer calls", async () => {
    const pane = await panes.open();
    await driveCycle(pane, {
      report: "Value segments",
      ...superstore,
      options: {
        "Share of the customers that is high value": "10",
        "Share of the customers that is low value": "40",
        "Days compared with as many before": "90",
        "Customers to call first, at most": "12",
      },
      charts: ["ColumnClustered"],
      heatMaps: [],
      notes: [SOURCE, /High value: the best 10% of the customers/],
      check: async (report) =>
        checkValueSegments(report, await ordersOf(pane), { high: 0.1, low: 0.4, days: 90, calls: 12 }),
      edits: { C2: "SOMEBODY-NEW", H2: "1000000" },
      changes: [/^Customers: 793 → 794$/, /^Revenue: 2,297,200\.86 → 3,296,938\.90$/],
    });
  });

  it("repeat ladder: order by order, five rungs", async () => {
    const pane = await panes.open();
    await driveCycle(pane, {
      report: "Repeat ladder",
      ...superstore,
      options: {
        "Purchases shown": "5",
        "All of one day is one purchase": false,
        "Confidence of the intervals": "90",
      },
      charts: ["ColumnClustered", "Line"],
      heatMaps: [],
      notes: [SOURCE, /Each order number is a purchase of its own/],
      check: async (report) =>
        checkLadder(report, await ordersOf(pane), {
          rungs: 5,
          byNumber: true,
          confidence: { label: "90%", z: Z_90 },
        }),
      edits: { C2: "SOMEBODY-NEW", A5: "ANOTHER-ORDER" },
      changes: [/^Customers: 793 → 794$/],
    });
  });
});
