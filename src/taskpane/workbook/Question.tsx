import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
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

/** Asks in place before something that can't be undone; Escape says no, and leads back to where one was. */
export function Question({ name, text, yes, onYes, onNo }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener]
  );
  return (
    <div
      role="group"
      aria-label={name}
      className={styles.question}
      onKeyDown={({ key }) => key === "Escape" && onNo()}
    >
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
