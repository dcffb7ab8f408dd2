import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { reportsPage, reportsPagePath } from "../scripts/reportsPage";
import { REPORTS } from "../src/reports/catalogue";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Pictures that a page shows, by their paths from the root. */
const shownIn = (path: string): string[] =>
  [...read(path).matchAll(/\]\((?:\.\.\/)?(assets\/pictures\/[^)]+)\)/g)].map(([, picture]) => picture!);

describe("the page of reports", () => {
  it("is what the definitions give: npx tsx scripts/reportsPage.ts puts it in step", () =>
    assert.equal(readFileSync(reportsPagePath, "utf8"), reportsPage()));

  it("shows a picture of every report", () =>
    assert.equal(
      shownIn("docs/reports.md").filter((path) => path.includes("/reports/")).length,
      REPORTS.length
    ));
});

describe("pictures", () => {
  const pictures = readdirSync(new URL("assets/pictures", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".png"))
    .map((name) => `assets/pictures/${name.replaceAll("\\", "/")}`);

  it("are all shown somewhere, and all that is shown is there", () =>
    assert.deepEqual(new Set([...shownIn("README.md"), ...shownIn("docs/reports.md")]), new Set(pictures)));

  it("weigh less than 4 MB in all", () => {
    const bytes = pictures.reduce((sum, path) => sum + statSync(new URL(path, root)).size, 0);
    assert.ok(bytes < 4_000_000, `they weigh ${bytes} bytes`);
  });
});
