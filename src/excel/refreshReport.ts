import { MetricError } from "../core/error";
import { reportOf } from "../reports/catalogue";
import type { Mapping, Need } from "../reports/defineReport";
import type { Compute } from "../reports/computeReport";
import { ProblemError } from "../reports/problem";
import type { KeyNumber, Report } from "../reports/report";
import type { Words } from "../reports/words";
import { sourceLabel, provenance } from "./provenance";
import { readInput, type ReadOptions, type ReadResult } from "./readInput";
import {
  mappingByHeaders,
  outcomeOf,
  replaceRecipe,
  storedRecipe,
  type Reading,
  type Recipe,
  type RecipeChoices,
} from "./recipe";
import { listReports } from "./reportStore";
import { rewriteReport } from "./rewriteReport";
import { problem, runAsOneStep, runExcel, throwIfCancelled, type ExcelOptions } from "./runExcel";
import { rewriteFormulas } from "./rewriteFormulas";
import { readSource, type Source, type SourceColumn } from "./source";
import type { FileReference } from "./sourceReference";

/** Rows that Excel has not got, and who has got them: those of a file. */
export interface OtherRows {
  readonly reference: FileReference;
  readonly columns: readonly SourceColumn[];
  readonly read: (
    need: Need,
    mapping: Mapping,
    reading: Reading,
    options: Pick<ReadOptions, "signal" | "onProgress">
  ) => Promise<ReadResult>;
}

export interface RefreshOptions extends ExcelOptions {
  /** To be read instead of the source, and to be the source from now on. */
  readonly otherRows?: OtherRows | undefined;
  /** Choices that are to hold from now on, kept only if the refresh succeeds. */
  readonly choices?: Partial<RecipeChoices> | undefined;
  readonly compute: Compute;
  readonly words: Words;
  readonly onProgress?:
    | ((step: {
        readonly step: "reading" | "computing" | "writing";
        readonly done: number;
        readonly total: number;
      }) => void)
    | undefined;
}

/** What a refresh changed. */
export interface Changes {
  readonly recipe: Recipe;
  readonly rowsBefore: number;
  readonly rowsNow: number;
  readonly keyNumbers: readonly { readonly before: KeyNumber | null; readonly now: KeyNumber }[];
}

/**
 * Makes a report again by its recipe, in its place, from what its source holds now.
 *
 * @throws ProblemError fileNeeded where a file that Excel can't open is not given, sourceVanished, sourceChanged,
 * reportVanished, recipeTooNew, placeNotFree and what else reading and writing can throw; then the report is as it was
 * @throws MetricError if the rows no longer suffice for the report
 */
export async function refreshReport(id: string, options: RefreshOptions): Promise<Changes> {
  const { words, onProgress, choices, otherRows } = options;
  const stored = await runExcel(options, async (context) => (await storedRecipe(context, id)).recipe);
  const before: Recipe = {
    ...stored,
    ...choices,
    ...(otherRows && { source: otherRows.reference }),
  };
  const { source, mapping } = await sourceOf(before, options);
  if (before.live && !("read" in source))
    return refreshFormulas(stored, { ...before, mapping }, source, options);
  const { report, read } = await computeAgain(before, source, mapping, options);
  const now = new Date();
  const notes = [...report.notes, ...provenance(before, read, now, words)];
  const recipe = await runAsOneStep(
    options,
    async (context) => {
      const { part } = await storedRecipe(context, id);
      let refreshed: Recipe | undefined;
      await rewriteReport(
        context,
        before,
        report,
        read,
        notes,
        (progress) => onProgress?.({ step: "writing", ...progress }),
        (place) => {
          refreshed = { ...before, mapping, ...outcomeOf(report, read, now), place };
          replaceRecipe(part, refreshed);
          return async (later) => replaceRecipe((await storedRecipe(later, id)).part, stored);
        }
      );
      return refreshed!;
    },
    { problem: "reportVanished", name: before.title }
  );
  return {
    recipe,
    rowsBefore: before.rowsRead,
    rowsNow: read.rowsRead,
    keyNumbers: report.keyNumbers.map((item, index) => ({
      before: keyNumberBefore(before, report.title, item, index),
      now: item,
    })),
  };
}

async function refreshFormulas(
  stored: Recipe,
  changed: Recipe,
  source: Source,
  options: RefreshOptions
): Promise<Changes> {
  const recipe = await runAsOneStep(
    options,
    async (context) => {
      const { part } = await storedRecipe(context, stored.id);
      let refreshed = changed;
      await rewriteFormulas(context, stored, changed, source, options.words, (kept) => {
        refreshed = kept;
        replaceRecipe(part, kept);
      });
      return refreshed;
    },
    { problem: "reportVanished", name: stored.title }
  );
  return { recipe, rowsBefore: stored.rowsRead, rowsNow: recipe.rowsRead, keyNumbers: [] };
}

/** By its label, which may name a period; by its place where a refresh in another language has changed all labels. */
function keyNumberBefore(
  { title, keyNumbers }: Recipe,
  titleNow: string,
  { label, unit }: KeyNumber,
  index: number
): KeyNumber | null {
  const same = keyNumbers.find((item) => item.label === label);
  if (same || title === titleNow) return same ?? null;
  const there = keyNumbers[index];
  return there?.unit === unit ? there : null;
}

/** The rows of a recipe as they are now, and where its columns are among them. */
export async function sourceOf(
  recipe: Recipe,
  { otherRows, words, ...options }: RefreshOptions
): Promise<{ readonly source: Source | OtherRows; readonly mapping: Mapping }> {
  const source = otherRows ?? (await readSource(recipe.source, options));
  const mapping = mappingByHeaders(recipe, source);
  if (!mapping) throw problem({ problem: "sourceChanged", source: sourceLabel(recipe.source, words) });
  return { source, mapping };
}

/** What a recipe says of these rows. */
export async function computeAgain(
  recipe: Recipe,
  source: Source | OtherRows,
  mapping: Mapping,
  { compute, words, onProgress, ...options }: RefreshOptions
): Promise<{ readonly report: Report; readonly read: Omit<ReadResult, "input"> }> {
  const need = reportOf(recipe.kind)?.needs[recipe.need];
  if (!need) throw problem({ problem: "recipeTooNew", name: recipe.title });
  const reading: ReadOptions = {
    ...options,
    onProgress: (progress) => onProgress?.({ step: "reading", ...progress }),
  };
  const { input, ...read } =
    "read" in source
      ? await source.read(need, mapping, recipe.reading, reading)
      : await readInput(source, need, mapping, { ...reading, ...recipe.reading });
  onProgress?.({ step: "computing", done: 0, total: 1 });
  const job = { kind: recipe.kind, input, options: recipe.options, locale: words.locale };
  const report = await compute(job, options.signal);
  throwIfCancelled(options.signal);
  return { report, read };
}

/** A report that is as it was, and why; without a recipe where not even the list of reports could be read. */
export interface FailedRefresh {
  readonly recipe?: Recipe | undefined;
  readonly error: unknown;
}

/** What became of all reports of the workbook. */
export interface AllRefreshed {
  readonly refreshed: readonly Changes[];
  readonly failed: readonly FailedRefresh[];
}

export interface RefreshAllOptions extends RefreshOptions {
  /** Told of each at once: what was refreshed stays so if the rest is cancelled. */
  readonly onRefreshed?: ((changes: Changes) => void) | undefined;
}

/**
 * Refreshes the reports one after the other; one that can't be refreshed doesn't keep the others from it. Those of
 * files are left out, as the user has to choose the file.
 */
export async function refreshAllReports({
  onRefreshed,
  ...options
}: RefreshAllOptions): Promise<AllRefreshed> {
  const refreshed: Changes[] = [];
  const failed: FailedRefresh[] = [];
  const recipes = await listReports(options);
  for (const recipe of recipes.filter(({ source }) => source.kind !== "file"))
    try {
      const changes = await refreshReport(recipe.id, options);
      refreshed.push(changes);
      onRefreshed?.(changes);
    } catch (error) {
      const isRefusal = error instanceof ProblemError || error instanceof MetricError;
      if (!isRefusal || options.signal?.aborted) throw error;
      failed.push({ recipe, error });
    }
  return { refreshed, failed };
}
