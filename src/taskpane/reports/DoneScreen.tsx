import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../excel/recipe";
import { useLanguage } from "../language";
import { KeyNumbers } from "../layout/KeyNumbers";
import { Screen } from "../layout/Screen";
import { ReportActions } from "../workbook/ReportActions";
import type { WayActions } from "./useWay";

interface Props {
  readonly recipe: Recipe;
  readonly actions: WayActions;
}

/** Step 4: the report is in the workbook; what can be done with it. */
export function DoneScreen({ recipe, actions }: Props) {
  const { t, words } = useLanguage();
  const { place, rowsRead, rowsRejected, live } = recipe;
  /** Plain cells since. */
  const [frozen, setFrozen] = useState(false);
  return (
    <Screen
      title={recipe.title}
      focusTitle
      actions={
        <>
          <Button appearance="primary" onClick={() => actions.goTo("report")}>
            {t("done.another")}
          </Button>
          <Button onClick={actions.startOver}>{t("done.otherData")}</Button>
        </>
      }
    >
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>
            {frozen ? t("reports.frozen", { title: recipe.title }) : t("done.written")}
          </MessageBarTitle>
          {t("done.where", {
            sheet: place.sheetName,
            // Nobody knows how far formulas will reach.
            address: live ? place.address.replace(/:.*/, "") : place.address,
          })}{" "}
          {t("done.rows", {
            count: rowsRead,
            rows: words.count(rowsRead),
            rejected: words.count(rowsRejected),
          })}
        </MessageBarBody>
      </MessageBar>
      <KeyNumbers numbers={recipe.keyNumbers} />
      {!frozen && (
        <ReportActions
          recipe={recipe}
          onChanged={actions.showWritten}
          onGone={(how) => (how === "frozen" ? setFrozen(true) : actions.startOver())}
          onEdit={actions.edit}
        />
      )}
    </Screen>
  );
}
