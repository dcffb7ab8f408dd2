import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { excelName } from "../../functions/excelName";
import type { ExcelFunction } from "../../functions/defineFunction";
import { useLanguage } from "../language";
import { DataTable } from "../layout/DataTable";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import type { Entered } from "./formulaArgument";
import { tryOut, type Result, type ResultCell } from "./tryOut";

const SHOWN_ROWS = 8;
/** Of a model, which is computed with: more than a report shows. */
const PARAMETER_DIGITS = 6;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly definition: ExcelFunction;
  readonly entries: readonly Entered[];
  /** All that must be given is given. */
  readonly complete: boolean;
}

/** What the formula will show, before it is in the sheet. */
export function Trial({ definition, entries, complete }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const task = useTask();
  const [result, setResult] = useState<Result | null>(null);
  const run = async () => {
    setResult(null);
    const outcome = await task.start("reading", (given) => tryOut(definition, entries, given));
    if (outcome) setResult(outcome);
  };
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={!complete || task.state.status === "running"}
        onClick={() => void run()}
      >
        {t("functions.try")}
      </Button>
      <TaskStatus task={task} nameOf={excelName} />
      {result && <Shown result={result} />}
    </>
  );
}

function Shown({ result: { header, rows } }: { readonly result: Result }) {
  const styles = useStyles();
  const { t, cell, words } = useLanguage();
  const shown = ({ value, unit }: ResultCell) =>
    typeof value === "number" && unit === "number"
      ? words.number(value, PARAMETER_DIGITS)
      : cell(value, unit);
  const first = rows[0];
  const only = first?.[0];
  if (header === null && rows.length === 1 && first?.length === 1 && only)
    return <output className={styles.value}>{shown(only)}</output>;
  const names = header ?? first?.map(() => "") ?? [];
  const columns = names.map((name, index) => ({
    name,
    numeric: typeof first?.[index]?.value === "number",
    cells: rows.slice(0, SHOWN_ROWS).map((row) => {
      const one = row[index];
      return one === undefined || one.value === null ? "" : shown(one);
    }),
  }));
  return (
    <>
      <Text size={200} role="status">
        {t("functions.size", { rows: words.count(rows.length), columns: words.count(columns.length) })}
      </Text>
      <DataTable label={t("functions.result")} columns={columns} />
    </>
  );
}
