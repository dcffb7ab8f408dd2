import assert from "node:assert/strict";
import { Pane } from "../support/pane";
import { useWorkbench } from "../support/workbench";

describe("live formulas in the pane", () => {
  const workbenches = useWorkbench();

  /** The pane on the preview of a report of the sample orders. */
  async function preview(report: RegExp): Promise<Pane> {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320"));
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(report);
    await pane.content.getByRole("definition").first().waitFor();
    return pane;
  }
  const formulas = (pane: Pane) => pane.content.getByRole("radio", { name: "Live formulas" });

  async function liveCohorts(): Promise<Pane> {
    const pane = await preview(/^Cohort retention/);
    await pane.content.getByText("Write as", { exact: true }).click();
    await formulas(pane).check();
    await pane.click("Write live formulas");
    await pane.see("Written.");
    await pane.workbench.settled();
    return pane;
  }

  /** The formula of the sheet and everything it has spilled. */
  const spilled = (pane: Pane) =>
    pane.workbench.page.evaluate(() => {
      const { workbook } = window.workbench!;
      const sheet = workbook.sheet("Cohort retention")!;
      for (let row = 0; row < 30; row++) {
        const formula = sheet.formulaAt(row, 0);
        if (formula === undefined) continue;
        const area = sheet.spillAt(row, 0);
        if (!area) return { formula, row, cells: [[sheet.valueAt(row, 0)]] };
        const cells = Array.from({ length: area.rowCount }, (_, down) =>
          Array.from({ length: area.columnCount }, (_, right) => sheet.valueAt(row + down, right))
        );
        return { formula, row, cells };
      }
      return null;
    });
  const customersOf = (cells: readonly (readonly unknown[])[]) =>
    cells.slice(1, -1).reduce((sum, row) => sum + Number(row[1]), 0);

  it("are written instead of a table, and follow an order that is changed in the sheet", async () => {
    const pane = await liveCohorts();
    const { workbench } = pane;
    const before = await spilled(pane);
    assert.match(before?.formula ?? "", /^=RETAIN\.COHORT\(.*Orders\[Customer ID\].*Orders\[Order Date\]/);
    assert.deepEqual(before!.cells[0]!.slice(0, 4), ["cohort", "customers", 0, 1]);
    assert.equal(customersOf(before!.cells), 793);
    assert.deepEqual(
      await workbench.page.evaluate(
        () => window.workbench!.workbook.sheet("Cohort retention")!.tables.length
      ),
      0
    );
    await workbench.enter("Orders!C2", "SOMEBODY-NEW");
    await workbench.settled();
    const after = await spilled(pane);
    assert.equal(customersOf(after!.cells), 794);
    // What the person sees is what was computed.
    await workbench.goTo(`'Cohort retention'!A${before!.row + 1}`);
    await workbench.seeIn(`A${before!.row + 1}`, "cohort");
    assert.equal(
      await pane.content.getByRole("checkbox", { name: "Refresh when the data change" }).count(),
      0
    );
  });

  it("are offered only where they say the same, and why not elsewhere", async () => {
    const pane = await preview(/^Cohort retention/);
    const { content } = pane;
    await content.getByText("Write as", { exact: true }).click();
    assert.ok(await formulas(pane).isEnabled());
    await pane.see(/no chart and need this add-in to recalculate/);
    await formulas(pane).check();
    await content.getByText("Options", { exact: true }).click();
    await content.getByLabel("Rows", { exact: true }).selectOption("Weekday of the first order");
    await pane.see(/no function does this with these options/);
    assert.ok(await formulas(pane).isDisabled());
    await pane.button("Write to a new sheet").waitFor();
    await content.getByLabel("Rows", { exact: true }).selectOption("Period of the first order");
    await pane.button("Write live formulas").waitFor();
    await content.getByText("Where to", { exact: true }).click();
    await content.getByRole("radio", { name: "From the selected cell" }).check();
    await pane.see(/they go to a new sheet/);
    await content.getByRole("button", { name: "2 Report" }).click();
    await pane.click(/^Value segments/);
    await content.getByRole("definition").first().waitFor();
    await content.getByText("Write as", { exact: true }).click();
    await pane.see(/Retain does not write this report as formulas/);
  });

  it("are not offered for rows that a formula could not read", async () => {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320"));
    await pane.workbench.enter("Orders!B3", "'soon");
    await pane.workbench.goTo("A1");
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.see("1 row is left out:");
    await pane.content.getByText("Write as", { exact: true }).click();
    await pane.see(/some cells can't be read/);
    assert.ok(await formulas(pane).isDisabled());
  });

  it("can be edited, where the notes and the headings follow, and refuse what no function does", async () => {
    const pane = await liveCohorts();
    await pane.workbench.goTo("Orders!A1");
    await pane.click("Edit");
    await pane.button("Update the report").waitFor();
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Rows", { exact: true }).selectOption("Weekday of the first order");
    await pane.see(/no function does this with these options/);
    const update = pane.button("Update the report");
    assert.equal(await update.getAttribute("aria-disabled"), "true");
    await pane.content.getByLabel("Rows", { exact: true }).selectOption("Period of the first order");
    await pane.content.getByLabel("Period", { exact: true }).selectOption("Quarter");
    await pane.see("Back after 1 quarter");
    await pane.click("Update the report");
    await pane.see("Updated.");
    await pane.workbench.settled();
    const { formula, cells, row } = (await spilled(pane))!;
    assert.match(formula, /"quarter"/);
    assert.equal(cells.length, 1 + 16 + 1, "sixteen quarters of four years, with header and mean");
    const texts = (await pane.workbench.texts(`'Cohort retention'!A1:A${row}`)).flat();
    assert.ok(
      texts.some((text) => /Quarter/.test(text)),
      texts.join(" | ")
    );
    assert.equal(texts.at(-1), "Share of customers by quarters since their first order");
  });

  it("become values only when told so twice; the report is no longer listed then", async () => {
    const pane = await liveCohorts();
    const { workbench } = pane;
    const before = await spilled(pane);
    await pane.openTab("Workbook");
    const report = pane.content.getByRole("tabpanel", { name: "Workbook" });
    await report.getByText("they follow the data by themselves").waitFor();
    await report.getByRole("button", { name: "Convert to values" }).click();
    await report.getByRole("button", { name: "Keep it" }).click();
    assert.equal((await spilled(pane))!.formula, before!.formula);
    await report.getByRole("button", { name: "Convert to values" }).click();
    await report.getByRole("button", { name: "Convert it" }).click();
    await pane.see("“Cohort retention” is now plain values.");
    await pane.see("There are no reports in this workbook yet.");
    assert.equal(await spilled(pane), null);
    const { row, cells } = before!;
    const address = `'Cohort retention'!A${row + 1}:C${row + cells.length}`;
    assert.deepEqual(
      await workbench.values(address),
      cells.map((line) => line.slice(0, 3).map((value) => (value === "" ? null : value)))
    );
    await workbench.enter("Orders!C2", "SOMEBODY-NEW");
    await workbench.settled();
    assert.deepEqual(
      await workbench.values(address),
      cells.map((line) => line.slice(0, 3).map((value) => (value === "" ? null : value)))
    );
  });

  it("become values on the screen that says they are written, too", async () => {
    const pane = await liveCohorts();
    await pane.click("Convert to values");
    assert.deepEqual(await pane.violations(), []);
    assert.equal(await pane.overflows(), false);
    await pane.click("Convert it");
    await pane.see("“Cohort retention” is now plain values.");
    assert.equal(await spilled(pane), null);
    assert.equal(await pane.button("Refresh").count(), 0);
  });

  it("a report of values can be made to stay as it is", async () => {
    const pane = await preview(/^RFM segments/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    const tables = await pane.workbench.page.evaluate(() => window.workbench!.tables());
    await pane.content.getByText("More", { exact: true }).click();
    await pane.click("Convert to values");
    await pane.see(/Retain forgets how they were made/);
    await pane.click("Convert it");
    await pane.see("“RFM segments” is now plain values.");
    assert.deepEqual(await pane.workbench.page.evaluate(() => window.workbench!.tables()), tables);
    await pane.openTab("Workbook");
    await pane.see("There are no reports in this workbook yet.");
  });
});
