import type { ReportPlace } from "./recipe";

/**
 * The sheets a report stands on: its first one, then those of its lists; `null` for one that is gone. Other programs that
 * save the workbook may give sheets new ids: then they are found by the report's tables, else by their names.
 */
export async function reportSheets(
  context: Excel.RequestContext,
  { lists, tables: names, ...first }: ReportPlace
): Promise<(Excel.Worksheet | null)[]> {
  const { worksheets, tables } = context.workbook;
  const candidates = [first, ...lists].map(({ sheetId, sheetName, blocks }) => [
    worksheets.getItemOrNullObject(sheetId),
    ...blocks.flatMap(({ table }) => {
      const name = table && names[table.id];
      return name === undefined ? [] : [tables.getItemOrNullObject(name).worksheet];
    }),
    worksheets.getItemOrNullObject(sheetName),
  ]);
  for (const sheet of candidates.flat()) sheet.load("id,name");
  await context.sync();
  return candidates.map((sheets) => sheets.find(({ isNullObject }) => !isNullObject) ?? null);
}
