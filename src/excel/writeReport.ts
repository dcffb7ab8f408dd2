import type { Report } from "../reports/report";
import type { Words } from "../reports/words";
import { addressOf } from "./address";
import { readCulture } from "./culture";
import { drawChart, dressSheet, dressTable } from "./dress";
import { cellsOf, layoutReport, type SheetPlan } from "./layout";
import { locate } from "./locate";
import { freeTableName } from "./names";
import {
  addSheets,
  freePlace,
  newSheetNames,
  placeVanished,
  takeBack,
  takenNames,
  widen,
  type Made,
  type Place,
  type PlacedSheet,
} from "./place";
import { provenance, sourceLabel } from "./provenance";
import type { ReadResult } from "./readInput";
import {
  outcomeOf,
  RECIPE_VERSION,
  storedRecipe,
  storeRecipe,
  type Recipe,
  type RecipeDraft,
  type ReportPlace,
} from "./recipe";
import { muteEvents, runAsOneStep, supports, type ExcelOptions } from "./runExcel";
import { writeCells, type Target } from "./writeSheet";

export type { Place } from "./place";

export interface WriteOptions extends ExcelOptions {
  readonly place: Place;
  /** The id of a report that this one takes the place of: its recipe goes in the same step. */
  readonly insteadOf?: string | undefined;
  readonly words: Words;
  readonly onProgress?: ((cells: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Writes all of a report, or nothing: whatever stops it, what was written is taken back. The returned recipe is
 * stored in the workbook in the same step.
 *
 * @throws ProblemError workbookProtected, sheetProtected, nameTaken, nameInvalid, placeNotFree, tooLarge, textNotKept,
 * sourceVanished, placeVanished, payloadTooLarge, cancelled; leftBehind if taking back was refused
 */
export function writeReport(
  report: Report,
  draft: RecipeDraft,
  read: Omit<ReadResult, "input">,
  options: WriteOptions
): Promise<Recipe> {
  const { place, words } = options;
  const now = new Date();
  const notes = [...report.notes, ...provenance(draft, read, now, words)];
  const plans = layoutReport(report, notes, place.kind === "cell");
  return runAsOneStep(
    options,
    async (context) => {
      const old = options.insteadOf === undefined ? null : await storedRecipe(context, options.insteadOf);
      const source = draft.source.kind === "file" ? null : await locate(context, draft.source);
      const { dateShift } = await readCulture(context);
      const names = await takenNames(context);
      const cells = place.kind === "cell" ? await freePlace(context, place, plans[0]!) : null;
      const sheetNames = place.kind === "cell" ? [] : newSheetNames(place.name, plans, names);
      const unmute = await muteEvents(context);
      const { activeSheetId } = names;
      const made: Made = { sheetNames: [], sheetIds: [], cells, activeSheetId };
      try {
        // Moving a sheet can't be undone: where the run is one step of undoing, new sheets stay at the end.
        const beside = supports("1.20") ? null : (source?.sheetId ?? null);
        const sheets = cells ? [cells] : await addSheets(context, sheetNames, plans, beside, made);
        const onCells = progress(plans, options.onProgress);
        const targets = sheets.map(({ sheetId, row, column }): Target => {
          const sheet = context.workbook.worksheets.getItem(sheetId);
          return { context, sheet, row, column, dateShift, moneyFormat: read.moneyFormat, onCells };
        });
        const written = await writeSheets(context, targets, plans, names.tables, cells === null);
        const [first] = targets;
        if (cells) widen(first!.sheet, cells, plans[0]!.columnWidths);
        const recipe: Recipe = {
          ...draft,
          version: RECIPE_VERSION,
          id: crypto.randomUUID(),
          ...outcomeOf(report, read, now),
          place: {
            ...placeOf(sheets, plans, cells === null),
            ...written,
            ...(cells && { underneath: cells.underneath }),
          },
        };
        unmute(context);
        made.recipeId = recipe.id;
        storeRecipe(context, recipe);
        first!.sheet.activate();
        first!.sheet.getRangeByIndexes(first!.row, first!.column, 1, 1).select();
        // Last of all: it can't be taken back.
        old?.part.delete();
        await context.sync();
        return recipe;
      } catch (error) {
        await takeBack(made, unmute, error);
        throw placeVanished(error, made);
      }
    },
    { problem: "sourceVanished", source: sourceLabel(draft.source, words) }
  );
}

function progress(
  plans: readonly SheetPlan[],
  onProgress: WriteOptions["onProgress"]
): (count: number) => void {
  const total = cellsOf(plans);
  let done = 0;
  return (count) => {
    done += count;
    onProgress?.({ done, total });
  };
}

/** Where the plans stand, to be kept in the recipe. */
export function placeOf(
  sheets: readonly PlacedSheet[],
  plans: readonly SheetPlan[],
  ownSheet: boolean
): Omit<ReportPlace, "tables" | "charts"> {
  const [main, ...lists] = sheets.map(({ sheetId, sheetName, ...cells }, index) => ({
    sheetId,
    sheetName,
    address: addressOf(cells),
    blocks: plans[index]!.blocks,
  }));
  return { ...main!, ownSheet, lists };
}

/** Cells first, on all sheets; then tables, heat maps and charts, which refer to them; at last the looks. */
async function writeSheets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  plans: readonly SheetPlan[],
  takenTableNames: readonly string[],
  ownSheets: boolean
): Promise<Pick<ReportPlace, "tables" | "charts">> {
  for (const [index, target] of targets.entries()) await writeCells(target, plans[index]!);
  context.application.suspendScreenUpdatingUntilNextSync();
  const placed = plans.flatMap(({ tables }, index) =>
    tables.map((table) => ({ target: targets[index]!, placed: table }))
  );
  const tables: Record<string, string> = {};
  for (const { target, placed: table } of placed) {
    const name = freeTableName(table.table.id, [...takenTableNames, ...Object.values(tables)]);
    tables[table.table.id] = name;
    dressTable(target, table, name);
  }
  const first = targets[0]!;
  const charts = plans[0]!.charts.map((chart, index) => {
    const source = placed.find(({ placed: { table } }) => table.id === chart.chart.table);
    if (!source) throw new Error(`The chart "${chart.chart.title}" refers to no table of the report.`);
    const name = `${Object.values(tables)[0] ?? "Retain"}_chart_${index + 1}`;
    drawChart(first, chart, source, name);
    return name;
  });
  if (ownSheets) targets.forEach((target, index) => dressSheet(target, plans[index]!));
  await context.sync();
  return { tables, charts };
}
