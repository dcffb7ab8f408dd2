import assert from "node:assert/strict";
import { useWorkbench } from "../support/workbench";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/;

describe("the gallery of formulas in a browser", () => {
  const workbenches = useWorkbench();

  it("is opened by the page's address, and shows results alone", async () => {
    const workbench = await workbenches.open("?locale=en-US&theme=light&workbook=gallery");
    await workbench.settled();
    const sheets = await workbench.page.evaluate(() => window.workbench!.sheets());
    assert.deepEqual(sheets.slice(-5), ["Orders", "Buyers", "Survey", "Points", "Subscriptions"]);
    for (const sheet of sheets) {
      const used = await workbench.page.evaluate((name) => window.workbench!.usedAddress(name), sheet);
      const values = await workbench.values(used!);
      const errors = values.flat().filter((value) => typeof value === "string" && ERROR.test(value));
      assert.deepEqual(errors, [], sheet);
    }
    await workbench.seeIn("A14", "RETAIN.CRR");
  });

  it("takes the place of the sample orders at a command, and gives it back", async () => {
    const workbench = await workbenches.open("?locale=nb-NO&theme=light");
    const title = workbench.page.getByRole("heading", { level: 1 });
    await workbench.page.getByRole("button", { name: "Formelgalleri" }).click();
    await title.getByText("Retain formula gallery.xlsx").waitFor();
    await workbench.settled();
    await workbench.seeIn("A14", "RETAIN.CRR");
    await workbench.page.getByRole("button", { name: "Eksempelordrer" }).click();
    await title.getByText("Retain sample.xlsx").waitFor();
    assert.deepEqual(await workbench.page.evaluate(() => window.workbench!.sheets()), ["Orders", "Formulas"]);
  });
});
