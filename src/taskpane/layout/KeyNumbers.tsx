import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyNumber } from "../../reports/report";
import type { Currency } from "../currency";
import { useLanguage } from "../language";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  item: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly numbers: readonly KeyNumber[];
  /** Of the source's amounts. */
  readonly currency?: Currency;
}

export function KeyNumbers({ numbers, currency }: Props) {
  const styles = useStyles();
  const { cell } = useLanguage();
  return (
    <dl className={styles.list}>
      {numbers.map(({ label, value, unit }) => (
        <div key={label} className={styles.item}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{cell(value, unit, currency)}</dd>
        </div>
      ))}
    </dl>
  );
}
