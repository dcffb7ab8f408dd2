import { Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { catalogue, type FunctionId } from "../../functions/catalogue";
import { useLanguage } from "../language";
import { LabelledField } from "../layout/LabelledField";
import { Screen } from "../layout/Screen";
import type { Guide } from "./guide";
import { search } from "./search";

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    backgroundColor: tokens.colorSubtleBackground,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  id: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly guide: Guide;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  readonly onChoose: (id: FunctionId) => void;
}

export function FunctionList({ guide, question, onQuestion, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const functions = useMemo(() => catalogue.map(({ id }) => ({ ...guide.functions[id], id })), [guide]);
  const asked = useDeferredValue(question);
  const found = useMemo(() => search(functions, asked), [functions, asked]);
  return (
    <Screen title={t("functions.title")}>
      <LabelledField label={guide.page.search} hint={guide.page.searchHint}>
        <Input
          type="search"
          contentBefore={<Search20Regular />}
          value={question}
          onChange={(_, { value }) => onQuestion(value)}
        />
      </LabelledField>
      <Text size={200} role="status">
        {found.length === 0 ? guide.page.nothingFound : t("functions.found", { count: found.length })}
      </Text>
      <ul className={styles.list}>
        {found.map(({ id, title, summary }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => onChoose(id)}>
              <span className={styles.name}>
                <span className={styles.id}>{id}</span>
                <span className={styles.title}>{title}</span>
              </span>
              <span className={styles.summary}>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
