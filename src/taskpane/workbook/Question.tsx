import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What is about to be done. */
  readonly name: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks in place before something that can't be undone. */
export function Question({ name, text, yes, onYes, onNo }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div role="group" aria-label={name} className={styles.question}>
      <Text>{text}</Text>
      <div className={styles.answers}>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button autoFocus onClick={onNo}>
          {t("reports.keep")}
        </Button>
      </div>
    </div>
  );
}
