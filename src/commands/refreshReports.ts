import { refreshAllReports, type FailedRefresh } from "../excel/refreshReport";
import { showPane } from "../excel/ribbon";
import { loadInterface } from "../locales/loadInterface";
import type { Locale } from "../locales/locale";
import { wordsOf } from "../reports/words";
import { computeInWorker } from "../worker/compute";

let failed: readonly FailedRefresh[] = [];
const listeners = new Set<() => void>();

function keep(failures: readonly FailedRefresh[]): void {
  failed = failures;
  for (const listener of listeners) listener();
}

/** What the ribbon's button could not refresh when it was last pressed; the pane tells it. */
export const failedByRibbon = {
  all: () => failed,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  dismiss: (one: FailedRefresh) => keep(failed.filter((other) => other !== one)),
};

/** The ribbon's "Refresh reports": all of the workbook; the pane opens and says why if one could not be refreshed. */
export async function refreshReports(locale: Locale): Promise<void> {
  keep(await failuresOfRefresh(locale));
  if (failed.length > 0) await showPane();
}

async function failuresOfRefresh(locale: Locale): Promise<readonly FailedRefresh[]> {
  try {
    const { reports } = await loadInterface[locale]();
    const all = await refreshAllReports({ compute: computeInWorker, words: wordsOf(locale, reports) });
    return all.failed;
  } catch (error) {
    return [{ error }];
  }
}
