import type { Compiler } from "webpack";
import { helpPages } from "../src/functions/help";
import { functionsMetadata } from "../src/functions/metadata";
import { LOCALES, type Locale } from "../src/locales/locale";

/** English has the plain name, as tools expect it: functions.json, functions.ru.json, functions.nb.json. */
export const metadataFile = (locale: Locale) =>
  locale === "en" ? "functions.json" : `functions.${locale}.json`;

/** Puts into the build what the catalogue of functions says: the metadata for Excel and the help pages. */
export class GeneratedFiles {
  /** @param baseUrl where the add-in is served, ending in a slash: the help's address stands in the metadata */
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      const emit = (path: string, text: string) => compilation.emitAsset(path, new sources.RawSource(text));
      compilation.hooks.processAssets.tap(
        { name: "GeneratedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const locale of LOCALES) {
            emit(metadataFile(locale), JSON.stringify(functionsMetadata(locale, this.baseUrl), null, 1));
            for (const { path, html } of helpPages(locale)) emit(path, html);
          }
        }
      );
    });
  }
}
