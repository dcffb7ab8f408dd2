import { contains, type Area } from "./address";
import { colorScale } from "./dress";
import type { FoundReport } from "./findReport";
import { positionOf, withPosition } from "./locate";
import type { UndoLog } from "./undoLog";

/** A scale of two or three colours over some cells, which the user may have given other colours. */
export interface HeatMap {
  readonly format: Excel.ConditionalFormat;
  readonly area: Area;
  readonly criteria: Excel.ConditionalColorScaleCriteria;
  readonly priority: number;
}

/** The colour scales that reach nowhere out of an area: a report's own. */
export async function heatMapsIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<HeatMap[]> {
  const formats = sheet
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .conditionalFormats.load("items/type,items/priority");
  await context.sync();
  const scales = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.colorScale)
    .map((format) => ({
      format,
      scale: format.colorScale.load("criteria"),
      range: withPosition(format.getRangeOrNullObject()),
    }));
  if (scales.length > 0) await context.sync();
  return scales
    .filter(({ range }) => !range.isNullObject && contains(area, positionOf(range)))
    .map(({ format, scale, range }) => ({
      format,
      area: positionOf(range),
      criteria: scale.criteria,
      priority: format.priority,
    }));
}

/**
 * Keeps the heat maps of a report's tables, to be there again when all else is as it was.
 *
 * @param widest how many columns they may have now
 */
export async function keepHeatMaps(
  context: Excel.RequestContext,
  { tables }: FoundReport,
  widest: number,
  undo: UndoLog
): Promise<void> {
  // With the footer below.
  const places = [...tables.values()].map(({ sheetId, area }) => ({
    sheetId,
    area: { ...area, rowCount: area.rowCount + 1, columnCount: Math.max(area.columnCount, widest) },
  }));
  const mapsIn = async (one: Excel.RequestContext) => {
    const found: (HeatMap & { readonly sheetId: string })[] = [];
    for (const { sheetId, area } of places)
      for (const map of await heatMapsIn(one, one.workbook.worksheets.getItem(sheetId), area))
        found.push({ ...map, sheetId });
    return found.sort((some, other) => some.priority - other.priority);
  };
  const kept = await mapsIn(context);
  if (kept.length === 0) return;
  undo.add(async (later) => {
    const now = await mapsIn(later);
    if (described(now) === described(kept)) return;
    for (const { format } of now) format.delete();
    for (const { sheetId, area, criteria, priority } of kept) {
      const { row, column, rowCount, columnCount } = area;
      const sheet = later.workbook.worksheets.getItem(sheetId);
      colorScale(sheet.getRangeByIndexes(row, column, rowCount, columnCount), criteria).priority = priority;
    }
  });
}

const described = (maps: readonly HeatMap[]): string =>
  JSON.stringify(maps.map(({ area, criteria, priority }) => ({ area, criteria, priority })));
