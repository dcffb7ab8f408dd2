import type { Frame, Page } from "playwright-core";

/** What a person can do something with. */
const ACTIONABLE = "button, a[href], input, select, textarea, summary, [tabindex='0']";

/** How far a walk by Tab got. */
export interface Walk {
  /** What can be acted on and was never reached, as HTML. */
  readonly missed: readonly string[];
  /** What stands wholly above that from which it was reached. */
  readonly outOfOrder: readonly string[];
  /** Whether Tab led out again in the end. */
  readonly leaves: boolean;
}

/**
 * Presses Tab from the first thing in a frame to the last. Of a tab list and of a group of radio buttons the chosen one is
 * reached; the arrows lead to the others.
 */
export async function walkByTab(page: Page, frame: Frame): Promise<Walk> {
  const places = await frame.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.checkVisibility() && !one.hasAttribute("disabled")
    );
    const reached = shown.filter((one) => {
      if (one.getAttribute("role") === "tab") return one.getAttribute("aria-selected") === "true";
      return !(one instanceof HTMLInputElement && one.type === "radio") || one.checked;
    });
    reached.forEach((one, index) => (one.dataset["stop"] = String(index)));
    document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
    return reached.map((one) => {
      // What sticks to an edge is above all else, or below it.
      for (let up: Element | null = one; up; up = up.parentElement)
        if (getComputedStyle(up).position === "sticky") return null;
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    });
  }, ACTIONABLE);
  const visited: number[] = [];
  const limit = 2 * places.length + 10;
  let leaves = false;
  for (let presses = 0; presses < limit; presses++) {
    const stop = await frame.evaluate(() => {
      const { activeElement } = document;
      if (!document.hasFocus() || activeElement === null || activeElement === document.body) return null;
      return Number((activeElement as HTMLElement).dataset["stop"] ?? -1);
    });
    if (stop === null) {
      leaves = true;
      break;
    }
    // A date has several stops within.
    if (stop >= 0 && stop !== visited.at(-1)) visited.push(stop);
    await page.keyboard.press("Tab");
  }
  const outOfOrder = visited.filter((stop, index) => {
    const before = places[visited[index - 1] ?? -1];
    const place = places[stop];
    return place && before ? place.bottom <= before.top : false;
  });
  return frame.evaluate(
    ({ visited: seen, outOfOrder: wrong, leaves: left }) => {
      const stops = [...document.querySelectorAll<HTMLElement>("[data-stop]")];
      const result = {
        missed: stops.filter((_, index) => !seen.includes(index)).map((one) => one.outerHTML.slice(0, 200)),
        outOfOrder: wrong.map((stop) => stops[stop]!.outerHTML.slice(0, 200)),
        leaves: left,
      };
      for (const one of stops) delete one.dataset["stop"];
      return result;
    },
    { visited, outOfOrder, leaves }
  );
}

/** What looks as if it could be clicked but is nothing that the keyboard knows, as HTML. */
export const clickableByMouseOnly = (frame: Frame): Promise<string[]> =>
  frame.evaluate(
    (selector) =>
      [...document.querySelectorAll("main *")]
        .filter(
          (one) =>
            one.checkVisibility() &&
            getComputedStyle(one).cursor === "pointer" &&
            one.closest(`${selector}, label, svg`) === null &&
            one.querySelector(selector) === null &&
            one.parentElement?.querySelector(`:scope > input`) === null
        )
        .map((one) => one.outerHTML.slice(0, 200)),
    ACTIONABLE
  );

/** WCAG 2.2, 2.5.8: what fingers must hit is at least so large, in CSS pixels. */
const SMALLEST_TARGET = 24;

/** What is too small to be hit, as HTML; the label of a field belongs to it. */
export const smallTargets = (frame: Frame): Promise<string[]> =>
  frame.evaluate(
    ({ selector, smallest }) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.round(width) < smallest || Math.round(height) < smallest;
        })
        .map((one) => one.outerHTML.slice(0, 200)),
    { selector: ACTIONABLE, smallest: SMALLEST_TARGET }
  );

/**
 * Kinds of things (by their classes) that look the same with the keyboard on them and without, as HTML. Kinds that were
 * looked at before are left out.
 */
export async function withoutFocusMark(page: Page, frame: Frame, known: Set<string>): Promise<string[]> {
  const found: string[] = [];
  const count = await frame.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility()
    );
    const reachable = shown.filter((one) => one.tabIndex >= 0 && !one.hasAttribute("disabled"));
    reachable.forEach((one, index) => (one.dataset["look"] = String(index)));
    return reachable.length;
  }, ACTIONABLE);
  for (let index = 0; index < count; index++) {
    const one = frame.locator(`[data-look="${index}"]`);
    const kind = await one.evaluate(
      (element) =>
        `${element.tagName} ${element.getAttribute("type") ?? ""} ${element.getAttribute("class") ?? ""}`
    );
    if (known.has(kind)) continue;
    known.add(kind);
    // A mark by the keyboard is drawn only for what was reached by it.
    await page.keyboard.press("Shift");
    await one.focus();
    const box = await one.boundingBox();
    if (box === null) continue;
    const clip = {
      x: box.x - 6,
      y: box.y - 6,
      width: Math.min(box.width, 280) + 12,
      height: Math.min(box.height, 200) + 12,
    };
    const focused = await page.screenshot({ clip });
    await one.evaluate((element) => element.blur());
    const blurred = await page.screenshot({ clip });
    if (focused.equals(blurred)) found.push(await one.evaluate((element) => element.outerHTML.slice(0, 200)));
  }
  await frame.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>("[data-look]")) delete one.dataset["look"];
  });
  return found;
}
