import type { ExcelOptions } from "./runExcel";

/** Replaces Retain formulas and their spills by their values; other formulas stay. */
export declare function convertToValues(
  scope: "selection" | "sheet" | "workbook",
  options?: ExcelOptions
): Promise<{ readonly formulas: number; readonly cells: number }>;
