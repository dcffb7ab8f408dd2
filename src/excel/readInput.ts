import type { Mapping, Need, ReportInput, Role } from "../reports/defineReport";
import type { Source } from "./source";
import type { ExcelOptions } from "./runExcel";

export type RejectionReason = "blank" | "error" | "notADate" | "textDate" | "notANumber" | "outOfRange";

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
  readonly rows?: "all" | "visible";
  /** Read texts that look like dates in this order; left out, they are rejected. */
  readonly textDates?: "dayFirst" | "monthFirst" | "yearFirst";
  /** Give the rows of merged cells the value of their first cell. */
  readonly fillMerged?: boolean;
  readonly onProgress?: (rows: { readonly done: number; readonly total: number }) => void;
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

export declare function readInput(
  source: Source,
  need: Need,
  mapping: Mapping,
  options?: ReadOptions
): Promise<ReadResult>;
export declare function selectCells(
  sheetId: string,
  addresses: readonly string[],
  options?: ExcelOptions
): Promise<void>;
