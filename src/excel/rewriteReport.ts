import type { Report } from "../reports/report";
import { addressOf, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./address";
import { checkTables } from "./checkTables";
import { readCulture } from "./culture";
import { addHeatMap, dressTable, type TablePlace } from "./dress";
import { clearFilters } from "./filters";
import { findReport, type FoundReport, type FoundSheet } from "./findReport";
import { heatMapsIn, keepHeatMaps } from "./heatMaps";
import { cellsOf, layoutReport, type Block, type PlacedTable, type SheetPlan } from "./layout";
import { freeTableName } from "./names";
import { checkFree, requireUnprotected, takenNames } from "./place";
import type { ReadResult } from "./readInput";
import type { Recipe, ReportPlace } from "./recipe";
import { numberFormatOf } from "./numberFormats";
import { reshape, type Reshaped } from "./reshape";
import { pullBack, reshapeSheet, resizeTable, rowsOf } from "./reshapeSheet";
import { chartOffsets, chartStates, keepCharts, rewriteCharts } from "./rewriteCharts";
import { muteEvents, problem } from "./runExcel";
import { UndoLog, type UndoStep } from "./undoLog";
import {
  forAll,
  formatColumns,
  keyNumberFormat,
  rangeAt,
  writeCells,
  writeKeyNumberValues,
  writeTableValues,
  type Target,
} from "./writeSheet";
import { hasRiskyText } from "./writeTexts";

/** What a refresh found, and what is to stand there instead. */
interface SheetChange {
  readonly found: FoundSheet;
  readonly reshaped: Reshaped;
  /** The plan with its rows where they will be on the sheet. */
  readonly plan: SheetPlan;
  readonly target: Target;
}

/**
 * Puts new numbers in the place of a report's old ones. Cells that stay keep the looks the user has given them; rows
 * come and go within the report's own columns only, so what stands beside it stays where it is.
 *
 * @param store called with where the report stands now, in the last batch; gives back how to take that back
 * @throws ProblemError reportVanished, reportChanged, tableChanged, totalsShown, sheetProtected, placeNotFree, tooLarge;
 * then all is as it was before
 */
export async function rewriteReport(
  context: Excel.RequestContext,
  recipe: Recipe,
  report: Report,
  read: Omit<ReadResult, "input">,
  notes: readonly string[],
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  store: (place: ReportPlace) => UndoStep
): Promise<void> {
  const plans = layoutReport(report, notes, !recipe.place.ownSheet);
  const found = await findReport(context, recipe);
  if (found.sheets.length !== plans.length) throw problem({ problem: "reportVanished", name: recipe.title });
  await checkTables(context, found, plans);
  const { dateShift } = await readCulture(context);
  const { tables: taken } = await takenNames(context);
  const total = cellsOf(plans);
  let done = 0;
  const changes = found.sheets.map((sheet, index): SheetChange => {
    const reshaped = reshape(sheet.blocks, plans[index]!.blocks);
    return {
      found: sheet,
      reshaped,
      plan: movedPlan(plans[index]!, reshaped.blocks),
      target: {
        context,
        sheet: sheet.sheet,
        row: 0,
        column: sheet.column,
        dateShift,
        moneyFormat: read.moneyFormat,
        onCells: (count) => onProgress({ done: (done += count), total }),
      },
    };
  });
  for (const change of changes) await checkRoom(context, change);
  const offsets = await chartOffsets(context, found.sheets[0]!, found.charts);
  const unmute = await muteEvents(context);
  const undo = new UndoLog();
  try {
    await clearFilters(context, found, undo);
    for (const id of found.pulled) await pullBack(context, found, id, undo);
    await keepCharts(context, found, undo);
    await keepHeatMaps(context, found, Math.max(...plans.map(({ columnCount }) => columnCount)), undo);
    for (const { found: sheet, plan, reshaped } of changes)
      await reshapeSheet(context, sheet, plan, reshaped, found, undo);
    for (const change of changes) await writeSheet(change, recipe, found, undo);
    const { place, finish } = await dressChanges(context, changes, recipe, found, offsets, taken, undo);
    unmute(context);
    undo.add(store(place));
    finish();
    await context.sync();
  } catch (error) {
    await undo.undo(recipe.place.sheetName, unmute, error);
    throw error;
  }
}

/** Moves everything in a plan along with its block. */
function movedPlan(plan: SheetPlan, blocks: readonly Block[]): SheetPlan {
  const moved = <Item extends { readonly row: number }>(item: Item): Item => {
    const index = plan.blocks.findIndex(({ row, rowCount }) => row <= item.row && item.row < row + rowCount);
    return { ...item, row: item.row + blocks[index]!.row - plan.blocks[index]!.row };
  };
  return {
    ...plan,
    blocks,
    texts: plan.texts.map(moved),
    charts: plan.charts.map(moved),
    tables: plan.tables.map((placed) => ({
      ...placed,
      headerRow: moved({ row: placed.headerRow }).row,
    })),
    keyNumbers: plan.keyNumbers && moved(plan.keyNumbers),
  };
}

async function checkRoom(
  context: Excel.RequestContext,
  { found, plan, reshaped }: SheetChange
): Promise<void> {
  const { sheet, sheetName, column, columnCount, blocks } = found;
  await requireUnprotected(context, sheet, sheetName);
  const rows = rowsOf(reshaped.blocks);
  if (rows.row + rows.rowCount > MAXIMUM_ROWS || column + plan.columnCount > MAXIMUM_COLUMNS)
    throw problem({ problem: "tooLarge", rows: rows.rowCount, columns: plan.columnCount });
  if (plan.columnCount <= columnCount) return;
  await checkFree(context, sheet, {
    ...rowsOf(blocks),
    column: column + columnCount,
    columnCount: plan.columnCount - columnCount,
  });
}

async function writeSheet(
  { found, plan, target }: SheetChange,
  recipe: Recipe,
  report: FoundReport,
  undo: UndoLog
): Promise<void> {
  const isNew = (key: string) => !found.blocks.some((block) => block.key === key);
  const { fresh, known } = split(plan, isNew);
  await writeCells(target, fresh);
  for (const { row, text } of known.texts) {
    const range = rangeAt(target, { row, column: 0, rowCount: 1, columnCount: 1 });
    if (hasRiskyText([text])) {
      const cell = { row, column: target.column, rowCount: 1, columnCount: 1 };
      await undo.keepFormats(target.context, found.sheetId, cell);
      range.numberFormat = [["@"]];
    }
    range.values = [[text]];
  }
  await rewriteKeyNumbers(target, known, recipe, found, undo);
  for (const placed of known.tables) {
    const before = found.blocks.find(({ table }) => table?.id === placed.table.id)!.table!;
    const table = report.tables.get(placed.table.id)!;
    await resizeTable(target, placed, before.units.length, table.table, found, undo);
    const changed = placed.table.columns.flatMap(({ unit }, column) =>
      unit === before.units[column] ? [] : [column]
    );
    const mixed = placed.table.columns.flatMap(({ unit, values }, column) =>
      unit === "text" && values.some((value) => typeof value === "number") ? [column] : []
    );
    const first = placed.headerRow + 1;
    for (const column of new Set([...changed, ...mixed]))
      await undo.keepFormats(target.context, found.sheetId, {
        row: first,
        column: target.column + column,
        rowCount: placed.bodyRows + 1,
        columnCount: 1,
      });
    formatColumns(target, placed, changed);
    formatNewRows(target, placed, before.bodyRows);
    await writeTableValues(target, placed);
  }
}

/** What is new on the sheet, and what has been there. */
function split(plan: SheetPlan, isNew: (key: string) => boolean): { fresh: SheetPlan; known: SheetPlan } {
  const part = (wanted: boolean): SheetPlan => {
    const blocks = plan.blocks.filter(({ key }) => isNew(key) === wanted);
    const isIn = (at: number) => blocks.some(({ row, rowCount }) => row <= at && at < row + rowCount);
    return {
      ...plan,
      blocks,
      texts: plan.texts.filter(({ row }) => isIn(row)),
      tables: plan.tables.filter(({ headerRow }) => isIn(headerRow)),
      charts: plan.charts.filter(({ row }) => isIn(row)),
      keyNumbers: plan.keyNumbers && isIn(plan.keyNumbers.row) ? plan.keyNumbers : null,
    };
  };
  return { fresh: part(true), known: part(false) };
}

async function rewriteKeyNumbers(
  target: Target,
  { keyNumbers }: SheetPlan,
  recipe: Recipe,
  { sheetId }: FoundSheet,
  undo: UndoLog
): Promise<void> {
  if (!keyNumbers) return;
  const { row, items } = keyNumbers;
  const before = recipe.keyNumbers;
  for (const [column, item] of items.entries()) {
    if (before[column]?.unit === item.unit) continue;
    const cell = { row: row + 1, column, rowCount: 1, columnCount: 1 };
    await undo.keepFormats(target.context, sheetId, { ...cell, column: target.column + column });
    rangeAt(target, cell).numberFormat = [[keyNumberFormat(item, target)]];
  }
  if (before.length > items.length)
    rangeAt(target, {
      row,
      column: items.length,
      rowCount: 2,
      columnCount: before.length - items.length,
    }).clear(Excel.ClearApplyTo.contents);
  writeKeyNumberValues(target, row, items);
}

/** Cells inserted above the last row look like the row above them, which may be the header. */
function formatNewRows(target: Target, placed: PlacedTable, rowsBefore: number): void {
  const added = placed.bodyRows - rowsBefore;
  if (added <= 0) return;
  const { columns } = placed.table;
  const rows = { row: placed.headerRow + rowsBefore, column: 0, rowCount: added, columnCount: 1 };
  columns.forEach(({ unit, values }, column) => {
    if (unit === "text" && values.some((value) => typeof value === "number")) return;
    rangeAt(target, { ...rows, column }).numberFormat = forAll(numberFormatOf(unit, target.moneyFormat));
  });
}

/** Tables, heat maps and charts, in one batch with what is stored at last; what can't be taken back comes last of all. */
async function dressChanges(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  { place }: Recipe,
  { charts }: FoundReport,
  offsets: ReadonlyMap<number, number>,
  takenTableNames: readonly string[],
  undo: UndoLog
): Promise<{ readonly place: ReportPlace; readonly finish: () => void }> {
  const main = changes[0]!;
  const states = await chartStates(context, main.found, main.reshaped, charts, offsets);
  const names: Record<string, string> = {};
  const placed: TablePlace[] = [];
  for (const { target, plan, found } of changes)
    for (const table of plan.tables) {
      const { id } = table.table;
      const before = found.blocks.find((block) => block.table?.id === id)?.table;
      names[id] = before
        ? place.tables[id]!
        : freeTableName(id, [...takenTableNames, ...Object.values(names)]);
      placed.push({ target, placed: table });
      if (!before) addTable(target, table, names[id], undo);
      else if (before.units.length !== table.table.columns.length)
        await renewHeatMap(target, table, before.units.length);
    }
  const { names: chartNames, removeOthers } = rewriteCharts(
    { target: main.target, plan: main.plan, sheetId: main.found.sheetId },
    states,
    place.charts,
    placed,
    Object.values(names)[0]!,
    undo
  );
  const [first, ...lists] = changes.map(({ found, plan, reshaped }) => {
    const rows = rowsOf(reshaped.blocks);
    return {
      sheetId: found.sheetId,
      sheetName: found.sheetName,
      address: addressOf({
        ...rows,
        rowCount: rows.rowCount - 1,
        column: found.column,
        columnCount: Math.max(plan.columnCount, found.columnCount),
      }),
      blocks: reshaped.blocks.map((block) => ({
        ...withGone(block, found.blocks),
        row: block.row - rows.row,
      })),
    };
  });
  const now = { ...place, ...first!, lists, tables: names, charts: chartNames };
  return { place: now, finish: removeOthers };
}

/** Remembers the columns that have gone from the table in a block. */
function withGone(block: Block, before: readonly Block[]): Block {
  if (!block.table) return block;
  const { headers } = before.find(({ key }) => key === block.key)?.table ?? {};
  const gone = headers?.slice(block.table.units.length) ?? [];
  return gone.length === 0 ? block : { ...block, table: { ...block.table, gone } };
}

function addTable(target: Target, table: PlacedTable, name: string, undo: UndoLog): void {
  undo.add(async (later) => {
    const made = later.workbook.tables.getItemOrNullObject(name).load("name");
    await later.sync();
    if (!made.isNullObject) made.convertToRange();
  });
  dressTable(target, table, name);
}

/** The colours that the user may have given it stay. */
async function renewHeatMap(target: Target, placed: PlacedTable, columnsBefore: number): Promise<void> {
  const { headerRow, bodyRows, table } = placed;
  if (!table.heatMap) return;
  const before = await heatMapsIn(target.context, target.sheet, {
    row: target.row + headerRow + 1,
    column: target.column,
    rowCount: bodyRows + 1,
    columnCount: Math.max(columnsBefore, table.columns.length),
  });
  for (const { format } of before) format.delete();
  addHeatMap(target, placed, before[0]?.criteria);
}
