import { reportOf } from "../reports/catalogue";
import type { Mapping } from "../reports/defineReport";
import { guessColumns } from "../reports/guessColumns";
import { requireColumns } from "../reports/packRows";
import { locate } from "./locate";
import {
  mappingByHeaders,
  replaceRecipe,
  storedRecipe,
  storedRecipes,
  type Recipe,
  type RecipeChoices,
} from "./recipe";
import { reportSheets } from "./reportSheets";
import { problem, runExcel, type ExcelOptions } from "./runExcel";
import { describe, type Source } from "./source";
import type { SourceReference } from "./sourceReference";

/** All reports of the workbook that this version of the add-in can read, the latest first. */
export const listReports = (options: ExcelOptions = {}): Promise<readonly Recipe[]> =>
  runExcel(options, async (context) =>
    (await storedRecipes(context))
      .flatMap(({ recipe }) => recipe ?? [])
      .sort((one, other) => other.writtenAt - one.writtenAt)
  );

/**
 * The choices by which a refresh takes another source for a report. Its columns are found by their headers, else guessed.
 *
 * @throws ProblemError sourceVanished, noRows, columnMissing
 */
export const choicesOfSource = (
  id: string,
  reference: SourceReference,
  options: ExcelOptions = {}
): Promise<Pick<RecipeChoices, "source" | "mapping" | "headers">> =>
  runExcel(options, async (context) => {
    const { recipe } = await storedRecipe(context, id);
    const source = await describe(context, await locate(context, reference));
    const mapping = mappingByHeaders(recipe, source) ?? guessedMapping(recipe, source);
    const headers = Object.fromEntries(
      Object.entries(mapping).map(([role, column]) => [role, source.columns[column]!.header])
    );
    return { source: reference, mapping, headers };
  });

/** Whether a report is to follow its data by itself. */
export const setAutoRefresh = (
  id: string,
  autoRefresh: boolean,
  options: ExcelOptions = {}
): Promise<Recipe> =>
  runExcel(options, async (context) => {
    const { part, recipe } = await storedRecipe(context, id);
    const changed: Recipe = { ...recipe, autoRefresh };
    replaceRecipe(part, changed);
    await context.sync();
    return changed;
  });

function guessedMapping({ kind, need }: Recipe, { columns }: Source): Mapping {
  const definition = reportOf(kind)?.needs[need];
  if (!definition) throw new Error(`There is no report of the kind "${kind}" with need ${need}.`);
  const mapping = guessColumns(columns, definition);
  requireColumns(definition, mapping);
  return mapping;
}

/**
 * Shows a report: activates its sheet and selects its first cell.
 *
 * @throws ProblemError reportVanished
 */
export const goToReport = (id: string, options: ExcelOptions = {}): Promise<void> =>
  runExcel(options, async (context) => {
    const { recipe } = await storedRecipe(context, id);
    const [sheet] = await reportSheets(context, recipe.place);
    if (!sheet) throw problem({ problem: "reportVanished", name: recipe.title });
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== Excel.SheetVisibility.visible) sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    sheet.getRange(recipe.place.address.split(":")[0]).select();
    await context.sync();
  });
