import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroller: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    verticalAlign: "top",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTopStyle: "none",
  },
  number: { textAlign: "end" },
  /** As wide as what it holds, up to a limit from which on it is broken into lines. */
  text: { width: "max-content", maxWidth: "480px", overflowWrap: "anywhere" },
  name: { maxWidth: "120px" },
  pushed: { marginInlineStart: "auto" },
  numeric: { marginInlineStart: "auto", maxWidth: "none" },
});

export interface DataColumn {
  readonly name: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
}

interface Props {
  readonly label: string;
  readonly columns: readonly DataColumn[];
}

/** The first rows of a table, wider than the pane more often than not: it scrolls in its own frame. */
export function DataTable({ label, columns }: Props) {
  const styles = useStyles();
  const rows = columns[0]?.cells.keys() ?? [];
  return (
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, numeric }, index) => (
              <th
                key={index}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, numeric && styles.number)}
              >
                <div className={mergeClasses(styles.text, styles.name, numeric && styles.pushed)}>{name}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows].map((row) => (
            <tr key={row}>
              {columns.map(({ numeric, cells }, index) => (
                <td key={index} className={mergeClasses(styles.cell, numeric && styles.number)}>
                  <div className={mergeClasses(styles.text, numeric && styles.numeric)}>{cells[row]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
