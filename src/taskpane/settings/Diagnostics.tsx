import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import about from "../../../package.json";
import type { Host } from "../../excel/host";
import { useLanguage } from "../language";
import { useAnnounce } from "../layout/announce";
import { useLastFailure } from "../task/failureLog";
import { diagnosticFacts, type Facts } from "./diagnosticsText";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  heading: { margin: 0 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere", userSelect: "text" },
});

/** Shows what a helper would ask for; it is copied by hand and sent nowhere. */
export function Diagnostics({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState(false);
  const list = useRef<HTMLDListElement>(null);
  const facts = Object.entries(diagnosticFacts(host, about.version, useLastFailure())) as [
    keyof Facts,
    string,
  ][];
  const copy = async () => {
    const text = facts.map(([name, value]) => `${t(`diagnostics.${name}`)}: ${value}`).join("\n");
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t("diagnostics.copied"));
    } catch {
      // A host may forbid pages to write to the clipboard; the user's own Ctrl+C always works.
      if (list.current) window.getSelection()?.selectAllChildren(list.current);
      setRefused(true);
    }
  };
  return (
    <section className={styles.section}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t("diagnostics.title")}
      </Text>
      <Text size={200}>{t("diagnostics.private")}</Text>
      <dl ref={list} className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{t(`diagnostics.${name}`)}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void copy()}>{t(copied ? "diagnostics.copied" : "diagnostics.copy")}</Button>
      {refused && <Text role="status">{t("diagnostics.notCopied")}</Text>}
    </section>
  );
}
