import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SourceHead } from "../../excel/source";
import { REPORTS } from "../../reports/catalogue";
import { Screen } from "../layout/Screen";
import { useLanguage } from "../language";
import { bestNeed } from "./columns";
import { ReportCard } from "./ReportCard";
import type { useWay } from "./useWay";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  heading: { margin: 0 },
});

type Props = Pick<ReturnType<typeof useWay>, "way" | "actions"> & { readonly source: SourceHead };

/** Step 2: which question to answer. Those the columns can answer come first. */
export function ReportScreen({ way, actions, source }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const reports = REPORTS.map((definition) => ({
    definition,
    ...bestNeed(source, definition, way.columns),
  }));
  const ready = reports.filter(({ missing }) => missing.length === 0);
  const wanting = reports.filter(({ missing }) => missing.length > 0);
  return (
    <Screen title={t("report.title")} focusTitle>
      <ul className={styles.list}>
        {ready.map(({ definition, need }) => (
          <li key={definition.kind}>
            <ReportCard definition={definition} onChoose={() => actions.chooseReport(definition, need)} />
          </li>
        ))}
      </ul>
      {wanting.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {t("report.otherColumns")}
          </Text>
          <ul className={styles.list}>
            {wanting.map(({ definition, missing }) => (
              <li key={definition.kind}>
                <ReportCard definition={definition} missing={missing} onChoose={() => actions.goTo("data")} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
