import assert from "node:assert/strict";
import { ProblemError, problemText } from "../../src/reports/problem";
import { differences } from "./difference";
import { snapshot, type Bench } from "./office";
import { converting, OPERATIONS, prepared, words, type Operation } from "./operations";

/** Tells of each batch, and of each thing that is set or called in one. */
function onSteps({ office: { session } }: Bench, tell: (step: string) => void): void {
  const dueFault = session.dueFault.bind(session);
  session.dueFault = (step) => {
    tell(step);
    return dueFault(step);
  };
}

/** The steps an operation takes when nothing goes wrong. */
async function stepsOf(operation: Operation): Promise<string[]> {
  const steps: string[] = [];
  await prepared(operation, async (bench, start) => {
    onSteps(bench, (step) => steps.push(step));
    await start();
  });
  return steps;
}

async function unchanged(
  { workbook, office }: Bench,
  before: ReturnType<typeof snapshot>,
  what: string
): Promise<void> {
  await office.calculation.settled();
  assert.deepEqual(differences(snapshot(workbook), before), [], what);
  assert.ok(office.session.eventsEnabled, what);
}

/** Fails unless the work is refused with a sentence that somebody can read; answers with the problem. */
async function refusedClearly(work: Promise<unknown>, what: string): Promise<string> {
  let caught: unknown;
  await work.catch((error: unknown) => (caught = error));
  assert.ok(caught instanceof ProblemError, `${what}: refused, not ${String(caught)}`);
  assert.match(problemText(caught.detail, words), /^\S[^{}]{20,}\.$/u);
  return caught.detail.problem;
}

/** Members that begin with "_" are the client's own business. */
const isChange = (step: string) => /^(set|call) \w+\.[^_]/.test(step);

for (const operation of [...OPERATIONS, converting])
  describe(`${operation.name}, and Excel or the user stops it`, () => {
    it("leaves everything as it was, whichever batch fails", async () => {
      const batches = (await stepsOf(operation)).filter((step) => step === "batch").length;
      assert.ok(batches >= 2);
      for (let after = 0; after < batches; after++)
        await prepared(operation, async (bench, start) => {
          const before = snapshot(bench.workbook);
          bench.office.session.failNext({ matching: "batch", code: 5010, after });
          const what = `after ${after} of ${batches} batches`;
          await refusedClearly(start(), what);
          await unchanged(bench, before, what);
        });
    });

    it("leaves everything as it was, whatever Excel refuses to do", async () => {
      const steps = (await stepsOf(operation)).filter(isChange);
      for (const step of new Set(steps))
        await prepared(operation, async (bench, start) => {
          const before = snapshot(bench.workbook);
          // The last time, when most has been done that must be taken back.
          const after = steps.filter((one) => one === step).length - 1;
          bench.office.session.failNext({ matching: step, code: "GeneralException", after });
          const what = `${step}, after ${after} times`;
          const refused = await refusedClearly(start(), what);
          // A sheet or a chart that is gone can't be brought back: then the message says so.
          if (refused === "partlyRemoved") assert.match(step, /^(set|call)/);
          else await unchanged(bench, before, what);
        });
    });

    it("leaves everything as it was, wherever it is cancelled", async () => {
      const batches = (await stepsOf(operation)).filter((step) => step === "batch").length;
      for (let at = 1; at < batches; at++)
        await prepared(operation, async (bench, start) => {
          const before = snapshot(bench.workbook);
          const controller = new AbortController();
          let batch = 0;
          onSteps(bench, (step) => {
            if (step === "batch" && ++batch === at) controller.abort();
          });
          const what = `in batch ${at} of ${batches}`;
          assert.equal(await refusedClearly(start(controller.signal), what), "cancelled", what);
          await unchanged(bench, before, what);
        });
    });
  });

describe("a report that Excel stops removing", () => {
  it("is said to be left in part if Excel can't be asked what is left", () =>
    prepared(
      OPERATIONS.find(({ name }) => name.startsWith("remove"))!,
      async (bench, start) => {
        const { session } = bench.office;
        session.failNext({ matching: "call Worksheet.Delete", code: "GeneralException" });
        onSteps(bench, (step) => {
          if (step === "call Worksheet.Delete")
            session.failNext({ matching: /GetByNamespace/, code: "GeneralException" });
        });
        assert.equal(await refusedClearly(start(), "removing"), "partlyRemoved");
      }
    ));
});
