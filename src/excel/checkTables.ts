import { intersection } from "./address";
import type { FoundReport } from "./findReport";
import type { SheetPlan } from "./layout";
import { positionOf, withPosition } from "./locate";
import { rowsOf } from "./reshapeSheet";
import { problem } from "./runExcel";

/**
 * Whether the tables of a report are such that a refresh can write to them.
 *
 * @throws ProblemError reportChanged, totalsShown, tableChanged
 */
export async function checkTables(
  context: Excel.RequestContext,
  found: FoundReport,
  plans: readonly SheetPlan[]
): Promise<void> {
  if (found.unclear !== null) throw problem({ problem: "reportChanged", sheet: found.unclear });
  await checkColumns(context, found, plans);
  await checkOtherTables(context, found);
}

/**
 * Columns of the user's own may stand at the right-hand end of a table, as long as the report needs no more or fewer.
 *
 * @throws ProblemError tableChanged, totalsShown; reportChanged if they are what a refresh took away that was undone
 */
async function checkColumns(
  context: Excel.RequestContext,
  { sheets, tables }: FoundReport,
  plans: readonly SheetPlan[]
): Promise<void> {
  for (const { blocks, sheetName } of sheets)
    for (const { table } of blocks) {
      const found = table && tables.get(table.id);
      if (found?.table.showTotals) throw problem({ problem: "totalsShown", sheet: sheetName });
      if (!found || found.area.columnCount === table.units.length) continue;
      const now = plans.flatMap((plan) => plan.tables).find((placed) => placed.table.id === table.id);
      const header = found.table.getHeaderRowRange().load("text");
      await context.sync();
      const [gone] = table.gone ?? [];
      if (gone !== undefined && header.text[0]![table.units.length] === gone)
        throw problem({ problem: "reportChanged", sheet: sheetName });
      const isWider = found.area.columnCount > table.units.length;
      const areFirst = (table.headers ?? []).every((name, index) => header.text[0]![index] === name);
      const hasAsMany = now === undefined || now.table.columns.length === table.units.length;
      if (!isWider || !areFirst || !hasAsMany) throw problem({ problem: "tableChanged", sheet: sheetName });
    }
}

/**
 * Among the report's cells there is no other table, but one that a refresh took away that was undone.
 *
 * @throws ProblemError reportChanged
 */
async function checkOtherTables(
  context: Excel.RequestContext,
  { sheets, tables }: FoundReport
): Promise<void> {
  for (const { sheet } of sheets) sheet.tables.load("items/name");
  await context.sync();
  const ours = [...tables.values()].map(({ table }) => table.name);
  const others = sheets.flatMap((found) =>
    found.sheet.tables.items
      .filter(({ name }) => !ours.includes(name))
      .map((table) => ({ found, range: withPosition(table.getRange()) }))
  );
  if (others.length === 0) return;
  await context.sync();
  for (const { found, range } of others) {
    const { row, rowCount } = rowsOf(found.blocks);
    // The last row is empty, and not the report's.
    if (intersection(positionOf(range), { ...found, row, rowCount: rowCount - 1 }))
      throw problem({ problem: "reportChanged", sheet: found.sheetName });
  }
}
