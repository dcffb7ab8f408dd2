import { whenExcelIsReady } from "./excel/ready";
import { registerFunctions } from "./functions/register";
import { localeOf } from "./locales/locale";

/**
 * The one page of the add-in: a formula can be computed as soon as this file has run;
 * the pane, which is much larger, comes after.
 */
const functions = registerFunctions();

void whenExcelIsReady().then(async ({ displayLanguage, ...workbook }) => {
  functions.configure({ locale: localeOf(displayLanguage), ...workbook });
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane/mount");
  mount(document.getElementById("pane")!);
});
