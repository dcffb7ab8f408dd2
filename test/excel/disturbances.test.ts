import assert from "node:assert/strict";
import { ProblemError, problemText } from "../../src/reports/problem";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { differences, timeless } from "./difference";
import { snapshot, type Bench } from "./office";
import { converting, desk, OPERATIONS, prepared, words } from "./operations";

/** Somebody or something that comes in between. */
interface Disturbance {
  readonly name: string;
  readonly happen: (bench: Bench) => void;
  /** Whether the operation must come to its end all the same. */
  readonly isHarmless?: true;
}

const source = ({ workbook }: Bench): Worksheet => workbook.sheets.find(({ name }) => name === "Data")!;
/** A sheet that a report has made before. */
const target = ({ workbook }: Bench): Worksheet | undefined =>
  workbook.sheets.find(({ name }) => !/^(Data|Formulas|O'Brien.*)$/.test(name));

const DISTURBANCES: readonly Disturbance[] = [
  {
    name: "a user edits a cell for a moment",
    happen: (bench) => {
      bench.workbook.editing = { sheet: desk(bench), row: 0, column: 0 };
      setTimeout(() => (bench.workbook.editing = null), 5);
    },
    isHarmless: true,
  },
  {
    name: "the source's sheet is renamed",
    happen: (bench) => bench.workbook.renameSheet(source(bench), "R1C1"),
  },
  {
    name: "the source's sheet is deleted",
    happen: (bench) => bench.workbook.deleteSheet(source(bench)),
  },
  {
    name: "the report's sheet is renamed",
    happen: (bench) => {
      const sheet = target(bench);
      if (sheet) bench.workbook.renameSheet(sheet, "Q1 'final'!");
    },
  },
  {
    name: "the report's sheet is deleted",
    happen: (bench) => {
      const sheet = target(bench);
      if (sheet) bench.workbook.deleteSheet(sheet);
    },
  },
  {
    name: "the report's sheet is protected",
    happen: (bench) => {
      const sheet = target(bench);
      if (sheet) sheet.protection = { protected: true, options: {} };
    },
  },
  {
    name: "the structure of the workbook is protected",
    happen: ({ workbook }) => (workbook.structureProtected = true),
  },
];

function at(
  { office: { session } }: Bench,
  wanted: number,
  happen: () => void
): { readonly batches: () => number } {
  let batch = 0;
  const dueFault = session.dueFault.bind(session);
  session.dueFault = (step) => {
    if (step === "batch" && ++batch === wanted) happen();
    return dueFault(step);
  };
  return { batches: () => batch };
}

async function refusalOf(work: Promise<unknown>): Promise<ProblemError | null> {
  let caught: unknown;
  await work.catch((error: unknown) => (caught = error));
  if (caught === undefined) return null;
  assert.ok(caught instanceof ProblemError, `refused, not ${(caught as Error).message}`);
  return caught;
}

describe("operations that are disturbed", () => {
  for (const operation of [...OPERATIONS, converting]) {
    let batches = 0;
    let undisturbed: unknown;
    before(() =>
      prepared(operation, async (bench, start) => {
        const counted = at(bench, 0, () => undefined);
        await start();
        await bench.office.calculation.settled();
        batches = counted.batches();
        undisturbed = timeless(snapshot(bench.workbook));
      })
    );

    for (const { name, happen, isHarmless } of DISTURBANCES)
      it(`${operation.name}, and ${name}`, async () => {
        let alone: unknown;
        await prepared(operation, async (bench) => {
          happen(bench);
          await bench.office.calculation.settled();
          alone = timeless(snapshot(bench.workbook));
        });
        for (const share of [0, 0.6]) {
          const when = 1 + Math.floor(share * batches);
          const what = `in batch ${when} of ${batches}`;
          await prepared(operation, async (bench, start) => {
            at(bench, when, () => happen(bench));
            const refused = await refusalOf(start());
            await bench.office.calculation.settled();
            const after = timeless(snapshot(bench.workbook));
            if (isHarmless) {
              assert.equal(refused, null, what);
              assert.deepEqual(differences(after, undisturbed), [], what);
            } else if (refused) {
              assert.match(problemText(refused.detail, words), /^\S[^{}]{20,}\.$/u);
              // Then the sentence says that something is left, and where.
              if (!["notPutBack", "partlyRemoved", "leftBehind"].includes(refused.detail.problem))
                assert.deepEqual(differences(after, alone), [], what);
            }
          });
        }
      });
  }
});
