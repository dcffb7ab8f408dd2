import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../language";

const STEPS = ["data", "report", "write"] as const;

const useStyles = makeStyles({
  tour: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  count: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onClose: () => void;
}

/** The way through the pane in three sentences. It covers nothing and can be left at any point. */
export function Tour({ onClose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [index, setIndex] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (index > 0) title.current?.focus();
  }, [index]);
  const step = STEPS[index];
  if (step === undefined) return null;
  const isLast = index === STEPS.length - 1;
  return (
    <section className={styles.tour} aria-label={t("tour.label")}>
      <Text size={200} className={styles.count}>
        {t("tour.count", { step: index + 1, steps: STEPS.length })}
      </Text>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {t(`tour.${step}.title`)}
      </h2>
      <Text>{t(`tour.${step}.text`)}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => (isLast ? onClose() : setIndex(index + 1))}>
          {t(isLast ? "tour.finish" : "tour.next")}
        </Button>
        {!isLast && <Button onClick={onClose}>{t("tour.skip")}</Button>}
      </div>
    </section>
  );
}
