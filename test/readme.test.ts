import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readmeInStep } from "../scripts/readme";
import { catalogue } from "../src/functions/catalogue";

describe("README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

  it("has the table of functions that the catalogue gives: npx tsx scripts/readme.ts puts it in step", () =>
    assert.equal(readme, readmeInStep(readme)));

  it("names every function", () => {
    for (const { id } of catalogue) assert.ok(readme.includes(`RETAIN.${id}(`), id);
  });
});
