import type { Browser, Page } from "playwright-core";
import type { FolderServer } from "../../scripts/serve";
import { until } from "./until";
import { launchBrowser, serveWorkbench } from "./browser";

/** Only there to end a hang: less than mocha's, so that one reads what was waited for. */
const TIMEOUT_MILLISECONDS = 120_000;

/** A workbench opened in a browser, used as a person does: by what is seen, clicked and typed. */
export class Workbench {
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
  }

  cell(address: string) {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** Selects by the name box: "B3", "A1:C10", "Orders!A1". */
  async goTo(address: string): Promise<void> {
    await this.page.locator(".nameBox").fill(address);
    await this.page.keyboard.press("Enter");
  }

  /** Types into a cell and presses Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types the texts one below the other; an empty one leaves its cell empty. */
  async enterDown(address: string, texts: readonly string[]): Promise<void> {
    await this.goTo(address);
    for (const text of texts) {
      if (text !== "") await this.page.keyboard.type(text);
      await this.page.keyboard.press(text === "" ? "ArrowDown" : "Enter");
    }
  }

  /** What a cell shows once it shows it: waits until `wanted` stands there. */
  async seeIn(address: string, wanted: string): Promise<void> {
    await this.page
      .locator(`[data-address="${address}"] .text`)
      .getByText(wanted, { exact: true })
      .waitFor()
      .catch(async () => {
        const seen = await this.cell(address).allTextContents();
        throw new Error(`${address} should show ${wanted} but shows ${seen.join() || "nothing"}`);
      });
  }

  selected(): Promise<string> {
    return this.page.locator(".nameBox").inputValue();
  }

  /** A press of keys such as "Control+ArrowDown", one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async newSheet(): Promise<void> {
    await this.page.getByRole("button", { name: "New sheet" }).click();
  }

  /** Waits until every formula shows its result. */
  settled(): Promise<void> {
    return until("every formula shows its result", () =>
      this.page.evaluate(() => window.workbench!.isSettled())
    );
  }

  texts(address: string): Promise<string[][]> {
    return this.page.evaluate((asked) => window.workbench!.texts(asked), address);
  }

  values(address: string): Promise<(string | number | boolean | null)[][]> {
    return this.page.evaluate((asked) => window.workbench!.values(asked), address);
  }
}

/** What a page and its frames show besides the grid's cells, and where the keyboard is, as text. */
async function shown(page: Page): Promise<string> {
  const frames = page.frames().map(async (frame) => {
    const keyboard = await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
    const lines = (await frame.locator("body").ariaSnapshot()).split("\n");
    const read = lines.filter((line) => !/- (gridcell|row|rowheader|columnheader)\b/.test(line));
    return `${read.join("\n")}\nThe keyboard is on ${keyboard}`;
  });
  return (await Promise.all(frames)).join("\n\n");
}

/**
 * One browser for a file of tests, which fail if the page has thrown an error. A test that fails tells what was shown, and
 * is given a second try: a browser on a busy machine has hiccups that no page can help.
 */
export function useWorkbench(): { open(query?: string, width?: number): Promise<Workbench> } {
  let browser: Browser;
  let server: FolderServer;
  let opened: Workbench[] = [];

  before(async function () {
    this.test?.parent?.eachTest((test) => test.retries(1));
    server = await serveWorkbench();
    browser = await launchBrowser();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== "passed") {
      console.error(`Failed: ${this.currentTest?.fullTitle()}`);
      for (const { page } of opened) console.error(await shown(page));
    }
    const errors = opened.flatMap(({ errors: thrown }) => thrown);
    for (const { page } of opened) await page.close();
    opened = [];
    if (errors.length > 0) throw new Error(`The page threw ${errors.join("\n")}`);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  return {
    async open(query = "?locale=en-US&theme=light", width = 1280) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const workbench = new Workbench(page);
      opened.push(workbench);
      page.setDefaultTimeout(TIMEOUT_MILLISECONDS);
      await page.goto(server.address + query);
      // The grid takes the keyboard a moment after it is there; what is typed before is lost.
      await page.locator("[role=grid]:focus").waitFor();
      return workbench;
    },
  };
}
