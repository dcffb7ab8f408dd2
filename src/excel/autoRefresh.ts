import { locate } from "./locate";
import type { Recipe } from "./recipe";
import { refreshReport, type Changes, type RefreshOptions } from "./refreshReport";
import { listReports } from "./reportStore";
import { runExcel } from "./runExcel";
import { watchChanges } from "./watchChanges";

export interface AutoRefreshOptions extends Pick<RefreshOptions, "compute" | "words"> {
  /** How long the sheet must have been left alone. */
  readonly settleMilliseconds: number;
  readonly onRefreshed: (changes: Changes) => void;
  /** Without a recipe where not even the list of reports could be read. The next change is a new attempt. */
  readonly onFailed: (error: unknown, recipe?: Recipe) => void;
}

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
  const watching = watchChanges((sheetId) => {
    changed.add(sheetId);
    clearTimeout(settling);
    settling = setTimeout(() => {
      last = last.then(refreshChanged).catch(failed);
    }, settleMilliseconds);
  });
  watching.catch(failed);
  return () => {
    controller.abort();
    clearTimeout(settling);
    watching.then((stop) => stop()).catch(() => undefined);
  };
}

/** The sheet that a report's rows stand on; none for those of a file. */
const sheetOf = ({ source }: Recipe, signal: AbortSignal): Promise<string> =>
  source.kind === "file"
    ? Promise.resolve("")
    : runExcel({ signal }, async (context) => (await locate(context, source)).sheetId);
