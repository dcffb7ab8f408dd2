import { useEffect, useState } from "react";
import { autoRefresh } from "../../excel/autoRefresh";
import type { FailedRefresh } from "../../excel/refreshReport";
import { computeInWorker } from "../../worker/compute";
import { useLanguage } from "../language";
import { useFailureLog } from "../task/failureLog";
import { failureOf } from "../task/task";
import { FailedRefreshes } from "./FailedRefreshes";

const SETTLE_MILLISECONDS = 1500;

/** Keeps the reports that want it in step with their sources, and says so, wherever the user is, if one can't be. */
export function AutoRefresh() {
  const { t, words } = useLanguage();
  const log = useFailureLog();
  const [failed, setFailed] = useState<readonly FailedRefresh[]>([]);
  useEffect(() => {
    const without = (id: string | undefined) => (before: readonly FailedRefresh[]) =>
      before.filter(({ recipe }) => recipe?.id !== id);
    return autoRefresh({
      settleMilliseconds: SETTLE_MILLISECONDS,
      compute: computeInWorker,
      words,
      onRefreshed: ({ recipe }) => setFailed(without(recipe.id)),
      onFailed(error, recipe) {
        log.record(failureOf(error));
        setFailed((before) => [...without(recipe?.id)(before), { error, recipe }]);
      },
    });
  }, [words, log]);
  return (
    <FailedRefreshes
      failed={failed}
      heading={(title) => t("failed.autoRefresh", { title })}
      onDismiss={(one) => setFailed((before) => before.filter((other) => other !== one))}
    />
  );
}
