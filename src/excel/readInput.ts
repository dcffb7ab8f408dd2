import { OrderLogBuilder, type OrderColumns } from "../core/orders/orderLogBuilder";
import type { OrderField, RejectionReason as CellReason } from "../core/orders/orderCell";
import type { Mapping, Need, ReportInput, Role } from "../reports/defineReport";
import { numberOfText, serialOfText, type TextDateOrder } from "../reports/textValue";
import { blockSize, bytesOf, inBlocks } from "./blocks";
import { readCulture, type Culture } from "./culture";
import { RowReader } from "./rowReader";
import { describe, type RowSpan, type Source } from "./source";
import { locate } from "./locate";
import { problem, runExcel, supports, type ExcelOptions } from "./runExcel";
import { columnRuns, filledDown, mergedAreas, readBlock, visibleSpans, type BlockColumn } from "./readBlock";

export type RejectionReason = CellReason | "blank";

/** Rows left out for one reason, with the cells to blame so that they can be selected. */
export interface Rejection {
  readonly reason: RejectionReason;
  readonly role: Role;
  readonly count: number;
  /** The first 200 cells, without the sheet. */
  readonly addresses: readonly string[];
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

export interface ReadResult {
  readonly input: ReportInput;
  readonly rowsRead: number;
  readonly rowsRejected: number;
  readonly rejected: readonly Rejection[];
  /** Numbers kept as texts that were taken as numbers. */
  readonly textNumbers: number;
  /** Texts that were read as dates, and one of them as an example. */
  readonly textDates: number;
  readonly textDateExample?: { readonly text: string; readonly serial: number };
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
): Promise<ReadResult> {
  for (const role of need.required)
    if (mapping[role] === undefined) throw problem({ problem: "columnMissing", role });
  const roles = [...need.required, ...need.optional].filter((role) => mapping[role] !== undefined);
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
    const sink = (need.shape === "orders" ? orderSink : rowSink)({
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
        sink.add(rowCount === span.rowCount ? block : sliced(block, row - span.row, rowCount), row);
      return [...new Set(block.map(({ rows }) => rows))].reduce((bytes, rows) => bytes + bytesOf(rows), 0);
    });
    const { rejected, ...result } = sink.finish();
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

/** Selects cells that were to blame, as far as one selection can hold them; in an older Excel only the first. */
export function selectCells(
  sheetId: string,
  addresses: readonly string[],
  options: ExcelOptions = {}
): Promise<void> {
  return runExcel(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (supports("1.18")) sheet.getRanges(addresses.join(",")).select();
    else sheet.getRange(addresses[0]).select();
    await context.sync();
  });
}

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

interface SinkOptions {
  readonly roles: readonly Role[];
  /** Where each role's column lies in its block. */
  readonly offsets: readonly number[];
  readonly need: Need;
  readonly culture: Culture;
  readonly textDates: TextDateOrder | undefined;
  readonly expectedRows: number;
}

/** What takes the columns in, in the order of the roles, and packs them. */
interface Sink {
  readonly add: (block: readonly BlockColumn[], firstRow: number) => void;
  readonly finish: () => Pick<
    ReadResult,
    "input" | "rowsRead" | "textNumbers" | "textDates" | "textDateExample"
  > & {
    readonly rejected: readonly (Omit<Rejection, "addresses"> & { readonly rows: readonly number[] })[];
  };
}

const FIELDS = {
  customer: "ids",
  date: "dates",
  amount: "amounts",
  order: "orderIds",
  group: "groups",
} as const satisfies Partial<Record<Role, OrderField>>;
type OrderRole = keyof typeof FIELDS;

function orderSink({ roles, offsets, culture, textDates, expectedRows }: SinkOptions): Sink {
  const fields = roles.map((role) => FIELDS[role as OrderRole]);
  const columns = Object.fromEntries(fields.map((field, index) => [field, offsets[index]!]));
  const dates = textDateReader(textDates);
  const builder = new OrderLogBuilder(columns as unknown as OrderColumns, {
    dateShift: culture.dateShift,
    expectedRows,
    parseAmount: (text) => numberOfText(text, culture),
    parseDate(text) {
      const serial = dates.read(text);
      return serial === undefined ? undefined : serial - culture.dateShift;
    },
  });
  return {
    add(block, firstRow) {
      const ranges = Object.fromEntries(fields.map((field, index) => [field, block[index]!.rows]));
      builder.addColumns(ranges as unknown as Parameters<OrderLogBuilder["addColumns"]>[0], firstRow);
    },
    finish() {
      const result = builder.finish();
      const rejected = result.rejections.map(({ field, reason, count, rows }) => ({
        role: roles[fields.indexOf(field)]!,
        reason,
        count,
        rows,
      }));
      const blank: RejectionReason = "blank";
      return {
        input: { shape: "orders", orders: result.log },
        rowsRead: result.rowsRead,
        textNumbers: result.textAmounts,
        textDates: result.textDates,
        ...(dates.example && { textDateExample: dates.example }),
        rejected:
          result.rowsBlank > 0
            ? [...rejected, { role: roles[0]!, reason: blank, count: result.rowsBlank, rows: [] }]
            : rejected,
      };
    },
  };
}

function rowSink({ roles, need, culture, textDates }: SinkOptions): Sink {
  const dates = textDateReader(textDates);
  const filled = need.required.filter((role) => !need.mayBeBlank?.includes(role));
  const reader = new RowReader(roles, filled, culture, dates.read);
  return {
    add: (block, firstRow) => reader.add(block, firstRow),
    finish() {
      const { rows, rowsRead, rejected, textNumbers } = reader.finish();
      return {
        input: { shape: "rows", rows },
        rowsRead,
        textNumbers,
        textDates: reader.textDates,
        ...(dates.example && { textDateExample: dates.example }),
        rejected,
      };
    },
  };
}

/** Reads texts as dates, and keeps the first as an example of how they were understood. */
function textDateReader(order: TextDateOrder | undefined) {
  const reader: {
    example?: { readonly text: string; readonly serial: number };
    read: (text: string) => number | undefined;
  } = {
    read(text) {
      const serial = order && serialOfText(text, order);
      if (serial !== undefined) reader.example ??= { text, serial };
      return serial;
    },
  };
  return reader;
}
