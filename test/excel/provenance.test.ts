import assert from "node:assert/strict";
import { provenance } from "../../src/excel/provenance";
import { reportWords } from "../../src/reports/everyLanguage";

const READ = { rowsRead: 12_000, rowsRejected: 3 };
const draft = (options: Record<string, string | number | null>) => ({
  kind: "rfm-segments",
  source: { kind: "table", name: "Orders" } as const,
  need: 0,
  mapping: {},
  headers: {},
  reading: {},
  options,
  autoRefresh: false,
});
const optionsNote = (options: Record<string, string | number | null>): string =>
  provenance(draft(options), READ, new Date(2024, 4, 6, 12), reportWords("en"))[1]!;

describe("where a report comes from", () => {
  it("is told with its source, its options and the time", () => {
    const [source, , made] = provenance(draft({}), READ, new Date(2024, 4, 6, 12), reportWords("en"));
    assert.equal(source, "Source: Orders; rows read: 12,000; left out: 3.");
    assert.match(made!, /^Made with Retain \d+\.\d+\.\d+ on May 6, 2024/);
  });

  it("tells no options that say nothing of the report", () => {
    const table = { ...draft({}), kind: "contract-projection", mapping: { survivors: 1 } };
    const [, options] = provenance(table, READ, new Date(2024, 4, 6, 12), reportWords("en"));
    assert.equal(
      options,
      "Options: Periods to project: 12; Discount rate per period: 1%; Payment per period: 0."
    );
  });

  it("has the lines of an option in one, and nothing of those left blank", () => {
    assert.equal(
      optionsNote({ bins: 4, rules: "Best: R=4\n\n Rest:\n", asOf: null }),
      "Options: Scores go from 1 to: 4; Custom segments: Best: R=4 | Rest:; As of: The last order."
    );
    assert.equal(
      optionsNote({ bins: 5, rules: " \n", asOf: null }),
      "Options: Scores go from 1 to: 5; As of: The last order."
    );
  });
});
