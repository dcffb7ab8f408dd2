import { createRoot } from "react-dom/client";
import type { FunctionsFile } from "../formula/metadata";
import { type Host, startHost } from "../host/host";
import { culture } from "../workbook/culture";
import type { Workbook } from "../workbook/workbook";
import { BenchContext } from "./context";
import { functionInfos } from "./functionInfo";
import { type AddIn, readManifest } from "./manifest";
import { Page } from "./Page";
import "./page.css";
import { Session } from "./session";
import { readSettings, type SampleName } from "./settings";
import { wordsFor } from "./words";
import { workbenchApi } from "./workbenchApi";

const settings = readSettings(new URLSearchParams(location.search), {
  language: navigator.language,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
});
const words = wordsFor(settings.locale);
document.documentElement.lang = settings.locale;
document.documentElement.dataset["theme"] = settings.theme;

interface FoundAddIn {
  readonly addIn: AddIn;
  readonly file: FunctionsFile;
}

const root = createRoot(document.getElementById("page")!);
let host: Host | undefined;
let shows = 0;

/** Puts a workbook on the page, with an Excel of its own behind the add-in, which is loaded anew. */
function show(workbook: Workbook, found: FoundAddIn | null, sample?: SampleName): void {
  workbook.culture = culture(settings.locale);
  host?.dispose();
  host = startHost(workbook, {
    displayLanguage: settings.locale,
    documentUrl: new URL(workbook.name, location.href).href,
    dark: settings.theme === "dark",
    payloadBytes: 5_000_000,
    ...(found && { functions: { ...found.file, namespace: found.addIn.functions.namespace } }),
  });
  window.workbench = workbenchApi(workbook, host);
  const session = new Session(workbook, words);
  const functions = found ? functionInfos(found.addIn.functions.namespace, found.file) : [];
  const names = new Set(functions.map(({ name }) => name));

  const openFile = async (file: File) => {
    const { openWorkbook } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/openWorkbook");
    const bytes = new Uint8Array(await file.arrayBuffer());
    let opened: Workbook;
    try {
      opened = await openWorkbook(bytes, file.name, names);
    } catch (error) {
      console.error(error);
      session.say(words.cantOpen);
      return;
    }
    show(opened, found);
  };
  const saveFile = async () => {
    const { saveWorkbook } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/saveWorkbook");
    const bytes = await saveWorkbook(workbook, names);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    link.download = workbook.name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const openSample = async (name: SampleName) => {
    show(await sampleOf(name, found), found, name);
  };
  const otherSample = sample === "gallery" ? "orders" : "gallery";

  root.render(
    <BenchContext value={{ session, words, functions, openFile, saveFile, otherSample, openSample }}>
      <Page
        key={++shows}
        addIn={found?.addIn ?? null}
        paneOpen={settings.paneWidth > 0}
        paneWidth={settings.paneWidth || 360}
      />
    </BenchContext>
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The add-in beside this page, as its manifest and its functions.json describe it. */
async function findAddIn(): Promise<FoundAddIn | null> {
  const manifest = await fetch("manifest.xml");
  if (!manifest.ok) return null;
  const addIn = readManifest(await manifest.text(), settings.locale);
  const file = (await (await fetch(addIn.functions.metadata)).json()) as FunctionsFile;
  return { addIn, file };
}

async function sampleOf(name: SampleName, found: FoundAddIn | null): Promise<Workbook> {
  const orders = await (await fetch("samples/superstore.csv")).text();
  if (name === "orders") {
    const { sampleWorkbook } = await import(/* webpackChunkName: "orders" */ "../sample/sampleWorkbook");
    return sampleWorkbook(orders);
  }
  const { galleryWorkbook } = await import(/* webpackChunkName: "gallery" */ "../sample/galleryWorkbook");
  return galleryWorkbook(orders, found?.file.functions ?? []);
}

async function start(): Promise<void> {
  const found = await findAddIn();
  show(await sampleOf(settings.workbook, found), found, settings.workbook);
}

void start();
