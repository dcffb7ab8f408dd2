import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import { SelectCells } from "./SelectCells";
import type { ReadRows } from "./way";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  reason: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The rows that were left out, by reason, and the way to their cells. */
export function Rejected({
  read: { rejected, rowsRejected, source, textNumbers },
}: {
  readonly read: ReadRows;
}) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const task = useTask();
  return (
    <>
      {rowsRejected > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("rejected.rows", { count: rowsRejected, rows: words.count(rowsRejected) })}
            <ul className={styles.list}>
              {rejected.map(({ reason, role, count, addresses, fileRows }) => (
                <li key={`${role} ${reason}`} className={styles.reason}>
                  <span>
                    {words.count(count)} × {t(`rejected.${reason}`, { role: words.text(`roles.${role}`) })}
                  </span>
                  {"file" in source
                    ? fileRows !== undefined &&
                      fileRows.length > 0 && (
                        <span>{t("rejected.inRow", { row: words.count(fileRows[0]!) })}</span>
                      )
                    : addresses.length > 0 && (
                        <SelectCells
                          source={source}
                          addresses={addresses}
                          reason={t(`rejected.${reason}`, { role: words.text(`roles.${role}`) })}
                          task={task}
                        />
                      )}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {textNumbers > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t("rejected.textNumbers", { count: textNumbers, cells: words.count(textNumbers) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <TaskStatus task={task} />
    </>
  );
}
