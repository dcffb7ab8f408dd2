import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../excel/recipe";
import { freezeReport } from "../../excel/freezeReport";
import { forgetReport, recreateReport } from "../../excel/recreateReport";
import { refreshReport, type Changes, type RefreshOptions } from "../../excel/refreshReport";
import { removeReport } from "../../excel/removeReport";
import { choicesOfSource, goToReport, setAutoRefresh } from "../../excel/reportStore";
import type { ExcelOptions } from "../../excel/runExcel";
import { readSelection } from "../../excel/source";
import type { Problem } from "../../reports/problem";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { TaskStatus } from "../layout/TaskStatus";
import { refreshRun } from "../task/refreshRun";
import type { TaskState } from "../task/task";
import { useTask, type Run } from "../task/useTask";
import { sourceLabel } from "../../excel/provenance";
import { FilePicker } from "../files/FilePicker";
import { openFileSource, rowsOf } from "../files/fileSource";
import { ChangeList } from "./ChangeList";
import { Question } from "./Question";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly recipe: Recipe;
  /** The recipe has changed in the workbook. */
  readonly onChanged: (recipe: Recipe) => void;
  /** The report is no longer in the workbook, or plain cells now. */
  readonly onGone: (how: "removed" | "frozen") => void;
  readonly onEdit: (recipe: Recipe, file?: File) => void;
}

/** Everything that can be done with a report that is in the workbook. */
export function ReportActions({ recipe, onChanged, onGone, onEdit }: Props) {
  const styles = useStyles();
  const { locale, t, words } = useLanguage();
  const task = useTask();
  const [changes, setChanges] = useState<Changes | null>(null);
  /** What was just ticked, until it is in the workbook. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [asking, setAsking] = useState<"remove" | "freeze" | null>(null);

  const refresh = async (from?: (run: Run) => Promise<Pick<RefreshOptions, "choices" | "otherRows">>) => {
    setChanges(null);
    const result = await task.start("reading", async (run) =>
      refreshReport(recipe.id, { ...refreshRun(run, words), ...(await from?.(run)) })
    );
    if (result === undefined) return;
    setChanges(result);
    onChanged(result.recipe);
  };
  const refreshFromFile = (file: File) =>
    refresh(async (run) => ({ otherRows: rowsOf(await openFileSource(file, locale, run)) }));
  const repoint = () =>
    refresh(async (run) => {
      const { reference } = await readSelection(run);
      return { choices: await choicesOfSource(recipe.id, reference, run) };
    });
  const recreate = async () => {
    const recreated = await task.start("reading", (run) => recreateReport(recipe.id, refreshRun(run, words)));
    if (recreated) onChanged(recreated);
  };
  const end = async (
    how: "removed" | "frozen",
    ending: (id: string, options: ExcelOptions) => Promise<unknown>
  ) => {
    setAsking(null);
    const ended = await task.start(how === "frozen" ? "converting" : "writing", async (run) => {
      await ending(recipe.id, run);
      return true;
    });
    if (ended) onGone(how);
  };
  const follow = async (autoRefresh: boolean) => {
    setWanted(autoRefresh);
    const changed = await task.start("writing", (run) => setAutoRefresh(recipe.id, autoRefresh, run));
    if (changed) onChanged(changed);
    setWanted(null);
  };

  const isOfFile = recipe.source.kind === "file";
  const toValues = <Button onClick={() => setAsking("freeze")}>{t("reports.freeze")}</Button>;
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button onClick={() => void task.start("opening", (run) => goToReport(recipe.id, run))}>
          {t("reports.goTo")}
        </Button>
        {isOfFile ? (
          <>
            <FilePicker label={t("file.refresh")} onFile={(file) => void refreshFromFile(file)} />
            <FilePicker label={t("file.edit")} onFile={(file) => onEdit(recipe, file)} />
          </>
        ) : (
          <>
            <Button onClick={() => void refresh()}>{t("reports.refresh")}</Button>
            <Button onClick={() => onEdit(recipe)}>{t("reports.edit")}</Button>
          </>
        )}
        {recipe.live && toValues}
      </div>
      {recipe.live && <Text>{t("reports.live")}</Text>}
      {isOfFile && <Text>{t("file.chooseAgain", { file: sourceLabel(recipe.source, words) })}</Text>}
      {!recipe.live && !isOfFile && (
        <Checkbox
          label={t("reports.autoRefresh")}
          checked={wanted ?? recipe.autoRefresh}
          onChange={(_, { checked }) => void follow(checked === true)}
        />
      )}
      <Disclosure name={t("reports.more")}>
        <div className={styles.buttons}>
          <Button onClick={() => void repoint()}>{t("reports.repoint")}</Button>
          {!recipe.live && toValues}
          <Button onClick={() => setAsking("remove")}>{t("reports.remove")}</Button>
        </div>
      </Disclosure>
      {asking === "remove" && (
        <Question
          name={t("reports.remove")}
          text={t(recipe.place.ownSheet ? "reports.removeSheet" : "reports.removeCells", placeOf(recipe))}
          yes={t("reports.removeNow")}
          onYes={() => void end("removed", removeReport)}
          onNo={() => setAsking(null)}
        />
      )}
      {asking === "freeze" && (
        <Question
          name={t("reports.freeze")}
          text={t(recipe.live ? "reports.freezeLive" : "reports.freezeValues")}
          yes={t("reports.freezeNow")}
          onYes={() => void end("frozen", freezeReport)}
          onNo={() => setAsking(null)}
        />
      )}
      <TaskStatus task={task}>
        {hasProblem(task.state, "sourceVanished", "sourceChanged") && (
          <Button size="small" onClick={() => void repoint()}>
            {t("reports.repoint")}
          </Button>
        )}
        {hasProblem(task.state, "reportVanished", "reportChanged") && (
          <>
            {!isOfFile && (
              <Button size="small" onClick={() => void recreate()}>
                {t("reports.recreate")}
              </Button>
            )}
            <Button size="small" onClick={() => void end("removed", forgetReport)}>
              {t("reports.forget")}
            </Button>
          </>
        )}
      </TaskStatus>
      {changes && <ChangeList title={t("reports.refreshed")} changes={changes} />}
    </div>
  );
}

const placeOf = ({ place }: Recipe) => ({ sheet: place.sheetName, address: place.address });

/** What the user can do something about right there. */
const hasProblem = (state: TaskState, ...problems: readonly Problem["problem"][]): boolean =>
  state.status === "failed" && "problem" in state.failure && problems.includes(state.failure.problem.problem);
