import { areaOf, type Area } from "./address";
import type { Block } from "./layout";
import { positionOf, withPosition } from "./locate";
import type { Recipe, WrittenSheet } from "./recipe";
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
}

/**
 * Finds what a report wrote, also where rows or columns have been inserted before it since, sheets have been renamed,
 * or tables have been moved.
 *
 * @throws ProblemError reportVanished if a sheet or a table is gone
 */
export async function findReport(
  context: Excel.RequestContext,
  { place, title }: Recipe
): Promise<FoundReport> {
  const written: readonly WrittenSheet[] = [place, ...place.lists];
  const sheets = written.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
  for (const sheet of sheets) sheet.load("id,name");
  const tables = Object.entries(place.tables).map(([id, name]) => ({
    id,
    table: context.workbook.tables.getItemOrNullObject(name),
  }));
  for (const { table } of tables) table.load("name");
  await context.sync();
  if ([...sheets, ...tables.map(({ table }) => table)].some(({ isNullObject }) => isNullObject))
    throw problem({ problem: "reportVanished", name: title });

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
  return {
    sheets: written.map((sheet, index) => foundSheet(sheet, sheets[index]!, found)),
    tables: found,
    charts: new Map(charts.flatMap((chart, index) => (chart.isNullObject ? [] : [[index, chart] as const]))),
  };
}

/** Each table says how far it has moved since; what holds no table moves with the table above, or the first. */
function foundSheet(
  { sheetId, address, blocks }: WrittenSheet,
  sheet: Excel.Worksheet,
  tables: ReadonlyMap<string, FoundTable>
): FoundSheet {
  const written = areaOf(address)!;
  const moves = blocks.map(({ row, table }) => {
    const found = table && tables.get(table.id);
    if (!found) return null;
    const { area } = found;
    return {
      rows: area.row - table.headerOffset - (written.row + row),
      columns: area.column - written.column,
    };
  });
  const first = moves.find((move) => move !== null);
  let current = first?.rows ?? 0;
  return {
    sheet,
    sheetId,
    sheetName: sheet.name,
    column: written.column + (first?.columns ?? 0),
    columnCount: written.columnCount,
    blocks: blocks.map((block, index) => {
      current = moves[index]?.rows ?? current;
      return { ...block, row: written.row + block.row + current };
    }),
  };
}
