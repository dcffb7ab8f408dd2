import { areaOf, addressOf, intersection, MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area } from "./address";
import type { SheetPlan } from "./layout";
import { positionOf, withPosition } from "./locate";
import { checkedSheetName, freeSheetName } from "./names";
import { codeOf, problem, runAfterwards } from "./runExcel";

/** Where a report goes. */
export type Place =
  /** Beside the source's sheet; left out, the name is the report's title made unique. */
  | { readonly kind: "newSheet"; readonly name?: string }
  /** From this cell to the right and down, if all the cells needed are empty. */
  | { readonly kind: "cell"; readonly sheetId: string; readonly address: string };

/** The cells of one sheet that a report will fill. */
export interface PlacedSheet extends Area {
  readonly sheetId: string;
  readonly sheetName: string;
}

export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and defined names, which share one space. */
  readonly tables: readonly string[];
  readonly structureIsProtected: boolean;
}

export async function takenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  return {
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
  { sheetId, address }: Extract<Place, { kind: "cell" }>,
  plan: SheetPlan
): Promise<PlacedSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw problem({ problem: "placeVanished", sheet: address });
  const first = areaOf(address);
  if (!first) throw problem({ problem: "placeNotFree", address });
  const area = {
    row: first.row,
    column: first.column,
    rowCount: plan.rowCount,
    columnCount: plan.columnCount,
  };
  checkSize(area);
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw problem({ problem: "sheetProtected", sheet: sheet.name });
  await checkFree(context, sheet, area);
  return { ...area, sheetId, sheetName: sheet.name };
}

/**
 * @throws ProblemError placeNotFree if a cell of the area holds anything
 */
export async function checkFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<void> {
  const used = sheet
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .getUsedRangeOrNullObject(true);
  used.load("address");
  sheet.tables.load("items/name");
  await context.sync();
  const tables = sheet.tables.items.map((table) => withPosition(table.getRange()));
  await context.sync();
  if (!used.isNullObject || tables.some((table) => intersection(positionOf(table), area)))
    throw problem({ problem: "placeNotFree", address: addressOf(area) });
}

function checkSize({ row, column, rowCount, columnCount }: Area): void {
  if (row + rowCount > MAXIMUM_ROWS || column + columnCount > MAXIMUM_COLUMNS)
    throw problem({ problem: "tooLarge", rows: rowCount, columns: columnCount });
}

/** What a run has made so far, so that it can be taken back. */
export interface Made {
  readonly sheetNames: string[];
  readonly tables: string[];
  readonly charts: string[];
  /** The cells at a place the user chose. */
  cells: PlacedSheet | null;
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
      const sheets = made.sheetNames.map((name) => worksheets.getItemOrNullObject(name));
      const place = made.cells && worksheets.getItemOrNullObject(made.cells.sheetId);
      for (const sheet of [...sheets, ...(place ? [place] : [])]) sheet.load("id");
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      if (place && !place.isNullObject) await clearPlace(context, place, made);
      await context.sync();
    });
  } catch {
    const sheet = made.cells?.sheetName ?? made.sheetNames.join(", ");
    throw problem({ problem: "leftBehind", sheet }, cause);
  }
}

async function clearPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells, tables, charts }: Made
): Promise<void> {
  const { row, column, rowCount, columnCount } = cells!;
  const found = [
    ...tables.map((name) => sheet.tables.getItemOrNullObject(name)),
    ...charts.map((name) => sheet.charts.getItemOrNullObject(name)),
  ];
  for (const item of found) item.load("name");
  await context.sync();
  for (const item of found) if (!item.isNullObject) item.delete();
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.conditionalFormats.clearAll();
  range.clear();
}
