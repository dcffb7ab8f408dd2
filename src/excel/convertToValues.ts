import { addressOf, intersection, type Area } from "./address";
import { blockSize, bytesOf, Incomplete, inBlocks, type BlockSize } from "./blocks";
import { positionOf, withPosition } from "./locate";
import { muteEvents, problem, runAsOneStep, runExcel, supports, type ExcelOptions } from "./runExcel";
import { UndoLog } from "./undoLog";
import { askFor, checkKept, hasRiskyText } from "./writeTexts";

export interface Converted {
  readonly formulas: number;
  /** With the cells that results had spilled into. */
  readonly cells: number;
  /** Formulas that stay, because they have no result yet or the function is not known here. */
  readonly left: number;
}

/**
 * Replaces Retain formulas and their spills by their values; other formulas stay. All of them, or, if something goes
 * wrong, none.
 *
 * @throws ProblemError sheetProtected, nothingSelected, cancelled
 */
export async function convertToValues(
  scope: "selection" | "sheet" | "workbook",
  options: ExcelOptions = {}
): Promise<Converted> {
  const { ready, left } = await runExcel(options, async (context) => {
    const found: Result[] = [];
    for (const place of await placesOf(context, scope)) found.push(...(await resultsIn(context, place)));
    const ready = await withValues(
      context,
      found.filter(({ isReady }) => isReady)
    );
    return { ready, left: found.length - ready.length };
  });
  await runAsOneStep(options, (context) => replaceAllByValues(context, ready));
  return {
    formulas: ready.length,
    cells: ready.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0),
    left,
  };
}

/**
 * Reads what results show, in a run of its own: a formula that was put back has to be computed anew, so when a run that
 * writes is tried again, there would be nothing to read yet.
 */
export async function withValues(
  context: Excel.RequestContext,
  results: readonly Result[]
): Promise<ShownResult[]> {
  const shown: ShownResult[] = [];
  for (const result of results) {
    const { sheetId, area } = result;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const values: unknown[][] = [];
    const size = await inBlocks(area.rowCount, blockSize(FIRST_ROWS), async (from, count) => {
      const block = blockOf(sheet, area, from, count).load("values");
      await context.sync();
      const rows = block.values as unknown[][] | null;
      if (rows?.length !== count) throw new Incomplete();
      values.push(...rows);
      return bytesOf(rows);
    });
    shown.push({ ...result, values, size });
  }
  return shown;
}

/**
 * Replaces all results, or none.
 *
 * @param last adds what is to be done in the last batch
 * @throws ProblemError sheetProtected, cancelled
 */
export async function replaceAllByValues(
  context: Excel.RequestContext,
  results: readonly ShownResult[],
  last: () => void = () => undefined
): Promise<void> {
  const sheetNames = await checkProtection(context, results);
  const unmute = await muteEvents(context);
  const undo = new UndoLog();
  try {
    for (const result of results) await replaceByValues(context, result, undo);
    unmute(context);
    last();
    await context.sync();
  } catch (error) {
    await undo.undo(sheetNames.join(", "), unmute, error);
    throw error;
  }
}

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A Retain formula, and the cells its result fills. */
export interface Result {
  readonly sheetId: string;
  readonly formula: string;
  readonly area: Area;
  readonly isReady: boolean;
}

interface ShownResult extends Result {
  readonly values: readonly unknown[][];
  readonly size: BlockSize;
}

async function placesOf(
  context: Excel.RequestContext,
  scope: "selection" | "sheet" | "workbook"
): Promise<Place[]> {
  if (scope === "selection") return selectedPlaces(context);
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/id");
  await context.sync();
  const ids = scope === "sheet" ? [active.id] : worksheets.items.map(({ id }) => id);
  return usedPlaces(context, ids);
}

async function usedPlaces(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<Place[]> {
  const used = sheetIds.map((sheetId) => {
    const range = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
    return { sheetId, range: withPosition(range) };
  });
  await context.sync();
  return used.flatMap(({ sheetId, range }) =>
    range.isNullObject ? [] : [{ sheetId, area: positionOf(range) }]
  );
}

/** A single cell stands for the formula whose result it is part of. */
async function selectedPlaces(context: Excel.RequestContext): Promise<Place[]> {
  const selected = context.workbook.getSelectedRanges();
  const areas = selected.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const sheet = selected.worksheet.load("id");
  await context.sync();
  const parents = supports("1.12")
    ? areas.items.map((area) => withPosition(area.getCell(0, 0).getSpillParentOrNullObject()))
    : [];
  const used = areas.items.map((area) => withPosition(area.getUsedRangeOrNullObject(true)));
  await context.sync();
  return [...used, ...parents]
    .filter(({ isNullObject }) => !isNullObject)
    .map((range) => ({ sheetId: sheet.id, area: positionOf(range) }));
}

/** The Retain formulas of a sheet, from top to bottom. */
export async function resultsOn(context: Excel.RequestContext, sheetId: string): Promise<Result[]> {
  const found: Result[] = [];
  for (const place of await usedPlaces(context, [sheetId])) found.push(...(await resultsIn(context, place)));
  return found.sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
}

const FIRST_ROWS = 2000;

async function resultsIn(context: Excel.RequestContext, { sheetId, area }: Place): Promise<Result[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = sheet
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  cells.load("address");
  await context.sync();
  if (cells.isNullObject) return [];
  cells.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  const results = new Map<string, Result>();
  // For a single cell Excel answers with those of the whole sheet.
  for (const part of cells.areas.items.flatMap((found) => intersection(positionOf(found), area) ?? []))
    await inBlocks(part.rowCount, blockSize(FIRST_ROWS), async (from, count) => {
      const block = { ...part, row: part.row + from, rowCount: count };
      const { formulas, bytes } = await formulasOf(context, sheet, block);
      for (const result of await withSpills(context, sheet, sheetId, formulas))
        results.set(addressOf(result.area), result);
      return bytes;
    });
  return [...results.values()];
}

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const RETAIN = /(?:^|[^\p{L}\p{N}_.])RETAIN\.[A-Z]/iu;

async function formulasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Area) {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range.load("formulas");
  await context.sync();
  const rows = range.formulas as unknown[][] | null;
  if (rows?.length !== block.rowCount) throw new Incomplete();
  const formulas = rows.flatMap((cells, row) =>
    cells.flatMap((formula, column): Formula[] =>
      typeof formula === "string" && RETAIN.test(formula.replace(TEXTS, ""))
        ? [{ row: block.row + row, column: block.column + column, formula }]
        : []
    )
  );
  return { formulas, bytes: bytesOf(rows) };
}

const NOT_READY = ["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!", "#SPILL!"];

async function withSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetId: string,
  formulas: readonly Formula[]
): Promise<Result[]> {
  const cells = formulas.map(({ row, column, formula }) => {
    const cell = sheet.getCell(row, column).load("values");
    const spill = supports("1.12") ? withPosition(cell.getSpillingToRangeOrNullObject()) : null;
    return { row, column, formula, cell, spill };
  });
  await context.sync();
  return cells.map(({ row, column, formula, cell, spill }) => ({
    sheetId,
    formula,
    area: spill && !spill.isNullObject ? positionOf(spill) : { row, column, rowCount: 1, columnCount: 1 },
    isReady: !NOT_READY.includes(String((cell.values as unknown[][])[0]![0])),
  }));
}

/** Answers with the names of the sheets. */
async function checkProtection(context: Excel.RequestContext, results: readonly Result[]): Promise<string[]> {
  const sheets = [...new Set(results.map(({ sheetId }) => sheetId))].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  for (const { name, protection } of sheets)
    if (protection.protected) throw problem({ problem: "sheetProtected", sheet: name });
  return sheets.map(({ name }) => name);
}

async function replaceByValues(
  context: Excel.RequestContext,
  { sheetId, area, formula, values, size }: ShownResult,
  undo: UndoLog
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  undo.add((later) => {
    const again = later.workbook.worksheets.getItem(sheetId);
    blockOf(again, area, 0, area.rowCount).clear(Excel.ClearApplyTo.contents);
    again.getCell(area.row, area.column).formulas = [[formula]];
  });
  sheet.getCell(area.row, area.column).clear(Excel.ClearApplyTo.contents);
  await inBlocks(area.rowCount, size, async (from, count) => {
    const rows = values.slice(from, from + count);
    const range = blockOf(sheet, area, from, count);
    const isRisky = rows.some(hasRiskyText);
    if (isRisky) await keepTexts(context, { sheetId, area: { ...area, row: area.row + from } }, rows, undo);
    range.values = rows;
    if (isRisky) askFor({ range, texts: rows });
    await context.sync();
    if (isRisky) checkKept({ range, texts: rows });
    return bytesOf(rows);
  });
}

const blockOf = (sheet: Excel.Worksheet, area: Area, from: number, count: number): Excel.Range =>
  sheet.getRangeByIndexes(area.row + from, area.column, count, area.columnCount);

/** Cells whose texts Excel could take for something else become cells of texts. */
async function keepTexts(
  context: Excel.RequestContext,
  { sheetId, area }: Place,
  rows: readonly (readonly unknown[])[],
  undo: UndoLog
): Promise<void> {
  await undo.keepFormats(context, sheetId, { ...area, rowCount: rows.length });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = blockOf(sheet, area, 0, rows.length).load("numberFormat");
  await context.sync();
  range.numberFormat = (range.numberFormat as string[][]).map((formats, row) =>
    formats.map((format, column) => (hasRiskyText([rows[row]![column]]) ? "@" : format))
  );
}
