import type { ExcelOptions } from "./runExcel";

/** Where rows can come from, as kept in a recipe: a table or a name survives moved cells, an address doesn't. */
export type SourceReference =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sheet"; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: "range";
      readonly sheetId: string;
      readonly sheetName: string;
      /** Without the sheet; several areas are separated by commas. */
      readonly address: string;
    };

export interface SourceColumn {
  readonly index: number;
  readonly letter: string;
  /** "" where the source has no header row. */
  readonly header: string;
  /** The first non-blank values, at most 50. */
  readonly samples: readonly (string | number | boolean)[];
  /** The number format of the first data cell, such as "#,##0.00 kr". */
  readonly numberFormat: string;
}

export type SourceWarning =
  | { readonly warning: "mergedCells" }
  | { readonly warning: "hiddenRows" }
  | { readonly warning: "errorCells"; readonly count: number }
  /** A selection inside a table: `table` can be read instead, whole. */
  | { readonly warning: "partOfTable"; readonly table: string };

/** Rows a report can be made of: where they are, how they begin, what to watch out for. */
export interface Source {
  readonly reference: SourceReference;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The used cells, header included, without the sheet: "A1:F9995", or "A1:C9,A20:C29". */
  readonly address: string;
  /** Rows of data, header not counted. */
  readonly rowCount: number;
  readonly hasHeader: boolean;
  readonly columns: readonly SourceColumn[];
  /** As shown in the cells, header not counted, at most 8. */
  readonly firstRows: readonly (readonly string[])[];
  readonly warnings: readonly SourceWarning[];
}

/** An entry of the list of things that can be read whole. */
export interface SourceChoice {
  readonly reference: SourceReference;
  readonly label: string;
}

export declare function readSelection(options?: ExcelOptions): Promise<Source>;
export declare function listSources(options?: ExcelOptions): Promise<readonly SourceChoice[]>;
export declare function readSource(reference: SourceReference, options?: ExcelOptions): Promise<Source>;
