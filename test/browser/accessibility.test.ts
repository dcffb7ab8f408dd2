import axe from "axe-core";
import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { useWorkbench } from "../support/workbench";

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in a document, in words. */
async function violationsIn(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    return (await runner.run({ iframes: false })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

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
