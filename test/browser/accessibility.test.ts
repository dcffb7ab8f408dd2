import assert from "node:assert/strict";
import { violationsIn } from "../support/violations";
import { useWorkbench } from "../support/workbench";

describe("accessibility of the workbench page", () => {
  const workbenches = useWorkbench();

  for (const [name, query, width] of [
    ["light", "?locale=en-US&theme=light", 1280],
    ["dark, in Russian, with the pane", "?locale=ru-RU&theme=dark&pane=320", 1280],
    ["narrow", "?locale=nb-NO&theme=light", 400],
  ] as const)
    it(`has no violations: ${name}`, async () => {
      const { page } = await workbenches.open(query, width);
      assert.deepEqual(await violationsIn(page), []);
    });

  it("has none while a cell is edited and the sheet's menu is open", async () => {
    const workbench = await workbenches.open();
    await workbench.page.keyboard.type("=1+");
    assert.deepEqual(await violationsIn(workbench.page), []);
    await workbench.press("Escape");
    await workbench.page.getByRole("button", { name: "Rename or delete the sheet" }).click();
    assert.deepEqual(await violationsIn(workbench.page), []);
  });
});
