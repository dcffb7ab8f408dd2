import { useEffect, useSyncExternalStore } from "react";
import { failedByRibbon } from "../../commands/refreshReports";
import { useFailureLog } from "../task/failureLog";
import { failureOf } from "../task/task";
import { FailedRefreshes } from "./FailedRefreshes";

/** Says, wherever the user is, what the ribbon's button could not refresh. */
export function RibbonRefresh() {
  const log = useFailureLog();
  const failed = useSyncExternalStore(failedByRibbon.subscribe, failedByRibbon.all);
  const last = failed.at(-1);
  useEffect(() => {
    if (last) log.record(failureOf(last.error));
  }, [last, log]);
  return <FailedRefreshes failed={failed} onDismiss={failedByRibbon.dismiss} />;
}
