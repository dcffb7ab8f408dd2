import { locate } from "./locate";
import type { Recipe } from "./recipe";
import { refreshReport, type Changes, type RefreshOptions } from "./refreshReport";
import { listReports } from "./reportStore";
import { codeOf, runExcel } from "./runExcel";
import { watchChanges } from "./watchChanges";

export interface AutoRefreshOptions extends Pick<RefreshOptions, "compute" | "words"> {
  /** How long the sheet must have been left alone. */
  readonly settleMilliseconds: number;
  readonly onRefreshed: (changes: Changes) => void;
  /** Without a recipe where changes or the list of reports could not be asked for; that is tried again. */
  readonly onFailed: (error: unknown, recipe?: Recipe) => void;
}

/** How many times the settling time until Excel is asked once more to tell of changes. */
const RETRY_AFTER = 5;

/**
 * Keeps the reports that want it in step with their sources: refreshes them when this user has changed cells on the
 * source's sheet and then left it alone. One that can't be refreshed keeps no other from it.
 *
 * @returns a way to stop
 */
export function autoRefresh({
  settleMilliseconds,
  onRefreshed,
  onFailed,
  ...options
}: AutoRefreshOptions): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const changed = new Set<string>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();

  const isStopped = () => signal.aborted;
  const failed = (error: unknown, recipe?: Recipe) => {
    if (!signal.aborted) onFailed(error, recipe);
  };
  const refreshChanged = async () => {
    const sheets = new Set(changed);
    changed.clear();
    const wanting = (await listReports({ signal })).filter((recipe) => recipe.autoRefresh);
    for (const recipe of wanting)
      try {
        if (sheets.has(await sheetOf(recipe, signal)))
          onRefreshed(await refreshReport(recipe.id, { ...options, signal }));
      } catch (error) {
        failed(error, recipe);
      }
  };
  const hear = (sheetId: string) => {
    changed.add(sheetId);
    clearTimeout(settling);
    settling = setTimeout(() => {
      last = last.then(refreshChanged).catch(failed);
    }, settleMilliseconds);
  };
  const watch = async (): Promise<void> => {
    while (!isStopped())
      try {
        const stop = await watchChanges(hear);
        if (isStopped()) await stop();
        else signal.addEventListener("abort", () => void stop().catch(ignoreExcel));
        return;
      } catch (error) {
        failed(error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER * settleMilliseconds));
      }
  };
  void watch();
  return () => {
    controller.abort();
    clearTimeout(settling);
  };
}

/** Where Excel does not let go of what is heard no more, nobody needs to know. */
function ignoreExcel(error: unknown): void {
  if (codeOf(error) === null) throw error;
}

/** The sheet that a report's rows stand on; none for those of a file. */
const sheetOf = ({ source }: Recipe, signal: AbortSignal): Promise<string> =>
  source.kind === "file"
    ? Promise.resolve("")
    : runExcel({ signal }, async (context) => (await locate(context, source)).sheetId);
