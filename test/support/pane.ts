import type { Frame, FrameLocator, Locator } from "playwright-core";
import { answered } from "./answered";
import { until } from "./until";
import { violationsIn } from "./violations";
import type { Workbench } from "./workbench";

/** The add-in's pane in the workbench, used by what is seen in it. */
export class Pane {
  readonly content: FrameLocator;
  /** How often something was clicked. */
  clicks = 0;

  constructor(readonly workbench: Workbench) {
    this.content = workbench.page.frameLocator("iframe");
  }

  button(name: string | RegExp): Locator {
    return this.content.getByRole("button", { name });
  }

  /** Clicks a button as soon as it can be clicked. */
  async click(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.button(name).click();
  }

  async openTab(name: string | RegExp): Promise<void> {
    await this.content.getByRole("tab", { name }).click();
  }

  /** Waits for a text. */
  async see(text: string | RegExp): Promise<void> {
    await this.content.getByText(text).first().waitFor();
  }

  /** Waits until the keyboard is on what has this name. */
  async comesTo(name: string): Promise<void> {
    await until(`the keyboard is on ${name}`, () =>
      this.frame.evaluate((wanted) => {
        const { activeElement } = document;
        return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent) === wanted;
      }, name)
    );
  }

  get frame(): Frame {
    const [, frame] = this.workbench.page.frames();
    if (!frame) throw new Error("The page has no pane");
    return frame;
  }

  /** What axe finds wrong on the screen that is shown. */
  violations(): Promise<string[]> {
    return violationsIn(this.frame);
  }

  /** Whether something is wider than the pane. */
  overflows(): Promise<boolean> {
    return this.frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }

  /** What can't be read without scrolling sideways, tables in frames of their own left aside, as HTML. */
  cutOff(): Promise<string[]> {
    return this.frame.evaluate(() => {
      const right = document.documentElement.clientWidth;
      return [...document.querySelectorAll("main *, header *")]
        .filter((one) => one.checkVisibility() && one.closest("[role=region], select, svg") === null)
        .filter((one) => {
          const { overflowX, clipPath } = getComputedStyle(one);
          const hides =
            overflowX === "hidden" && clipPath === "none" && one.scrollWidth > one.clientWidth + 1;
          return (
            hides || (one.closest("[style*=clip]") === null && one.getBoundingClientRect().right > right + 1)
          );
        })
        .map((one) => one.outerHTML.slice(0, 200));
    });
  }

  /** Office takes its dark theme, as it does while the user is away from the pane. */
  async setDark(dark: boolean): Promise<void> {
    await this.frame.evaluate((isDark) => {
      Office.context.officeTheme.bodyBackgroundColor = isDark ? "#262626" : "#ffffff";
      window.dispatchEvent(new Event("focus"));
    }, dark);
    const scheme = dark ? "dark" : "light";
    await until(`the pane is ${scheme}`, () =>
      this.frame.evaluate((wanted) => document.documentElement.style.colorScheme === wanted, scheme)
    );
    await this.#painted();
  }

  /** Leaves the pane as many CSS pixels as it has at this zoom. */
  async zoom(factor: number): Promise<void> {
    await this.workbench.page.evaluate((by) => {
      document.querySelector("iframe")!.style.width = `${100 / by}%`;
    }, factor);
    await this.#painted();
  }

  /** However short a change of colours is, it begins with one frame and ends with a later one. */
  #painted(): Promise<unknown> {
    return answered(() =>
      this.frame.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(transitions.map(({ finished }) => finished));
      })
    );
  }
}
