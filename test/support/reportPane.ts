import assert from "node:assert/strict";
import type { Sample } from "../../src/workbench/sample/sample";
import { fillSample } from "../../src/workbench/sample/fillSample";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { answered } from "./answered";
import { Pane } from "./pane";
import { until } from "./until";
import { WrittenReport, type SheetCell } from "./writtenReport";

/** What is chosen for an option, by the words of the form: typed, picked or ticked. */
export type Choice = string | boolean;

/** Drives a report from its rows to its sheet and on, as a person does in the pane. */
export class ReportPane extends Pane {
  #before: readonly string[] = [];

  /** Opens a workbook that holds nothing but a list, as a table of its name. */
  async openList(name: string, list: Sample): Promise<void> {
    const workbook = new Workbook(name);
    fillSample(workbook, workbook.activeSheet, list);
    const buffer = Buffer.from(await saveWorkbook(workbook, new Set()));
    await this.#open({ name: `${name}.xlsx`, mimeType: "application/octet-stream", buffer });
  }

  /** Saves the workbook to a file and opens that, with an add-in that knows nothing of what was. */
  async reopen(): Promise<void> {
    const { page } = this.workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    await this.#open(await download.path());
  }

  async #open(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const { page } = this.workbench;
    const before = await page.evaluateHandle(() => document.querySelector("iframe")!);
    await page.locator("input[type=file]").setInputFiles(file);
    await until("the old pane is gone", () => before.evaluate((old) => !old.isConnected));
    await this.content.getByRole("tab").first().waitFor();
    await this.workbench.settled();
  }

  sheets(): Promise<string[]> {
    return this.workbench.page.evaluate(() => window.workbench!.sheets());
  }

  /** The rows of a list below its header; as a text, which browsers hand over much faster than many values. */
  async rows(sheet: string): Promise<SheetCell[][]> {
    const text = await this.workbench.page.evaluate((name) => {
      const api = window.workbench!;
      return JSON.stringify(api.values(api.usedAddress(name)!));
    }, sheet);
    return (JSON.parse(text) as SheetCell[][]).slice(1);
  }

  /** Takes the rows at an address and chooses a report for them. */
  async take(address: string, report: string): Promise<void> {
    this.#before = await this.sheets();
    await this.workbench.goTo(address);
    await this.click("Use selection");
    await this.click("Continue");
    await this.click(new RegExp(`^${report}`));
  }

  /** The same, up to the preview. */
  async choose(address: string, report: string): Promise<void> {
    await this.take(address, report);
    await this.previewed();
  }

  /** One more report of the same rows. */
  async another(report: string): Promise<void> {
    this.#before = await this.sheets();
    await this.click("Another report");
    await this.click(new RegExp(`^${report}`));
    await this.previewed();
  }

  /** Waits until the preview shows what is chosen now. */
  async previewed(): Promise<void> {
    await this.content.locator("[aria-busy=false] dl").waitFor();
  }

  /** Sets options by their labels, and waits for the preview that follows them. */
  async set(options: Readonly<Record<string, Choice>>): Promise<void> {
    const summary = this.content.locator("summary", { hasText: /^Options/ });
    if (!(await summary.evaluate(({ parentElement }) => parentElement!.hasAttribute("open"))))
      await summary.click();
    for (const [label, choice] of Object.entries(options)) {
      const field = this.content.getByLabel(label, { exact: true });
      if (typeof choice === "boolean") await field.setChecked(choice);
      else if (await field.evaluate(({ tagName }) => tagName === "SELECT")) await field.selectOption(choice);
      else await field.fill(choice);
    }
    await this.previewed();
  }

  /** Which column is taken for what, beyond what was guessed. */
  async setColumns(columns: Readonly<Record<string, string>>): Promise<void> {
    await this.content.locator("summary", { hasText: /^Columns/ }).click();
    for (const [role, header] of Object.entries(columns))
      await this.content.getByLabel(role, { exact: true }).selectOption(header);
    await this.previewed();
  }

  /** The key numbers that the pane shows, as it words them. */
  keyNumbers(): Promise<string[]> {
    return this.content.locator("dl dt").allInnerTexts();
  }

  async write(): Promise<WrittenReport> {
    const shown = await this.keyNumbers();
    await this.click("Write to a new sheet");
    await this.see("Written.");
    const written = await this.written();
    assert.deepEqual(Object.keys(written.keyNumbers), shown, "the sheet has the preview's key numbers");
    return written;
  }

  /** Writes from a cell of a sheet that is there. */
  async writeAt(address: string): Promise<void> {
    await this.workbench.goTo(address);
    await this.content.locator("summary", { hasText: /^Where to/ }).click();
    await this.content.getByRole("radio", { name: "From the selected cell" }).click();
    await this.click("Write here");
    await this.see("Written.");
  }

  /** What now stands on a report's sheets; left out, on those that have come since its rows were taken. */
  async written(sheets?: readonly string[]): Promise<WrittenReport> {
    const added = (await this.sheets()).filter((name) => !this.#before.includes(name));
    return WrittenReport.read(this.workbench, sheets ?? added);
  }

  get #workbookTab() {
    return this.content.getByRole("tabpanel", { name: "Workbook" });
  }

  /** The titles of the reports that the workbook holds. */
  async listed(): Promise<string[]> {
    await this.openTab("Workbook");
    await this.#workbookTab.getByRole("listitem").first().waitFor();
    return this.#workbookTab.locator("li > details > summary > span:first-child").allInnerTexts();
  }

  /** Refreshes the report; answers with what the pane says has changed. */
  async refresh(): Promise<string[]> {
    await this.openTab("Workbook");
    await this.#workbookTab.getByRole("button", { name: "Refresh", exact: true }).click();
    await this.see("Refreshed.");
    return this.#workbookTab.getByRole("status").getByRole("listitem").allInnerTexts();
  }

  async refreshAll(): Promise<void> {
    await this.openTab("Workbook");
    await this.click("Refresh all");
    await this.content.getByText(/^\d+ reports refreshed\.$/).waitFor({ state: "attached" });
  }

  async remove(): Promise<void> {
    const report = this.#workbookTab;
    await report.getByText("More", { exact: true }).click();
    await report.getByRole("button", { name: "Remove", exact: true }).click();
    await report.getByRole("button", { name: "Remove it" }).click();
    await this.see("There are no reports in this workbook yet.");
  }

  /** All that is in the sheets that were there before the report, and what else the workbook has. */
  async snapshot(): Promise<Readonly<Record<string, string>>> {
    await this.workbench.settled();
    return await answered(() =>
      this.workbench.page.evaluate(async (names) => {
        const api = window.workbench!;
        const sheets = api.workbook.sheets.filter(({ name }) => names.includes(name));
        const digests = sheets.map(async (sheet) => {
          const area = api.usedAddress(sheet.name)!;
          const { tables, charts, conditionalFormats, rowHeights, frozen } = sheet;
          const widths = Array.from({ length: 50 }, (_, column) => sheet.columnWidth(column));
          const state = [
            [api.values(area), api.formulas(area), [...sheet.styledRuns()]],
            [tables.map((table) => [table.name, table.area]), charts, conditionalFormats],
            [widths, [...rowHeights], frozen, sheet.pageLayout],
          ];
          const bytes = await crypto.subtle.digest(
            "SHA-256",
            new TextEncoder().encode(JSON.stringify(state))
          );
          return [sheet.name, [...new Uint8Array(bytes)].join(" ")] as const;
        });
        return Object.fromEntries(await Promise.all(digests));
      }, this.#before)
    );
  }

  /** What the workbook holds besides cells: its sheets, tables, names and the parts of add-ins. */
  contents(): Promise<unknown> {
    return this.workbench.page.evaluate(() => {
      const { workbook } = window.workbench!;
      return {
        sheets: workbook.sheets.map(({ name }) => name),
        tables: workbook.tables.map(({ name }) => name),
        names: workbook.names.map(({ name, formula }) => [name, formula]),
        parts: workbook.customXmlParts.map(({ xml }) => xml),
      };
    });
  }
}
