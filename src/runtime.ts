import { countsDaysFrom1904, recalculate, whenExcelIsReady } from "./excel/ready";
import { onRibbonButton } from "./excel/ribbon";
import { registerFunctions } from "./functions/register";
import { localeOf } from "./locales/locale";

/**
 * The one page of the add-in: a formula can be computed as soon as this file has run;
 * the pane, which is much larger, comes after.
 */
const functions = registerFunctions();
const excel = whenExcelIsReady();

// At once: a click that starts the add-in may come before Office is ready.
onRibbonButton("RefreshReports", async () => {
  const { displayLanguage } = await excel;
  const { refreshReports } = await import(/* webpackChunkName: "pane" */ "./commands/refreshReports");
  await refreshReports(localeOf(displayLanguage));
});

void start();

async function start(): Promise<void> {
  const { displayLanguage, formattedNumbers } = await excel;
  functions.configure({ locale: localeOf(displayLanguage), formattedNumbers });
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane/mount");
  mount(document.getElementById("pane")!);
  if (await countsDaysFrom1904()) {
    functions.configure({ dates1904: true });
    await recalculate();
  }
}
