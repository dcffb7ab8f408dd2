import assert from "node:assert/strict";
import { buyersSample } from "../../../src/workbench/sample/buyersSample";
import { linesOfRows, monthOf } from "../../support/reportChecks/orders";
import { checkOverview } from "../../support/reportChecks/overview";
import type { SheetCell } from "../../support/writtenReport";
import { useReportPane } from "./reportPane";

/** A young shop's orders as lists are in life: with blanks, notes in the place of dates, and money given back. */
function faultyBuyers() {
  const { header, formats, rows } = buyersSample(250);
  return {
    header,
    formats,
    rows: rows.map((row, index) => {
      const [order, day, id, channel, amount] = row;
      if (index % 97 === 5) return [order!, day!, "", channel!, amount!];
      if (index % 97 === 11) return [order!, "to be asked", id!, channel!, amount!];
      if (index % 97 === 17) return [order!, day!, id!, channel!, "free"];
      // What is given back has a number of its own.
      if (index % 41 === 30) return [`R-${index}`, day!, id!, channel!, -Number(amount)];
      return row;
    }),
  };
}

const isBlank = (cell: SheetCell | undefined) => cell === null || cell === "";

describe("rows that can't be read, in the browser", () => {
  const panes = useReportPane();

  it("are left out and told of, and refunds are taken off", async () => {
    const pane = await panes.open();
    await pane.openList("Buyers", faultyBuyers());
    await pane.workbench.enter("Buyers!E3", "=1/0");
    await pane.choose("Buyers!A1", "Overview");
    const rows = await pane.rows("Buyers");
    const blank = rows.filter(([, , id]) => isBlank(id)).length;
    const undated = rows.filter(([, day]) => typeof day !== "number").length;
    const unpriced = rows.filter(([, , , , amount]) => amount === "free").length;
    assert.ok(blank > 2 && undated > 2 && unpriced > 2);
    const left = blank + undated + unpriced + 1;
    await pane.see(`${left} rows are left out:`);
    await pane.see(/Customer is blank/);
    await pane.see(/Date is not a date/);
    await pane.see(/Amount is not a number/);
    await pane.see(/Amount holds an error/);

    const report = await pane.write();
    const read = rows.filter(
      ([, day, id, , amount]) => !isBlank(id) && typeof day === "number" && typeof amount === "number"
    );
    assert.equal(read.length, rows.length - left);
    const lines = linesOfRows(read, { order: 0, day: 1, id: 2, amount: 4 });
    assert.ok(lines.some(({ amount }) => amount < 0));
    checkOverview(report, lines, { periodOf: monthOf });
    const count = (value: number) => value.toLocaleString("en");
    assert.ok(
      report.notes.includes(`Source: Buyers; rows read: ${count(rows.length)}; left out: ${left}.`),
      report.notes
    );
  });
});
