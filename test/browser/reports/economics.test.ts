import { buyersSample } from "../../../src/workbench/sample/buyersSample";
import { seededRandom, type Sample } from "../../../src/workbench/sample/sample";
import { checkEconomics } from "../../support/reportChecks/economics";
import { driveCycle } from "../../support/reportCycle";
import { useReportPane } from "./reportPane";

/** The buyers' orders, with what was spent on winning each: more for the first than for later ones. */
function costlyBuyers(): Sample {
  const random = seededRandom(3);
  const { header, formats, rows } = buyersSample(400);
  const known = new Set<unknown>();
  return {
    header: [...header, "Acquisition cost"],
    formats: [...formats, "#,##0.00"],
    rows: rows.map((row) => {
      const isFirst = !known.has(row[2]);
      known.add(row[2]);
      return [...row, Math.round((isFirst ? 6000 : 500) * random()) / 100];
    }),
  };
}

describe("unit economics, in the browser", () => {
  const panes = useReportPane();

  it("orders with their channels and costs, by quarter", async () => {
    const pane = await panes.open();
    await pane.openList("Buyers", costlyBuyers());
    await driveCycle(pane, {
      report: "Unit economics",
      sheet: "Buyers",
      address: "A1",
      options: {
        "Payback and retention per": "Quarter",
        "Target LTV:CAC": "2.5",
        Margin: "40",
        "Discount rate per period": "2",
        "Retention rates to compare, %": "50; 75; 90",
      },
      charts: ["ColumnClustered", "XYScatterLinesNoMarkers"],
      heatMaps: ["grid"],
      notes: [/Source: Buyers; rows read: 1,\d{3}; left out: 0\./, /Margin: 40%/],
      check: async (report) =>
        checkEconomics(
          report,
          (await pane.rows("Buyers")).map(([order, day, id, channel, amount, cost]) => ({
            id: String(id),
            day: Number(day),
            amount: Number(amount),
            order: String(order),
            channel: String(channel),
            cost: Number(cost),
          })),
          {
            period: { name: "quarter", days: 91.3125 },
            margin: 0.4,
            discount: 0.02,
            targetRatio: 2.5,
            rates: [50, 75, 90],
          }
        ),
      edits: { E2: "900", F2: "20", D3: "Newsletter" },
      changes: [/^LTV: /, /^CAC: /],
    });
  });
});
