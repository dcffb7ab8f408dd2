import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import { selectedReference } from "../../excel/selectedReference";
import type { Argument } from "../../functions/argument";
import { excelName } from "../../functions/excelName";
import { optionSets } from "../../functions/options";
import { useLanguage } from "../language";
import { LabelledField } from "../layout/LabelledField";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import type { Guide } from "./guide";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1 },
});

interface Props {
  readonly name: string;
  readonly help: string;
  readonly argument: Argument<unknown>;
  readonly guide: Guide;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** An argument: one of a few words, or cells and values, which can be taken from the selection. */
export function ArgumentField({ name, help, argument, guide, text, onChange }: Props) {
  const { t } = useLanguage();
  const label = `${excelName(name)}${argument.optional ? ` (${guide.page.optional})` : ""}`;
  const field = { label, hint: help };
  const { options, kind } = argument;
  if (options !== undefined) {
    const meanings: Readonly<Record<string, string>> = guide.options[options];
    return (
      <LabelledField {...field}>
        <Select value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{t("functions.leftOut")}</option>
          {optionSets[options].map((option) => (
            <option key={option} value={option}>
              {meanings[option]}
            </option>
          ))}
        </Select>
      </LabelledField>
    );
  }
  if (kind === "flag")
    return (
      <LabelledField {...field}>
        <Select value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{t("functions.leftOut")}</option>
          <option value="true">{t("functions.yes")}</option>
          <option value="false">{t("functions.no")}</option>
        </Select>
      </LabelledField>
    );
  return <CellsField field={field} name={name} kind={kind} text={text} onChange={onChange} />;
}

interface CellsProps extends Pick<Props, "name" | "text" | "onChange"> {
  readonly field: { readonly label: string; readonly hint: string };
  readonly kind: Argument<unknown>["kind"];
}

function CellsField({ field, name, kind, text, onChange }: CellsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const task = useTask();
  const pick = async () => {
    const reference = await task.start("opening", selectedReference);
    if (reference !== undefined) onChange(reference);
  };
  return (
    <>
      <LabelledField {...field}>
        {(control) => (
          <div className={styles.line}>
            <Input
              {...control}
              className={styles.input}
              value={text}
              {...(kind === "date" ? { placeholder: t("functions.datePlaceholder") } : {})}
              onChange={(_, { value }) => onChange(value)}
            />
            <Button
              icon={<TableSimple20Regular />}
              aria-label={t("functions.pickFor", { name: excelName(name) })}
              title={t("functions.pick")}
              onClick={() => void pick()}
            />
          </div>
        )}
      </LabelledField>
      <TaskStatus task={task} />
    </>
  );
}
