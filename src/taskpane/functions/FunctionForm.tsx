import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { insertFormula } from "../../excel/insertFormula";
import type { CatalogueFunction } from "../../functions/catalogue";
import type { ExcelFunction } from "../../functions/defineFunction";
import { useLanguage } from "../language";
import { Screen } from "../layout/Screen";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import { ArgumentField } from "./ArgumentField";
import { formulaOf, readEntry } from "./formulaArgument";
import { FunctionHelp } from "./FunctionHelp";
import type { Guide } from "./guide";
import { Trial } from "./Trial";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  formula: {
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly definition: CatalogueFunction;
  readonly guide: Guide;
  readonly onBack: () => void;
}

/** One function: its help, its arguments, what it gives for them, and the way into the sheet. */
export function FunctionForm({ definition, guide, onBack }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const task = useTask();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [insertedAt, setInsertedAt] = useState<string | null>(null);
  const { id, inputs }: ExcelFunction = definition;
  const words = guide.functions[definition.id];
  const names = Object.entries(inputs);
  const entries = names.map(([name, argument]) => readEntry(argument, texts[name] ?? ""));
  const complete = names.every(
    ([, { optional }], index) => optional !== undefined || entries[index]?.is !== "nothing"
  );
  const formula = formulaOf(id, entries);
  const insert = async () => {
    setInsertedAt(null);
    const address = await task.start("writing", (run) => insertFormula(formula, run));
    if (address !== undefined) setInsertedAt(address);
  };
  return (
    <Screen
      title={`${id}: ${words.title}`}
      focusTitle
      actions={
        <Button
          appearance="primary"
          disabledFocusable={!complete || task.state.status === "running"}
          onClick={() => void insert()}
        >
          {t("functions.insert")}
        </Button>
      }
    >
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ArrowLeft20Regular />}
        onClick={onBack}
      >
        {guide.page.all}
      </Button>
      <Text>{words.meaning}</Text>
      <Text size={200}>{t("functions.pickHint")}</Text>
      {names.map(([name, argument]) => (
        <ArgumentField
          key={name}
          name={name}
          help={words.inputs[name] ?? guide.inputs[name] ?? ""}
          argument={argument}
          guide={guide}
          text={texts[name] ?? ""}
          onChange={(text) => {
            setTexts((before) => ({ ...before, [name]: text }));
            setInsertedAt(null);
          }}
        />
      ))}
      <code className={styles.formula}>{formula}</code>
      <Trial key={formula} definition={definition} entries={entries} complete={complete} />
      <TaskStatus task={task} />
      {insertedAt !== null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t("functions.inserted", { address: insertedAt })}</MessageBarBody>
        </MessageBar>
      )}
      <FunctionHelp id={definition.id} guide={guide} />
    </Screen>
  );
}
