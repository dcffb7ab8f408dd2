import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { autoRefresh } from "../../src/excel/autoRefresh";
import type { Recipe } from "../../src/excel/recipe";
import { setAutoRefresh } from "../../src/excel/reportStore";
import { ProblemError } from "../../src/reports/problem";
import type { ReportJob } from "../../src/reports/computeReport";
import type { Worksheet } from "../../src/workbench/workbook/worksheet";
import { until } from "../support/until";
import { chosenCell, runReport, withOffice, type Bench } from "./office";
import { append, compute, desk, SOURCE, usedWorkbook, words } from "./operations";

const SETTLE = 60;

interface Watched extends Bench {
  readonly recipe: Recipe;
  readonly data: Worksheet;
  readonly refreshed: Recipe[];
  readonly failures: { readonly error: unknown; readonly recipe: Recipe | undefined }[];
  /** Waits until so many refreshes have succeeded or failed, and a while longer. */
  readonly ended: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A report that is to follow its source, and something that watches. */
const watching = (
  body: (watched: Watched) => Promise<void>,
  {
    place = "sheet",
    before = () => undefined,
  }: { readonly place?: "sheet" | "cell"; readonly before?: (bench: Bench) => void } = {}
): Promise<void> =>
  withOffice(usedWorkbook(), async (bench) => {
    const data = bench.workbook.sheets[0]!;
    const at = place === "cell" ? { place: chosenCell(data, "F2") } : {};
    const { recipe } = await runReport("rfm-segments", { source: SOURCE, ...at });
    await setAutoRefresh(recipe.id, true);
    before(bench);
    const refreshed: Recipe[] = [];
    const failures: Watched["failures"] = [];
    let computing = 0;
    const endWatch = autoRefresh({
      settleMilliseconds: SETTLE,
      words,
      async compute(job: ReportJob) {
        computing++;
        return compute(job).finally(() => computing--);
      },
      onRefreshed: (changes) => refreshed.push(changes.recipe),
      onFailed: (error, failed) => failures.push({ error, recipe: failed }),
    });
    const ended = async (count: number) => {
      await until(`${count} refreshes have ended`, () => refreshed.length + failures.length >= count);
      await wait(count === 0 ? 800 : 4 * SETTLE);
      assert.equal(computing, 0);
    };
    const isWatching = () => bench.office.session.isRegistered("DataChanged Workbook");
    const stop = async () => {
      endWatch();
      await until("nothing is heard any more", () => !isWatching());
    };
    await until("changes are heard", isWatching);
    try {
      await body({ ...bench, recipe, data, refreshed, failures, ended, stop });
    } finally {
      await stop();
    }
  });

describe("reports that follow their data", () => {
  it("are refreshed once when a user has changed cells one after the other", () =>
    watching(async ({ workbook, data, refreshed, failures, ended }) => {
      // In one go: a pause between them, however short, could last longer than it takes to settle.
      for (let row = 1; row < 6; row++) data.enter(row, 2, 100 + row);
      append(workbook, [["New", 42_430, 5]]);
      await ended(1);
      assert.deepEqual(failures, []);
      assert.equal(refreshed.length, 1);
      assert.equal(refreshed[0]!.rowsRead, 73);
    }));

  it("don't hear what the add-in itself writes, not even beside the data", () =>
    watching(
      async ({ data, refreshed, ended }) => {
        data.enter(1, 2, 1000);
        await ended(1);
        assert.equal(refreshed.length, 1);
      },
      { place: "cell" }
    ));

  it("leave to co-authors what co-authors have changed, and what lies on other sheets", () =>
    watching(async (bench) => {
      const { data, refreshed, ended } = bench;
      data.enterAll({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [[77]], "remote");
      desk(bench).enter(20, 0, "a note");
      await ended(0);
      assert.deepEqual(refreshed, []);
    }));

  it("are left alone if they don't want to", () =>
    watching(async ({ recipe, data, refreshed, ended }) => {
      await setAutoRefresh(recipe.id, false);
      data.enter(1, 2, 1000);
      await ended(0);
      assert.deepEqual(refreshed, []);
    }));

  it("tell which of them failed and why, keep no other from it, and go on with the next change", () =>
    watching(async ({ workbook, data, recipe, refreshed, failures, ended }) => {
      const { recipe: other } = await runReport("cohort-retention", { source: SOURCE });
      await setAutoRefresh(other.id, true);
      const sheet = workbook.sheet(recipe.place.sheetName)!;
      sheet.protection = { protected: true, options: {} };
      data.enter(1, 2, 1000);
      await ended(2);
      assert.deepEqual(
        refreshed.map(({ id }) => id),
        [other.id]
      );
      const [failure, ...others] = failures;
      assert.deepEqual(others, []);
      assert.equal(failure!.recipe!.id, recipe.id);
      assert.ok(failure!.error instanceof ProblemError);
      assert.equal(failure!.error.detail.problem, "sheetProtected");

      sheet.protection = { protected: false, options: {} };
      data.enter(1, 2, 1001);
      await ended(4);
      assert.equal(failures.length, 1);
      assert.deepEqual(new Set(refreshed.slice(1).map(({ id }) => id)), new Set([recipe.id, other.id]));
    }));

  it("say so when not even the list of reports can be read", () =>
    watching(async ({ office, data, failures, refreshed, ended }) => {
      office.session.failNext({
        matching: "call CustomXmlPartCollection.GetByNamespace",
        code: "GeneralException",
      });
      data.enter(1, 2, 1000);
      await ended(1);
      assert.equal(failures.length, 1);
      assert.equal(failures[0]!.recipe, undefined);
      data.enter(1, 2, 1001);
      await ended(2);
      assert.equal(refreshed.length, 1);
    }));

  it("stop following when they are told to", () =>
    watching(async ({ data, refreshed, ended, stop }) => {
      await stop();
      data.enter(1, 2, 1000);
      await ended(0);
      assert.deepEqual(refreshed, []);
    }));

  it("are refreshed although Excel would not tell of changes at first", () =>
    watching(
      async ({ data, refreshed, failures, ended }) => {
        assert.deepEqual(
          failures.map(({ recipe }) => recipe),
          [undefined]
        );
        data.enter(1, 2, 7);
        await ended(2);
        assert.equal(refreshed.length, 1);
      },
      {
        before: ({ office }) => office.session.failNext({ matching: "batch", code: 5010 }),
      }
    ));
});
