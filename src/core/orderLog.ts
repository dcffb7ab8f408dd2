import { requireDay } from "./calendar";
import { MetricError } from "./error";

/**
 * Order lines as columns, customers as dense numbers: what every metric of orders is computed from.
 * Plain data, so it can be posted to a worker. `OrderLogBuilder` makes it from the cells of a sheet.
 *
 * A purchase is one customer on one day. A line with a negative amount is a refund: its money counts, but it
 * makes no purchase, so a day with nothing but refunds is none.
 */
export interface OrderLog {
  /** The customers in order of first appearance; elsewhere a customer is the index in this list. */
  readonly ids: readonly (string | number)[];
  /** By customer: the day of the first purchase, or `never`. */
  readonly firstDays: Int32Array;
  /** By line: the customer. */
  readonly customers: Int32Array;
  /** By line: the serial day. */
  readonly days: Int32Array;
  /** By line: the money, where the orders have amounts; 0 where the cell is blank. */
  readonly amounts: Float64Array | null;
  /** By line: the number of the order, where the orders have ids; -1 where the cell is blank. */
  readonly orders: Int32Array | null;
  /** The groups that lines belong to, where there are any: their names, and by line the index of its name, or -1. */
  readonly groups: Groups | null;
  /** The first and the last day of any line; if there is no line, 0 and -1. */
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface Groups {
  readonly names: readonly (string | number)[];
  readonly ofLines: Int32Array;
}

/** The first day of a customer who has none: later than every day. */
export const never = 2 ** 31 - 1;

/**
 * The orders from day `from` to day `to`, both included, with customers numbered as before. Who did not buy in
 * that time has `never` as first day.
 *
 * @example
 * ordersBetween(orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]] }), 2, 9).firstDays // [9, 2]
 */
export function ordersBetween(log: OrderLog, from: number, to: number): OrderLog {
  if (from <= log.firstDay && log.lastDay <= to) return log;
  const { days, amounts, orders, groups } = log;
  const lines = new Int32Array(days.length);
  let size = 0;
  const firstDays = new Int32Array(log.ids.length).fill(never);
  let firstDay = never;
  let lastDay = -1;
  for (let line = 0; line < days.length; line++) {
    const day = days[line]!;
    if (day < from || day > to) continue;
    lines[size++] = line;
    const customer = log.customers[line]!;
    if (day < firstDays[customer]! && (amounts === null || amounts[line]! >= 0)) firstDays[customer] = day;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  const kept = lines.subarray(0, size);
  return {
    ids: log.ids,
    firstDays,
    customers: entriesOf(log.customers, kept),
    days: entriesOf(days, kept),
    amounts: amounts && entriesOf(amounts, kept),
    orders: orders && entriesOf(orders, kept),
    groups: groups && { names: groups.names, ofLines: entriesOf(groups.ofLines, kept) },
    firstDay: lastDay < 0 ? 0 : firstDay,
    lastDay,
  };
}

function entriesOf<Column extends Int32Array | Float64Array>(column: Column, lines: Int32Array): Column {
  const entries = new (column.constructor as new (length: number) => Column)(lines.length);
  for (let i = 0; i < lines.length; i++) entries[i] = column[lines[i]!]!;
  return entries;
}

/**
 * @internal The orders up to the day `asOf`, without which there is nothing to compute.
 *
 * @param asOf the day on which one looks back; left out, the last day of the log
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows
 * @throws MetricError no-data if nobody has bought until then
 */
export function ordersUntil(log: OrderLog, asOf: number = log.lastDay): OrderLog {
  if (log.days.length > 0) requireDay("asOf", asOf);
  const past = ordersBetween(log, log.firstDay, asOf);
  if (past.firstDays.every((day) => day === never))
    throw new MetricError("no-data", { input: "ids", requirement: { must: "notBlank" }, received: null });
  return past;
}

/**
 * @internal The amounts of a log, for metrics that need them.
 *
 * @throws MetricError no-data if the log was made without amounts
 */
export function requireAmounts({ amounts }: OrderLog): Float64Array {
  if (!amounts)
    throw new MetricError("no-data", { input: "amounts", requirement: { must: "notBlank" }, received: null });
  return amounts;
}
