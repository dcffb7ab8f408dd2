import assert from "node:assert/strict";
import { useWorkbench } from "../support/workbench";

describe("the workbench's grid in a browser", () => {
  const workbenches = useWorkbench();
  const open = (query?: string) => workbenches.open(query);

  it("opens with the sample orders, dates and money written as in the culture", async () => {
    const english = await open();
    await english.seeIn("A1", "Order ID");
    await english.seeIn("B2", "11/8/2016");
    await english.seeIn("H2", "261.96");
    const russian = await open("?locale=ru-RU");
    await russian.seeIn("B2", "08.11.2016");
    await russian.seeIn("H2", "261,96");
  });

  it("moves by the keyboard", async () => {
    const workbench = await open();
    const journey: [keys: string, selected: string][] = [
      ["ArrowDown", "A2"],
      ["Tab", "B2"],
      ["Shift+Tab", "A2"],
      ["Enter", "A3"],
      ["Shift+Enter", "A2"],
      ["Control+ArrowDown", "A9995"],
      ["Control+ArrowRight", "I9995"],
      ["Control+ArrowUp", "I1"],
      ["Home", "A1"],
      ["Control+End", "I9995"],
      ["Control+Home", "A2"],
      ["Control+ArrowRight", "I2"],
      ["Control+ArrowRight", "XFD2"],
      ["Control+ArrowDown", "XFD1048576"],
    ];
    for (const [keys, selected] of journey) {
      await workbench.press(keys);
      assert.equal(await workbench.selected(), selected, keys);
    }
    await workbench.cell("XFD1048576").waitFor();
    await workbench.goTo("A2");
    await workbench.press("PageDown");
    assert.match(await workbench.selected(), /^A[23]\d$/);
    await workbench.press("PageUp");
    assert.equal(await workbench.selected(), "A2");
  });

  it("keeps the frozen header in view wherever it goes", async () => {
    const workbench = await open();
    await workbench.goTo("C5000");
    await workbench.cell("C5000").waitFor();
    const header = await workbench.cell("C1").boundingBox();
    const cell = await workbench.cell("C5000").boundingBox();
    assert.ok(header!.y < cell!.y);
    assert.equal(await workbench.cell("C2").count(), 0, "cells out of view are not in the page");
  });

  it("selects by mouse: areas, several, rows and columns, and sums them up", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.newSheet();
    await workbench.enterDown("A1", ["1", "2", "3.5", "text"]);
    await page.mouse.move(...(await middle("A1")));
    await page.mouse.down();
    await page.mouse.move(...(await middle("B4")), { steps: 4 });
    await page.mouse.up();
    assert.match(await page.locator(".summary").innerText(), /Average: 2\.1666666667\s+Count: 4\s+Sum: 6\.5/);
    await workbench.cell("A1").click();
    await workbench.cell("A3").click({ modifiers: ["Control"] });
    assert.match(await page.locator(".summary").innerText(), /Sum: 4\.5/);
    await page.locator('[data-column="A"]').click();
    assert.match(await page.locator(".summary").innerText(), /Count: 4/);
    await page.locator('[data-row="2"]').click();
    await page.locator('[data-row="3"]').click({ modifiers: ["Shift"] });
    assert.match(await page.locator(".summary").innerText(), /Sum: 5\.5/);

    async function middle(address: string): Promise<[number, number]> {
      const box = (await workbench.cell(address).boundingBox())!;
      return [box.x + box.width / 2, box.y + box.height / 2];
    }
  });

  it("takes entries in the cell and in the formula bar, and lets them be dropped", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.newSheet();
    await workbench.enter("B2", "5%");
    await workbench.seeIn("B2", "5%");
    await workbench.goTo("B2");
    await page.keyboard.type("draft");
    await workbench.press("Escape");
    await workbench.seeIn("B2", "5%");
    await workbench.press("F2", "Backspace", "Backspace");
    await page.keyboard.type("7%");
    await workbench.press("Tab");
    await workbench.seeIn("B2", "7%");
    assert.equal(await workbench.selected(), "C2");
    await page.getByRole("textbox", { name: "Formula bar" }).fill("from the bar");
    await page.keyboard.press("Enter");
    await workbench.seeIn("C2", "from the bar");
    await workbench.goTo("B2:C2");
    await workbench.press("Delete");
    assert.deepEqual(await workbench.texts("B2:C2"), [["", ""]]);
  });

  it("copies and pastes text", async () => {
    const workbench = await open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.goTo("C1:E3");
    await workbench.press("Control+c");
    await workbench.newSheet();
    await workbench.goTo("B2");
    await workbench.press("Control+v");
    assert.deepEqual(await workbench.texts("B2:D4"), await workbench.texts("Orders!C1:E3"));
    await workbench.seeIn("B3", "CG-12520");
  });

  it("adds, renames, switches and deletes sheets", async () => {
    const { page, ...workbench } = await open();
    const tabs = page.getByRole("tab");
    assert.deepEqual(await tabs.allInnerTexts(), ["Orders", "Formulas"]);
    await page.getByRole("button", { name: "New sheet" }).click();
    await page.getByRole("tab", { name: "Sheet3" }).dblclick();
    await page.getByRole("textbox", { name: "New name of the sheet" }).fill("Notes");
    await page.keyboard.press("Enter");
    assert.deepEqual(await tabs.allInnerTexts(), ["Orders", "Formulas", "Notes"]);
    await page.getByRole("tab", { name: "Notes" }).dblclick();
    await page.getByRole("textbox", { name: "New name of the sheet" }).fill("Orders");
    await page.keyboard.press("Enter");
    assert.match(await page.getByRole("status").innerText(), /1 to 31 characters/);
    await page.getByRole("tab", { name: "Notes" }).click();
    await page.getByRole("button", { name: "Rename or delete the sheet" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    assert.deepEqual(await tabs.allInnerTexts(), ["Orders", "Formulas"]);
    assert.deepEqual(workbench.errors, []);
  });
});
