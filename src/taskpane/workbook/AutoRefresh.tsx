import { useEffect, useState } from "react";
import { autoRefresh } from "../../excel/autoRefresh";
import { computeInWorker } from "../../worker/compute";
import { useLanguage } from "../language";
import { Failed } from "../layout/Failed";
import { useFailureLog } from "../task/failureLog";
import { failureOf, type Failure } from "../task/task";

const SETTLE_MILLISECONDS = 1500;

interface FailedReport {
  /** Of the report; "" stands for all of them. */
  readonly id: string;
  readonly title: string | undefined;
  readonly failure: Failure;
}

/** Keeps the reports that want it in step with their sources, and says so, wherever the user is, if one can't be. */
export function AutoRefresh() {
  const { t, words } = useLanguage();
  const log = useFailureLog();
  const [failed, setFailed] = useState<readonly FailedReport[]>([]);
  useEffect(() => {
    const without = (id: string) => (before: readonly FailedReport[]) =>
      before.filter((one) => one.id !== id);
    return autoRefresh({
      settleMilliseconds: SETTLE_MILLISECONDS,
      compute: computeInWorker,
      words,
      onRefreshed: ({ recipe }) => setFailed(without(recipe.id)),
      onFailed(error, recipe) {
        const failure = failureOf(error);
        log.record(failure);
        const id = recipe?.id ?? "";
        setFailed((before) => [...without(id)(before), { id, title: recipe?.title, failure }]);
      },
    });
  }, [words, log]);
  return failed.map(({ id, title, failure }) => (
    <Failed
      key={id}
      title={title === undefined ? undefined : t("failed.autoRefresh", { title })}
      failure={failure}
      onDismiss={() => setFailed((before) => before.filter((one) => one.id !== id))}
    />
  ));
}
