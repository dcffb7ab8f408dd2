import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { until } from "../support/until";
import { useWorkbench } from "../support/workbench";

describe("files in the workbench", () => {
  const workbenches = useWorkbench();

  it("saves the workbook as .xlsx, formulas of the add-in included, and opens it again", async () => {
    const workbench = await workbenches.open();
    const { page } = workbench;
    await workbench.newSheet();
    await workbench.enter("A1", "=RETAIN.CRR(1000,800,200)");
    await workbench.seeIn("A1", "0.6");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "Retain sample.xlsx");
    const path = await download.path();
    const file = await readXlsx(await readFile(path), { readStyles: true });
    assert.deepEqual(
      file.sheets.map(({ name, rows }) => [name, rows.length]),
      [
        ["Orders", 9995],
        ["Formulas", 27],
        ["Sheet3", 1],
      ]
    );
    assert.equal(file.sheets[2]?.cells?.get("0,0")?.formula, "_xldudf_RETAIN_CRR(1000,800,200)");
    assert.deepEqual(
      file.sheets[0]?.tables?.map(({ name, range }) => [name, range]),
      [["Orders", "A1:I9995"]]
    );

    await workbench.enter("A1", "changed since");
    await page.locator("input[type=file]").setInputFiles(path);
    await workbench.seeIn("A1", "0.6");
    assert.equal(
      await workbench.page.getByRole("textbox", { name: "Formula bar" }).inputValue(),
      "=RETAIN.CRR(1000,800,200)"
    );
    await page.getByRole("tab", { name: "Orders" }).click();
    await workbench.seeIn("B2", "11/8/2016");
  });

  it("get a page and an add-in of their own each time they are opened, the same file too", async () => {
    const workbench = await workbenches.open("?locale=en-US&theme=light&pane=320");
    const { page } = workbench;
    const book = new Workbook("Twice");
    book.activeSheet.enter(0, 0, "opened");
    const buffer = Buffer.from(await saveWorkbook(book, new Set()));
    for (let times = 0; times < 2; times++) {
      const before = await page.evaluateHandle(() => document.querySelector("iframe")!);
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "Twice.xlsx", mimeType: "application/octet-stream", buffer });
      await until("the old pane is gone", () => before.evaluate((old) => !old.isConnected));
      await workbench.seeIn("A1", "opened");
    }
  });

  it("says so when a file is no workbook, and keeps the one that is open", async () => {
    const workbench = await workbenches.open();
    const { page } = workbench;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
    await page.getByText("This file could not be opened").waitFor();
    await workbench.seeIn("A1", "Order ID");
  });
});
