import assert from "node:assert/strict";
import { formulasOf, liveObstacle } from "../../src/excel/liveObstacle";
import { readSelection, readSource, type Source } from "../../src/excel/source";
import { initialValues, type OptionValue } from "../../src/reports/option";
import { reportOf } from "../../src/reports/catalogue";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import { DATA, orders } from "./liveReports";
import { withOffice, workbookOf } from "./office";

const draft = (kind: string, options: Readonly<Record<string, OptionValue>> = {}) => ({
  kind,
  options: { ...initialValues(reportOf(kind)!.options), ...options },
  mapping: { customer: 0, date: 1 },
  reading: {},
});
const cohorts = draft("cohort-retention");
const rejection = (reason: "blank" | "textDate") => ({
  rejected: [{ reason, role: "date" as const, count: 1, addresses: [] }],
  textNumbers: 0,
});

describe("what keeps a report from being live", () => {
  it("is nothing for rows that a function reads as the report does", () =>
    withOffice(orders(), async () => {
      const source = await readSource(DATA);
      assert.equal(liveObstacle(cohorts, source), null);
      assert.equal(liveObstacle(cohorts, source, rejection("blank")), null);
    }));

  it("is named", () =>
    withOffice(orders(), async () => {
      const source = await readSource(DATA);
      const of = (change: Partial<typeof cohorts>, read?: Parameters<typeof liveObstacle>[2], at = source) =>
        liveObstacle({ ...cohorts, ...change }, at, read);
      assert.equal(of(draft("value-segments")), "report");
      assert.equal(of(draft("cohort-retention", { by: "season" })), "options");
      assert.equal(of({ reading: { rows: "visible" } }), "reading");
      assert.equal(of({ reading: { textDates: "dayFirst" } }), "reading");
      assert.equal(of({ reading: { fillMerged: true } }), "reading");
      assert.equal(of({}, rejection("textDate")), "cells");
      assert.equal(of({}, { rejected: [], textNumbers: 1 }), "cells");
      const [span] = source.rowSpans;
      const apart: Source = { ...source, rowSpans: [span!, { row: span!.row + 500, rowCount: 2 }] };
      assert.equal(of({}, undefined, apart), "areas");
    }));

  it("is not a workbook that counts from 1904: a day that was chosen is written as it counts", () => {
    const workbook = workbookOf([
      ["Customer", "Date"],
      ["a", 42000],
      ["b", 42031],
    ]);
    workbook.date1904 = true;
    return withOffice(workbook, async () => {
      const source = await readSelection();
      assert.equal(liveObstacle(cohorts, source), null);
      const [table] = formulasOf(draft("cohort-retention", { asOf: 43_600 }), source);
      // 1462 days lie between the beginnings of the two systems.
      assert.match(table!.formula, /,42138\)$/);
    });
  });

  it("is an Excel that can't spill", () =>
    withOffice(orders(), async () => assert.equal(liveObstacle(cohorts, await readSource(DATA)), "excel"), {
      sets: oldestSets,
    }));
});
