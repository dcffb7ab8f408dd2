import assert from "node:assert/strict";
import { live, orders, spilled, write } from "./liveReports";

/** Every fourth order is followed by its refund, forty days later, by which some customers seem to be back. */
function ordersWithRefunds() {
  const workbook = orders();
  const sheet = workbook.activeSheet;
  const [table] = sheet.tables;
  const { area } = table!;
  const column = (name: RegExp) =>
    Array.from({ length: area.columnCount }, (_, index) => index).find((index) =>
      name.test(String(sheet.valueAt(0, index)))
    )!;
  const [date, amount] = [column(/date/i), column(/amount/i)];
  const refunds = Array.from({ length: area.rowCount - 1 }, (_, row) => row + 1)
    .filter((row) => row % 4 === 0)
    .map((row) => {
      const cells = Array.from({ length: area.columnCount }, (_, index) => sheet.valueAt(row, index));
      cells[date] = (cells[date] as number) + 40;
      cells[amount] = -(cells[amount] as number);
      return cells;
    });
  sheet.putValues({ ...area, row: area.rowCount, rowCount: refunds.length }, refunds);
  table!.area = { ...area, rowCount: area.rowCount + refunds.length };
  return workbook;
}

describe("live reports of lists with refunds", () => {
  it("cohort retention counts no refund as a purchase, as the report does", () =>
    live(async ({ workbook, office }) => {
      const { recipe, report } = await write("cohort-retention", { cohortCount: 1000, ageCount: 1000 });
      await office.calculation.settled();
      const [, sizes, ...ages] = report.tables[0]!.columns;
      const rows = spilled(workbook, recipe, 0).slice(0, -1);
      const known = rows.filter((row) => row.slice(2).some((rate) => rate !== null));
      assert.deepEqual(
        known.map((row) => row[1]),
        sizes!.values
      );
      assert.ok(ages.length > 3);
      ages.forEach(({ values }, age) =>
        known.forEach((row, index) =>
          assert.ok(Math.abs(Number(row[2 + age] ?? -1) - Number(values[index] ?? -1)) < 1e-9)
        )
      );
    }, ordersWithRefunds()));

  it("neither does the ladder", () =>
    live(async ({ workbook, office }) => {
      const { recipe, report } = await write("repeat-ladder", { maximum: 5 });
      await office.calculation.settled();
      const reached = report.tables[0]!.columns[1]!.values;
      assert.ok(reached.length > 2);
      assert.deepEqual(
        spilled(workbook, recipe, 0).map((row) => row[1]),
        reached
      );
    }, ordersWithRefunds()));
});
