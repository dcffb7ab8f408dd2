import assert from "node:assert/strict";
import { Pane } from "../support/pane";
import { until } from "../support/until";
import { useWorkbench } from "../support/workbench";

describe("reports in the workbook, in the pane", () => {
  const workbenches = useWorkbench();

  /** A cohort report of the sample orders on a sheet of its own, and the pane on the part that lists it. */
  async function withReport(): Promise<Pane> {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320"));
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    return pane;
  }
  const sheetsOf = (pane: Pane) => pane.workbench.page.evaluate(() => window.workbench!.sheets());
  const report = (pane: Pane) => pane.content.getByRole("tabpanel", { name: "Workbook" });

  it("says so where there are none, and leads to making one", async () => {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320"));
    await pane.openTab("Workbook");
    await pane.see("There are no reports in this workbook yet.");
    await pane.click("Make a report");
    await pane.button("Use selection").waitFor();
  });

  it("tells what a refresh changed", async () => {
    const pane = await withReport();
    const { workbench } = pane;
    await workbench.goTo("Orders!C2");
    await workbench.page.keyboard.type("SOMEBODY-NEW");
    await workbench.page.keyboard.press("Enter");
    await pane.openTab("Workbook");
    await report(pane).getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.see("Refreshed.");
    await pane.see("Customers: 793 → 794");
    await report(pane).getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.see("Nothing has changed.");
  });

  /** Two reports, and the sheet of the second is gone: it can't be refreshed. */
  async function withLostReport(): Promise<Pane> {
    const pane = await withReport();
    const { workbench } = pane;
    const sheets = await sheetsOf(pane);
    await pane.click("Another report");
    await pane.click(/^RFM segments/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    await workbench.page.evaluate((kept) => {
      const { workbook } = window.workbench!;
      for (const sheet of workbook.sheets.filter(({ name }) => !kept.includes(name)))
        workbook.deleteSheet(sheet);
    }, sheets);
    await workbench.enter("Orders!C2", "SOMEBODY-NEW");
    return pane;
  }
  const lost = (pane: Pane) => pane.content.getByRole("alert").filter({ hasText: "RFM segments" });

  it("refreshes all that can be, and says which could not and why", async () => {
    const pane = await withLostReport();
    await pane.openTab("Workbook");
    await pane.click("Refresh all");
    await pane.see("1 report refreshed.");
    await lost(pane)
      .getByText(/is no longer in the workbook.*Nothing was changed\./)
      .waitFor();
    await pane.workbench.goTo("'Cohort retention'!A1");
    await pane.workbench.seeIn("A4", "794");
    await lost(pane).getByRole("button", { name: "Dismiss" }).click();
    await lost(pane).waitFor({ state: "detached" });
  });

  it("stops refreshing when told to, and leaves what it has not come to as it was", async () => {
    const pane = await withReport();
    const { workbench } = pane;
    await pane.click("Another report");
    await pane.click(/^RFM segments/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    await workbench.enter("Orders!C2", "SOMEBODY-NEW");
    await pane.openTab("Workbook");
    await pane.button("Refresh all").waitFor();
    await workbench.goTo("Orders!K5");
    await workbench.page.keyboard.type("draft");
    await pane.button("Refresh all").focus();
    await workbench.press("Enter");
    await pane.see(/^Finish editing the cell/);
    await pane.click("Cancel");
    await pane.see("Cancelled. Nothing was changed.");
    await workbench.cell("K8").click();
    await workbench.goTo("'Cohort retention'!A1");
    await workbench.seeIn("A4", "793");
    await pane.click("Refresh all");
    await pane.see("2 reports refreshed.");
    await workbench.seeIn("A4", "794");
  });

  it("says what the ribbon's button could not refresh, whatever part is looked at", async () => {
    const pane = await withLostReport();
    await pane.openTab("Settings");
    await pane.frame.evaluate(() => {
      Office.addin.showAsTaskpane = () => {
        document.title = "shown";
        return Promise.resolve();
      };
    });
    await pane.workbench.page.evaluate(() =>
      window.workbench!.host.session.commands.run("RefreshReports", "Retain.RefreshReports")
    );
    assert.equal(await pane.frame.evaluate(() => document.title), "shown");
    await lost(pane)
      .getByText(/is no longer in the workbook.*Nothing was changed\./)
      .waitFor();
    await pane.workbench.goTo("'Cohort retention'!A1");
    await pane.workbench.seeIn("A4", "794");
  });

  it("keeps a report in step with its data, if that is wanted", async () => {
    const pane = await withReport();
    const { workbench } = pane;
    await pane.content.getByRole("checkbox", { name: "Refresh when the data change" }).check();
    await until("the choice is stored", () =>
      workbench.page.evaluate(() =>
        window.workbench!.workbook.customXmlParts.some(({ xml }) => xml.includes(`"autoRefresh":true`))
      )
    );
    await workbench.goTo("Orders!C2");
    await workbench.page.keyboard.type("SOMEBODY-NEW");
    await workbench.page.keyboard.press("Enter");
    await workbench.goTo("'Cohort retention'!A1");
    await workbench.seeIn("A4", "794");
  });

  it("edits a recipe: the report is made anew in its place", async () => {
    const pane = await withReport();
    const sheets = await sheetsOf(pane);
    await pane.openTab("Workbook");
    await report(pane).getByRole("button", { name: "Edit" }).click();
    await pane.button("Update the report").waitFor();
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Period", { exact: true }).selectOption("Quarter");
    await pane.see("Back after 1 quarter");
    await pane.click("Update the report");
    await pane.see("Updated.");
    await pane.see(/^Back after 1 quarter: – → /);
    assert.deepEqual(await sheetsOf(pane), sheets);
    const cells = (await pane.workbench.texts("'Cohort retention'!A1:A60")).flat();
    assert.ok(cells.includes("2017-Q1"), cells.join(" | "));
  });

  it("goes to a report, and removes it only when told so twice", async () => {
    const pane = await withReport();
    await pane.workbench.goTo("Orders!A1");
    await pane.openTab("Workbook");
    await report(pane).getByRole("button", { name: "Go to" }).click();
    await pane.workbench.page.getByRole("tab", { name: "Cohort retention", selected: true }).waitFor();
    await report(pane).getByText("More", { exact: true }).click();
    await report(pane).getByRole("button", { name: "Remove", exact: true }).click();
    await report(pane).getByRole("button", { name: "Keep it" }).click();
    assert.ok((await sheetsOf(pane)).includes("Cohort retention"));
    await report(pane).getByRole("button", { name: "Remove", exact: true }).click();
    await report(pane).getByRole("button", { name: "Remove it" }).click();
    await pane.see("There are no reports in this workbook yet.");
    assert.deepEqual(await sheetsOf(pane), ["Orders", "Formulas"]);
  });

  it("is pointed at other rows when its own are gone", async () => {
    const pane = await withReport();
    const { workbench } = pane;
    await workbench.page.evaluate(() => {
      window.workbench!.workbook.table("Orders")!.name = "Purchases";
    });
    await pane.openTab("Workbook");
    await report(pane).getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.see(/is no longer in the workbook.*Nothing was changed\./);
    await workbench.goTo("Orders!A1:I500");
    await pane.content.getByRole("alert").getByRole("button", { name: "Use selection as source" }).click();
    await pane.see("Refreshed.");
    await pane.see("Rows: 9,994 → 499");
  });

  it("converts formulas to values where asked, and says how many", async () => {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320"));
    const { workbench } = pane;
    await workbench.goTo("Formulas!A1");
    await pane.openTab("Workbook");
    await pane.content.getByText("Convert formulas to values").click();
    await pane.content.getByLabel("Where").selectOption("On this sheet");
    const before = await workbench.texts("Formulas!A1:H60");
    await pane.click("Convert");
    await pane.see(/\d+ formulas converted/);
    assert.deepEqual(await workbench.texts("Formulas!A1:H60"), before);
    const formulas = await workbench.page.evaluate(() =>
      window.workbench!.formulas("Formulas!A1:H60").flat()
    );
    assert.deepEqual(
      formulas.filter((formula) => /RETAIN/i.test(formula)),
      []
    );
    await pane.click("Convert");
    await pane.see("There are no Retain formulas there. Nothing was changed.");
  });
});
