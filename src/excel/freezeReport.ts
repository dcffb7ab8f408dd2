import { findReport } from "./findReport";
import { replaceAllByValues, withValues } from "./convertToValues";
import { storedRecipe } from "./recipe";
import { formulasOfReport } from "./rewriteFormulas";
import { problem, runAsOneStep, runExcel, type ExcelOptions } from "./runExcel";

/**
 * Makes plain cells of a report: its formulas become what they show, and the workbook forgets how it was made. It stays
 * as it is from then on, also when the others are refreshed.
 *
 * @throws ProblemError reportVanished, sheetProtected, resultNotReady
 */
export async function freezeReport(id: string, options: ExcelOptions = {}): Promise<void> {
  const results = await runExcel(options, async (context) => {
    const { recipe } = await storedRecipe(context, id);
    if (!recipe.live) await findReport(context, recipe);
    const { formulas } = recipe.live ? await formulasOfReport(context, recipe) : { formulas: [] };
    if (formulas.some(({ isReady }) => !isReady)) throw problem({ problem: "resultNotReady" });
    return withValues(context, formulas);
  });
  await runAsOneStep(options, async (context) => {
    const { part } = await storedRecipe(context, id);
    await replaceAllByValues(context, results, () => part.delete());
  });
}
