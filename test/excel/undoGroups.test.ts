import assert from "node:assert/strict";
import { goToReport, listReports } from "../../src/excel/reportStore";
import { readSelection } from "../../src/excel/source";
import { currentSets } from "../../src/workbench/host/requirementSets";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { differences, timeless } from "./difference";
import { refusal, runReport, snapshot, withOffice } from "./office";
import { converting, OPERATIONS, prepared, SOURCE, usedWorkbook } from "./operations";

/** An Excel that can make one step of undoing of what a run does. */
const sets = { ...currentSets, ExcelApi: "1.20" };

/** Whether each of the runs was to be one step of undoing. */
async function groupedRuns(work: () => Promise<unknown>): Promise<boolean[]> {
  const grouped: boolean[] = [];
  const { run } = Excel;
  Excel.run = ((options: Excel.RunOptions, batch: never) => {
    grouped.push(options.mergeUndoGroup === true);
    return run(options, batch);
  }) as typeof Excel.run;
  try {
    await work();
  } finally {
    Excel.run = run;
  }
  return grouped;
}

describe("an Excel that undoes a run in one step", () => {
  for (const operation of [...OPERATIONS, converting])
    it(`lets come to its end: ${operation.name}`, () =>
      prepared(operation, (_, start) => start().then(() => undefined), { sets }));

  it("shows a report on a hidden sheet, which can't be undone", () =>
    withOffice(
      usedWorkbook(),
      async ({ workbook }) => {
        const { recipe } = await runReport("overview", { source: SOURCE });
        const sheet = workbook.sheetById(recipe.place.sheetId)!;
        workbook.activate(workbook.sheets[0]!);
        sheet.visibility = "Hidden";
        await goToReport(recipe.id);
        assert.equal(sheet.visibility, "Visible");
        assert.equal(workbook.activeSheet, sheet);
      },
      { sets }
    ));

  it("is asked to for what writes a report, and for nothing else", () =>
    withOffice(
      usedWorkbook(),
      async ({ workbook }) => {
        workbook.activate(workbook.table("Orders")!.sheet);
        const reading = await groupedRuns(async () => {
          await readSelection();
          await listReports();
        });
        assert.deepEqual(reading, [false, false]);
        const writing = await groupedRuns(() => runReport("overview", { source: SOURCE }));
        assert.deepEqual(
          writing.filter((grouped) => grouped),
          [true]
        );
      },
      { sets }
    ));
});

/** Without the ids of sheets either: one that is made a second time has another. */
const comparable = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify(timeless(snapshot(workbook))).replace(/\{[0-9a-f]{8}-0001-0000-[0-9a-f-]+\}/gi, "sheet")
  );

const WRITING = [...OPERATIONS.filter(({ name }) => /^(write|refresh)/.test(name)), converting];

for (const code of ["UndoNotSupported", "GeneralException"])
  describe(`an Excel that answers ${code} to what is to be undone in one step`, () => {
    for (const operation of WRITING)
      it(`gets it in several steps: ${operation.name}`, async () => {
        let undisturbed: unknown;
        await prepared(
          operation,
          async ({ workbook, office }, start) => {
            await start();
            await office.calculation.settled();
            undisturbed = comparable(workbook);
          },
          { sets }
        );
        await prepared(
          operation,
          async ({ workbook, office }, start) => {
            office.session.failNext({ matching: "set Range.Values", code });
            const grouped = await groupedRuns(start);
            await office.calculation.settled();
            assert.ok(grouped.includes(true));
            assert.deepEqual(differences(comparable(workbook), undisturbed), []);
          },
          { sets }
        );
      });

    it("is told of as any other refusal if it says so again, and nothing is changed", () =>
      prepared(
        WRITING[0]!,
        async ({ workbook, office }, start) => {
          const before = snapshot(workbook);
          office.session.failNext({ matching: "set Range.Values", code, times: 2 });
          await refusal(start(), "unexpected");
          assert.deepEqual(differences(snapshot(workbook), before), []);
        },
        { sets }
      ));
  });
