import { FluentProvider } from "@fluentui/react-components";
import { startTransition, Suspense, useCallback, useEffect, useState } from "react";
import type { Host } from "../excel/host";
import { LOCALES, localeOf, type Locale } from "../locales/locale";
import { LanguageProvider } from "./language";
import { Announcer } from "./layout/announce";
import type { Preferences } from "./preferences";
import { PreferencesProvider } from "./preferencesContext";
import { Shell } from "./Shell";
import { FailureLogProvider } from "./task/failureLog";
import { useOfficeTheme } from "./theme";

interface Props {
  readonly host: Host;
  readonly preferences: Preferences;
}

export function App({ host, preferences }: Props) {
  const { theme, colorScheme } = useOfficeTheme();
  const [locale, setLocale] = useState<Locale>(
    () => LOCALES.find((one) => one === preferences.read("language")) ?? localeOf(host.displayLanguage)
  );
  const choose = useCallback(
    (chosen: Locale) => {
      preferences.write("language", chosen);
      startTransition(() => setLocale(chosen));
    },
    [preferences]
  );
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = colorScheme;
  }, [locale, colorScheme]);
  return (
    <FluentProvider theme={theme}>
      <PreferencesProvider value={preferences}>
        <Suspense>
          <LanguageProvider locale={locale} choose={choose}>
            <FailureLogProvider>
              <Announcer>
                <Shell host={host} />
              </Announcer>
            </FailureLogProvider>
          </LanguageProvider>
        </Suspense>
      </PreferencesProvider>
    </FluentProvider>
  );
}
