import assert from "node:assert/strict";
import { answered } from "../support/answered";
import { Pane } from "../support/pane";
import { checkRetention, followPeriods } from "../support/reportChecks/cohortRetention";
import { daysByCustomer, linesOfRows, monthOf } from "../support/reportChecks/orders";
import { useWorkbench, type Workbench } from "../support/workbench";
import { WrittenReport } from "../support/writtenReport";

/** The table whose name begins so, header included. */
async function tableOn(workbench: Workbench, sheet: string): Promise<(string | number | boolean | null)[][]> {
  const tables = await workbench.page.evaluate(() => window.workbench!.tables());
  const table = tables.find(({ address }) => address.replaceAll("'", "").startsWith(`${sheet}!`));
  assert.ok(table, `there is no table on ${sheet}, only ${JSON.stringify(tables)}`);
  return workbench.values(table.address);
}

/** Every cell of every sheet, to see that nothing has changed. */
const everything = (workbench: Workbench): Promise<string> =>
  answered(() =>
    workbench.page.evaluate(async () => {
      const { workbench: asked } = window;
      const cells = asked!.sheets().map((sheet) => {
        const address = asked!.usedAddress(sheet);
        return [sheet, address, address && asked!.formulas(address), address && asked!.values(address)];
      });
      const bytes = new TextEncoder().encode(JSON.stringify(cells));
      return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].join(" ");
    })
  );

const structure = (workbench: Workbench, isProtected: boolean) =>
  workbench.page.evaluate((value) => {
    window.workbench!.workbook.structureProtected = value;
  }, isProtected);

describe("the pane", () => {
  const workbenches = useWorkbench();
  const open = async (query = "?locale=en-US&theme=light&pane=320"): Promise<Pane> => {
    const pane = new Pane(await workbenches.open(query));
    await pane.content.getByRole("tab").first().waitFor();
    return pane;
  };

  it("leads from a selected order list to a cohort sheet in four clicks", async () => {
    const pane = await open();
    const { workbench } = pane;
    await workbench.goTo("A1:I9995");
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    assert.equal(pane.clicks, 4);
    const [header, ...rows] = await tableOn(workbench, "Cohort retention");
    assert.deepEqual(header?.slice(0, 4), ["Cohort", "Customers", "0", "1"]);
    const lines = linesOfRows(await workbench.values("Orders!A2:I9995"), {
      order: 0,
      day: 1,
      id: 2,
      amount: 7,
    });
    const numberOf = (day: number) => 12 * Number(monthOf(day).slice(0, 4)) + Number(monthOf(day).slice(5));
    const months = { numberOf, last: 12 * 2017 + 12, mode: "on", ages: 12 } as const;
    checkRetention(
      await WrittenReport.read(workbench, ["Cohort retention"]),
      [...daysByCustomer(lines).values()].map((days) => followPeriods(days, monthOf(days[0]!), months)),
      {
        heading: "Cohort",
        ages: Array.from({ length: 12 }, (_, age) => String(age)),
        rows: [...new Set([...daysByCustomer(lines).values()].map(([first]) => monthOf(first!)))]
          .sort()
          .slice(-12),
      }
    );
    // Six customers came in November 2016, counted by hand: NS-18505 was back in January and October,
    // CD-11980 in March, SK-19990 in April, SC-20845 in August, the other two after a year.
    const [, ...november] = rows.find(([cohort]) => cohort === "2016-11") ?? [];
    const one = 1 / 6;
    assert.deepEqual(november, [6, 1, 0, one, 0, one, one, 0, 0, 0, one, 0, one]);
  });

  it("goes the whole way by the keyboard", async () => {
    const pane = await open();
    const { workbench } = pane;
    const { page } = workbench;
    const focused = () =>
      pane.frame.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      });
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`Tab never came to ${String(name)}`);
    };
    await pane.content.getByRole("tab", { name: "Reports" }).focus();
    await tabTo(/^Use selection/);
    await page.keyboard.press("Enter");
    await pane.button("Continue").waitFor();
    await tabTo(/^Continue/);
    await page.keyboard.press("Enter");
    await pane.comesTo("Choose a report");
    await tabTo(/^RFM segments/);
    await page.keyboard.press("Space");
    await pane.content.getByRole("definition").first().waitFor();
    await pane.comesTo("RFM segments");
    await tabTo(/^Write to a new sheet/);
    await page.keyboard.press("Enter");
    await pane.see("Written.");
    await pane.content.getByRole("tab", { name: "Reports" }).focus();
    await page.keyboard.press("ArrowRight");
    await pane.comesTo("Functions");
    await page.keyboard.press("End");
    await pane.comesTo("Settings");
  });

  it("shows what options come to before anything is written, and what can't be an option", async () => {
    const pane = await open();
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Period", { exact: true }).selectOption("Year");
    await pane.see("Back after 1 year");
    const cohorts = pane.content.getByLabel("Latest cohorts shown");
    await cohorts.fill("0");
    await pane.see(/Latest cohorts shown must be .* got 0/);
    await cohorts.fill("2");
    await pane.content.getByText(/must be/).waitFor({ state: "detached" });
    assert.equal((await pane.workbench.page.evaluate(() => window.workbench!.sheets())).length, 2);
  });

  it("computes no preview for options that were left behind", async () => {
    const pane = await open();
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.content.getByRole("definition").first().waitFor();
    const said = await pane.content.getByRole("status").locator("span").elementHandle();
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Latest cohorts shown").fill("2");
    await pane.click("2 Report");
    await pane.comesTo("Choose a report");
    // As long as options settle, and a while longer.
    await pane.workbench.page.waitForTimeout(600);
    assert.ok(await said.evaluate(({ isConnected }) => isConnected), "nothing more is said of a preview");
  });

  it("says what is amiss with the selection, and leaves the workbook as it was", async () => {
    const pane = await open();
    const { workbench } = pane;
    await workbench.newSheet();
    const before = await everything(workbench);
    await pane.click("Use selection");
    await pane.see(/The selection holds no rows.*Nothing was changed\./);
    await workbench.goTo("Orders!E1:F50");
    await pane.click("Use selection");
    await pane.see(/No column was recognised for: .*Date/);
    await pane.click("Continue");
    await pane.see(/Needs: .*Date/);
    assert.deepEqual(await everything(workbench), before);
  });

  it("says that the workbook is protected, and leaves it as it was", async () => {
    const pane = await open();
    const { workbench } = pane;
    const before = await everything(workbench);
    await structure(workbench, true);
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.click("Write to a new sheet");
    await pane.see(/structure of the workbook is protected.*Nothing was changed\./);
    assert.deepEqual(await everything(workbench), before);
    await structure(workbench, false);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
  });

  it("waits while a cell is being edited, says so, and can be told to stop", async () => {
    const pane = await open();
    const { workbench } = pane;
    await workbench.goTo("K5");
    await workbench.page.keyboard.type("draft");
    await pane.click("Use selection");
    await pane.see("Finish editing the cell (Enter or Esc)");
    await pane.click("Cancel");
    await pane.see("Cancelled. Nothing was changed.");
    await workbench.cell("K8").click();
    await workbench.goTo("A5");
    await pane.click("Use selection");
    await pane.button("Continue").waitFor();
  });

  it("makes sample orders to try things out with", async () => {
    const pane = await open();
    await pane.click("Try with sample orders");
    await pane.see("591 rows");
    const [header, first] = await tableOn(pane.workbench, "Sample orders");
    assert.deepEqual(header, ["Order number", "Order date", "Customer", "Channel", "Amount"]);
    assert.equal(first?.[0], "R-10001");
    await pane.click("Continue");
    await pane.button(/^Cohort retention/).waitFor();
  });

  it("shows a tour of three steps once, which can be skipped and seen again", async () => {
    const pane = await open();
    await pane.see("1 of 3");
    await pane.click("Next");
    await pane.see("2 of 3");
    await pane.click("Skip");
    await pane.content.getByText("2 of 3").waitFor({ state: "detached" });
    await pane.workbench.page.reload();
    // The next screen's title would be the second under a tour.
    await pane.content.getByRole("heading", { level: 2 }).first().waitFor();
    assert.deepEqual(await pane.content.getByRole("heading", { level: 2 }).allInnerTexts(), ["Your data"]);
    await pane.openTab("Settings");
    await pane.click("Show the tour");
    await pane.see("1 of 3");
  });

  it("speaks the language of Office, or the one that was chosen, also the next time", async () => {
    const pane = await open("?locale=nb-NO&theme=light&pane=320");
    await pane.button("Bruk merket område").waitFor();
    await pane.openTab("Innstillinger");
    await pane.content.getByRole("radio", { name: "Русский" }).click();
    await pane.see("Настройки");
    await pane.workbench.page.reload();
    await pane.button("Взять выделенное").waitFor();
    assert.equal(await pane.frame.evaluate(() => document.documentElement.lang), "ru");
  });

  it("finds a function by its purpose, shows its result, and puts it into the sheet", async () => {
    const pane = await open();
    const { workbench } = pane;
    await pane.openTab("Functions");
    await pane.content.getByRole("searchbox").fill("how many customers stayed");
    await pane.button(/^CRR /).click();
    await pane.content.getByLabel(/^start/).fill("1000");
    await pane.content.getByLabel(/^end/).fill("800");
    await pane.content.getByLabel(/^acquired/).fill("200");
    await pane.click("See the result");
    await pane.content.getByRole("status").getByText("60.0%").waitFor();
    await workbench.goTo("K2");
    await pane.click("Insert into the active cell");
    await pane.see("The formula is in K2.");
    await workbench.seeIn("K2", "0.6");
    await pane.content.getByLabel(/^start/).fill("0");
    await pane.click("Insert into the active cell");
    await pane.see(/K2 are needed and not all empty.*Nothing was changed\./);
  });

  it("tells whoever helps what went wrong last, and nothing of what is in the workbook", async () => {
    const pane = await open();
    await pane.openTab("Functions");
    await pane.button(/^CHURN /).click();
    await pane.content.getByLabel(/^start/).fill("4711");
    await pane.content.getByLabel(/^lost/).fill("4712");
    await pane.click("See the result");
    await pane.content.getByRole("alert").getByText("got 4,712").waitFor();
    await pane.openTab("Settings");
    await pane.see(/Z out-of-domain: lost, between$/);
    assert.doesNotMatch(await pane.content.locator("main").innerText(), /471/);
  });

  it("takes a function's arguments from the selection", async () => {
    const pane = await open();
    const { workbench } = pane;
    await workbench.enterDown("K2", ["9", "10", "7", "6", "8", "", "10", "3", "9", "5", "10"]);
    await pane.openTab("Functions");
    await pane.button(/^NPS /).click();
    await workbench.goTo("K2:K12");
    await pane.click("Use selection for scores");
    await pane.click("See the result");
    await pane.content.getByRole("status").getByText("20.0", { exact: true }).waitFor();
    await pane.see("=RETAIN.NPS(Orders!K2:K12)");
  });
});
