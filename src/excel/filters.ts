import type { FoundReport } from "./findReport";
import type { UndoLog } from "./undoLog";

/** Shows all rows of a report's tables: what is written to filtered rows may end up in other cells. */
export async function clearFilters(
  context: Excel.RequestContext,
  { tables }: FoundReport,
  undo: UndoLog
): Promise<void> {
  const all = [...tables.values()].map(({ table }) => ({
    table,
    filter: table.autoFilter.load("isDataFiltered"),
  }));
  await context.sync();
  for (const { table } of all.filter(({ filter }) => filter.isDataFiltered)) {
    const { name } = table;
    table.columns.load("items/filter/criteria");
    await context.sync();
    const criteria = table.columns.items.map(({ filter }) => filter.criteria as Excel.FilterCriteria | null);
    undo.add((later) => {
      const { columns } = later.workbook.tables.getItem(name);
      criteria.forEach((each, index) => {
        if (each?.filterOn) columns.getItemAt(index).filter.apply(each);
      });
    });
    table.clearFilters();
    await context.sync();
  }
}
