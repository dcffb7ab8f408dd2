import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language";

const useStyles = makeStyles({ loading: { padding: tokens.spacingHorizontalL } });

export function Loading() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.loading}>
      <ProgressBar aria-label={t("loading")} />
    </div>
  );
}
