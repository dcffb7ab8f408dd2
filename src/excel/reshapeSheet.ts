import type { Area } from "./address";
import { around } from "./address";
import type { FoundReport, FoundSheet, FoundTable } from "./findReport";
import type { Block, PlacedTable, SheetPlan } from "./layout";
import type { Reshaped } from "./reshape";
import { supports } from "./runExcel";
import type { UndoLog } from "./undoLog";
import type { Target } from "./writeSheet";

/** The rows from the first block to the last. */
export const rowsOf = (blocks: readonly Block[]): Pick<Area, "row" | "rowCount"> =>
  around(blocks.map(({ row, rowCount }) => ({ row, rowCount, column: 0, columnCount: 1 })));

/** Makes and closes room for the blocks of a plan, and remembers all cells first. */
export async function reshapeSheet(
  context: Excel.RequestContext,
  { sheet, sheetId, column, blocks, ...found }: FoundSheet,
  plan: SheetPlan,
  { changes }: Reshaped,
  { tables }: FoundReport,
  undo: UndoLog
): Promise<void> {
  // With the columns of their own that users have put into tables.
  const ends = [...tables.values()]
    .filter((table) => table.sheetId === sheetId)
    .map(({ area }) => area.column + area.columnCount - column);
  const columnCount = Math.max(found.columnCount, plan.columnCount, ...ends);
  await undo.keepCells(context, sheetId, { ...rowsOf(blocks), column, columnCount });
  for (const { key, table } of blocks) {
    const found = table && tables.get(table.id);
    if (found && !plan.blocks.some((block) => block.key === key)) await dissolve(context, found, undo);
  }
  for (const { row, count } of changes) {
    const area = { row, column, rowCount: Math.abs(count), columnCount };
    const rangeOf = (one: Excel.Worksheet) => one.getRangeByIndexes(row, column, area.rowCount, columnCount);
    if (count < 0) await undo.keepLooks(context, sheetId, area);
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
  const looks = await looksOf(context, table);
  table.convertToRange();
  await context.sync();
  undo.add((later) => {
    const { row, column, rowCount, columnCount } = area;
    const sheet = later.workbook.worksheets.getItem(sheetId);
    const made = sheet.tables.add(sheet.getRangeByIndexes(row, column, rowCount, columnCount), true);
    made.set(looks);
  });
}

/** What a table that is made again needs to be the same. */
async function looksOf(context: Excel.RequestContext, table: Excel.Table) {
  table.load("name,style,showBandedRows,showFilterButton");
  await context.sync();
  const { name, style, showBandedRows, showFilterButton } = table;
  return { name, style, showBandedRows, showFilterButton };
}

function cover(
  context: Excel.RequestContext,
  sheetId: string,
  looks: { readonly name: string },
  { row, column, rowCount, columnCount }: Area
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const table = context.workbook.tables.getItem(looks.name);
  if (supports("1.13")) {
    table.resize(range);
    return;
  }
  table.convertToRange();
  sheet.tables.add(range, true).set(looks);
}

/** Gives a table the rows it had: what was typed below it is below it again. */
export async function pullBack(
  context: Excel.RequestContext,
  { sheets, tables }: FoundReport,
  id: string,
  undo: UndoLog
): Promise<void> {
  const { table, area, sheetId } = tables.get(id)!;
  const { bodyRows } = sheets.flatMap(({ blocks }) => blocks).find((block) => block.table?.id === id)!.table!;
  const looks = await looksOf(context, table);
  undo.add((later) => cover(later, sheetId, looks, area));
  cover(context, sheetId, looks, { ...area, rowCount: 1 + bodyRows });
  await context.sync();
}

/** Gives a table as many columns as it needs now; the cells of columns that have gone are emptied. */
export async function resizeTable(
  target: Target,
  { table: { columns, footer }, headerRow, bodyRows }: PlacedTable,
  columnsBefore: number,
  table: Excel.Table,
  { sheetId }: FoundSheet,
  undo: UndoLog
): Promise<void> {
  if (columns.length === columnsBefore) return;
  const { context, sheet } = target;
  const looks = await looksOf(context, table);
  const resize = (one: Excel.RequestContext, columnCount: number) =>
    cover(one, sheetId, looks, {
      ...{ row: headerRow, column: target.column },
      ...{ rowCount: bodyRows + 1, columnCount },
    });
  undo.add((later) => resize(later, columnsBefore));
  resize(context, columns.length);
  // Not before: a table names the columns whose headers are emptied.
  if (columns.length < columnsBefore)
    sheet
      .getRangeByIndexes(
        headerRow,
        target.column + columns.length,
        bodyRows + 1 + (footer ? 1 : 0),
        columnsBefore - columns.length
      )
      .clear(Excel.ClearApplyTo.contents);
  await context.sync();
}
