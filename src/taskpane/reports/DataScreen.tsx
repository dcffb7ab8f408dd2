import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { AnySource } from "./way";
import { DecimalMarkField } from "../files/DecimalMarkField";
import { DataTable } from "../layout/DataTable";
import { Disclosure } from "../layout/Disclosure";
import { Screen } from "../layout/Screen";
import { TaskStatus } from "../layout/TaskStatus";
import { useLanguage } from "../language";
import { columnName } from "./columnName";
import { ColumnField } from "./ColumnField";
import { guessRoles } from "./columns";
import { SourcePicker } from "./SourcePicker";
import { SourceWarnings } from "./SourceWarnings";
import type { useWay } from "./useWay";

const useStyles = makeStyles({
  address: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  size: { color: tokens.colorNeutralForeground2 },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

type Props = ReturnType<typeof useWay>;

/** Step 1: which rows, and what their columns mean. */
export function DataScreen({ way, task, actions }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { source } = way;
  const picker = <SourcePicker actions={actions} busy={task.state.status === "running"} />;
  return (
    <Screen
      title={t("data.title")}
      actions={
        source && (
          <Button
            appearance="primary"
            disabledFocusable={task.state.status === "running"}
            onClick={() => actions.goTo("report")}
          >
            {t("data.continue")}
          </Button>
        )
      }
    >
      {source === null && <Text>{t("data.intro")}</Text>}
      {source === null && picker}
      {source === null && (
        <div className={styles.sample}>
          <Text>{t("sample.intro")}</Text>
          <Button onClick={actions.useSample}>{t("sample.try")}</Button>
        </div>
      )}
      <TaskStatus task={task} />
      {source && (
        <>
          <SourceDetails source={source} way={way} actions={actions} />
          <Disclosure name={t("data.other")}>{picker}</Disclosure>
        </>
      )}
    </Screen>
  );
}

function SourceDetails({
  source,
  way,
  actions,
}: Pick<Props, "way" | "actions"> & { readonly source: AnySource }) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const { likely, others, mapping, missing } = guessRoles(source, way.columns);
  const field = (role: (typeof likely)[number]) => (
    <ColumnField
      key={role}
      name={words.text(`roles.${role}`)}
      source={source}
      column={mapping[role]}
      required={missing.includes(role)}
      onChange={(column) => actions.chooseColumn(role, column)}
    />
  );
  return (
    <>
      <div>
        <Text block className={styles.address}>
          {"file" in source ? source.file.name : `${source.sheetName}!${source.address}`}
        </Text>
        <Text block className={styles.size}>
          {t("file" in source && !source.isCounted ? "file.aboutRows" : "data.rows", {
            count: source.rowCount,
            rows: words.count(source.rowCount),
          })}
          , {t("data.columns", { count: source.columns.length })}
        </Text>
      </div>
      <SourceWarnings source={source} reading={way.reading} actions={actions} />
      {"file" in source && source.decimalMark !== null && (
        <DecimalMarkField reading={way.reading} onChange={actions.chooseReading} />
      )}
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("data.missing", { roles: missing.map((role) => words.text(`roles.${role}`)).join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      {likely.map(field)}
      {others.length > 0 && <Disclosure name={t("data.otherColumns")}>{others.map(field)}</Disclosure>}
      <Disclosure name={t("data.firstRows")} open>
        <DataTable
          label={t("data.firstRows")}
          columns={source.columns.map((column) => ({
            name: columnName(column, t),
            numeric: typeof column.samples[0] === "number",
            cells: source.firstRows.map((row) => row[column.index] ?? ""),
          }))}
        />
      </Disclosure>
    </>
  );
}
