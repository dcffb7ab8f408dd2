import assert from "node:assert/strict";
import { useWorkbench } from "../support/workbench";

const SCORES = ["9", "10", "7", "6", "8", "10", "3", "9", "5", "10"];

describe("formulas typed into the workbench in a browser", () => {
  const workbenches = useWorkbench();
  const openEmptySheet = async () => {
    const workbench = await workbenches.open();
    await workbench.newSheet();
    return workbench;
  };

  it("shows the customer retention rate, and errors as Excel does", async () => {
    const workbench = await openEmptySheet();
    await workbench.enter("B2", "=RETAIN.CRR(1000,800,200)");
    await workbench.seeIn("B2", "0.6");
    await workbench.enter("B3", "=RETAIN.CRR(0,1,0)");
    await workbench.seeIn("B3", "#DIV/0!");
    await workbench.enter("B4", "=RETAIN.CRR(1000,2000)");
    await workbench.seeIn("B4", "#VALUE!");
    assert.match((await workbench.cell("B4").getAttribute("title")) ?? "", /end/);
    await workbench.enter("B5", "=RETAIN.NOSUCH(1)");
    await workbench.seeIn("B5", "#NAME?");
  });

  it("shows the net promoter score, the same with blanks among the answers", async () => {
    const workbench = await openEmptySheet();
    await workbench.enterDown("A1", SCORES);
    await workbench.enter("C1", "=RETAIN.NPS(A1:A10)");
    await workbench.seeIn("C1", "20");
    await workbench.enterDown(
      "E1",
      SCORES.flatMap((score) => [score, ""])
    );
    await workbench.enter("C2", "=RETAIN.NPS(E1:E20)");
    await workbench.seeIn("C2", "20");
  });

  it("follows its inputs and is part of other formulas", async () => {
    const workbench = await openEmptySheet();
    await workbench.enterDown("A1", ["1000", "400"]);
    await workbench.enter("B1", "=RETAIN.CHURN(A1,A2)");
    await workbench.enter("B2", "=1-B1+RETAIN.RPR(1,4)*2");
    await workbench.seeIn("B1", "0.4");
    await workbench.seeIn("B2", "1.1");
    await workbench.enter("A2", "100");
    await workbench.seeIn("B1", "0.1");
    await workbench.seeIn("B2", "1.4");
  });

  it("has the five functions at work on the sample sheet", async () => {
    const workbench = await workbenches.open();
    await workbench.page.getByRole("tab", { name: "Formulas" }).click();
    for (const [address, shown] of [
      ["B8", "60.0%"],
      ["B13", "40.0%"],
      ["B19", "12,000.00"],
      ["B24", "40.1%"],
      ["B27", "20"],
    ] as const)
      await workbench.seeIn(address, shown);
    await workbench.enter("B6", "700");
    await workbench.seeIn("B8", "50.0%");
  });

  it("spills tables, and says where something is in their way", async () => {
    const workbench = await openEmptySheet();
    await workbench.enter("B2", "={1,2;3,4}");
    await workbench.seeIn("C3", "4");
    await workbench.goTo("C3");
    await workbench.page.locator(".spill").waitFor();
    await workbench.enter("C2", "mine");
    await workbench.seeIn("B2", "#SPILL!");
    await workbench.seeIn("C2", "mine");
    assert.deepEqual(await workbench.texts("B3:C3"), [["", ""]]);
    await workbench.goTo("C2");
    await workbench.press("Delete");
    await workbench.seeIn("C3", "4");
  });

  it("helps while a formula is typed: names, arguments, and cells that are pointed at", async () => {
    const workbench = await openEmptySheet();
    const { page } = workbench;
    await workbench.enterDown("A1", ["1000", "800", "200"]);
    await workbench.goTo("C1");
    await page.keyboard.type("=retain.cr");
    await page.getByRole("option", { name: "RETAIN.CRR" }).first().waitFor();
    await workbench.press("Tab");
    await page.getByText("Customers at the start of the period").waitFor();
    await workbench.cell("A1").click();
    await page.keyboard.type(",");
    await workbench.cell("A2").click();
    await page.keyboard.type(",");
    await workbench.cell("A3").click();
    await page.keyboard.type(")");
    assert.equal(
      await page.getByRole("textbox", { name: "Formula bar" }).inputValue(),
      "=RETAIN.CRR(A1,A2,A3)"
    );
    await workbench.press("Enter");
    await workbench.seeIn("C1", "0.6");
  });
});
