import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Recipe } from "../../excel/recipe";
import { refreshReport } from "../../excel/refreshReport";
import { listReports } from "../../excel/reportStore";
import { computeInWorker } from "../../worker/compute";
import { useLanguage } from "../language";
import { useAnnounce } from "../layout/announce";
import { Disclosure } from "../layout/Disclosure";
import { Loading } from "../layout/Loading";
import { Screen } from "../layout/Screen";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import { ConvertToValues } from "./ConvertToValues";
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
  const announce = useAnnounce();
  const { start, ...rest } = useTask();
  const [recipes, setRecipes] = useState<readonly Recipe[] | null>(null);

  /** The title of the report that has just become plain cells. */
  const [frozen, setFrozen] = useState<string | null>(null);
  const replace = ({ id }: Recipe, by: readonly Recipe[]) =>
    setRecipes((before) => (before ?? []).flatMap((one) => (one.id === id ? by : one)));

  useEffect(() => {
    if (active)
      void start("opening", listReports).then((found) => {
        if (found === undefined) return;
        setRecipes(found);
        setFrozen(null);
      });
  }, [active, start]);

  const ofFiles = (recipes ?? []).filter(({ source }) => source.kind === "file");
  const others = (recipes ?? []).filter(({ source }) => source.kind !== "file");
  const refreshAll = async (all: readonly Recipe[]) => {
    const refreshed = await start("reading", async (run) => {
      const done: Recipe[] = [];
      for (const { id } of all) {
        const options = { ...run, onProgress: () => undefined, compute: computeInWorker, words };
        done.push((await refreshReport(id, options)).recipe);
        run.onProgress({ done: done.length, total: all.length });
      }
      return done;
    });
    if (refreshed === undefined) return;
    setRecipes((before) => (before ?? []).map((one) => refreshed.find(({ id }) => id === one.id) ?? one));
    announce(t("reports.allRefreshed", { count: refreshed.length }));
  };

  return (
    <Screen title={t("workbook.title")}>
      {recipes === null && rest.state.status === "running" && <Loading />}
      {frozen !== null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t("reports.frozen", { title: frozen })}</MessageBarBody>
        </MessageBar>
      )}
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
          <Button className={styles.start} onClick={() => void refreshAll(others)}>
            {t("workbook.refreshAll")}
          </Button>
          {ofFiles.length > 0 && <Text size={200}>{t("file.notAmongAll", { count: ofFiles.length })}</Text>}
        </>
      )}
      <TaskStatus task={{ ...rest, start }} />
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
                    setFrozen(how === "frozen" ? recipe.title : null);
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
