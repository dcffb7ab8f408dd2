import { createRoot } from "react-dom/client";
import type { FunctionsFile } from "../formula/metadata";
import { startHost } from "../host/host";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { culture } from "../workbook/culture";
import { BenchContext } from "./context";
import { functionInfos } from "./functionInfo";
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
  const [found, orders] = await Promise.all([findAddIn(), fetch("samples/superstore.csv")]);
  const workbook = sampleWorkbook(await orders.text());
  workbook.culture = culture(settings.locale);
  const session = new Session(workbook, words);
  const host = startHost(workbook, {
    displayLanguage: settings.locale,
    documentUrl: new URL(workbook.name, location.href).href,
    dark: settings.theme === "dark",
    payloadBytes: 5_000_000,
    ...(found && { functions: { ...found.file, namespace: found.addIn.functions.namespace } }),
  });
  window.workbench = workbenchApi(workbook, host);
  const functions = found ? functionInfos(found.addIn.functions.namespace, found.file) : [];
  createRoot(document.getElementById("page")!).render(
    <BenchContext value={{ session, words, functions }}>
      <Page
        addIn={found?.addIn ?? null}
        paneOpen={settings.paneWidth > 0}
        paneWidth={settings.paneWidth || 360}
      />
    </BenchContext>
  );
}

/** The add-in beside this page, as its manifest and its functions.json describe it. */
async function findAddIn(): Promise<{ addIn: AddIn; file: FunctionsFile } | null> {
  const manifest = await fetch("manifest.xml");
  if (!manifest.ok) return null;
  const addIn = readManifest(await manifest.text(), settings.locale);
  const file = (await (await fetch(addIn.functions.metadata)).json()) as FunctionsFile;
  return { addIn, file };
}

void open();
