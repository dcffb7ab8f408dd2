import { isBlank, isError, largestAmount, type RejectionReason } from "../core/orders/orderCell";
import { firstSerialDay, lastSerialDay } from "../core/calendar";
import type { Rows } from "../core/orders/orderLogBuilder";
import { ROLES, type Role, type RowColumns } from "./defineReport";
import { numberOfText, truthOfText, type NumberMarks } from "./textValue";

/** How cells are to be understood. */
export interface CellCulture extends NumberMarks {
  /** Added to a serial to get the usual one: 1462 with the 1904 date system, else 0. */
  readonly dateShift: number;
}

/** A column of a block: `rows[r][offset]`. Error cells are objects with a `code`, blank ones "". */
export interface BlockColumn {
  readonly rows: Rows;
  readonly offset: number;
}

/** Rows left out for one reason. */
export interface RejectedRows {
  readonly role: Role;
  readonly reason: RejectionReason | "blank";
  readonly count: number;
  /** The first of their numbers, as the caller counts rows. */
  readonly rows: readonly number[];
}

const ROWS_KEPT = 1000;

/**
 * Packs columns of cells by role. Rows are left out if a cell can't be read, or if a required one is blank;
 * blank optional cells are NaN or "".
 */
export class RowReader {
  textDates = 0;
  readonly #rejected = new Map<string, RejectedRows & { count: number; rows: number[] }>();
  readonly #texts: Partial<Record<Role, string[]>> = {};
  readonly #numbers: Partial<Record<Role, number[]>> = {};
  #textNumbers = 0;
  #rowsRead = 0;
  #rowCount = 0;

  constructor(
    private readonly roles: readonly Role[],
    private readonly required: readonly Role[],
    private readonly culture: CellCulture,
    /** `undefined` for a date that is not to be read, `null` for no date at all. */
    private readonly dateOfText: (text: string) => number | null | undefined
  ) {
    for (const role of roles)
      if (ROLES[role] === "text") this.#texts[role] = [];
      else this.#numbers[role] = [];
  }

  /** `cells` in the order of the roles, all with equally many rows; `firstRow` is the sheet's. */
  add(cells: readonly BlockColumn[], firstRow: number): void {
    const rowCount = cells[0]?.rows.length ?? 0;
    this.#rowsRead += rowCount;
    for (let row = 0; row < rowCount; row++) {
      const read = this.#row(
        cells.map(({ rows, offset }) => rows[row]![offset]),
        firstRow + row
      );
      if (read === null) continue;
      this.roles.forEach((role, index) => {
        const cell = read[index]!;
        if (typeof cell === "string") this.#texts[role]!.push(cell);
        else this.#numbers[role]!.push(cell);
      });
      this.#rowCount++;
    }
  }

  /** A row's cells as they are to be packed, or null: it is left out for the first cell that is to blame. */
  #row(cells: readonly unknown[], row: number): (string | number)[] | null {
    if (cells.every(isBlank)) {
      this.#reject(this.roles[0]!, "blank", row);
      return null;
    }
    const read: (string | number)[] = [];
    for (const [index, role] of this.roles.entries()) {
      const cell = this.#read(role, cells[index], row);
      if (cell === null) return null;
      read.push(cell);
    }
    return read;
  }

  finish() {
    const rows: RowColumns = {
      rowCount: this.#rowCount,
      texts: this.#texts,
      numbers: Object.fromEntries(
        Object.entries(this.#numbers).map(([role, values]) => [role, Float64Array.from(values)])
      ),
    };
    const rejected: readonly RejectedRows[] = [...this.#rejected.values()];
    return { rows, rowsRead: this.#rowsRead, rejected, textNumbers: this.#textNumbers };
  }

  #read(role: Role, cell: unknown, row: number): string | number | null {
    const reject = (reason: RejectedRows["reason"]) => {
      this.#reject(role, reason, row);
      return null;
    };
    if (isError(cell)) return reject("error");
    if (isBlank(cell)) {
      if (this.required.includes(role)) return reject("blank");
      return ROLES[role] === "text" ? "" : NaN;
    }
    if (ROLES[role] === "text") return String(cell).trim();
    return ROLES[role] === "date" ? this.#date(cell, reject) : this.#number(role, cell, reject);
  }

  #date(cell: unknown, reject: (reason: RejectionReason) => null): number | null {
    if (typeof cell === "number") {
      const serial = cell + this.culture.dateShift;
      return serial >= firstSerialDay && serial < lastSerialDay + 1 ? serial : reject("outOfRange");
    }
    if (typeof cell !== "string") return reject("notADate");
    const serial = this.dateOfText(cell);
    if (serial === undefined) return reject("textDate");
    if (serial === null) return reject("notADate");
    this.textDates++;
    return serial;
  }

  #number(role: Role, cell: unknown, reject: (reason: RejectionReason) => null): number | null {
    if (typeof cell === "number") return Math.abs(cell) <= largestAmount ? cell : reject("outOfRange");
    if (typeof cell === "boolean") return role === "outcome" ? Number(cell) : reject("notANumber");
    const truth = role === "outcome" ? truthOfText(String(cell)) : undefined;
    if (truth !== undefined) return Number(truth);
    const number = numberOfText(String(cell), this.culture);
    if (number === undefined) return reject("notANumber");
    if (Math.abs(number) > largestAmount) return reject("outOfRange");
    this.#textNumbers++;
    return number;
  }

  #reject(role: Role, reason: RejectedRows["reason"], row: number): void {
    const key = `${role} ${reason}`;
    const known = this.#rejected.get(key);
    if (!known) this.#rejected.set(key, { role, reason, count: 1, rows: [row] });
    else {
      known.count++;
      if (known.rows.length < ROWS_KEPT) known.rows.push(row);
    }
  }
}
