import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  ChartMultipleRegular,
  DocumentTableRegular,
  MathFormulaRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";
import type { Host } from "../excel/host";
import { useLanguage } from "./language";
import { Loading } from "./layout/Loading";
import { usePreferences } from "./preferencesContext";
import { ReportsTab } from "./reports/ReportsTab";
import { useWay } from "./reports/useWay";
import { SettingsTab } from "./settings/SettingsTab";
import { Tour } from "./tour/Tour";
import { WorkbookTab } from "./workbook/WorkbookTab";

const FunctionsTab = lazy(() =>
  import(/* webpackChunkName: "functions" */ "./functions/FunctionsTab").then((module) => ({
    default: module.FunctionsTab,
  }))
);

const TABS = ["reports", "functions", "workbook", "settings"] as const;
type TabName = (typeof TABS)[number];

const ICONS = {
  reports: <ChartMultipleRegular />,
  functions: <MathFormulaRegular />,
  workbook: <DocumentTableRegular />,
  settings: <SettingsRegular />,
} as const satisfies Record<TabName, ReactNode>;

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    flexWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 320px)": { position: "static" },
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

export function Shell({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const id = useId();
  const [tab, setTab] = useState<TabName>("reports");
  const way = useWay();
  const preferences = usePreferences();
  const [touring, setTouring] = useState(() => preferences.read("tourSeen") !== true);
  const panels: Record<TabName, () => ReactNode> = {
    reports: () => (
      <>
        {touring && (
          <Tour
            onClose={() => {
              preferences.write("tourSeen", true);
              setTouring(false);
            }}
          />
        )}
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
          setTab("reports");
        }}
      />
    ),
  };
  return (
    <div className={styles.shell}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("tabs.label")}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as TabName)}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            id={`${id}${name}`}
            value={name}
            aria-controls={`${id}panel`}
            {...(name === "settings" ? { icon: ICONS[name], "aria-label": t("tabs.settings") } : {})}
          >
            {name === "settings" ? undefined : t(`tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
      <main id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${tab}`} className={styles.panel}>
        <Suspense fallback={<Loading />}>{panels[tab]()}</Suspense>
      </main>
    </div>
  );
}
