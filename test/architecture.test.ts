import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const depcruise = (...paths: string[]) =>
  promisify(execFile)(
    "npx",
    ["depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...paths],
    {
      maxBuffer: 1 << 28,
    }
  ).then(
    ({ stdout }) => stdout,
    (failed: unknown) => (failed as { stdout: string }).stdout
  );

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

describe("architecture", () => {
  it("imports point inward and never in circles", async () => {
    const { summary } = JSON.parse(await depcruise("src")) as Cruise;
    assert.ok(summary.totalCruised > 10, "the sources were found");
    assert.deepEqual(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      []
    );
  });
});
