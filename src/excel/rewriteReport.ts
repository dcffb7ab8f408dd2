import type { Report } from "../reports/report";
import { addressOf, around, MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area } from "./address";
import { readCulture } from "./culture";
import { addHeatMap, dressTable, drawChart, updateChart, type ChartState, type TablePlace } from "./dress";
import { findReport, type FoundReport, type FoundSheet, type FoundTable } from "./findReport";
import { layoutReport, type Block, type PlacedTable, type SheetPlan } from "./layout";
import { freeTableName } from "./names";
import { checkFree, takenNames } from "./place";
import type { ReadResult } from "./readInput";
import type { Recipe, ReportPlace } from "./recipe";
import { numberFormatOf } from "./numberFormats";
import { reshape, type Reshaped } from "./reshape";
import { muteEvents, problem, runAfterwards, supports } from "./runExcel";
import { UndoLog } from "./undoLog";
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
 * @param store called with where the report stands now, in the last batch
 * @throws ProblemError reportVanished, sheetProtected, placeNotFree, tooLarge; then all is as it was before
 */
export async function rewriteReport(
  context: Excel.RequestContext,
  recipe: Recipe,
  report: Report,
  read: Omit<ReadResult, "input">,
  notes: readonly string[],
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  store: (place: ReportPlace) => void
): Promise<void> {
  const plans = layoutReport(report, notes, !recipe.place.ownSheet);
  const found = await findReport(context, recipe);
  if (found.sheets.length !== plans.length) throw problem({ problem: "reportVanished", name: recipe.title });
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
    for (const change of changes) await reshapeSheet(context, change, found, undo);
    for (const change of changes) await writeSheet(change, recipe, found, undo);
    const place = await dressChanges(context, changes, recipe, found, offsets, taken, undo);
    store(place);
    unmute(context);
    await context.sync();
  } catch (error) {
    await runAfterwards(async (later) => {
      unmute(later);
      await undo.undo(later);
      await later.sync();
    });
    throw error;
  }
}

const cellsOf = (plans: readonly SheetPlan[]): number =>
  plans
    .flatMap(({ tables }) => tables)
    .reduce((sum, { table: { columns } }) => sum + columns.length * (columns[0]?.values.length ?? 0), 0);

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

/** The rows from the first block to the last. */
const rowsOf = (blocks: readonly Block[]): Pick<Area, "row" | "rowCount"> =>
  around(blocks.map(({ row, rowCount }) => ({ row, rowCount, column: 0, columnCount: 1 })));

async function checkRoom(
  context: Excel.RequestContext,
  { found, plan, reshaped }: SheetChange
): Promise<void> {
  const { sheet, sheetName, column, columnCount, blocks } = found;
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw problem({ problem: "sheetProtected", sheet: sheetName });
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

/** Makes and closes room, and remembers all cells first. */
async function reshapeSheet(
  context: Excel.RequestContext,
  { found, plan, reshaped }: SheetChange,
  { tables }: FoundReport,
  undo: UndoLog
): Promise<void> {
  const { sheet, sheetId, column, blocks } = found;
  const columnCount = Math.max(found.columnCount, plan.columnCount);
  await undo.keepCells(context, sheetId, { ...rowsOf(blocks), column, columnCount });
  for (const { key, table } of blocks) {
    const found = table && tables.get(table.id);
    if (found && !plan.blocks.some((block) => block.key === key)) await dissolve(context, found, undo);
  }
  for (const { row, count } of reshaped.changes) {
    const area = { row, column, rowCount: Math.abs(count), columnCount };
    const rangeOf = (one: Excel.Worksheet) => one.getRangeByIndexes(row, column, area.rowCount, columnCount);
    if (count < 0) await undo.keepFormats(context, sheetId, area);
    if (count > 0) rangeOf(sheet).insert(Excel.InsertShiftDirection.down);
    else rangeOf(sheet).delete(Excel.DeleteShiftDirection.up);
    await context.sync();
    undo.add((later) => {
      const range = rangeOf(later.workbook.worksheets.getItem(sheetId));
      if (count > 0) range.delete(Excel.DeleteShiftDirection.up);
      else range.insert(Excel.InsertShiftDirection.down);
    });
  }
}

/** A table whose rows are about to go. */
async function dissolve(
  context: Excel.RequestContext,
  { table, area, sheetId }: FoundTable,
  undo: UndoLog
): Promise<void> {
  table.load("name,style,showBandedRows");
  await context.sync();
  const { name, style, showBandedRows } = table;
  table.convertToRange();
  await context.sync();
  undo.add((later) => {
    const { row, column, rowCount, columnCount } = area;
    const sheet = later.workbook.worksheets.getItem(sheetId);
    const made = sheet.tables.add(sheet.getRangeByIndexes(row, column, rowCount, columnCount), true);
    made.set({ name, style, showBandedRows });
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
    if (hasRiskyText([text])) range.numberFormat = [["@"]];
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
    const first = placed.headerRow + 1;
    for (const column of changed)
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

/** Gives a table as many columns as it needs now; the cells of columns that have gone are emptied. */
async function resizeTable(
  target: Target,
  { table: { columns, footer }, headerRow, bodyRows }: PlacedTable,
  columnsBefore: number,
  table: Excel.Table,
  { sheetId }: FoundSheet,
  undo: UndoLog
): Promise<void> {
  if (columns.length === columnsBefore) return;
  const { context, sheet } = target;
  table.load("name,style,showBandedRows");
  await context.sync();
  const { name, style, showBandedRows } = table;
  const resize = (one: Excel.RequestContext, columnCount: number) => {
    const rows = { row: headerRow, rowCount: bodyRows + 1 };
    const range = one.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(rows.row, target.column, rows.rowCount, columnCount);
    const current = one.workbook.tables.getItem(name);
    if (supports("1.13")) {
      current.resize(range);
      return;
    }
    current.convertToRange();
    const made = one.workbook.worksheets.getItem(sheetId).tables.add(range, true);
    made.name = name;
    made.style = style;
    made.showBandedRows = showBandedRows;
  };
  const rowCount = bodyRows + 1 + (footer ? 1 : 0);
  resize(context, columns.length);
  // Not before: a table names the columns whose headers are emptied.
  if (columns.length < columnsBefore)
    sheet
      .getRangeByIndexes(headerRow, target.column + columns.length, rowCount, columnsBefore - columns.length)
      .clear(Excel.ClearApplyTo.contents);
  await context.sync();
  undo.add((later) => resize(later, columnsBefore));
}

/** Tables, heat maps and charts, in one batch with what is stored at last. */
async function dressChanges(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  { place }: Recipe,
  { charts }: FoundReport,
  offsets: ReadonlyMap<number, number>,
  takenTableNames: readonly string[],
  undo: UndoLog
): Promise<ReportPlace> {
  const main = changes[0]!;
  const states = await chartStates(context, main, charts, offsets);
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
      if (!before) {
        const name = names[id];
        dressTable(target, table, name);
        undo.add(async (later) => {
          const made = later.workbook.tables.getItemOrNullObject(name).load("name");
          await later.sync();
          if (!made.isNullObject) made.convertToRange();
        });
      } else if (before.units.length !== table.table.columns.length) renewHeatMap(target, table);
    }
  const chartNames = main.plan.charts.map((chart, index) => {
    const source = placed.find(({ placed: { table } }) => table.id === chart.chart.table)!;
    const name = place.charts[index] ?? `${Object.values(names)[0]!}_chart_${index + 1}`;
    const state = states.get(index);
    if (state) updateChart(state, chart, source);
    else if (index >= place.charts.length) {
      drawChart(main.target, chart, source, name);
      const { sheetId } = main.found;
      undo.add(async (later) => {
        const made = later.workbook.worksheets.getItem(sheetId).charts.getItemOrNullObject(name).load("name");
        await later.sync();
        if (!made.isNullObject) made.delete();
      });
    }
    return name;
  });
  for (const [index, { chart }] of states) if (index >= main.plan.charts.length) chart.delete();
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
      blocks: reshaped.blocks.map((block) => ({ ...block, row: block.row - rows.row })),
    };
  });
  return { ...first!, ownSheet: place.ownSheet, lists, tables: names, charts: chartNames };
}

function renewHeatMap(target: Target, placed: PlacedTable): void {
  if (!placed.table.heatMap) return;
  const { headerRow, bodyRows, table } = placed;
  rangeAt(target, {
    row: headerRow + 1,
    column: 0,
    rowCount: bodyRows + (table.footer ? 1 : 0),
    columnCount: table.columns.length,
  }).conditionalFormats.clearAll();
  addHeatMap(target, placed);
}

/** How far each chart stands below its caption, wherever the user has put it. */
async function chartOffsets(
  context: Excel.RequestContext,
  found: FoundSheet,
  charts: FoundReport["charts"]
): Promise<Map<number, number>> {
  const tops = [...charts].flatMap(([index, chart]) => {
    const block = found.blocks.find(({ key }) => key === `chart ${index}`);
    if (!block) return [];
    const caption = found.sheet.getCell(block.row, found.column).load("top");
    return [{ index, chart: chart.load("top"), caption }];
  });
  await context.sync();
  return new Map(tops.map(({ index, chart, caption }) => [index, chart.top - caption.top]));
}

/** The charts that are still there, with what it takes to change them. */
async function chartStates(
  context: Excel.RequestContext,
  { found, reshaped }: SheetChange,
  charts: FoundReport["charts"],
  offsets: ReadonlyMap<number, number>
): Promise<Map<number, ChartState>> {
  const states = [...charts].map(([index, chart]) => {
    const block = reshaped.blocks.find(({ key }) => key === `chart ${index}`);
    const caption = block && found.sheet.getCell(block.row, found.column).load("top");
    chart.series.load("count");
    return { index, chart, caption };
  });
  await context.sync();
  return new Map(
    states.map(({ index, chart, caption }) => {
      const offset = offsets.get(index);
      const top = caption && offset !== undefined ? caption.top + offset : null;
      return [index, { chart, seriesCount: chart.series.count, top }];
    })
  );
}
