import { refreshAllReports } from "../excel/refreshReport";
import { showPane } from "../excel/ribbon";
import type { Locale } from "../locales/locale";
import { wordsOf } from "../reports/words";
import { computeInWorker } from "../worker/compute";

const words = {
  en: () => import(/* webpackChunkName: "words-en" */ "../locales/en/interface"),
  ru: () => import(/* webpackChunkName: "words-ru" */ "../locales/ru/interface"),
  nb: () => import(/* webpackChunkName: "words-nb" */ "../locales/nb/interface"),
};

/** The ribbon's "Refresh reports": all of the workbook; the pane opens if one could not be refreshed. */
export async function refreshReports(locale: Locale): Promise<void> {
  const { reports } = await words[locale]();
  const { failed } = await refreshAllReports({
    compute: computeInWorker,
    words: wordsOf(locale, reports),
  });
  if (failed.length > 0) await showPane();
}
