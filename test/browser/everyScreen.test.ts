import assert from "node:assert/strict";
import type { Locale } from "../../src/locales/locale";
import { clickableByMouseOnly, smallTargets, walkByTab, withoutFocusMark } from "../support/keyboard";
import { Pane } from "../support/pane";
import { PaneScreens } from "../support/paneScreens";
import { useWorkbench } from "../support/workbench";

/** Each test leads through all screens, and tells of all faults at once. */
describe("every screen of the pane", () => {
  const workbenches = useWorkbench();

  async function everyScreen(
    locale: Locale,
    query: string,
    check: (pane: Pane) => Promise<Readonly<Record<string, unknown>>>
  ): Promise<void> {
    const pane = new Pane(await workbenches.open(`?${query}&pane=320`, 900));
    await pane.workbench.page.emulateMedia({ reducedMotion: "reduce" });
    const faults: Record<string, unknown> = {};
    let screens = 0;
    const visit = async (screen: string) => {
      screens++;
      for (const [fault, found] of Object.entries(await check(pane)))
        if (found !== false && !(Array.isArray(found) && found.length === 0))
          faults[`${screen}: ${fault}`] = found;
    };
    await new PaneScreens(pane, locale, visit).all();
    assert.deepEqual(faults, {});
    assert.ok(screens > 40, `only ${screens} screens were seen`);
  }

  it("has no axe violations in light, dark and high contrast, and nothing is cut off at 320 px or at 200 %", () =>
    everyScreen("en", "locale=en-US&theme=light", async (pane) => {
      const { page } = pane.workbench;
      const light = await pane.violations();
      const narrow = await pane.cutOff();
      await pane.setDark(true);
      const dark = await pane.violations();
      await pane.setDark(false);
      await page.emulateMedia({ forcedColors: "active" });
      const highContrast = await pane.violations();
      await page.emulateMedia({ forcedColors: "none" });
      await pane.zoom(2);
      const zoomed = await pane.cutOff();
      await pane.zoom(1);
      return { light, dark, "high contrast": highContrast, "cut off": narrow, "cut off at 200 %": zoomed };
    }));

  it("is reached wholly by the keyboard, which shows where it is, and can be hit by a finger", () => {
    const known = new Set<string>();
    return everyScreen("en", "locale=en-US&theme=light", async (pane) => {
      const { page } = pane.workbench;
      const { frame } = pane;
      const where = await frame.evaluateHandle(() => document.activeElement);
      const lost = await frame.evaluate(
        () => document.hasFocus() && document.activeElement === document.body
      );
      const walk = await walkByTab(page, frame);
      const faults = {
        ...walk,
        leaves: walk.leaves ? false : "Tab never leads out",
        lost,
        "not by the keyboard": await clickableByMouseOnly(frame),
        "too small": await smallTargets(frame),
        "focus not shown": await withoutFocusMark(page, frame, known),
      };
      await where.evaluate((element) => (element as HTMLElement | null)?.focus());
      return faults;
    });
  });

  it("leaves the keyboard where a question was asked, or at the title where what was pressed is gone", async () => {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320", 900));
    const { workbench } = pane;
    await pane.button("Skip").focus();
    await workbench.press("Enter");
    await pane.comesTo("Your data");
    await pane.click("Use selection");
    await pane.click("Continue");
    await pane.click(/^Repeat ladder/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    await pane.content.getByText("More", { exact: true }).click();
    await pane.button("Remove").focus();
    await workbench.press("Enter");
    await pane.comesTo("Keep it");
    await workbench.press("Escape");
    await pane.button("Keep it").waitFor({ state: "detached" });
    await pane.comesTo("Remove");
  });

  it("is looked at with checks that find faults where there are some", async () => {
    const pane = new Pane(await workbenches.open("?locale=en-US&theme=light&pane=320", 900));
    const { frame, workbench } = pane;
    await pane.content.getByRole("tab").first().waitFor();
    await frame.evaluate(() => {
      const faulty = document.createElement("section");
      faulty.innerHTML = `<button tabindex="-1">unreachable</button>
        <button style="all: unset">without a mark</button>
        <button style="width: 9px; overflow: hidden">small</button>
        <p style="cursor: pointer">for the mouse</p>
        <p style="width: 500px">wide</p>
        <div style="display: flex; flex-direction: column-reverse">
          <button>below</button>
          <button>out of order</button>
        </div>`;
      document.querySelector("main")!.append(faulty);
    });
    const walk = await walkByTab(workbench.page, frame);
    assert.match(walk.missed.join(), /unreachable/);
    assert.match(walk.outOfOrder.join(), /out of order/);
    assert.match((await clickableByMouseOnly(frame)).join(), /for the mouse/);
    assert.match((await smallTargets(frame)).join(), /small/);
    assert.match((await withoutFocusMark(workbench.page, frame, new Set())).join(), /without a mark/);
    assert.match((await pane.cutOff()).join(), /wide/);
  });

  for (const [locale, query] of [
    ["ru", "locale=ru-RU&theme=dark"],
    ["nb", "locale=nb-NO&theme=light"],
  ] as const)
    it(`has no axe violations and nothing cut off with ${query}, at 200 % neither`, () =>
      everyScreen(locale, query, async (pane) => {
        const violations = await pane.violations();
        const narrow = await pane.cutOff();
        await pane.zoom(2);
        const zoomed = await pane.cutOff();
        await pane.zoom(1);
        return { violations, "cut off": narrow, "cut off at 200 %": zoomed };
      }));
});
