import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import { useEffect, useState } from "react";
import { listSources, type SourceChoice } from "../../excel/source";
import { FilePicker } from "../files/FilePicker";
import { useLanguage } from "../language";
import type { WayActions } from "./useWay";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  use: { alignSelf: "start" },
});

const KINDS = ["table", "name", "sheet"] as const;

interface Props {
  readonly busy: boolean;
  readonly actions: Pick<WayActions, "useSelection" | "useSource" | "useFile">;
}

export function SourcePicker({ busy, actions }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [choices, setChoices] = useState<readonly SourceChoice[]>([]);

  // Asked again on the way to the list rather than at it: a list that changes while it is open closes itself.
  const refill = () => void listSources().then((found) => setChoices(found), keepAsItIs);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    listSources({ signal }).then((found) => {
      if (!signal.aborted) setChoices(found);
    }, keepAsItIs);
    return () => controller.abort();
  }, []);

  return (
    <div className={styles.picker} onPointerEnter={refill}>
      <Button
        className={styles.use}
        appearance="primary"
        disabledFocusable={busy}
        onFocus={refill}
        onClick={actions.useSelection}
      >
        {t("data.useSelection")}
      </Button>
      {choices.length > 0 && (
        <LabelledField label={t("data.orWhole")}>
          <Select
            value=""
            disabled={busy}
            onChange={(_, { value }) => {
              const choice = choices[Number(value)];
              if (value !== "" && choice) actions.useSource(choice.reference);
            }}
          >
            <option value="">{t("data.pick")}</option>
            {KINDS.map((kind) => (
              <ChoiceGroup key={kind} label={t(`data.kinds.${kind}`)} kind={kind} choices={choices} />
            ))}
          </Select>
        </LabelledField>
      )}
      <LabelledField hint={t("file.hint")}>
        <div>
          <FilePicker label={t("file.open")} busy={busy} onFile={actions.useFile} />
        </div>
      </LabelledField>
    </div>
  );
}

function ChoiceGroup({
  label,
  kind,
  choices,
}: {
  readonly label: string;
  readonly kind: (typeof KINDS)[number];
  readonly choices: readonly SourceChoice[];
}) {
  const options = choices.flatMap((choice, index) =>
    choice.reference.kind === kind
      ? [
          <option key={index} value={index}>
            {choice.label}
          </option>,
        ]
      : []
  );
  return options.length > 0 && <optgroup label={label}>{options}</optgroup>;
}

/** The list is an offer beside the selection: if it can't be read now, it stays as it is. */
const keepAsItIs = () => undefined;
