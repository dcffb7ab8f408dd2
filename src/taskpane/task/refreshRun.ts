import type { RefreshOptions } from "../../excel/refreshReport";
import type { Words } from "../../reports/words";
import { computeInWorker } from "../../worker/compute";
import type { Run } from "./useTask";

/** What a refresh is given in the pane: its steps are the phases of the run. */
export const refreshRun = (run: Run, words: Words): RefreshOptions => ({
  ...run,
  compute: computeInWorker,
  words,
  onProgress({ step, ...progress }) {
    run.phase(step);
    run.onProgress(progress);
  },
});
