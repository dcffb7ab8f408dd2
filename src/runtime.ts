import { countsDaysFrom1904, recalculate, whenExcelIsReady } from "./excel/ready";
import { onRibbonButton } from "./excel/ribbon";
import { registerFunctions } from "./functions/register";
import { localeOf } from "./locales/locale";

/**
 * The one page of the add-in: a formula can be computed as soon as this file has run;
 * the pane, which is much larger, comes after.
 */
const functions = registerFunctions();

void start();

async function start(): Promise<void> {
  const { displayLanguage, formattedNumbers } = await whenExcelIsReady();
  const locale = localeOf(displayLanguage);
  functions.configure({ locale, formattedNumbers });
  onRibbonButton("RefreshReports", async () => {
    const { refreshReports } = await import(/* webpackChunkName: "pane" */ "./commands/refreshReports");
    await refreshReports(locale);
  });
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane/mount");
  mount(document.getElementById("pane")!);
  if (await countsDaysFrom1904()) {
    functions.configure({ dates1904: true });
    await recalculate();
  }
}
