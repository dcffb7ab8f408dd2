import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { Host } from "../../excel/host";
import { LOCALES, type Locale } from "../../locales/locale";
import { useLanguage } from "../language";
import { Screen } from "../layout/Screen";
import { Diagnostics } from "./Diagnostics";

/** Each language by its own name, so that those who need it can read it. */
const NAMES: Record<Locale, string> = { en: "English", ru: "Русский", nb: "Norsk bokmål" };

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
});

interface Props {
  readonly host: Host;
  readonly onTour: () => void;
}

export function SettingsTab({ host, onTour }: Props) {
  const styles = useStyles();
  const { t, locale, choose } = useLanguage();
  return (
    <Screen title={t("settings.title")}>
      <section className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading} id="settings-language">
          {t("settings.language")}
        </Text>
        <RadioGroup
          aria-labelledby="settings-language"
          value={locale}
          onChange={(_, { value }) => choose(value as Locale)}
        >
          {LOCALES.map((one) => (
            <Radio key={one} value={one} label={<span lang={one}>{NAMES[one]}</span>} />
          ))}
        </RadioGroup>
      </section>
      <section className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {t("settings.start")}
        </Text>
        <Button onClick={onTour}>{t("settings.tour")}</Button>
      </section>
      <Diagnostics host={host} />
    </Screen>
  );
}
