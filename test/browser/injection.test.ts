import assert from "node:assert/strict";
import { Pane } from "../support/pane";
import { useWorkbench } from "../support/workbench";

const HOSTILE = ["=1+1", "+cmd", "-2+3", "@SUM(A1)"];

describe("customer ids that look like formulas", () => {
  const workbenches = useWorkbench();

  it("are texts in the sheet that a report writes", async () => {
    const workbench = await workbenches.open("?locale=en-US&theme=light&pane=360");
    const pane = new Pane(workbench);
    await workbench.newSheet();
    await workbench.enterDown("A1", ["Customer", ...HOSTILE.map((id) => `'${id}`), "plain"]);
    await workbench.enterDown("B1", ["Date", "1/5/2024", "1/9/2024", "2/5/2024", "2/8/2024", "3/1/2024"]);
    await workbench.enterDown("C1", ["Amount", "10", "20", "30", "40", "50"]);
    await workbench.goTo("A1:C6");
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^RFM segments/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    const found = await workbench.page.evaluate((ids) => {
      const workbook = window.workbench!;
      const cells = workbook
        .sheets()
        .slice(1)
        .flatMap((sheet) => {
          const address = workbook.usedAddress(sheet);
          if (address === null) return [];
          const written = workbook.formulas(address).flat();
          return workbook
            .texts(address)
            .flat()
            .map((text, index) => ({ sheet, text, formula: written[index]! }));
        })
        .filter(({ sheet }) => sheet !== "Sheet3" && sheet !== "Formulas");
      return {
        texts: ids.filter((id) => cells.some(({ text, formula }) => text === id && formula === "")),
        formulas: cells.filter(({ formula }) => formula !== "").map(({ formula }) => formula),
      };
    }, HOSTILE);
    assert.deepEqual(found, { texts: HOSTILE, formulas: [] });
  });
});
