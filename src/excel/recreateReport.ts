import type { Recipe, RecipeDraft } from "./recipe";
import { computeAgain, sourceOf, type RefreshOptions } from "./refreshReport";
import { storedRecipe } from "./recipe";
import { runExcel, type ExcelOptions } from "./runExcel";
import { writeFormulas } from "./writeFormulas";
import { writeReport } from "./writeReport";

/**
 * Forgets how a report was made. What there still is of it stays on its sheet.
 *
 * @throws ProblemError reportUnknown, recipeTooNew
 */
export const forgetReport = (id: string, options: ExcelOptions = {}): Promise<void> =>
  runExcel(options, async (context) => {
    const { part } = await storedRecipe(context, id);
    part.delete();
    await context.sync();
  });

/**
 * Makes a report whose sheet or tables have been deleted once more, on a new sheet.
 *
 * @throws ProblemError what `refreshReport` and `writeReport` throw; then the workbook is as it was
 */
export async function recreateReport(id: string, options: RefreshOptions): Promise<Recipe> {
  const stored = await runExcel(options, async (context) => (await storedRecipe(context, id)).recipe);
  const { source, mapping } = await sourceOf(stored, options);
  const { report, read } = await computeAgain(stored, source, mapping, options);
  const draft: RecipeDraft = {
    ...{ kind: stored.kind, source: source.reference, need: stored.need, mapping },
    ...{ headers: stored.headers, reading: stored.reading, options: stored.options },
    autoRefresh: stored.autoRefresh,
  };
  const { words, signal, onCellEditing, onProgress } = options;
  const writing = { words, signal, onCellEditing, insteadOf: id };
  return stored.live && !("read" in source)
    ? writeFormulas(report, draft, read, writing)
    : writeReport(report, draft, read, {
        ...writing,
        place: { kind: "newSheet" },
        onProgress: (progress) => onProgress?.({ step: "writing", ...progress }),
      });
}
