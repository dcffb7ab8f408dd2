import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser, serveWorkbench } from "../test/support/browser";

const folder = fileURLToPath(new URL("../assets/pictures/", import.meta.url));

/** Takes the pictures of the README and the help: the built workbench, used as a person does. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await serveWorkbench();
  const browser = await launchBrowser();
  const take = (name: string, query: string, width: number, height: number, use: Use) =>
    takePicture(browser, server.address + query, { name, width, height }, use);
  try {
    await take("workbench", "?locale=en-US&theme=light&pane=340", 1440, 900, async (_, pane) => {
      await report(pane, "Cohort retention", "Write to a new sheet", async () => {
        await pane.getByText("Options", { exact: true }).click();
        await pane.getByRole("combobox", { name: "Period" }).selectOption({ label: "Quarter" });
        await pane.getByText("Options", { exact: true }).click();
      });
    });
    await take("orders", "?locale=en-US&theme=light&pane=340", 1440, 900, async (_, pane) => {
      await pane.getByRole("button", { name: "Use selection" }).click();
      await pane.getByRole("button", { name: "Continue" }).waitFor();
    });
    await take("rfm-segments", "?locale=en-US&theme=light&pane=340", 1440, 1000, (_, pane) =>
      report(pane, "RFM segments", "Write to a new sheet")
    );
    await take("formulas", "?locale=en-US&theme=light", 1280, 720, async (page) => {
      await page.getByRole("tab", { name: "Formulas" }).click();
      await page.evaluate(() => window.workbench!.settled());
    });
    await take("dark", "?locale=en-US&theme=dark&pane=340", 1440, 900, (_, pane) =>
      report(pane, "RFM segments", "Write to a new sheet")
    );
    await take("russian", "?locale=ru-RU&theme=light&pane=340", 1440, 900, async (_, pane) => {
      await pane.getByRole("button", { name: "Взять выделенное" }).click();
      await pane.getByRole("button", { name: "Далее" }).waitFor();
    });
    await take("narrow", "?locale=en-US&theme=light&pane=320", 400, 800, (_, pane) =>
      pane.getByRole("tab").first().waitFor()
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

type Use = (page: Page, pane: FrameLocator) => Promise<void>;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

async function takePicture(
  browser: Browser,
  address: string,
  { name, width, height }: Picture,
  use: Use
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  const pane = page.frameLocator("iframe");
  await page.goto(address);
  await pane.getByRole("tab").first().waitFor({ state: "attached" });
  await use(page, pane);
  await page.waitForTimeout(500); // charts and colour scales are drawn after the cells
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  console.log(`${name}.png`);
}

/** The way through the pane from the selection to the written sheet. */
async function report(
  pane: FrameLocator,
  name: string,
  write: string,
  choose: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
  await pane.getByRole("button", { name: "Use selection" }).click();
  await pane.getByRole("button", { name: "Continue" }).click();
  await pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await choose();
  await pane.getByRole("button", { name: write }).click();
  await pane.getByText("Written.").waitFor();
}

await takePictures();
