import { ProblemError } from "../reports/problem";
import { addressOf, type Area } from "./address";
import { resultsOn } from "./convertToValues";
import { findReport, type FoundReport } from "./findReport";
import { heatMapsIn } from "./heatMaps";
import { requireUnprotected, uncover } from "./place";
import { storedRecipe, storeRecipe, storedRecipes, type Recipe } from "./recipe";
import { rowsOf } from "./reshapeSheet";
import { codeOf, muteEvents, problem, runAfterwards, runExcel, type ExcelOptions } from "./runExcel";

/**
 * Takes a report out of the workbook: its own sheets, or exactly the cells, tables and charts it wrote.
 *
 * @throws ProblemError reportVanished, reportChanged, workbookProtected, sheetProtected, onlySheet; then all is as it was before.
 * partlyRemoved if Excel refuses in the middle
 */
export const removeReport = (id: string, options: ExcelOptions = {}): Promise<void> =>
  runExcel(options, async (context) => {
    const { part, recipe } = await storedRecipe(context, id);
    const found = await findReport(context, recipe);
    if (recipe.place.ownSheet) {
      await checkOwn(context, recipe, found);
      await checkSheets(context, found);
    } else await requireUnprotected(context, found.sheets[0]!.sheet, found.sheets[0]!.sheetName);
    const clear = recipe.place.ownSheet
      ? () => found.sheets.forEach(({ sheet }) => sheet.delete())
      : await clearing(context, recipe, found);
    const unmute = await muteEvents(context);
    try {
      unmute(context);
      part.delete();
      clear();
      await context.sync();
    } catch (error) {
      await putBack(recipe, found.charts.size, unmute, error);
      throw error;
    }
  });

/**
 * A sheet that only has the name of the report's may be somebody else's: it goes if something of the report is on it.
 *
 * @throws ProblemError reportVanished
 */
async function checkOwn(
  context: Excel.RequestContext,
  { place, title }: Recipe,
  { sheets, tables }: FoundReport
): Promise<void> {
  const known = [place, ...place.lists, ...tables.values()].map(({ sheetId }) => sheetId);
  for (const { sheetId } of sheets)
    if (!known.includes(sheetId) && (await resultsOn(context, sheetId)).length === 0)
      throw problem({ problem: "reportVanished", name: title });
}

/** Sheets can't be deleted from a protected workbook, and one has to stay. */
async function checkSheets(context: Excel.RequestContext, { sheets }: FoundReport): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/visibility");
  await context.sync();
  if (protection.protected) throw problem({ problem: "workbookProtected" });
  const others = worksheets.items.filter(
    ({ id, visibility }) => visibility === "Visible" && !sheets.some(({ sheetId }) => sheetId === id)
  );
  if (others.length === 0) throw problem({ problem: "onlySheet", sheet: sheets[0]!.sheetName });
}

/** What empties a chosen place; what stands there that the report has not written stays. */
async function clearing(
  context: Excel.RequestContext,
  { place: { underneath } }: Recipe,
  { sheets, tables, charts, unclear }: FoundReport
): Promise<() => void> {
  if (unclear !== null) throw problem({ problem: "reportChanged", sheet: unclear });
  const { sheet, column, columnCount, blocks } = sheets[0]!;
  const { row, rowCount } = rowsOf(blocks);
  const area: Area = { row, rowCount: rowCount - 1, column, columnCount };
  const heatMaps = await heatMapsIn(context, sheet, area);
  return () => {
    for (const { table } of tables.values()) table.delete();
    for (const { format } of heatMaps) format.delete();
    for (const chart of charts.values()) chart.delete();
    if (underneath) uncover(sheet, area, underneath);
    else sheet.getRange(addressOf(area)).clear();
  };
}

/** Nothing is gone if Excel refused at once; a report of which something is gone is no report any more. */
async function putBack(
  recipe: Recipe,
  chartCount: number,
  unmute: (context: Excel.RequestContext) => void,
  cause: unknown
): Promise<void> {
  const partlyRemoved = problem({ problem: "partlyRemoved", sheet: recipe.place.sheetName }, cause);
  try {
    await runAfterwards(async (context) => {
      unmute(context);
      const stored = (await storedRecipes(context)).some(({ id }) => id === recipe.id);
      const found = await findReport(context, recipe);
      if (found.charts.size !== chartCount) throw partlyRemoved;
      if (!stored) storeRecipe(context, recipe);
      await context.sync();
    });
  } catch (error) {
    // The report has vanished, or Excel refuses even to be asked; else the fault is ours.
    if (error instanceof ProblemError || codeOf(error) !== null) throw partlyRemoved;
    throw error;
  }
}
