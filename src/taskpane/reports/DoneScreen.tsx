import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../excel/recipe";
import type { Changes } from "../../excel/refreshReport";
import type { Currency } from "../currency";
import { useLanguage } from "../language";
import { useAnnounce } from "../layout/announce";
import { KeyNumbers } from "../layout/KeyNumbers";
import { Screen } from "../layout/Screen";
import { ChangeList } from "../workbook/ChangeList";
import { ReportActions } from "../workbook/ReportActions";
import type { WayActions } from "./useWay";

interface Props {
  readonly recipe: Recipe;
  readonly changes: Changes | null;
  readonly currency: Currency;
  readonly actions: WayActions;
}

/** Step 4: the report is in the workbook; what can be done with it. */
export function DoneScreen({ recipe, changes, currency, actions }: Props) {
  const { t, words } = useLanguage();
  const announce = useAnnounce();
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
      {changes && !frozen && <ChangeList title={t("done.updated")} changes={changes} />}
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          {(frozen || changes === null) && (
            <MessageBarTitle>
              {frozen ? t("reports.frozen", { title: recipe.title }) : t("done.written")}
            </MessageBarTitle>
          )}
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
      <KeyNumbers numbers={recipe.keyNumbers} currency={currency} />
      {!frozen && (
        <ReportActions
          recipe={recipe}
          onChanged={actions.showWritten}
          onGone={(how) => {
            if (how === "frozen") setFrozen(true);
            else {
              actions.startOver();
              announce(t("reports.removed", { title: recipe.title }));
            }
          }}
          onEdit={actions.edit}
        />
      )}
    </Screen>
  );
}
