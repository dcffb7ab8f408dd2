import { firstSerialDay, lastSerialDay } from "../calendar";
import { never, type OrderLog } from "../orderLog";
import { IdIndex } from "./idIndex";
import {
  isBlank,
  isError,
  shownCell,
  largestAmount,
  type OrderField,
  type Rejection,
  type RejectionReason,
} from "./orderCell";

/** Cells as Excel gives them: rows of values. */
export type Rows = readonly (readonly unknown[])[];

/** Which columns of the rows hold what, by index. */
export interface OrderColumns {
  readonly ids: number;
  readonly dates: number;
  readonly amounts?: number;
  readonly orderIds?: number;
  readonly groups?: number;
}

export interface OrderLogOptions {
  /** Added to every date: 1462 in a workbook with the 1904 date system. */
  readonly dateShift?: number;
  /**
   * Reads a text as a serial date. The row is rejected if it is left out or gives `undefined`, for a date kept as a text,
   * or `null`, for a text that is no date.
   */
  readonly parseDate?: (text: string) => number | null | undefined;
  /** Reads a text as an amount; left out, or where it gives `undefined`, the row is rejected. */
  readonly parseAmount?: (text: string) => number | undefined;
  /** How many rows will come, if that is known, so that no array need grow. */
  readonly expectedRows?: number;
}

export interface OrderLogResult {
  readonly log: OrderLog;
  readonly rowsRead: number;
  /** Rows whose id or date is blank. */
  readonly rowsBlank: number;
  readonly rejections: readonly Rejection[];
  /** Texts that `parseDate` and `parseAmount` could read. */
  readonly textDates: number;
  readonly textAmounts: number;
}

const rowsKeptOfRejection = 1000;

/**
 * Packs rows of cells into an order log in one pass, block by block:
 * `new OrderLogBuilder({ ids: 0, dates: 2, amounts: 3 }).add(rows).finish()`.
 *
 * A row whose id or date is blank is left out; a blank amount is 0. Rows with cells that can't be used are rejected,
 * with the reason and their numbers.
 */
export class OrderLogBuilder {
  readonly #columns: OrderColumns;
  readonly #options: OrderLogOptions;
  readonly #ids = new IdIndex();
  readonly #orderIds = new IdIndex();
  readonly #groups = new IdIndex();
  readonly #rejections = new Map<string, Rejection & { count: number; rows: number[] }>();
  #customers: Int32Array;
  #days: Int32Array;
  #amounts: Float64Array;
  #orderOfLine: Int32Array;
  #groupOfLine: Int32Array;
  #firstDays: Int32Array = new Int32Array(1024).fill(never);
  #size = 0;
  #firstDay = never;
  #lastDay = -1;
  #rowsRead = 0;
  #rowsBlank = 0;
  #textDates = 0;
  #textAmounts = 0;

  constructor(columns: OrderColumns, options: OrderLogOptions = {}) {
    this.#columns = columns;
    this.#options = options;
    const rows = options.expectedRows ?? 0;
    this.#customers = new Int32Array(rows);
    this.#days = new Int32Array(rows);
    this.#amounts = new Float64Array(columns.amounts === undefined ? 0 : rows);
    this.#orderOfLine = new Int32Array(columns.orderIds === undefined ? 0 : rows);
    this.#groupOfLine = new Int32Array(columns.groups === undefined ? 0 : rows);
  }

  /**
   * Adds a block of rows.
   *
   * @param firstRow the number of the first row, by which rejections speak of it; left out, rows are counted from 0
   */
  add(rows: Rows, firstRow = this.#rowsRead): this {
    return this.addColumns({ ids: rows, dates: rows, amounts: rows, orderIds: rows, groups: rows }, firstRow);
  }

  /** Adds a block whose columns lie in different ranges of equally many rows. */
  addColumns(
    ranges: Readonly<Partial<Record<OrderField, Rows>>> & { ids: Rows; dates: Rows },
    firstRow = this.#rowsRead
  ): this {
    const columns = this.#columns;
    const {
      ids: idRows,
      dates: dateRows,
      amounts: amountRows,
      orderIds: orderRows,
      groups: groupRows,
    } = ranges;
    const { ids: idColumn, dates: dateColumn, amounts: amountColumn = -1 } = columns;
    const { orderIds: orderColumn = -1, groups: groupColumn = -1 } = columns;
    const withAmounts = amountColumn >= 0;
    const oneRange = dateRows === idRows && amountRows === idRows;
    const shift = this.#options.dateShift ?? 0;
    const from = firstSerialDay - shift;
    const to = lastSerialDay + 1 - shift;
    this.#reserve(this.#size + idRows.length);
    const customers = this.#customers;
    const days = this.#days;
    const amounts = this.#amounts;
    const index = this.#ids;
    let firstDays = this.#firstDays;
    let size = this.#size;
    let firstDay = this.#firstDay;
    let lastDay = this.#lastDay;

    for (let row = 0; row < idRows.length; row++) {
      const cells = idRows[row]!;
      let id = cells[idColumn];
      let date = (oneRange ? cells : dateRows[row]!)[dateColumn];
      let amount = withAmounts ? (oneRange ? cells : amountRows![row]!)[amountColumn] : 0;
      const usual =
        (typeof id === "string" || (typeof id === "number" && id - id === 0)) &&
        typeof date === "number" &&
        date >= from &&
        date < to &&
        typeof amount === "number" &&
        amount >= -largestAmount &&
        amount <= largestAmount;
      if (!usual) {
        const read = this.#readUnusual(id, date, amount, firstRow + row);
        if (!read) continue;
        ({ id, date, amount } = read);
      }
      if (orderColumn >= 0 && !this.#readOrder(orderRows![row]![orderColumn], size, firstRow + row)) continue;
      if (groupColumn >= 0 && !this.#readGroup(groupRows![row]![groupColumn], size, firstRow + row)) continue;
      const customer = index.of(id as string | number);
      if (customer < 0) {
        this.#rowsBlank++;
        continue;
      }
      const day = ((date as number) + shift) | 0;
      if (customer >= firstDays.length) firstDays = this.#growFirstDays();
      if (day < firstDays[customer]! && (amount as number) >= 0) firstDays[customer] = day;
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
      customers[size] = customer;
      days[size] = day;
      if (withAmounts) amounts[size] = amount as number;
      size++;
    }
    this.#size = size;
    this.#firstDay = firstDay;
    this.#lastDay = lastDay;
    this.#rowsRead += idRows.length;
    return this;
  }

  finish(): OrderLogResult {
    const { amounts, orderIds, groups } = this.#columns;
    const size = this.#size;
    return {
      log: {
        ids: this.#ids.ids(),
        firstDays: this.#firstDays.slice(0, this.#ids.size),
        customers: trimmed(this.#customers, size),
        days: trimmed(this.#days, size),
        amounts: amounts === undefined ? null : trimmed(this.#amounts, size),
        orders: orderIds === undefined ? null : trimmed(this.#orderOfLine, size),
        groups:
          groups === undefined
            ? null
            : { names: this.#groups.ids(), ofLines: trimmed(this.#groupOfLine, size) },
        firstDay: size === 0 ? 0 : this.#firstDay,
        lastDay: this.#lastDay,
      },
      rowsRead: this.#rowsRead,
      rowsBlank: this.#rowsBlank,
      rejections: [...this.#rejections.values()],
      textDates: this.#textDates,
      textAmounts: this.#textAmounts,
    };
  }

  /** A row with a cell that is not of the usual kind, made usual; `null` if the row is left out. */
  #readUnusual(id: unknown, date: unknown, amount: unknown, row: number) {
    if (isBlank(id) || isBlank(date)) {
      this.#rowsBlank++;
      return null;
    }
    if (typeof id !== "string" && !(typeof id === "number" && Number.isFinite(id)))
      return this.#reject("ids", isError(id) ? "error" : "notAnId", id, row);
    const serial = typeof date === "string" ? this.#options.parseDate?.(date) : date;
    if (serial === undefined) return this.#reject("dates", "textDate", date, row);
    if (typeof serial !== "number")
      return this.#reject("dates", isError(serial) ? "error" : "notADate", date, row);
    const shifted = serial + (this.#options.dateShift ?? 0);
    if (!(shifted >= firstSerialDay && shifted < lastSerialDay + 1))
      return this.#reject("dates", "outOfRange", date, row);
    const money = isBlank(amount)
      ? 0
      : typeof amount === "string"
        ? this.#options.parseAmount?.(amount)
        : amount;
    if (typeof money !== "number" || !Number.isFinite(money))
      return this.#reject("amounts", isError(money) ? "error" : "notANumber", amount, row);
    if (Math.abs(money) > largestAmount) return this.#reject("amounts", "outOfRange", amount, row);
    if (typeof date === "string") this.#textDates++;
    if (typeof amount === "string" && !isBlank(amount)) this.#textAmounts++;
    return { id, date: serial, amount: money };
  }

  #readOrder(cell: unknown, line: number, row: number): boolean {
    if (typeof cell === "string" || typeof cell === "number")
      this.#orderOfLine[line] = this.#orderIds.of(cell);
    else if (isBlank(cell)) this.#orderOfLine[line] = -1;
    else {
      this.#reject("orderIds", isError(cell) ? "error" : "notAnId", cell, row);
      return false;
    }
    return true;
  }

  #readGroup(cell: unknown, line: number, row: number): boolean {
    if (isError(cell) || (typeof cell === "number" && !Number.isFinite(cell))) {
      this.#reject("groups", isError(cell) ? "error" : "notAnId", cell, row);
      return false;
    }
    const name = typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
    this.#groupOfLine[line] = isBlank(name) ? -1 : this.#groups.of(name as string | number);
    return true;
  }

  #reject(field: OrderField, reason: RejectionReason, cell: unknown, row: number): null {
    const key = `${field} ${reason}`;
    const known = this.#rejections.get(key);
    if (!known)
      this.#rejections.set(key, { field, reason, count: 1, rows: [row], received: shownCell(cell) });
    else {
      known.count++;
      if (known.rows.length < rowsKeptOfRejection) known.rows.push(row);
    }
    return null;
  }

  #reserve(needed: number): void {
    if (needed <= this.#customers.length) return;
    const capacity = Math.max(needed, 2 * this.#customers.length);
    this.#customers = grown(this.#customers, capacity);
    this.#days = grown(this.#days, capacity);
    if (this.#columns.amounts !== undefined) this.#amounts = grown(this.#amounts, capacity);
    if (this.#columns.orderIds !== undefined) this.#orderOfLine = grown(this.#orderOfLine, capacity);
    if (this.#columns.groups !== undefined) this.#groupOfLine = grown(this.#groupOfLine, capacity);
  }

  #growFirstDays(): Int32Array {
    const known = this.#firstDays;
    this.#firstDays = grown(known, 2 * known.length).fill(never, known.length);
    return this.#firstDays;
  }
}

function grown<Column extends Int32Array | Float64Array>(column: Column, capacity: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(capacity);
  larger.set(column);
  return larger;
}

/** A copy where there is room to spare, so that no worker is sent the empty rest. */
const trimmed = <Column extends Int32Array | Float64Array>(column: Column, size: number): Column =>
  column.length === size ? column : (column.slice(0, size) as Column);
