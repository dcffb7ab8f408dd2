import { MetricError } from "../core/error";
import type { Locale } from "../locales/locale";
import { catalogue } from "./catalogue";
import { cellError } from "./cellError";
import type { ExcelFunction, Environment } from "./defineFunction";
import type { CellResult } from "./spill";

export interface Settings extends Environment {
  /** The language of error messages. */
  readonly locale: Locale;
}

export type CellFunction = (...given: readonly unknown[]) => CellResult | CellResult[][];

/**
 * Makes every function known to Excel at once, so that formulas can compute before anything else has loaded.
 * What only the running workbook knows is told later, with `configure`.
 */
export function registerFunctions(): { configure(settings: Partial<Settings>): void } {
  const settings: Settings = { locale: "en", dates1904: false, formattedNumbers: false };
  CustomFunctions.associate(cellFunctions(() => settings));
  return { configure: (told) => void Object.assign(settings, told) };
}

/** The functions as Excel calls them, by id. */
export function cellFunctions(settings: () => Settings): Record<string, CellFunction> {
  return Object.fromEntries(
    catalogue.map((definition) => [definition.id, cellFunction(definition, settings)])
  );
}

/**
 * What the core refuses becomes an error in the cell, with its reason. Anything else that is thrown is a bug, and stays
 * one: Excel shows it as #VALUE!.
 */
function cellFunction({ evaluate }: ExcelFunction, settings: () => Settings): CellFunction {
  return (...given) => {
    const { locale, ...host } = settings();
    try {
      return evaluate(given, host);
    } catch (error) {
      throw error instanceof MetricError ? cellError(error, locale) : error;
    }
  };
}
