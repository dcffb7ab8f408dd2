import { makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";
import type { Host } from "../excel/host";
import { useLanguage } from "./language";
import { Loading } from "./layout/Loading";
import { Tabs } from "./layout/Tabs";
import { Unseen } from "./layout/Unseen";
import { usePreferences } from "./preferencesContext";
import { ReportsTab } from "./reports/ReportsTab";
import { useWay } from "./reports/useWay";
import { SettingsTab } from "./settings/SettingsTab";
import { Tour } from "./tour/Tour";
import { WorkbookTab } from "./workbook/WorkbookTab";

const FunctionsTab = lazy(() =>
  import(/* webpackChunkName: "functions-tab" */ "./functions/FunctionsTab").then((module) => ({
    default: module.FunctionsTab,
  }))
);

const TABS = ["reports", "functions", "workbook", "settings"] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 320px)": { position: "static" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

export function Shell({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const id = useId();
  const way = useWay();
  const preferences = usePreferences();
  const [tab, setTab] = useState<TabName>("reports");
  const [touring, setTouring] = useState(() => preferences.read("tourSeen") !== true);
  const endTour = () => {
    preferences.write("tourSeen", true);
    setTouring(false);
  };
  const panels: Record<TabName, () => ReactNode> = {
    reports: () => (
      <>
        {touring && way.way.step === "data" && way.way.source === null && <Tour onClose={endTour} />}
        <ReportsTab {...way} />
      </>
    ),
    functions: () => <FunctionsTab />,
    workbook: () => (
      <WorkbookTab
        onEdit={(recipe) => {
          setTab("reports");
          way.actions.edit(recipe);
        }}
        onStart={() => setTab("reports")}
      />
    ),
    settings: () => (
      <SettingsTab
        host={host}
        onTour={() => {
          setTouring(true);
          way.actions.startOver();
          setTab("reports");
        }}
      />
    ),
  };
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Unseen as="h1">Retain</Unseen>
        <Tabs
          id={id}
          label={t("tabs.label")}
          items={TABS.map((name) => ({
            name,
            label: t(`tabs.${name}`),
            ...(name === "settings" && { icon: <Settings20Regular aria-hidden /> }),
          }))}
          selected={tab}
          onSelect={setTab}
        />
      </header>
      <main className={styles.main}>
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
          <Suspense fallback={<Loading />}>{panels[tab]()}</Suspense>
        </div>
      </main>
    </div>
  );
}
