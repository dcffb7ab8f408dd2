import type { LiveTable } from "../reports/liveFormulas";
import type { Words } from "../reports/words";
import { resultsOn, type Result } from "./convertToValues";
import { readCulture } from "./culture";
import { formulasOf, tablesOf } from "./liveObstacle";
import { requireUnprotected } from "./place";
import { outcomeOf, type Recipe } from "./recipe";
import { reportSheets } from "./reportSheets";
import { muteEvents, problem } from "./runExcel";
import type { Source } from "./source";
import { UndoLog } from "./undoLog";
import { anchorOf, dressResult, notesOf, planOf } from "./writeFormulas";
import type { Target } from "./writeSheet";

/** The formulas of a report, where they stand now; what somebody else has put on its sheet stands below them. */
export async function formulasOfReport(
  context: Excel.RequestContext,
  { place, title }: Recipe
): Promise<{ readonly sheet: Excel.Worksheet; readonly formulas: readonly Result[] }> {
  const [sheet] = await reportSheets(context, place);
  if (!sheet) throw problem({ problem: "reportVanished", name: title });
  return { sheet, formulas: (await resultsOn(context, sheet.id)).slice(0, place.blocks.length) };
}

/**
 * Lets formulas follow changed options and a source that has moved. Cells keep the looks the user has given them
 * unless the options ask for others.
 *
 * @param before with the options that the formulas have now
 * @param store called with what is to be kept, in the last batch
 * @throws ProblemError reportVanished, sheetProtected, notSupported, notAsFormulas; then all is as it was before
 */
export async function rewriteFormulas(
  context: Excel.RequestContext,
  before: Recipe,
  changed: Recipe,
  source: Source,
  words: Words,
  store: (recipe: Recipe) => void
): Promise<void> {
  const tables = formulasOf(changed, source);
  const { sheet, formulas: found } = await formulasOfReport(context, before);
  // Somebody has put something else there, such as the values.
  if (found.length !== tables.length) throw problem({ problem: "reportVanished", name: before.title });
  const { id: sheetId, name: sheetName } = sheet;
  const { blocks } = before.place;
  await requireUnprotected(context, sheet, sheetName);
  const { dateShift } = await readCulture(context);

  const now = new Date();
  const read = { rowsRead: source.rowCount, rowsRejected: 0 };
  const plan = planOf(before.title, notesOf(changed, read, now, words), tables, words);
  const looks = tablesOf({ ...changed, options: before.options }, source);
  const moneyFormat = source.columns[changed.mapping.amount ?? -1]?.numberFormat;
  const target = (of: Excel.RequestContext, column: number): Target => ({
    context: of,
    sheet: of.workbook.worksheets.getItem(sheetId),
    row: 0,
    column,
    dateShift,
    moneyFormat,
    onCells: () => undefined,
  });
  const unmute = await muteEvents(context);
  const undo = new UndoLog();
  try {
    const { area: first } = found[0]!;
    const moved = first.row - anchorOf(blocks, 0);
    for (const { row, text } of plan.texts) {
      const table = tables.findIndex((_, index) => row === anchorOf(plan.blocks, index) - 1);
      const cell = { row: table < 0 ? row + moved : found[table]!.area.row - 1, column: first.column };
      await undo.keepCells(context, sheetId, { ...cell, rowCount: 1, columnCount: 1 });
      sheet.getCell(cell.row, cell.column).values = [[text]];
    }
    tables.forEach((table, index) => {
      const { row, column } = found[index]!.area;
      const old = looks?.[index];
      if (!old || hasSameLooks(old, table)) return;
      undo.add((later) => dressResult(target(later, column), old, row));
      dressResult(target(context, column), table, row);
    });
    await context.sync();
    for (const [index, { formula }] of tables.entries()) {
      const { area, formula: old } = found[index]!;
      undo.add((later) => {
        later.workbook.worksheets.getItem(sheetId).getCell(area.row, area.column).formulas = [[old]];
      });
      sheet.getCell(area.row, area.column).formulas = [[formula]];
    }
    const place = { ...before.place, sheetId, sheetName };
    store({ ...changed, ...outcomeOf({ title: before.title, keyNumbers: [] }, read, now), place });
    unmute(context);
    await context.sync();
  } catch (error) {
    await undo.undo(sheetName, unmute, error);
    throw error;
  }
}

const hasSameLooks = (one: LiveTable, other: LiveTable): boolean => looksOf(one) === looksOf(other);

const looksOf = ({ units, ages, heatMapFrom, rowCount }: LiveTable): string =>
  JSON.stringify([units, ages, heatMapFrom, rowCount]);
