import assert from "node:assert/strict";
import { ordersWorkbook, runReport, superstoreLines, tableColumns, withOffice } from "./office";

/** The published table of segments by recency (5 to 1) and by the mean of frequency and money (1 to 5). */
const GRID = [
  ["New customers", "Potential loyalists", "Potential loyalists", "Champions", "Champions"],
  ["Promising", "Potential loyalists", "Loyal", "Loyal", "Champions"],
  ["About to sleep", "Need attention", "Need attention", "Loyal", "Loyal"],
  ["Hibernating", "About to sleep", "At risk", "At risk", "At risk"],
  ["Lost", "Hibernating", "At risk", "Can't lose", "Can't lose"],
];

interface Customer {
  last: string;
  days: Set<string>;
  spend: number;
}

/** Counts for each customer how many are worse: quadratic, and nothing in common with the core. */
function naiveSegments() {
  const customers = new Map<string, Customer>();
  for (const line of superstoreLines()) {
    const known = customers.get(line["Customer ID"]!) ?? { last: "", days: new Set<string>(), spend: 0 };
    known.days.add(line["Order Date"]!);
    known.spend += Number(line["Sales"]);
    if (line["Order Date"]! > known.last) known.last = line["Order Date"]!;
    customers.set(line["Customer ID"]!, known);
  }
  const all = [...customers.values()];
  const score = (worse: number) => 1 + Math.floor((5 * worse) / all.length);
  return new Map(
    [...customers].map(([id, { last, days, spend }]) => {
      const recency = score(all.filter((other) => other.last < last).length);
      const frequency = score(all.filter((other) => other.days.size < days.size).length);
      const money = score(all.filter((other) => other.spend < spend - 1e-9).length);
      const segment = GRID[5 - recency]![Math.floor((frequency + money) / 2 + 0.5) - 1]!;
      return [id, { recency, frequency, money, segment, spend, orders: days.size }] as const;
    })
  );
}

describe("RFM segments in the workbook", function () {
  this.timeout(30_000);

  it("agrees with a naive computation, customer by customer", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const sheet = tableColumns(workbook, recipe.place.tables["customers"]!);
      const expected = naiveSegments();
      assert.equal(sheet["Customer"]!.length, 793);
      sheet["Customer"]!.forEach((id, row) => {
        const { recency, frequency, money, segment, spend, orders } = expected.get(String(id))!;
        assert.deepEqual(
          [
            sheet["R"]![row],
            sheet["F"]![row],
            sheet["M"]![row],
            sheet["Segment"]![row],
            sheet["Orders"]![row],
          ],
          [recency, frequency, money, segment, orders],
          String(id)
        );
        assert.ok(Math.abs((sheet["Spend"]![row] as number) - spend) < 1e-6, String(id));
      });
    }));

  it("has segments that add up to all customers and all revenue", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      const sheet = tableColumns(workbook, recipe.place.tables["segments"]!);
      const sum = (name: string) => sheet[name]!.reduce<number>((total, cell) => total + (cell as number), 0);
      const sales = superstoreLines().reduce((total, line) => total + Number(line["Sales"]), 0);
      assert.equal(sheet["Segment"]!.length, 11);
      assert.equal(sum("Customers"), 793);
      assert.ok(Math.abs(sum("Revenue") - sales) < 1e-6);
      assert.ok(Math.abs(sum("Share of customers") - 1) < 1e-12);
      assert.ok(Math.abs(sum("Share of revenue") - 1) < 1e-12);
      const bySegment = new Map<string, number>();
      for (const { segment } of naiveSegments().values())
        bySegment.set(segment, (bySegment.get(segment) ?? 0) + 1);
      sheet["Segment"]!.forEach((name, row) =>
        assert.equal(sheet["Customers"]![row], bySegment.get(String(name)) ?? 0, String(name))
      );
    }));

  it("puts the customers on a sheet of their own, below a header that stays in view", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { recipe } = await runReport("rfm-segments");
      assert.deepEqual(
        workbook.sheets.map(({ name }) => name),
        ["Orders", "RFM segments", "Customers and their segments"]
      );
      assert.equal(workbook.activeSheet.name, "RFM segments");
      const list = workbook.sheet("Customers and their segments")!;
      assert.deepEqual(list.frozen, { rows: 3, columns: 0 });
      assert.deepEqual(list.tables[0]!.area, { row: 2, column: 0, rowCount: 794, columnCount: 8 });
      assert.deepEqual(
        recipe.place.lists.map(({ sheetName, address }) => ({ sheetName, address })),
        [{ sheetName: list.name, address: "A1:H796" }]
      );
    }));

  it("takes the format of money from the source's cells", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { sheets } = workbook;
      sheets[0]!.changeStyle(
        { row: 1, column: 7, rowCount: 9994, columnCount: 1 },
        { numberFormat: '#,##0 "kr"' }
      );
      await runReport("rfm-segments");
      const summary = workbook.sheet("RFM segments")!;
      assert.equal(summary.styleAt(7, 3).numberFormat, '#,##0 "kr"');
      assert.equal(summary.styleAt(3, 1).numberFormat, '#,##0 "kr"');
    }));
});
