import { areaOf, type Area } from "./address";
import type { Block } from "./layout";
import { positionOf, withPosition } from "./locate";
import { pulledTables } from "./pulledTables";
import type { Recipe, WrittenSheet } from "./recipe";
import { reportSheets } from "./reportSheets";
import { problem } from "./runExcel";

/** A table of a report, where it stands now. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly area: Area;
  readonly sheetId: string;
}

/** A sheet of a report, with its blocks where they stand now. */
export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly column: number;
  readonly columnCount: number;
  /** Rows of the sheet. */
  readonly blocks: readonly Block[];
}

export interface FoundReport {
  /** The first sheet, then those of the lists. */
  readonly sheets: readonly FoundSheet[];
  /** By the ids of the report's tables. */
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** Those that are still there, by their place among the report's charts. */
  readonly charts: ReadonlyMap<number, Excel.Chart>;
  /** The ids of tables that have other rows than were written while all else stayed; blocks tell what was written. */
  readonly pulled: ReadonlySet<string>;
  /** The sheet on which nobody can tell where the report's cells are. */
  readonly unclear: string | null;
}

/**
 * Finds what a report wrote, also where rows or columns have been inserted before it since, rows of its tables have come
 * or gone, sheets have been renamed, or tables have been moved.
 *
 * @throws ProblemError reportVanished if a sheet or a table is gone
 */
export async function findReport(
  context: Excel.RequestContext,
  { place, title }: Recipe
): Promise<FoundReport> {
  const written: readonly WrittenSheet[] = [place, ...place.lists];
  const vanished = problem({ problem: "reportVanished", name: title });
  const tables = Object.entries(place.tables).map(([id, name]) => ({
    id,
    table: context.workbook.tables.getItemOrNullObject(name).load("name,showTotals"),
  }));
  const sheets = (await reportSheets(context, place)).map((sheet) => {
    if (!sheet) throw vanished;
    return sheet;
  });
  if (tables.some(({ table }) => table.isNullObject)) throw vanished;

  const ranges = tables.map(({ id, table }) => {
    const sheet = table.worksheet.load("id");
    return { id, table, sheet, range: withPosition(table.getRange()) };
  });
  const charts = place.charts.map((name) => sheets[0]!.charts.getItemOrNullObject(name));
  for (const chart of charts) chart.load("name");
  await context.sync();
  const found = new Map(
    ranges.map(({ id, table, sheet, range }) => [id, { table, area: positionOf(range), sheetId: sheet.id }])
  );
  const { pulled, unclear } = await pulledTables(context, written, sheets, found);
  const standing = written.map((sheet, index) => foundSheet(sheet, sheets[index]!, found, pulled));
  const haveChanged = standing.some(({ blocks }, index) =>
    blocks.some(({ rowCount }, at) => rowCount !== written[index]!.blocks[at]!.rowCount)
  );
  return {
    sheets: haveChanged ? await withNotes(context, standing) : standing,
    tables: found,
    charts: new Map(charts.flatMap((chart, index) => (chart.isNullObject ? [] : [[index, chart] as const]))),
    pulled,
    unclear,
  };
}

/**
 * Each table says how far it has moved since, and how many rows it has; what holds no table moves with the end of the
 * table above, or with the first.
 */
function foundSheet(
  { address, blocks }: WrittenSheet,
  sheet: Excel.Worksheet,
  tables: ReadonlyMap<string, FoundTable>,
  pulled: ReadonlySet<string>
): FoundSheet {
  const written = areaOf(address)!;
  const moves = blocks.map(({ row, table }) => {
    const found = table && tables.get(table.id);
    if (!found) return null;
    const { area } = found;
    return {
      rows: area.row - table.headerOffset - (written.row + row),
      columns: area.column - written.column,
      more: pulled.has(table.id) ? 0 : area.rowCount - 1 - table.bodyRows,
    };
  });
  const first = moves.find((move) => move !== null);
  let current = first?.rows ?? 0;
  return {
    sheet,
    sheetId: sheet.id,
    sheetName: sheet.name,
    column: written.column + (first?.columns ?? 0),
    columnCount: written.columnCount,
    blocks: blocks.map((block, index) => {
      const move = moves[index];
      const row = written.row + block.row + (move?.rows ?? current);
      if (!move) return { ...block, row };
      current = move.rows + move.more;
      const bodyRows = block.table!.bodyRows + move.more;
      return { ...block, row, rowCount: block.rowCount + move.more, table: { ...block.table!, bodyRows } };
    }),
  };
}

/** More lines than a refresh has ever added to the notes. */
const MORE_NOTES = 12;

/** Where a refresh was undone there may be more or fewer notes than it has written. */
async function withNotes(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[]
): Promise<FoundSheet[]> {
  const lines = sheets.map(({ sheet, column, blocks }) => {
    const notes = blocks.find(({ key }) => key === "notes");
    return (
      notes && sheet.getRangeByIndexes(notes.row, column, notes.rowCount + MORE_NOTES, 1).load("valueTypes")
    );
  });
  await context.sync();
  return sheets.map((found, index) => {
    const end = lines[index]?.valueTypes.findIndex(([type]) => type === Excel.RangeValueType.empty) ?? -1;
    if (end < 0) return found;
    const blocks = found.blocks.map((block) =>
      block.key === "notes" ? { ...block, rowCount: end + 1 } : block
    );
    return { ...found, blocks };
  });
}
