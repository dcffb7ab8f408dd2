import { around, intersection, type Area } from "./address";
import { positionOf } from "./locate";

/**
 * The merged cells that reach into some areas. Excel tells of those only that begin among the cells it is asked about,
 * and on the desktop the user's own steps can't be undone any more once it was asked: so not without need.
 */
export async function mergesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[]
): Promise<Area[]> {
  const { row, column, rowCount, columnCount } = around(areas);
  const merged = sheet
    .getRangeByIndexes(0, 0, row + rowCount, column + columnCount)
    .getMergedAreasOrNullObject()
    .load("address");
  await context.sync();
  if (merged.isNullObject) return [];
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  return merged.areas.items
    .map(positionOf)
    .filter((merge) => areas.some((area) => intersection(merge, area) !== null));
}
