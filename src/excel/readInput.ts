import type { ReportJob } from "../reports/computeReport";
import type { Mapping, Need, ReportInput, Role } from "../reports/defineReport";
import { rolesOf, rowPacker, type PackedRows } from "../reports/packRows";
import type { BlockColumn, RejectedRows } from "../reports/rowReader";
import type { TextDateOrder } from "../reports/textValue";
import { blockSize, bytesOf, inBlocks } from "./blocks";
import { readCulture } from "./culture";
import { describe, type RowSpan, type Source } from "./source";
import { locate } from "./locate";
import { problem, runExcel, type ExcelOptions } from "./runExcel";
import { columnRuns, filledDown, mergedAreas, readBlock, visibleSpans } from "./readBlock";

/** Rows left out for one reason, with the cells to blame so that they can be selected. */
export interface Rejection extends Omit<RejectedRows, "rows"> {
  /** The first 200 cells, without the sheet. */
  readonly addresses: readonly string[];
  /** The first of the rows of a file, as a sheet would number them. */
  readonly fileRows?: readonly number[];
}

export interface ReadOptions extends ExcelOptions {
  /** Rows hidden by a filter or by hand: read as well (the default) or left out. */
  readonly rows?: "all" | "visible" | undefined;
  /** Read texts that look like dates in this order; left out, they are rejected. */
  readonly textDates?: TextDateOrder | undefined;
  /** Give the rows of merged cells the value of their first cell. */
  readonly fillMerged?: boolean | undefined;
  readonly onProgress?: ((rows: { readonly done: number; readonly total: number }) => void) | undefined;
}

export interface ReadResult<Input = ReportJob["input"]> extends Omit<PackedRows, "input" | "rejected"> {
  readonly input: Input;
  readonly rowsRejected: number;
  readonly rejected: readonly Rejection[];
  /** The number format of the amounts' cells, taken over by the report's money. */
  readonly moneyFormat?: string;
}

const FIRST_BLOCK = 20_000;
const ADDRESSES_KEPT = 200;
const MONEY_ROLES: readonly Role[] = ["amount", "lifetimeValue", "acquisitionCost"];

/**
 * Reads the mapped columns, in blocks that respect Excel's limits, straight into packed columns.
 *
 * @throws ProblemError columnMissing, sourceVanished, sourceChanged (the headers are no longer those the user saw),
 * noUsableRows, payloadTooLarge, cancelled
 */
export function readInput(
  source: Source,
  need: Need,
  mapping: Mapping,
  options: ReadOptions = {}
): Promise<ReadResult<ReportInput>> {
  const roles = rolesOf(need, mapping);
  return runExcel(options, async (context) => {
    const current = await describe(context, await locate(context, source.reference));
    const columns = roles.map((role) => {
      const column = current.columns[mapping[role]!];
      if (!column || column.header !== source.columns[mapping[role]!]?.header)
        throw problem({ problem: "sourceChanged", source: `${current.sheetName}!${current.address}` });
      return column;
    });
    const culture = await readCulture(context);
    const sheet = context.workbook.worksheets.getItem(current.sheetId);
    const runs = columnRuns(columns.map(({ column }) => column));
    const fill = options.fillMerged
      ? filledDown(await mergedAreas(context, sheet, runs, current.rowSpans), runs)
      : null;
    const packer = rowPacker({
      roles,
      offsets: runs.places.map(({ offset }) => offset),
      need,
      culture,
      textDates: options.textDates,
      expectedRows: current.rowCount,
    });
    await forEachBlock(current, options, async (span) => {
      const block = await readBlock(context, sheet, runs, span);
      fill?.(block, span);
      const visible =
        options.rows === "visible" ? await visibleSpans(context, sheet, columns[0]!.column, span) : [span];
      for (const { row, rowCount } of visible)
        packer.add(rowCount === span.rowCount ? block : sliced(block, row - span.row, rowCount), row);
      return [...new Set(block.map(({ rows }) => rows))].reduce((bytes, rows) => bytes + bytesOf(rows), 0);
    });
    const { rejected, ...result } = packer.finish();
    const rejections = rejected.map(({ rows, ...rejection }) => ({
      ...rejection,
      addresses: rows
        .slice(0, ADDRESSES_KEPT)
        .map((row) => `${columns[roles.indexOf(rejection.role)]!.letter}${row + 1}`),
    }));
    const rowsRejected = rejections.reduce((sum, { count }) => sum + count, 0);
    if (result.rowsRead === rowsRejected)
      throw problem({ problem: "noUsableRows", address: current.address, rejected: rowsRejected });
    const money = columns.find((_, index) => MONEY_ROLES.includes(roles[index]!))?.numberFormat;
    return {
      ...result,
      rowsRejected,
      rejected: rejections,
      ...(money !== undefined && { moneyFormat: money }),
    };
  });
}

const sliced = (block: readonly BlockColumn[], from: number, count: number): BlockColumn[] =>
  block.map(({ rows, offset }) => ({ rows: rows.slice(from, from + count), offset }));

async function forEachBlock(
  { rowSpans, rowCount }: Source,
  { onProgress }: ReadOptions,
  block: (span: RowSpan) => Promise<number>
): Promise<void> {
  let size = blockSize(FIRST_BLOCK);
  let done = 0;
  for (const span of rowSpans) {
    size = await inBlocks(span.rowCount, size, async (from, count) => {
      const bytes = await block({ row: span.row + from, rowCount: count });
      done += count;
      onProgress?.({ done, total: rowCount });
      return bytes;
    });
  }
}
