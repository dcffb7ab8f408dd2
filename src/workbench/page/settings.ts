import { type CultureName, cultureNames } from "../workbook/culture";

/** How the page is shown, as its address says: `?locale=ru-RU&theme=dark&pane=320&workbook=gallery`. */
export interface Settings {
  /** Display language and regional format in one, as on a machine in that country. */
  readonly locale: CultureName;
  readonly theme: "light" | "dark";
  /** Width of the add-in's pane in pixels, open at the start; 0 leaves it closed. */
  readonly paneWidth: number;
  /** Which workbook is open at the start. */
  readonly workbook: SampleName;
}

/** The workbooks that the page brings along: an order list, and every function at work. */
export type SampleName = "orders" | "gallery";

export function readSettings(query: URLSearchParams, system: { language: string; dark: boolean }): Settings {
  const asked = query.get("locale") ?? system.language;
  const language = asked.split("-")[0];
  const locale =
    cultureNames.find((name) => name === asked) ??
    cultureNames.find((name) => name.startsWith(`${language}-`)) ??
    "en-US";
  const theme = query.get("theme") ?? (system.dark ? "dark" : "light");
  const pane = Number(query.get("pane") ?? 0);
  return {
    locale,
    theme: theme === "dark" ? "dark" : "light",
    paneWidth: pane === 0 || Number.isNaN(pane) ? 0 : Math.max(pane, 320),
    workbook: query.get("workbook") === "gallery" ? "gallery" : "orders",
  };
}
