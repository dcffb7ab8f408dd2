import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { answered } from "./answered";

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in a document, frames in it left aside, in words. */
export async function violationsIn(document: Page | Frame): Promise<string[]> {
  await document.evaluate(axe.source);
  const violations = await answered(() =>
    document.evaluate(async () => {
      const { axe: runner } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[] }> };
      };
      return (await runner.run({ iframes: false })).violations;
    })
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
