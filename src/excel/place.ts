import { areaOf, addressOf, intersection, MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area } from "./address";
import { heatMapsIn } from "./heatMaps";
import type { SheetPlan } from "./layout";
import { positionOf, withPosition } from "./locate";
import { mergesIn } from "./merges";
import { putLooks, readLooks, type Underneath } from "./looks";
import { checkedSheetName, freeSheetName } from "./names";
import { storedRecipes } from "./recipe";
import { codeOf, problem, runAfterwards, supports } from "./runExcel";

/** Where a report goes. */
export type Place =
  /** Beside the source's sheet; left out, the name is the report's title made unique. */
  | { readonly kind: "newSheet"; readonly name?: string }
  /** From this cell to the right and down, if all the cells needed are empty. */
  | {
      readonly kind: "cell";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly address: string;
    };

/** The cells of one sheet that a report will fill. */
export interface PlacedSheet extends Area {
  readonly sheetId: string;
  readonly sheetName: string;
}

export interface ChosenPlace extends PlacedSheet {
  /** The ids of the charts that are on the sheet already. */
  readonly chartIds: readonly string[];
  readonly underneath: Underneath;
}

export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and defined names, which share one space. */
  readonly tables: readonly string[];
  readonly structureIsProtected: boolean;
  /** The sheet that is looked at. */
  readonly activeSheetId: string;
}

export async function takenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    activeSheetId: active.id,
    sheets: worksheets.items.map(({ name }) => name),
    tables: [...tables.items, ...names.items].map(({ name }) => name),
    structureIsProtected: protection.protected,
  };
}

/**
 * The names of the sheets a report will add.
 *
 * @throws ProblemError workbookProtected, tooLarge, nameInvalid, nameTaken
 */
export function newSheetNames(
  wanted: string | undefined,
  plans: readonly SheetPlan[],
  { sheets, structureIsProtected }: TakenNames
): string[] {
  if (structureIsProtected) throw problem({ problem: "workbookProtected" });
  const taken = [...sheets];
  return plans.map((plan, index) => {
    checkSize({ row: 0, column: 0, ...plan });
    const name =
      index === 0 && wanted !== undefined ? checkedSheetName(wanted, taken) : freeSheetName(plan.name, taken);
    taken.push(name);
    return name;
  });
}

/**
 * The cells a report will fill on a sheet that is there.
 *
 * @throws ProblemError placeVanished, sheetProtected, tooLarge, placeNotFree
 */
export async function freePlace(
  context: Excel.RequestContext,
  { sheetId, sheetName, address }: Extract<Place, { kind: "cell" }>,
  plan: SheetPlan
): Promise<ChosenPlace> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw problem({ problem: "placeVanished", sheet: sheetName });
  const first = areaOf(address);
  if (!first) throw problem({ problem: "placeNotFree", address });
  const area = {
    row: first.row,
    column: first.column,
    rowCount: plan.rowCount,
    columnCount: plan.columnCount,
  };
  checkSize(area);
  await requireUnprotected(context, sheet, sheet.name);
  await checkFree(context, sheet, area);
  const looks = await readLooks(context, sheet, area);
  const charts = sheet.charts.load("items/id");
  const widths = await ownWidths(context, sheet, area);
  const chartIds = charts.items.map(({ id }) => id);
  return { ...area, sheetId, sheetName: sheet.name, chartIds, underneath: { looks, widths } };
}

/** @throws ProblemError sheetProtected */
export async function requireUnprotected(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string
): Promise<void> {
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw problem({ problem: "sheetProtected", sheet: name });
}

/** The widths of visible columns in which nothing stands but in this area. */
async function ownWidths(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area) {
  const columns = Array.from({ length: area.columnCount }, (_, column) => {
    const whole = sheet.getRangeByIndexes(0, area.column + column, MAXIMUM_ROWS, 1);
    const format = whole.format.load("columnWidth");
    return { column, format, used: whole.getUsedRangeOrNullObject(true).load("address") };
  });
  await context.sync();
  return columns
    .filter(({ used, format }) => used.isNullObject && format.columnWidth > 0)
    .map(({ column, format }) => ({ column, width: format.columnWidth }));
}

/**
 * @throws ProblemError placeNotFree if a cell of the area holds anything or is merged with others
 */
export async function checkFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<void> {
  const cells = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const used = cells.getUsedRangeOrNullObject(true).load("address");
  sheet.tables.load("items/name");
  await context.sync();
  const tables = sheet.tables.items.map((table) => withPosition(table.getRange()));
  await context.sync();
  const isMerged = supports("1.13") && (await mergesIn(context, sheet, [area])).length > 0;
  if (!used.isNullObject || isMerged || tables.some((table) => intersection(positionOf(table), area)))
    throw problem({ problem: "placeNotFree", address: addressOf(area) });
}

function checkSize({ row, column, rowCount, columnCount }: Area): void {
  if (row + rowCount > MAXIMUM_ROWS || column + columnCount > MAXIMUM_COLUMNS)
    throw problem({ problem: "tooLarge", rows: rowCount, columns: columnCount });
}

/** What a run has made so far, so that it can be taken back. */
export interface Made {
  readonly sheetNames: string[];
  /** Of the sheets, as far as they are known: whoever renames a sheet leaves it its id. */
  readonly sheetIds: string[];
  /** The cells at a place the user chose. */
  cells: ChosenPlace | null;
  /** Of the recipe, once it may have been stored. */
  recipeId?: string;
  /** The sheet that was looked at before. */
  activeSheetId?: string;
}

/**
 * Adds the sheets, one after the other: whichever is named in `made` is ours.
 *
 * @param beside the sheet to put them next to; `null` leaves them at the end, where adding them can be undone
 * @throws ProblemError nameTaken if somebody else has just added a sheet of the name
 */
export async function addSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  plans: readonly SheetPlan[],
  beside: string | null,
  made: Made
): Promise<PlacedSheet[]> {
  const placed: PlacedSheet[] = [];
  for (const [index, name] of names.entries()) {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    made.sheetNames.push(name);
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ItemAlreadyExists") throw error;
      made.sheetNames.pop();
      throw problem({ problem: "nameTaken", name });
    }
    made.sheetIds.push(sheet.id);
    const { rowCount, columnCount } = plans[index]!;
    placed.push({ sheetId: sheet.id, sheetName: name, row: 0, column: 0, rowCount, columnCount });
  }
  if (beside !== null) await moveBeside(context, placed, beside);
  return placed;
}

async function moveBeside(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  beside: string
): Promise<void> {
  const neighbour = context.workbook.worksheets.getItem(beside);
  neighbour.load("position");
  await context.sync();
  placed.forEach(({ sheetId }, index) => {
    context.workbook.worksheets.getItem(sheetId).position = neighbour.position + 1 + index;
  });
  await context.sync();
}

/** What it means if something is missing while a report is written: somebody has deleted the sheet it goes to. */
export const placeVanished = (error: unknown, made: Made): unknown =>
  codeOf(error) === "ItemNotFound"
    ? problem({ problem: "placeVanished", sheet: made.cells?.sheetName ?? made.sheetNames[0] ?? "" }, error)
    : error;

/**
 * Removes exactly what a run has made.
 *
 * @throws ProblemError leftBehind if Excel refuses
 */
export async function takeBack(
  made: Made,
  unmute: (context: Excel.RequestContext) => void,
  cause: unknown
): Promise<void> {
  try {
    await runAfterwards(async (context) => {
      unmute(context);
      const { worksheets } = context.workbook;
      const sheets = made.sheetNames.map((name, index) =>
        worksheets.getItemOrNullObject(made.sheetIds[index] ?? name)
      );
      const place = made.cells && worksheets.getItemOrNullObject(made.cells.sheetId);
      const before = made.activeSheetId && worksheets.getItemOrNullObject(made.activeSheetId);
      for (const sheet of [...sheets, place, before]) if (sheet) sheet.load("id");
      const active = worksheets.getActiveWorksheet().load("id");
      await context.sync();
      // Excel would show any other sheet instead of one that is deleted.
      const isOurs = [...sheets, place].some(
        (sheet) => sheet && !sheet.isNullObject && sheet.id === active.id
      );
      if (isOurs && before && !before.isNullObject) before.activate();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      if (place && !place.isNullObject) await clearPlace(context, place, made.cells!);
      if (made.recipeId !== undefined) await forget(context, made.recipeId);
      await context.sync();
    });
  } catch {
    const sheet = made.cells?.sheetName ?? made.sheetNames.join(", ");
    throw problem({ problem: "leftBehind", sheet }, cause);
  }
}

async function forget(context: Excel.RequestContext, recipeId: string): Promise<void> {
  for (const { id, part } of await storedRecipes(context)) if (id === recipeId) part.delete();
}

/** There were no tables in these cells; what is new may not have its name yet. */
async function clearPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: ChosenPlace
): Promise<void> {
  sheet.tables.load("items/name");
  sheet.charts.load("items/id");
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: withPosition(table.getRange()) }));
  const heatMaps = await heatMapsIn(context, sheet, cells);
  for (const { format } of heatMaps) format.delete();
  for (const { table, range } of tables) if (intersection(positionOf(range), cells)) table.delete();
  for (const chart of sheet.charts.items) if (!cells.chartIds.includes(chart.id)) chart.delete();
  uncover(sheet, cells, cells.underneath);
}

/** Empties the cells of a report at a chosen place, and makes them look as they did before. */
export function uncover(sheet: Excel.Worksheet, area: Area, { looks, widths }: Underneath): void {
  sheet
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .clear(Excel.ClearApplyTo.contents);
  putLooks(sheet, area, looks);
  for (const { column, width } of widths)
    sheet.getRangeByIndexes(0, area.column + column, 1, 1).format.columnWidth = width;
}

/** Columns in which nothing else stands are made as wide as the report needs; none is made narrower. */
export function widen(
  sheet: Excel.Worksheet,
  { column: first, underneath }: ChosenPlace,
  wanted: readonly number[]
): void {
  for (const { column, width } of underneath.widths)
    if (wanted[column]! > width)
      sheet.getRangeByIndexes(0, first + column, 1, 1).format.columnWidth = wanted[column]!;
}
