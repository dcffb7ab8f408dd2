import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage } from "../language";
import type { TaskState } from "../task/task";

const useStyles = makeStyles({
  working: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
});

/** Shorter work passes without a flicker. */
const PATIENCE_MILLISECONDS = 400;

interface Props {
  readonly state: Extract<TaskState, { status: "running" }>;
  readonly onCancel: () => void;
}

/** How far long work is, and the way out of it. */
export function Working({ state, onCancel }: Props) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setVisible(true), PATIENCE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!visible) return null;
  const { phase, share, cellEditing, cancelling } = state;
  const text = t(
    cellEditing ? "working.cellEditing" : cancelling ? "working.cancelling" : `working.${phase}`
  );
  return (
    <div className={styles.working}>
      <div className={styles.line}>
        <Text role="status">{text}</Text>
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {t("working.cancel")}
        </Button>
      </div>
      <ProgressBar
        aria-label={text}
        {...(share === undefined || cellEditing
          ? {}
          : { value: share, "aria-valuetext": words.rate(share, 0) })}
      />
    </div>
  );
}
