import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../excel/recipe";
import { refreshReport, type Changes } from "../../excel/refreshReport";
import { changeRecipe, goToReport, removeReport, repointReport } from "../../excel/reportStore";
import { readSelection } from "../../excel/source";
import { computeInWorker } from "../../worker/compute";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { TaskStatus } from "../layout/TaskStatus";
import type { TaskState } from "../task/task";
import { useTask, type Run } from "../task/useTask";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly recipe: Recipe;
  /** The recipe has changed in the workbook, or is no longer there. */
  readonly onChanged: (recipe: Recipe | null) => void;
  readonly onEdit: (recipe: Recipe) => void;
}

/** Everything that can be done with a report that is in the workbook. */
export function ReportActions({ recipe, onChanged, onEdit }: Props) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const task = useTask();
  const [changes, setChanges] = useState<Changes | null>(null);
  /** What was just ticked, until it is in the workbook. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [removing, setRemoving] = useState(false);

  const refresh = async (before?: (run: Run) => Promise<unknown>) => {
    setChanges(null);
    const result = await task.start("reading", async (run) => {
      await before?.(run);
      return refreshReport(recipe.id, {
        ...run,
        compute: computeInWorker,
        words,
        onProgress({ step, ...progress }) {
          run.phase(step);
          run.onProgress(progress);
        },
      });
    });
    if (result === undefined) return;
    setChanges(result);
    onChanged(result.recipe);
  };
  const repoint = () =>
    refresh(async (run) => {
      const { reference } = await readSelection(run);
      await repointReport(recipe.id, reference, run);
    });
  const remove = async () => {
    setRemoving(false);
    const removed = await task.start("writing", async (run) => {
      await removeReport(recipe.id, run);
      return true;
    });
    if (removed) onChanged(null);
  };
  const setAutoRefresh = async (autoRefresh: boolean) => {
    setWanted(autoRefresh);
    const changed = await task.start("writing", (run) => changeRecipe(recipe.id, { autoRefresh }, run));
    if (changed) onChanged(changed);
    setWanted(null);
  };

  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button onClick={() => void task.start("opening", (run) => goToReport(recipe.id, run))}>
          {t("reports.goTo")}
        </Button>
        <Button onClick={() => void refresh()}>{t("reports.refresh")}</Button>
        <Button onClick={() => onEdit(recipe)}>{t("reports.edit")}</Button>
      </div>
      <Checkbox
        label={t("reports.autoRefresh")}
        checked={wanted ?? recipe.autoRefresh}
        onChange={(_, { checked }) => void setAutoRefresh(checked === true)}
      />
      <Disclosure name={t("reports.more")}>
        <div className={styles.buttons}>
          <Button onClick={() => void repoint()}>{t("reports.repoint")}</Button>
          <Button onClick={() => setRemoving(true)}>{t("reports.remove")}</Button>
        </div>
        {removing && (
          <div role="group" aria-label={t("reports.remove")} className={styles.actions}>
            <Text>
              {t(recipe.place.ownSheet ? "reports.removeSheet" : "reports.removeCells", placeOf(recipe))}
            </Text>
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={() => void remove()}>
                {t("reports.removeNow")}
              </Button>
              <Button autoFocus onClick={() => setRemoving(false)}>
                {t("reports.keep")}
              </Button>
            </div>
          </div>
        )}
      </Disclosure>
      <TaskStatus task={task}>
        {hasLostSource(task.state) && (
          <Button size="small" onClick={() => void repoint()}>
            {t("reports.repoint")}
          </Button>
        )}
      </TaskStatus>
      {changes && <ChangeList changes={changes} />}
    </div>
  );
}

const placeOf = ({ place }: Recipe) => ({ sheet: place.sheetName, address: place.address });

/** Its rows are somewhere else now, or nowhere: the user can show where. */
const hasLostSource = (state: TaskState): boolean =>
  state.status === "failed" &&
  "problem" in state.failure &&
  ["sourceVanished", "sourceChanged"].includes(state.failure.problem.problem);
