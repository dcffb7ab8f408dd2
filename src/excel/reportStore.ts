import type { Compute } from "../reports/computeReport";
import type { KeyNumber } from "../reports/report";
import type { Words } from "../reports/words";
import type { Recipe } from "./recipe";
import type { ExcelOptions } from "./runExcel";
import type { SourceReference } from "./source";

export interface RefreshOptions extends ExcelOptions {
  readonly compute: Compute;
  readonly words: Words;
  readonly onProgress?: (step: {
    readonly step: "reading" | "computing" | "writing";
    readonly done: number;
    readonly total: number;
  }) => void;
}

/** What a refresh changed. */
export interface Changes {
  readonly recipe: Recipe;
  readonly rowsBefore: number;
  readonly rowsNow: number;
  readonly keyNumbers: readonly { readonly before: KeyNumber | null; readonly now: KeyNumber }[];
}

export declare function listReports(options?: ExcelOptions): Promise<readonly Recipe[]>;
export declare function refreshReport(id: string, options: RefreshOptions): Promise<Changes>;
/** Gives a report another source, without refreshing it. */
export declare function repointReport(
  id: string,
  source: SourceReference,
  options?: ExcelOptions
): Promise<Recipe>;
/** Stores changed choices (the options, the mapping, auto-refresh); the next refresh follows them. */
export declare function changeRecipe(
  id: string,
  changes: Partial<Pick<Recipe, "options" | "mapping" | "headers" | "reading" | "autoRefresh" | "need">>,
  options?: ExcelOptions
): Promise<Recipe>;
/** Takes a report out of the workbook: its own sheet, or exactly the cells, tables and charts it wrote. */
export declare function removeReport(id: string, options?: ExcelOptions): Promise<void>;
/** Shows a report: activates its sheet and selects its first cell. */
export declare function goToReport(id: string, options?: ExcelOptions): Promise<void>;
