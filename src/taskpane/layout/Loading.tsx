import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language";

const useStyles = makeStyles({ loading: { padding: tokens.spacingVerticalXXL } });

export function Loading() {
  const styles = useStyles();
  const { t } = useLanguage();
  return <Spinner className={styles.loading} size="small" label={t("loading")} />;
}
