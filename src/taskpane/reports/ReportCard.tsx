import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportDefinition, Role } from "../../reports/defineReport";
import { useLanguage } from "../language";
import { ReportPicture } from "./ReportPicture";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    backgroundColor: tokens.colorSubtleBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly definition: ReportDefinition;
  /** The columns it would need besides those found. */
  readonly missing?: readonly Role[];
  readonly onChoose: () => void;
}

export function ReportCard({ definition, missing = [], onChoose }: Props) {
  const styles = useStyles();
  const { t, words } = useLanguage();
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <ReportPicture kind={definition.kind} />
      <span className={styles.words}>
        <span className={styles.name}>{words.text(definition.name)}</span>
        <span className={styles.summary}>{words.text(definition.summary)}</span>
        {missing.length > 0 && (
          <span className={styles.summary}>
            {t("report.needs", { roles: missing.map((role) => words.text(`roles.${role}`)).join(", ") })}
          </span>
        )}
      </span>
    </button>
  );
}
