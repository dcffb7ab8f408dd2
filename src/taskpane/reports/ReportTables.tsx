import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Table } from "../../reports/report";
import type { Currency } from "../currency";
import { useLanguage } from "../language";
import { DataTable } from "../layout/DataTable";

const SHOWN_ROWS = 6;

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  more: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly tables: readonly Table[];
  /** Of the source's amounts. */
  readonly currency: Currency;
}

/** The first rows of everything that is about to be written. */
export function ReportTables({ tables, currency }: Props) {
  const styles = useStyles();
  const { t, words, cell } = useLanguage();
  return tables.map(({ id, title, columns }) => {
    const rows = columns[0]?.values.length ?? 0;
    return (
      <div key={id} className={styles.table}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {title}
        </Text>
        <DataTable
          label={title}
          columns={columns.map(({ name, unit, values }) => ({
            name,
            numeric: unit !== "text" && unit !== "date",
            cells: values.slice(0, SHOWN_ROWS).map((value) => cell(value, unit, currency)),
          }))}
        />
        {rows > SHOWN_ROWS && (
          <Text size={200} className={styles.more}>
            {t("preview.moreRows", { count: rows - SHOWN_ROWS, rows: words.count(rows - SHOWN_ROWS) })}
          </Text>
        )}
      </div>
    );
  });
}
