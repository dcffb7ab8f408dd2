import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language";
import { canGoTo, STEPS, type Step, type Way } from "./way";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    listStyleType: "none",
  },
  step: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  current: {
    display: "inline-block",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  ahead: {
    display: "inline-block",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly way: Way;
  readonly onGoTo: (step: Step) => void;
}

/** Where the user is on the way, and the way back. */
export function Steps({ way, onGoTo }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <nav aria-label={t("steps.label")}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            {canGoTo(way, step) ? (
              <Button appearance="subtle" size="small" className={styles.step} onClick={() => onGoTo(step)}>
                {t(`steps.${step}`)}
              </Button>
            ) : (
              <span
                className={step === way.step ? styles.current : styles.ahead}
                aria-current={step === way.step ? "step" : undefined}
              >
                {t(`steps.${step}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
