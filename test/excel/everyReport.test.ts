import assert from "node:assert/strict";
import { computeReport } from "../../src/reports/computeReport";
import { REPORTS } from "../../src/reports/catalogue";
import { reportWords } from "../../src/reports/everyLanguage";
import { refreshReport } from "../../src/excel/refreshReport";
import { removeReport } from "../../src/excel/removeReport";
import type { Cell } from "../../src/reports/report";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import { pointsSample } from "../../src/workbench/sample/pointsSample";
import type { Sample } from "../../src/workbench/sample/sample";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { surveySample } from "../../src/workbench/sample/surveySample";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { runReport, snapshot, tableColumns, withOffice, workbookOf } from "./office";

function workbookOfSample({ header, rows, formats }: Sample): Workbook {
  const workbook = workbookOf([header, ...rows]);
  formats.forEach((numberFormat, column) => {
    if (numberFormat)
      workbook.activeSheet.changeStyle(
        { row: 1, column, rowCount: rows.length, columnCount: 1 },
        { numberFormat }
      );
  });
  return workbook;
}

const experiment = () =>
  workbookOf([
    ["Variant", "Converted", "Segment"],
    ...Array.from({ length: 400 }, (_, i) => [
      i % 2 ? "B" : "A",
      i % (i % 2 ? 5 : 7) === 0,
      i % 3 ? "new" : "old",
    ]),
  ]);
const economics = () =>
  workbookOf([
    ["Channel", "LTV", "CAC"],
    ["Search", 300, 90],
    ["Social", 180, 120],
    ["Newsletter", 420, 40],
  ]);

/** A workbook for each report that is not made of orders. */
const OWN: Readonly<Record<string, () => Workbook>> = {
  nps: () => workbookOfSample(surveySample(300)),
  "ab-test": experiment,
  "loyalty-points": () => workbookOfSample(pointsSample(60)),
  survival: () => workbookOfSample(subscriptionSample(200)),
  "contract-projection": () => workbookOfSample(subscriptionSample(900)),
  "unit-economics": economics,
};
const workbookFor = (kind: string) => (OWN[kind] ?? (() => workbookOfSample(buyersSample(400))))();

/** What a cell of a report becomes in the sheet. */
const inSheet = (cell: Cell) => (cell === "" ? null : cell);

describe("every report in the workbook", () => {
  for (const { kind } of REPORTS)
    it(`${kind}: the sheet holds what was computed; a refresh changes nothing; removing leaves nothing`, () =>
      withOffice(workbookFor(kind), async ({ workbook }) => {
        const before = snapshot(workbook);
        const { recipe, report } = await runReport(kind);
        const look = () =>
          report.tables.map(({ id, columns }) => {
            const sheet = tableColumns(workbook, recipe.place.tables[id]!);
            assert.deepEqual(
              Object.keys(sheet).sort(),
              columns.map(({ name }) => name).sort(),
              `headers of ${id}`
            );
            for (const { name, values } of columns)
              if (values.length > 0) assert.deepEqual(sheet[name], values.map(inSheet), `${id}: ${name}`);
            return sheet;
          });
        const written = look();
        const charts = workbook.sheet(recipe.place.sheetName)!.charts;
        assert.equal(charts.length, report.charts.length);
        for (const { series } of charts)
          for (const { values } of series) assert.ok(values, "a series has values");
        const compute = (job: Parameters<typeof computeReport>[0]) => Promise.resolve(computeReport(job));
        await refreshReport(recipe.id, { compute, words: reportWords("en") });
        assert.deepEqual(look(), written);
        await removeReport(recipe.id);
        assert.deepEqual(snapshot(workbook), before);
      }));
});
