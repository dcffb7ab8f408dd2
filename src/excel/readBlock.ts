import type { Rows } from "../core/orders/orderLogBuilder";
import type { BlockColumn } from "../reports/rowReader";
import { intersection, type Area } from "./address";
import { Incomplete } from "./blocks";
import { positionOf } from "./locate";
import { mergesIn } from "./merges";
import { problem, supports } from "./runExcel";
import type { RowSpan } from "./source";

/** The sheet's columns in runs that lie side by side, so that each run is read at once. */
export interface ColumnRuns {
  readonly runs: readonly { readonly column: number; readonly columnCount: number }[];
  /** For each column asked for: its run, and its place in the run. */
  readonly places: readonly { readonly run: number; readonly offset: number }[];
}

export function columnRuns(columns: readonly number[]): ColumnRuns {
  const runs: { column: number; columnCount: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ column, columnCount: 1 });
  }
  const places = columns.map((column) => {
    const run = runs.findIndex((one) => one.column <= column && column < one.column + one.columnCount);
    return { run, offset: column - runs[run]!.column };
  });
  return { runs, places };
}

/** Reads some rows of the columns, one run after the other. */
export async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs, places }: ColumnRuns,
  { row, rowCount }: RowSpan
): Promise<BlockColumn[]> {
  const ranges = runs.map(({ column, columnCount }) =>
    sheet.getRangeByIndexes(row, column, rowCount, columnCount)
  );
  for (const range of ranges) range.load("values");
  await context.sync();
  const values = ranges.map((range) => range.values as unknown[][] | null);
  // Beyond five million cells Excel may answer with nothing at all.
  if (values.some((rows) => rows?.length !== rowCount)) throw new Incomplete();
  await markErrors(context, ranges, values as unknown[][][]);
  return places.map(({ run, offset }) => ({ rows: values[run]!, offset }));
}

/** An error cell's value is a text such as "#N/A"; only its type tells it from a text that was typed. */
async function markErrors(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  values: readonly unknown[][][]
): Promise<void> {
  const suspects = ranges
    .map((range, index) => ({ range, rows: values[index]! }))
    .filter(({ rows }) => mayHoldErrors(rows));
  if (suspects.length === 0) return;
  for (const { range } of suspects) range.load("valueTypes");
  await context.sync();
  for (const { range, rows } of suspects)
    range.valueTypes.forEach((types, row) =>
      types.forEach((type, column) => {
        if (type === Excel.RangeValueType.error) rows[row]![column] = { code: rows[row]![column] };
      })
    );
}

const HASH = 35;
const mayHoldErrors = (rows: Rows): boolean =>
  rows.some((cells) => cells.some((cell) => typeof cell === "string" && cell.charCodeAt(0) === HASH));

/** The rows that are neither filtered out nor hidden. */
export async function visibleSpans(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: number,
  { row, rowCount }: RowSpan
): Promise<RowSpan[]> {
  const range = sheet.getRangeByIndexes(row, column, rowCount, 1);
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  await context.sync();
  if (visible.isNullObject) return [];
  visible.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  return visible.areas.items
    .flatMap((area) => intersection(positionOf(area), { row, column, rowCount, columnCount: 1 }) ?? [])
    .sort((one, other) => one.row - other.row);
}

/** The merged cells among some rows; each holds its value in its first cell only. */
export async function mergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs }: ColumnRuns,
  spans: readonly RowSpan[]
): Promise<Area[]> {
  if (!supports("1.13")) throw problem({ problem: "notSupported", what: "ExcelApi 1.13" });
  const areas = spans.flatMap((span) => runs.map((run) => ({ ...span, ...run })));
  return (await mergesIn(context, sheet, areas)).filter(({ rowCount }) => rowCount > 1);
}

/** Gives the lower rows of merged cells the value of the first one, which may have come with an earlier block. */
export function filledDown(areas: readonly Area[], { runs, places }: ColumnRuns) {
  const firstValues = new Map<Area, unknown>();
  return (columns: readonly BlockColumn[], { row, rowCount }: RowSpan): void => {
    for (const area of areas) {
      const place = places.findIndex(({ run, offset }) => runs[run]!.column + offset === area.column);
      const common = intersection(area, { row, column: area.column, rowCount, columnCount: 1 });
      if (place < 0 || !common) continue;
      const { rows, offset } = columns[place]!;
      // Merged with cells above the rows: what these say is not asked for.
      if (common.row !== area.row && !firstValues.has(area)) continue;
      if (common.row === area.row) firstValues.set(area, rows[area.row - row]![offset]);
      for (let at = common.row; at < common.row + common.rowCount; at++)
        (rows[at - row] as unknown[])[offset] = firstValues.get(area);
    }
  };
}
