import { createRoot } from "react-dom/client";
import { culture } from "../workbook/culture";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { BenchContext } from "./context";
import { startHost } from "../host/host";
import { type AddIn, readManifest } from "./manifest";
import { Page } from "./Page";
import "./page.css";
import { Session } from "./session";
import { readSettings } from "./settings";
import { wordsFor } from "./words";
import { workbenchApi } from "./workbenchApi";

const settings = readSettings(new URLSearchParams(location.search), {
  language: navigator.language,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
});
const words = wordsFor(settings.locale);
document.documentElement.lang = settings.locale;
document.documentElement.dataset["theme"] = settings.theme;

async function open(): Promise<void> {
  const [addIn, orders] = await Promise.all([findAddIn(), fetch("samples/superstore.csv")]);
  const workbook = sampleWorkbook(await orders.text());
  workbook.culture = culture(settings.locale);
  const session = new Session(workbook, words);
  const host = startHost(workbook, {
    displayLanguage: settings.locale,
    documentUrl: new URL(workbook.name, location.href).href,
    dark: settings.theme === "dark",
    payloadBytes: 5_000_000,
  });
  window.workbench = workbenchApi(workbook, host);
  createRoot(document.getElementById("page")!).render(
    <BenchContext value={{ session, words }}>
      <Page addIn={addIn} paneOpen={settings.paneWidth > 0} paneWidth={settings.paneWidth || 360} />
    </BenchContext>
  );
}

async function findAddIn(): Promise<AddIn | null> {
  const response = await fetch("manifest.xml");
  return response.ok ? readManifest(await response.text(), settings.locale) : null;
}

void open();
