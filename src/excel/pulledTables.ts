import type { Area } from "./address";
import type { Block } from "./layout";
import type { WrittenSheet } from "./recipe";

interface Standing {
  readonly area: Area;
}

/** A table whose number of rows is another than was written, with something of the report below it. */
interface Changed {
  readonly id: string;
  readonly more: number;
  /** Where the next block begins if nothing below has moved. */
  readonly end: number;
  readonly next: Block;
}

/**
 * Rows that come into a table or go move what is below. They don't where somebody has typed a row below the table, which
 * Excel then takes into it, or has pulled at its corner: which of the two it was is told by what stands below.
 */
export async function pulledTables(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
  sheets: readonly Excel.Worksheet[],
  tables: ReadonlyMap<string, Standing>
): Promise<{ readonly pulled: ReadonlySet<string>; readonly unclear: string | null }> {
  const pulled = new Set<string>();
  const looked: { sheet: Excel.Worksheet; changed: Changed; cells: Excel.Range[] }[] = [];
  for (const [index, { blocks }] of written.entries()) {
    const sheet = sheets[index]!;
    for (const changed of changedTables(blocks, tables)) {
      const { id, more, end, next } = changed;
      const below = next.table && tables.get(next.table.id);
      if (below) {
        if (below.area.row - next.table.headerOffset === end) pulled.add(id);
        continue;
      }
      const rows = [end - 1, end, end + more - 1, end + more];
      const cells = rows.map((row) => sheet.getCell(row, tables.get(id)!.area.column).load("valueTypes"));
      looked.push({ sheet, changed, cells });
    }
  }
  if (looked.length > 0) await context.sync();
  let unclear: string | null = null;
  for (const { sheet, changed, cells } of looked) {
    const [beforeEnd, atEnd, beforeMoved, atMoved] = cells.map(
      (cell) => cell.valueTypes[0]![0] === Excel.RangeValueType.empty
    );
    // Each block begins with a text and ends with an empty row.
    if (beforeMoved && !atMoved) continue;
    const isTyped = changed.more === 1 && !atEnd;
    const isPulledUp = changed.more < 0 && beforeEnd && !atEnd;
    if (isTyped || isPulledUp) pulled.add(changed.id);
    else unclear = sheet.name;
  }
  return { pulled, unclear };
}

function changedTables(blocks: readonly Block[], tables: ReadonlyMap<string, Standing>): Changed[] {
  return blocks.flatMap(({ table, rowCount }, index) => {
    const found = table && tables.get(table.id);
    const next = blocks[index + 1];
    if (!found || !next) return [];
    const more = found.area.rowCount - 1 - table.bodyRows;
    if (more === 0) return [];
    return [{ id: table.id, more, end: found.area.row - table.headerOffset + rowCount, next }];
  });
}
