import { Button, Checkbox, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SourceHead, SourceWarning } from "../../excel/source";
import { useLanguage } from "../language";
import { DateOrderField } from "./DateOrderField";
import type { WayActions } from "./useWay";
import type { Reading } from "../../excel/recipe";

interface Props {
  readonly source: SourceHead;
  readonly reading: Reading;
  readonly actions: Pick<WayActions, "chooseReading" | "useSource">;
}

/** What to watch out for in the rows, each with its remedy. */
export function SourceWarnings({ source, reading, actions }: Props) {
  return source.warnings.map((warning) => (
    <Warning key={warning.warning} warning={warning} reading={reading} actions={actions} />
  ));
}

function Warning({
  warning,
  reading,
  actions,
}: Omit<Props, "source"> & { readonly warning: SourceWarning }): ReactNode {
  const { t, words } = useLanguage();
  switch (warning.warning) {
    case "partOfTable":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("warnings.partOfTable", { table: warning.table })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => actions.useSource({ kind: "table", name: warning.table })}>
              {t("warnings.wholeTable")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "hiddenRows":
      return (
        <Checkbox
          label={t("warnings.visibleOnly")}
          checked={reading.rows === "visible"}
          onChange={(_, { checked }) =>
            actions.chooseReading({ ...reading, rows: checked === true ? "visible" : "all" })
          }
        />
      );
    case "mergedCells":
      return (
        <Checkbox
          label={t("warnings.fillMerged")}
          checked={reading.fillMerged === true}
          onChange={(_, { checked }) => actions.chooseReading({ ...reading, fillMerged: checked === true })}
        />
      );
    case "textDates":
      return <DateOrderField reading={reading} example={warning.example} onChange={actions.chooseReading} />;
    case "errorCells":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("warnings.errorCells", { count: warning.count, cells: words.count(warning.count) })}
          </MessageBarBody>
        </MessageBar>
      );
  }
}
