import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import type { SourceHead } from "../../excel/source";
import type { ReportDefinition } from "../../reports/defineReport";
import { applicable } from "../../reports/option";
import { currencyOf } from "../currency";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { KeyNumbers } from "../layout/KeyNumbers";
import { Screen } from "../layout/Screen";
import { TaskStatus } from "../layout/TaskStatus";
import { mappingFor } from "./columns";
import { LiveFields } from "./LiveFields";
import { obstacleToLive } from "./obstacleToLive";
import { PlaceFields } from "./PlaceFields";
import { PreviewColumns } from "./PreviewColumns";
import { PreviewOptions } from "./PreviewOptions";
import { Rejected } from "./Rejected";
import { ReportTables } from "./ReportTables";
import type { useWay } from "./useWay";
import { useWrongFields } from "./useWrongFields";

const useStyles = makeStyles({
  /** Dimmed no more than can still be read: it stays so until a field is corrected. */
  stale: { opacity: 0.75 },
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = ReturnType<typeof useWay> & {
  readonly source: SourceHead;
  readonly definition: ReportDefinition;
};

/** Step 3: the options, and what they come to, before anything is written. */
export function PreviewScreen({ way, task, actions, source, definition }: Props) {
  const styles = useStyles();
  const { t, locale, words } = useLanguage();
  const { read, report, stale, editing } = way;
  const outdated = way.language !== null && way.language !== locale && task.state.status === "idle";
  const { recompute } = actions;
  useEffect(() => {
    if (outdated) recompute();
  }, [outdated, recompute]);
  const need = definition.needs[way.need];
  const columns = need ? mappingFor(source, need, way.columns) : {};
  const options = applicable(definition.options, way.options, columns);
  const { form, count: wrong, refused, onWrong, show } = useWrongFields(options, task.state);
  const failed = task.state.status === "failed";
  const outOfDate = report === null || stale;
  const busy = task.state.status === "running" || outOfDate;
  const currency = currencyOf(read?.moneyFormat);
  const obstacle = obstacleToLive(way);
  const live = editing ? editing.live === true : way.live && obstacle === null;
  return (
    <Screen
      title={words.text(definition.name)}
      focusTitle
      actions={
        <Button
          appearance="primary"
          disabledFocusable={wrong === 0 && (busy || (editing !== null && live && obstacle !== null))}
          onClick={wrong === 0 ? actions.write : show}
        >
          {editing ? t("preview.update") : t(`preview.write.${live ? "live" : way.place.kind}`)}
        </Button>
      }
    >
      <PreviewOptions
        ref={form}
        options={options}
        values={way.options}
        refused={refused}
        wrong={wrong}
        onChange={actions.chooseOption}
        onWrong={onWrong}
      />
      <PreviewColumns way={way} source={source} definition={definition} actions={actions} />
      {editing === null && <PlaceFields place={way.place} onChange={actions.choosePlace} />}
      {editing === null && report && (
        <LiveFields live={live} obstacle={obstacle} onChange={actions.chooseLive} />
      )}
      {editing !== null && live && obstacle !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(`live.obstacles.${obstacle}`)}</MessageBarBody>
        </MessageBar>
      )}
      {(!failed || wrong === 0) && (
        <TaskStatus task={task} stays={outOfDate}>
          {failed && "problem" in task.state.failure && (
            <Button size="small" onClick={actions.recompute}>
              {t("preview.again")}
            </Button>
          )}
        </TaskStatus>
      )}
      {read && <Rejected read={read} />}
      {report && (
        <div
          className={mergeClasses(styles.result, (stale || wrong > 0) && styles.stale)}
          aria-busy={stale && !failed}
        >
          <KeyNumbers numbers={report.keyNumbers} currency={currency} />
          <ReportTables tables={report.tables} currency={currency} />
          {report.notes.length > 0 && (
            <Disclosure name={t("preview.notes")}>
              <ul className={styles.notes}>
                {report.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </Screen>
  );
}
