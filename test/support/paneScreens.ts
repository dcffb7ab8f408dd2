import type { Locator } from "playwright-core";
import { pane as english } from "../../src/locales/en/pane";
import type { Locale } from "../../src/locales/locale";
import { pane as norwegian } from "../../src/locales/nb/pane";
import { pane as russian } from "../../src/locales/ru/pane";
import { translator } from "../../src/locales/translate";
import { REPORTS, type ReportKind } from "../../src/reports/catalogue";
import { reportWords } from "../../src/reports/everyLanguage";
import type { Pane } from "./pane";
import { goToSampleFor } from "./reportSamples";

const TEXTS = { en: english, ru: russian, nb: norwegian };

/** The pane's own words. */
export const paneWords = (locale: Locale) => translator<typeof english>(locale, TEXTS[locale]);

/** Looks at a screen: at its name, it is there. */
export type Visit = (screen: string) => Promise<void>;

/** Leads through every screen of the pane, its errors and questions included, by the keyboard. */
export class PaneScreens {
  readonly #t;
  readonly #words;

  constructor(
    readonly pane: Pane,
    locale: Locale,
    readonly visit: Visit
  ) {
    this.#t = paneWords(locale);
    this.#words = reportWords(locale);
  }

  get #workbench() {
    return this.pane.workbench;
  }

  /** One that can be pressed now. */
  #button(name: string): Locator {
    return this.pane.content
      .getByRole("button", { name, exact: true, disabled: false })
      .locator("visible=true")
      .first();
  }

  /** Presses a button by the keyboard; the keyboard must be somewhere afterwards, too. */
  async #press(button: Locator | string, key: "Enter" | "Space" = "Enter"): Promise<void> {
    const target = typeof button === "string" ? this.#button(button) : button;
    await target.waitFor();
    await target.focus();
    await this.#workbench.page.keyboard.press(key);
  }

  async #opened(): Promise<void> {
    const closed = this.pane.content.locator("details:not([open]) > summary:visible");
    while ((await closed.count()) > 0) await this.#press(closed.first(), "Space");
  }

  async #tab(index: number): Promise<void> {
    await this.pane.content.getByRole("tab", { selected: true }).focus();
    await this.#workbench.press("Home", ...Array<string>(index).fill("ArrowRight"));
    await this.pane.content.getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
  }

  readonly #alert = () => this.pane.content.getByRole("alert").locator("visible=true").first().waitFor();

  /** From the first run to rows that are understood. */
  async data(): Promise<void> {
    const { visit } = this;
    const t = this.#t;
    await this.#button(t("tour.next")).waitFor();
    await visit("tour, first step");
    await this.#press(t("tour.next"));
    await visit("tour, second step");
    await this.#press(t("tour.next"), "Space");
    await visit("tour, last step");
    await this.#press(t("tour.finish"));
    await visit("data, none yet");
    await this.#emptySheet();
    await this.#press(t("data.useSelection"));
    await this.#alert();
    await visit("data, refused");
    await this.#press(t("failed.dismiss"));
    await this.#workbench.goTo("B2");
    await this.#workbench.page.keyboard.type("draft");
    await this.#press(t("data.useSelection"));
    await this.pane.content.getByText(t("working.cellEditing")).waitFor();
    await visit("data, waiting for a cell that is edited");
    await this.#press(t("working.cancel"));
    await this.#button(t("failed.dismiss")).waitFor();
    await visit("data, cancelled");
    await this.#workbench.cell("B5").click();
    await this.#messyList();
    await this.#press(t("data.useSelection"));
    await this.pane.content.getByText("Messy!").waitFor();
    await this.#opened();
    await visit("data, with warnings");
    await this.#press(t("data.continue"));
    await this.#choose("cohort-retention");
    await this.#button(t("rejected.select")).or(this.#rejected()).first().waitFor();
    await visit("preview, with rejected rows");
  }

  #emptySheet(): Promise<void> {
    return this.#workbench.page.evaluate(() => {
      const { workbook } = window.workbench!;
      workbook.activate(workbook.addSheet());
    });
  }

  #rejected(): Locator {
    return this.pane.content.getByText(this.#t("rejected.select"), { exact: true });
  }

  /** A list with all that can be wrong with one. */
  async #messyList(): Promise<void> {
    await this.#workbench.page.evaluate(() => {
      const { workbook } = window.workbench!;
      const sheet = workbook.addSheet("Messy");
      const rows = [
        ["Customer", "Order date", "Amount", "Order ID"],
        ["Ann", "03.04.2024", "1 200", "A-1"],
        ["Ann", "2024-05-02", "80", "A-2"],
        ["", "2024-05-03", "90", "A-3"],
        ["Bob", "2024-06-03", "=1/0", "A-4"],
        ["Bob", "someday", "70", "A-5"],
        ["Cem", "2024-07-03", "60", "A-6"],
        ["Cem", "2024-08-03", "50", "A-7"],
        ["Dora", "2024-09-03", "50", "A-8"],
      ];
      sheet.enterAll({ row: 0, column: 0, rowCount: rows.length, columnCount: 4 }, rows);
      sheet.hiddenRows.add(6);
      workbook.activate(sheet);
    });
    await this.#workbench.goTo("A1:D9");
  }

  async #choose(kind: ReportKind): Promise<void> {
    const definition = REPORTS.find((report) => report.kind === kind)!;
    const name = this.#words.text(definition.name);
    const card = this.pane.content.getByRole("button").filter({ hasText: name }).first();
    await this.#press(card);
    await this.pane.content.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    await this.pane.content.locator("[aria-busy=false] dl").waitFor();
  }

  /** The list of reports, and each one's preview with all that can be chosen. */
  async reports(): Promise<void> {
    const { visit } = this;
    const t = this.#t;
    let before = "";
    for (const { kind } of REPORTS) {
      await this.#tab(0);
      await this.#press(this.pane.content.getByRole("navigation").getByRole("button").first());
      const sheet = await goToSampleFor(this.#workbench, kind as ReportKind);
      if (sheet !== before) {
        await this.#opened();
        await this.#press(t("data.useSelection"));
        await this.pane.content.getByText(`${sheet}!`).waitFor();
        before = sheet;
      }
      if (kind === "overview") await visit("data");
      await this.#press(t("data.continue"));
      await this.pane.content.getByRole("heading", { level: 2, name: t("report.title") }).waitFor();
      if (kind === "overview" || kind === "nps") await visit(`reports, for ${kind}`);
      await this.#choose(kind as ReportKind);
      await this.#opened();
      await visit(`preview, ${kind}`);
    }
  }

  /** What can be chosen before writing, writing itself, and what comes of it. */
  async writing(): Promise<void> {
    const { visit } = this;
    const t = this.#t;
    const { page } = this.#workbench;
    await this.#press(this.pane.content.getByRole("navigation").getByRole("button").nth(1));
    await this.#choose("unit-economics");
    await this.#opened();
    await this.pane.content.getByRole("radio", { name: t("place.newSheet") }).focus();
    await page.keyboard.press("ArrowDown");
    await this.#button(t("place.takeAnother")).waitFor();
    await visit("preview, written to a chosen cell");
    await this.#press(t("preview.write.cell"));
    await this.#alert();
    await visit("preview, the cell is taken");
    await this.#press(t("failed.dismiss"));
    await this.pane.content.getByRole("radio", { name: t("place.cell") }).focus();
    await page.keyboard.press("ArrowUp");
    await this.pane.content.locator("details[open] input:not([type=radio])").first().fill("-1");
    await this.#alert();
    await visit("preview, an option refused");
    await this.pane.content.locator("details[open] input:not([type=radio])").first().fill("3");
    await this.pane.content.getByRole("alert").waitFor({ state: "detached" });
    await this.#workbench.goTo("K5");
    await page.keyboard.type("draft");
    await this.#press(t("preview.write.newSheet"));
    await this.pane.content.getByText(t("working.cellEditing")).waitFor();
    await visit("preview, being written");
    await this.#workbench.cell("K8").click();
    await this.pane.content.getByText(t("done.written")).waitFor();
    await this.#opened();
    await visit("done");
    await this.#press(t("reports.refresh"));
    await this.pane.content.getByText(t("reports.nothingChanged")).waitFor();
    await visit("done, refreshed");
  }

  /** The reports of the workbook and what can be done with them. */
  async workbook(): Promise<void> {
    const { visit } = this;
    const t = this.#t;
    await this.#tab(2);
    await this.#button(t("reports.refresh")).waitFor();
    await this.#opened();
    await visit("workbook, with a report");
    await this.#workbench.enter("Data_unit_economics!B2", "500");
    await this.#press(t("reports.refresh"));
    await this.pane.content.getByText(t("reports.refreshed")).locator("visible=true").waitFor();
    await visit("workbook, changed");
    await this.#press(t("reports.freeze"));
    await visit("workbook, asks before it freezes");
    await this.#workbench.press("Escape");
    await this.#workbench.page.evaluate(() => {
      window.workbench!.workbook.table("Data_unit_economics")!.name = "gone";
    });
    await this.#press(t("reports.refresh"));
    await this.#alert();
    await visit("workbook, the source is gone");
    await this.#press(t("failed.dismiss"));
    await this.#press(t("reports.remove"));
    await visit("workbook, asks before it removes");
    await this.#press(
      this.pane.content
        .getByRole("group", { name: t("reports.remove") })
        .getByRole("button")
        .first()
    );
    await this.#button(t("workbook.start")).waitFor();
    await this.#opened();
    await this.#press(t("convert.do"));
    await this.pane.content.getByText(t("convert.none")).waitFor();
    await visit("workbook, without reports");
  }

  async functions(): Promise<void> {
    const { visit } = this;
    const t = this.#t;
    const { page } = this.#workbench;
    await this.#tab(1);
    await visit("functions");
    const search = this.pane.content.getByRole("searchbox");
    await search.fill("xyzzy");
    await this.pane.content.getByRole("tabpanel").getByRole("listitem").first().waitFor({ state: "hidden" });
    await visit("functions, none found");
    await search.fill("SBG.FIT");
    await this.#press(this.pane.content.getByRole("button", { name: /^SBG\.FIT/ }));
    await this.#opened();
    await visit("function");
    await this.pane.content.getByRole("textbox").first().fill("1;2");
    await this.#press(t("functions.try"));
    await this.#alert();
    await visit("function, refused");
    await this.#emptySheet();
    await this.#workbench.enterDown("A1", ["1000", "869", "743", "653", "593", "551"]);
    await this.#workbench.goTo("A1:A6");
    await this.#press(
      this.pane.content.getByRole("textbox").first().locator("xpath=../following-sibling::button")
    );
    await this.pane.see(/SBG\.FIT\(.*A1:A6/);
    await this.#press(t("functions.try"));
    await this.pane.content.getByRole("region", { name: t("functions.result") }).waitFor();
    await this.#workbench.goTo("C1");
    await this.#press(t("functions.insert"));
    await this.pane.content.getByText(t("functions.inserted", { address: "C1" })).waitFor();
    await visit("function, tried and inserted");
    await page.keyboard.press("Tab");
  }

  async settings(): Promise<void> {
    await this.#tab(3);
    await this.visit("settings");
  }

  async all(): Promise<void> {
    await this.data();
    await this.reports();
    await this.writing();
    await this.workbook();
    await this.functions();
    await this.settings();
  }
}
