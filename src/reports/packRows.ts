import type { OrderField } from "../core/orders/orderCell";
import { OrderLogBuilder, type OrderColumns } from "../core/orders/orderLogBuilder";
import type { Mapping, Need, ReportInput, Role } from "./defineReport";
import { ProblemError } from "./problem";
import { RowReader, type BlockColumn, type CellCulture, type RejectedRows } from "./rowReader";
import { isTextDate, numberOfText, serialOfText, type TextDateOrder } from "./textValue";

/** Rows as a report takes them, and what became of those that were read. */
export interface PackedRows {
  readonly input: ReportInput;
  readonly rowsRead: number;
  readonly rejected: readonly RejectedRows[];
  /** Numbers kept as texts that were taken as numbers. */
  readonly textNumbers: number;
  /** Texts that were read as dates, and one of them as an example. */
  readonly textDates: number;
  readonly textDateExample?: { readonly text: string; readonly serial: number };
}

export interface PackingOptions {
  readonly roles: readonly Role[];
  /** Where each role's column lies in its block. */
  readonly offsets: readonly number[];
  readonly need: Need;
  readonly culture: CellCulture;
  readonly textDates: TextDateOrder | undefined;
  readonly expectedRows: number;
}

/** Takes the columns in, in the order of the roles, and packs them. */
export interface RowPacker {
  readonly add: (block: readonly BlockColumn[], firstRow: number) => void;
  readonly finish: () => PackedRows;
}

/** @throws ProblemError columnMissing if a required role is not mapped */
export function requireColumns({ required }: Need, mapping: Mapping): void {
  for (const role of required)
    if (mapping[role] === undefined) throw new ProblemError({ problem: "columnMissing", role });
}

/**
 * The mapped roles of a need, in the order in which a packer takes their columns.
 *
 * @throws ProblemError columnMissing if a required one is not mapped
 */
export function rolesOf(need: Need, mapping: Mapping): readonly Role[] {
  requireColumns(need, mapping);
  return [...need.required, ...need.optional].filter((role) => mapping[role] !== undefined);
}

export const rowPacker = (options: PackingOptions): RowPacker =>
  (options.need.shape === "orders" ? orderPacker : columnPacker)(options);

const FIELDS = {
  customer: "ids",
  date: "dates",
  amount: "amounts",
  order: "orderIds",
  group: "groups",
} as const satisfies Partial<Record<Role, OrderField>>;
type OrderRole = keyof typeof FIELDS;

function orderPacker({ roles, offsets, culture, textDates, expectedRows }: PackingOptions): RowPacker {
  const fields = roles.map((role) => FIELDS[role as OrderRole]);
  const columns = Object.fromEntries(fields.map((field, index) => [field, offsets[index]!]));
  const dates = textDateReader(textDates);
  const builder = new OrderLogBuilder(columns as unknown as OrderColumns, {
    dateShift: culture.dateShift,
    expectedRows,
    parseAmount: (text) => numberOfText(text, culture),
    parseDate(text) {
      const serial = dates.read(text);
      return typeof serial === "number" ? serial - culture.dateShift : serial;
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
      const blank: RejectedRows["reason"] = "blank";
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

function columnPacker({ roles, need, culture, textDates }: PackingOptions): RowPacker {
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

/**
 * Reads texts as dates, and keeps the first as an example of how they were understood. What is a date in some order, but
 * none was chosen, is `undefined`; what is none is `null`.
 */
function textDateReader(order: TextDateOrder | undefined) {
  const reader: {
    example?: { readonly text: string; readonly serial: number };
    read: (text: string) => number | null | undefined;
  } = {
    read(text) {
      const serial = order && serialOfText(text, order);
      if (serial === undefined) return order === undefined && isTextDate(text) ? undefined : null;
      reader.example ??= { text, serial };
      return serial;
    },
  };
  return reader;
}
