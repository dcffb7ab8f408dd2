import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Changes } from "../../excel/refreshReport";
import { useLanguage } from "../language";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface Props {
  readonly title: string;
  readonly changes: Changes;
}

/** What a refresh changed, number by number. */
export function ChangeList({ title, changes: { rowsBefore, rowsNow, keyNumbers } }: Props) {
  const styles = useStyles();
  const { t, words, cell } = useLanguage();
  const changed = [
    { label: t("reports.rows"), before: words.count(rowsBefore), now: words.count(rowsNow) },
    ...keyNumbers.map(({ before, now }) => ({
      label: now.label,
      before: before === null ? "–" : cell(before.value, before.unit),
      now: cell(now.value, now.unit),
    })),
  ].filter(({ before, now }) => before !== now);
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {changed.length === 0 ? (
          t("reports.nothingChanged")
        ) : (
          <ul className={styles.list}>
            {changed.map(({ label, before, now }) => (
              <li key={label}>{t("reports.change", { label, before, now })}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
