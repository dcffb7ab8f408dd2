import type { Report } from "../reports/report";
import type { Words } from "../reports/words";
import type { ExcelOptions } from "./runExcel";
import type { ReadResult } from "./readInput";
import type { Recipe, RecipeDraft } from "./recipe";

/** Where a report goes. */
export type Place =
  /** Beside the source's sheet; left out, the name is the report's title made unique. */
  | { readonly kind: "newSheet"; readonly name?: string }
  /** From this cell to the right and down, if all the cells needed are empty. */
  | { readonly kind: "cell"; readonly sheetId: string; readonly address: string };

export interface WriteOptions extends ExcelOptions {
  readonly place: Place;
  readonly words: Words;
  readonly onProgress?: (cells: { readonly done: number; readonly total: number }) => void;
}

/** Writes all of it, or nothing. The returned recipe is stored in the workbook in the same step. */
export declare function writeReport(
  report: Report,
  draft: RecipeDraft,
  read: Omit<ReadResult, "input">,
  options: WriteOptions
): Promise<Recipe>;
