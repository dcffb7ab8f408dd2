import { makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";
import type { Host } from "../excel/host";
import { useLanguage } from "./language";
import { Loading } from "./layout/Loading";
import { Tabs } from "./layout/Tabs";
import { Unseen } from "./layout/Unseen";
import { useKeptFocus } from "./layout/useKeptFocus";
import { usePreferences } from "./preferencesContext";
import { ReportsTab } from "./reports/ReportsTab";
import { useWay } from "./reports/useWay";
import { SettingsTab } from "./settings/SettingsTab";
import { Tour } from "./tour/Tour";
import { AutoRefresh } from "./workbook/AutoRefresh";
import { RibbonRefresh } from "./workbook/RibbonRefresh";
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
    "@media (max-height: 320px), (max-width: 240px)": { position: "static" },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    // What the keyboard comes to is not scrolled under the header or the footer, which stick to the edges.
    "& :focus": { scrollMarginBlock: "96px 64px" },
    "@media (max-height: 320px)": { "& :focus": { scrollMarginBlock: 0 } },
    // Messages are no wider than the pane, whatever names they quote, at 200 % either.
    "& .fui-MessageBar": { gridTemplateColumns: "auto minmax(0, 1fr) auto" },
    "& .fui-MessageBarBody": { overflowWrap: "anywhere" },
    "& .fui-MessageBarActions": { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
    "& .fui-MessageBarActions__containerAction": { paddingRight: 0 },
    "& .fui-Radio__label, & .fui-Checkbox__label": { minWidth: 0 },
    // 320 px at 200 %.
    "@media (max-width: 200px)": {
      hyphens: "auto",
      overflowWrap: "anywhere",
      "& .fui-Button:not([aria-label])": { minWidth: 0, whiteSpace: "normal" },
      "& .fui-MessageBar__icon": { display: "none" },
    },
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

export function Shell({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const id = useId();
  const way = useWay();
  const main = useKeptFocus();
  const preferences = usePreferences();
  const [tab, setTab] = useState<TabName>("reports");
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set(["reports"]));
  const [touring, setTouring] = useState(() => preferences.read("tourSeen") !== true);
  const show = (name: TabName) => {
    setTab(name);
    setVisited((before) => new Set(before).add(name));
  };
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
        onEdit={(recipe, file) => {
          show("reports");
          way.actions.edit(recipe, file);
        }}
        onStart={() => show("reports")}
        active={tab === "workbook"}
      />
    ),
    settings: () => (
      <SettingsTab
        host={host}
        onTour={() => {
          setTouring(true);
          way.actions.startOver();
          show("reports");
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
          onSelect={show}
        />
      </header>
      <main ref={main} className={styles.main}>
        <AutoRefresh />
        <RibbonRefresh />
        {/* What was begun in a part goes on while another is looked at. */}
        {TABS.filter((name) => visited.has(name)).map((name) => (
          <div
            key={name}
            id={`${id}-panel-${name}`}
            role="tabpanel"
            aria-labelledby={`${id}-${name}`}
            hidden={name !== tab}
            className={name === tab ? styles.panel : undefined}
          >
            <Suspense fallback={<Loading />}>{panels[name]()}</Suspense>
          </div>
        ))}
      </main>
    </div>
  );
}
