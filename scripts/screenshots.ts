import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import type { Locale } from "../src/locales/locale";
import { REPORTS, type ReportKind } from "../src/reports/catalogue";
import { reportWords } from "../src/reports/everyLanguage";
import { launchBrowser, serveWorkbench } from "../test/support/browser";
import { Pane } from "../test/support/pane";
import { PaneScreens, paneWords } from "../test/support/paneScreens";
import { goToSampleFor } from "../test/support/reportSamples";
import { Workbench } from "../test/support/workbench";
import { pictureOf } from "./reportsPage";

const root = fileURLToPath(new URL("../", import.meta.url));
const CULTURES: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", nb: "nb-NO" };

interface Look {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  readonly paneWidth: number;
  readonly width: number;
  readonly height: number;
}

const LIGHT: Look = { locale: "en", theme: "light", paneWidth: 320, width: 1280, height: 860 };

/** Takes the pictures of the README and the help: the built workbench, used as a person does. */
async function takePictures(): Promise<void> {
  mkdirSync(`${root}assets/pictures/reports`, { recursive: true });
  const server = await serveWorkbench();
  const browser = await launchBrowser();
  const open = (look: Look) => openPane(browser, server.address, look);
  try {
    for (const report of REPORTS) {
      const pane = await open({ ...LIGHT, width: 1850, height: 1060 });
      await write(pane, report.kind as ReportKind, "en");
      await saveSheet(pane, pictureOf(report));
    }
    for (const [name, look, kind] of [
      ["workbench", { ...LIGHT, width: 1440, paneWidth: 340 }, "cohort-retention"],
      ["russian-dark", { ...LIGHT, locale: "ru", theme: "dark" }, "rfm-segments"],
      ["norwegian", { ...LIGHT, locale: "nb" }, "nps"],
    ] as const) {
      const pane = await open(look);
      await write(pane, kind, look.locale);
      await save(pane, `assets/pictures/${name}.png`);
    }
    const screens = await screensOf(await open({ ...LIGHT, width: 800, height: 940 }), "en");
    await saveStrip(browser, screens, "pane-way", [
      ...["tour, first step", "data", "reports, for overview", "preview, with rejected rows"],
    ]);
    await saveStrip(browser, screens, "pane-writing", [
      ...["data, with warnings", "preview, cohort-retention", "preview, written to a chosen cell"],
      "preview, the cell is taken",
    ]);
    await saveStrip(browser, screens, "pane-after", [
      ...["done", "workbook, changed", "function, tried and inserted", "settings"],
    ]);
    const russian = await screensOf(
      await open({ ...LIGHT, locale: "ru", theme: "dark", width: 800, height: 940 }),
      "ru"
    );
    await saveStrip(browser, russian, "pane-russian-dark", [
      ...["data", "reports, for overview", "preview, clv-forecast", "workbook, asks before it removes"],
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPane(browser: Browser, address: string, look: Look): Promise<Pane> {
  const { locale, theme, paneWidth, width, height } = look;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${address}?locale=${CULTURES[locale]}&theme=${theme}&pane=${paneWidth}`);
  await page.getByRole("grid").waitFor();
  return new Pane(new Workbench(page));
}

/** The way through the pane from a list that suits the report to the written sheet. */
async function write(pane: Pane, kind: ReportKind, locale: Locale): Promise<void> {
  const t = paneWords(locale);
  const { name } = REPORTS.find((report) => report.kind === kind)!;
  await pane.button(t("tour.skip")).click();
  await goToSampleFor(pane.workbench, kind);
  await pane.button(t("data.useSelection")).click();
  await pane.button(t("data.continue")).click();
  await pane.button(reportWords(locale).text(name)).first().click();
  await pane.button(t("preview.write.newSheet")).click();
  await pane.see(t("done.written"));
}

/** Charts and colour scales are drawn after the cells. */
const drawn = (pane: Pane) => pane.workbench.page.waitForTimeout(800);

async function save(pane: Pane, path: string): Promise<void> {
  await pane.workbench.goTo("A2");
  await drawn(pane);
  await pane.workbench.page.screenshot({ path: root + path });
  await pane.workbench.page.close();
  console.log(path);
}

/** The sheet that is shown, as far as it is used and fits. */
async function saveSheet(pane: Pane, path: string): Promise<void> {
  const { page } = pane.workbench;
  await pane.workbench.goTo("A2");
  await drawn(pane);
  const clip = await page.evaluate(() => {
    const { workbook } = window.workbench!;
    const used = workbook.activeSheet.usedArea()!;
    const { left, top, right, bottom } = document.querySelector(".scroller")!.getBoundingClientRect();
    const cells = [...document.querySelectorAll("[data-address]")].map((cell) =>
      cell.getBoundingClientRect()
    );
    const last = document.querySelector(`[aria-colindex="${used.column + used.columnCount}"]`);
    const end = last?.getBoundingClientRect().right ?? Math.max(...cells.map((cell) => cell.right));
    return { x: left, y: top, width: Math.min(end + 12, right) - left, height: bottom - top };
  });
  await page.screenshot({ path: root + path, clip });
  await page.close();
  console.log(path);
}

/** A picture of each screen of the pane by its name. */
async function screensOf(pane: Pane, locale: Locale): Promise<ReadonlyMap<string, Buffer>> {
  const screens = new Map<string, Buffer>();
  const { page } = pane.workbench;
  await new PaneScreens(pane, locale, async (screen) => {
    await pane.frame.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(200);
    screens.set(screen, await page.locator("iframe").screenshot());
  }).all();
  await page.close();
  return screens;
}

/** Screens side by side in one picture. */
async function saveStrip(
  browser: Browser,
  screens: ReadonlyMap<string, Buffer>,
  name: string,
  chosen: readonly string[]
): Promise<void> {
  const images = chosen.map((screen) => {
    const picture = screens.get(screen);
    if (!picture) throw new Error(`There is no screen “${screen}”`);
    return `<img src="data:image/png;base64,${picture.toString("base64")}">`;
  });
  const page = await browser.newPage({ viewport: { width: 330 * chosen.length, height: 840 } });
  await page.setContent(
    `<style>body { margin: 0; display: flex; gap: 12px; background: #d0d0d0; width: max-content }</style>${images.join("")}`
  );
  const path = `assets/pictures/${name}.png`;
  await page.locator("body").screenshot({ path: root + path });
  await page.close();
  console.log(path);
}

await takePictures();
