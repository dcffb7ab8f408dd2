import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Recipe } from "../../excel/recipe";
import { refreshAllReports, type FailedRefresh } from "../../excel/refreshReport";
import { listReports } from "../../excel/reportStore";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { Loading } from "../layout/Loading";
import { Screen } from "../layout/Screen";
import { TaskStatus } from "../layout/TaskStatus";
import { useFailureLog } from "../task/failureLog";
import { refreshRun } from "../task/refreshRun";
import { failureOf } from "../task/task";
import { useTask } from "../task/useTask";
import { ConvertToValues } from "./ConvertToValues";
import { FailedRefreshes } from "./FailedRefreshes";
import { ReportActions } from "./ReportActions";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Whether it is looked at: only then is the workbook asked. */
  readonly active: boolean;
  readonly onEdit: (recipe: Recipe, file?: File) => void;
  /** Leads to making a first report. */
  readonly onStart: () => void;
}

/** The reports that are in the workbook, whoever made them. */
export function WorkbookTab({ active, onEdit, onStart }: Props) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const log = useFailureLog();
  const { start: list, ...listing } = useTask();
  /** Of its own, so that it goes on when the user leaves and comes back. */
  const refreshing = useTask();
  const [recipes, setRecipes] = useState<readonly Recipe[] | null>(null);
  /** What has just succeeded, in words. */
  const [done, setDone] = useState<string | null>(null);
  const [failed, setFailed] = useState<readonly FailedRefresh[]>([]);
  const replace = ({ id }: Recipe, by: readonly Recipe[]) =>
    setRecipes((before) => (before ?? []).flatMap((one) => (one.id === id ? by : one)));

  useEffect(() => {
    if (active)
      void list("opening", listReports).then((found) => {
        if (found === undefined) return;
        setRecipes(found);
        setDone(null);
      });
  }, [active, list]);

  const ofFiles = (recipes ?? []).filter(({ source }) => source.kind === "file");
  const others = (recipes ?? []).filter(({ source }) => source.kind !== "file");
  const refreshAll = async () => {
    setDone(null);
    setFailed([]);
    let count = 0;
    let isCancelled = () => false;
    const all = await refreshing.start("reading", (run) => {
      isCancelled = () => run.signal.aborted;
      return refreshAllReports({
        ...refreshRun(run, words),
        onRefreshed({ recipe }) {
          count++;
          replace(recipe, [recipe]);
        },
      });
    });
    if (all === undefined) {
      if (isCancelled() && count > 0) {
        refreshing.dismiss();
        setDone(t("reports.refreshedBeforeCancelled", { count }));
      }
      return;
    }
    setDone(t("reports.allRefreshed", { count: all.refreshed.length }));
    setFailed(all.failed);
    for (const { error } of all.failed) log.record(failureOf(error));
  };

  return (
    <Screen title={t("workbook.title")}>
      {recipes === null && listing.state.status === "running" && <Loading />}
      {done !== null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      <FailedRefreshes
        failed={failed}
        onDismiss={(one) => setFailed((before) => before.filter((other) => other !== one))}
      />
      {recipes?.length === 0 && (
        <>
          <Text>{t("workbook.empty")}</Text>
          <Button appearance="primary" className={styles.start} onClick={onStart}>
            {t("workbook.start")}
          </Button>
        </>
      )}
      {others.length > 1 && (
        <>
          <Button className={styles.start} onClick={() => void refreshAll()}>
            {t("workbook.refreshAll")}
          </Button>
          {ofFiles.length > 0 && <Text size={200}>{t("file.notAmongAll", { count: ofFiles.length })}</Text>}
        </>
      )}
      <TaskStatus task={{ ...listing, start: list }} />
      <TaskStatus task={refreshing} />
      {recipes !== null && recipes.length > 0 && (
        <ul className={styles.list}>
          {recipes.map((recipe) => (
            <li key={recipe.id}>
              <Disclosure name={recipe.title} brief={recipe.place.sheetName} open={recipes.length === 1}>
                <Text size={200} className={styles.facts}>
                  {t("workbook.made", {
                    date: words.date(recipe.writtenAt),
                    rows: words.count(recipe.rowsRead),
                    count: recipe.rowsRead,
                  })}
                </Text>
                <ReportActions
                  recipe={recipe}
                  onEdit={onEdit}
                  onChanged={(changed) => replace(recipe, [changed])}
                  onGone={(how) => {
                    replace(recipe, []);
                    setDone(t(`reports.${how}`, { title: recipe.title }));
                  }}
                />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      <ConvertToValues />
    </Screen>
  );
}
