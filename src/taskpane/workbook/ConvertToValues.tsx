import { Button, makeStyles, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import { useState } from "react";
import { convertToValues, type Converted } from "../../excel/convertToValues";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";

const SCOPES = ["selection", "sheet", "workbook"] as const;
type Scope = (typeof SCOPES)[number];

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Replaces Retain's formulas by what they show, so that people without the add-in see numbers. */
export function ConvertToValues() {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const task = useTask();
  const [scope, setScope] = useState<Scope>("selection");
  const [converted, setConverted] = useState<Converted | null>(null);
  const convert = async () => {
    setConverted(null);
    const result = await task.start("converting", (run) => convertToValues(scope, run));
    if (result) setConverted(result);
  };
  return (
    <Disclosure name={t("convert.title")}>
      <Text>{t("convert.intro")}</Text>
      <LabelledField label={t("convert.where")}>
        <Select value={scope} onChange={(_, { value }) => setScope(value as Scope)}>
          {SCOPES.map((one) => (
            <option key={one} value={one}>
              {t(`convert.scopes.${one}`)}
            </option>
          ))}
        </Select>
      </LabelledField>
      <Button
        className={styles.button}
        disabledFocusable={task.state.status === "running"}
        onClick={() => void convert()}
      >
        {t("convert.do")}
      </Button>
      <TaskStatus task={task} />
      {converted && (
        <MessageBar intent={converted.formulas > 0 ? "success" : "info"} layout="multiline" role="status">
          <MessageBarBody>
            {converted.formulas === 0
              ? t("convert.none")
              : t("convert.done", {
                  count: converted.formulas,
                  formulas: words.count(converted.formulas),
                  cells: words.count(converted.cells),
                })}
            {converted.left > 0 && ` ${t("convert.left", { count: converted.left })}`}
          </MessageBarBody>
        </MessageBar>
      )}
    </Disclosure>
  );
}
