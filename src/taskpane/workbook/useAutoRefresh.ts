import { useEffect } from "react";
import { refreshReport } from "../../excel/refreshReport";
import { listReports } from "../../excel/reportStore";
import { readSource } from "../../excel/source";
import { watchChanges } from "../../excel/watchChanges";
import { computeInWorker } from "../../worker/compute";
import { useLanguage } from "../language";
import { useFailureLog } from "../task/failureLog";
import { failureOf } from "../task/task";

/** How long the sheet must have been left alone. */
const SETTLE_MILLISECONDS = 1500;

/** Keeps the reports that want it in step with their sources; what goes wrong is kept for the diagnostics. */
export function useAutoRefresh(): void {
  const { words } = useLanguage();
  const log = useFailureLog();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const options = { signal, compute: computeInWorker, words };
    const changed = new Set<string>();
    let settling: number | undefined;
    let last = Promise.resolve();

    const refreshChanged = async () => {
      const sheets = new Set(changed);
      changed.clear();
      const wanting = (await listReports({ signal })).filter(({ autoRefresh }) => autoRefresh);
      for (const { id, source } of wanting)
        if (sheets.has((await readSource(source, { signal })).sheetId)) await refreshReport(id, options);
    };
    const keep = (error: unknown) => {
      if (!signal.aborted) log.record(failureOf(error));
    };
    const watching = watchChanges((sheetId) => {
      changed.add(sheetId);
      window.clearTimeout(settling);
      settling = window.setTimeout(() => {
        last = last.then(refreshChanged).catch(keep);
      }, SETTLE_MILLISECONDS);
    });
    watching.catch(keep);
    return () => {
      controller.abort();
      window.clearTimeout(settling);
      void watching.then((stop) => stop());
    };
  }, [words, log]);
}
